//! The kinds of sources, with their names in documents.

use crate::mention::NameKind;

/// What kind of source speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SourceKind {
    /// One person, named or not: "Ann Lee", "a spokesman".
    Person,
    /// A company, an authority, a government, a country: "the ministry".
    Institution,
    /// A thing that states something: "council records", "the report".
    Document,
    /// Several people or bodies: "two officials", "the residents".
    Group,
    /// Posts and users of social networks: "a tweet", "Facebook users".
    Social,
    /// Nobody is named, or the text does not tell what the source is.
    Unknown,
}

/// Every kind of source with its name in documents.
const NAMES: [(SourceKind, &str); 6] = [
    (SourceKind::Person, "person"),
    (SourceKind::Institution, "institution"),
    (SourceKind::Document, "document"),
    (SourceKind::Group, "group"),
    (SourceKind::Social, "social"),
    (SourceKind::Unknown, "unknown"),
];

impl SourceKind {
    /// Every kind, the most telling first.
    pub const ALL: [Self; 6] = [
        Self::Person,
        Self::Institution,
        Self::Document,
        Self::Group,
        Self::Social,
        Self::Unknown,
    ];

    /// Its name in documents.
    #[must_use]
    pub fn name(self) -> &'static str {
        NAMES[self as usize].1
    }

    /// The kind with this name in documents.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let row = NAMES.iter().find(|(_, known)| *known == name);
        row.map(|&(kind, _)| kind)
    }
}

impl From<NameKind> for SourceKind {
    fn from(kind: NameKind) -> Self {
        match kind {
            NameKind::Person => Self::Person,
            NameKind::Institution => Self::Institution,
        }
    }
}
