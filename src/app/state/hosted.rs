//! The page as part of another one: what its host wishes, and what a person may do therefore.

use super::{Notice, Stage, State, Work, Working};
use crate::kinds::Kinds;
use crate::words;
use bluepencil::annotation::{AnnotationSet, Kind};
use bluepencil::embed::{Config, Mode};
use bluepencil::session::{Action, Session};

/// What the page's host wishes. Without a host it is as at first.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Hosted {
    /// Whether there is a host, or a place for one.
    pub(crate) is_on: bool,
    /// The wishes.
    pub(crate) config: Config,
    /// Whether the host lacks something of what there is.
    pub(crate) is_modified: bool,
    /// Whether the article in view is read-only, where the host said so of it.
    is_article_read_only: Option<bool>,
    /// Counts changes of what the page calls things, after which it is drawn anew.
    pub(crate) names: u32,
    /// Counts the steps that the host asked for, so that the page is looked at also after one of which nothing came.
    steps: u32,
}

/// What changes through the host.
#[derive(Clone, Debug)]
pub(crate) enum HostAction {
    /// Its wishes are these; the flag says that whether the article is read-only is among the new ones.
    Config(Box<Config>, bool),
    /// Its article comes into view, read-only or not if it said so.
    Load(Box<AnnotationSet>, Option<bool>),
    /// Whether it lacks something.
    Modified(bool),
    /// It wants the step done again that was taken back last, or the last step taken back.
    Step {
        /// Which of them.
        forward: bool,
    },
}

/// What a person may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    /// Everything.
    Edit,
    /// Decide on what is marked, and comment on it.
    Review,
    /// Look.
    ReadOnly,
}

impl Access {
    /// Its name for style sheets.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Edit => "edit",
            Self::Review => "review",
            Self::ReadOnly => "read-only",
        }
    }

    /// Whether a person may do `action`.
    pub(crate) fn allows(self, action: &Action) -> bool {
        match self {
            Self::Edit => true,
            Self::ReadOnly => false,
            Self::Review => matches!(
                action,
                Action::SetStatus { .. }
                    | Action::SetVerdict { .. }
                    | Action::SetNote { .. }
                    | Action::SetReferences { .. }
                    | Action::SignOff { .. }
                    | Action::WithdrawSignOff
            ),
        }
    }

    /// Why not.
    fn refusal(self) -> &'static str {
        match self {
            Self::Review => "Marks can be decided on here, but not made or changed.",
            Self::Edit | Self::ReadOnly => "This article is read-only.",
        }
    }
}

impl Hosted {
    /// What a person may do.
    pub(crate) fn access(&self) -> Access {
        if self.is_read_only() {
            return Access::ReadOnly;
        }
        match self.config.mode.unwrap_or_default() {
            Mode::Edit => Access::Edit,
            Mode::Review => Access::Review,
        }
    }

    /// Whether nothing can be changed.
    pub(crate) fn is_read_only(&self) -> bool {
        let of_article = self.is_article_read_only;
        of_article.or(self.config.read_only).unwrap_or_default()
    }

    /// The kinds that the host does not want to see.
    pub(super) fn unwanted(&self) -> Kinds {
        let unwanted = Kind::ALL
            .into_iter()
            .filter(|&kind| !self.config.shows(kind));
        unwanted.fold(Kinds::default(), Kinds::toggled)
    }
}

impl State {
    /// The state at first, with a host around the page or without one.
    pub(crate) fn in_host(is_on: bool) -> Self {
        let mut state = Self::default();
        state.hosted.is_on = is_on;
        state
    }

    pub(super) fn host(&mut self, action: HostAction) {
        match action {
            HostAction::Config(config, says_read_only) => self.take_config(*config, says_read_only),
            HostAction::Load(set, is_read_only) => {
                self.hosted.is_article_read_only = is_read_only;
                let mut working = Working::new(Session::new(*set)).with(self.hiding);
                working.limit_to(self.hosted.unwanted(), Kinds::default());
                self.draft = working.reading.text().to_owned().into();
                self.announced = words::summary(&working.reading).into();
                self.editing = None;
                self.notice = None;
                self.stage = Stage::Working(working);
            }
            HostAction::Modified(is_modified) => self.hosted.is_modified = is_modified,
            HostAction::Step { forward } => {
                self.hosted.steps = self.hosted.steps.wrapping_add(1);
                self.work(if forward {
                    Work::DoAgain
                } else {
                    Work::TakeBack
                });
            }
        }
    }

    fn take_config(&mut self, config: Config, says_read_only: bool) {
        let before = self.hosted.unwanted();
        self.hosted.names += u32::from(self.hosted.config.labels != config.labels);
        self.hosted.config = config;
        if says_read_only {
            self.hosted.is_article_read_only = None;
        }
        let now = self.hosted.unwanted();
        if let Stage::Working(working) = &mut self.stage {
            working.limit_to(now, before);
        }
    }

    /// Says why `action` cannot be done, if it cannot.
    pub(super) fn is_refused(&mut self, action: Option<&Action>) -> bool {
        let access = self.hosted.access();
        let is_allowed = action.map_or(access != Access::ReadOnly, |action| access.allows(action));
        if !is_allowed {
            self.notice = Some(Notice::info(access.refusal()));
            self.announced = access.refusal().into();
        }
        !is_allowed
    }
}

impl Working {
    /// Hides the marks of kinds that are not wanted now, and shows those again that were not wanted before.
    pub(super) fn limit_to(&mut self, unwanted: Kinds, before: Kinds) {
        for kind in Kind::ALL {
            if before.has(kind) {
                self.hiding.kinds = self.hiding.kinds.without(kind);
            }
            if unwanted.has(kind) {
                self.hiding.kinds = self.hiding.kinds.with(kind);
            }
        }
        let is_wanted = |kind: &Kind| !unwanted.has(*kind);
        if unwanted.has(self.tab) {
            let mut wanted = Kind::ALL.into_iter().filter(is_wanted);
            let with_rows = wanted
                .clone()
                .find(|&kind| !self.reading.rows(kind).is_empty());
            self.tab = with_rows.or_else(|| wanted.next()).unwrap_or(self.tab);
        }
        self.let_go_of_hidden();
    }
}
