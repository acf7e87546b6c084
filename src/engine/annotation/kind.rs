//! The kinds of annotations.

use crate::mention::NameKind;

/// What an annotation marks. The order is that of every list of kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// The name of a person.
    Person,
    /// The name of an institution.
    Institution,
    /// A figure.
    Quantity,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Person, Self::Institution, Self::Quantity];

    /// The kind that marks the names of a kind.
    #[must_use]
    pub fn of_name(kind: NameKind) -> Self {
        match kind {
            NameKind::Person => Self::Person,
            NameKind::Institution => Self::Institution,
        }
    }

    /// Its name in JSON, in the page's `data-kind` and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Institution => "institution",
            Self::Quantity => "quantity",
        }
    }
}
