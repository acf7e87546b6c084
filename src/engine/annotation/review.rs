//! What a person makes of an annotation, and of the whole.

use jiff::Timestamp;

/// Who made an annotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The engine.
    Machine,
    /// A person.
    Person,
}

/// What a person made of an annotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Nothing yet.
    Suggested,
    /// It is right.
    Accepted,
    /// It is wrong.
    Rejected,
}

/// What a person found when checking a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A source says the same.
    Confirmed,
    /// A source says something else.
    Disputed,
    /// There is no source yet.
    NeedsSource,
}

impl Status {
    /// Its name in documents.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Suggested => "suggested",
            Self::Accepted => "accepted",
            Self::Rejected => "rejected",
        }
    }
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 3] = [Self::Confirmed, Self::Disputed, Self::NeedsSource];

    /// Its name in documents.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Disputed => "disputed",
            Self::NeedsSource => "needs-source",
        }
    }
}

/// That a person has gone through the article and stands by what is marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignOff {
    /// The person's name.
    pub name: String,
    /// When.
    pub at: Timestamp,
    /// Whether annotations or text were changed afterwards.
    pub changed_since: bool,
}
