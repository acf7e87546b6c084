//! What the panel lists: the marks of a kind, or who speaks.

use super::{Listen, Work, Working};
use bluepencil::annotation::Kind;

/// A tab of the panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tab {
    /// The marks of a kind.
    Kind(Kind),
    /// Who speaks in the article.
    Sources,
}

/// The name of the sources' tab.
const SOURCES: &str = "sources";

impl Tab {
    /// Its name in the page and where the place in an article is kept.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Kind(kind) => kind.name(),
            Self::Sources => SOURCES,
        }
    }

    /// The tab with this name.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        let mut kinds = Kind::ALL.into_iter();
        match name {
            SOURCES => Some(Self::Sources),
            name => kinds.find(|kind| kind.name() == name).map(Self::Kind),
        }
    }
}

impl From<Tab> for Work {
    /// Opens the tab.
    fn from(tab: Tab) -> Self {
        match tab {
            Tab::Kind(kind) => Self::OpenTab(kind),
            Tab::Sources => Self::Listen(Listen::Begin),
        }
    }
}

impl Working {
    /// The tab in view.
    pub(crate) fn open_tab(&self) -> Tab {
        if self.listening.is_in_view {
            Tab::Sources
        } else {
            Tab::Kind(self.tab)
        }
    }
}
