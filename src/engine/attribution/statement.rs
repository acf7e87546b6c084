//! A statement: what is said, in whose words, by whom.

use super::source_kind::SourceKind;
use crate::entity::EntityId;
use crate::text::Span;

/// What somebody says, writes, finds or thinks, in their words or in the article's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statement {
    /// What is said: a quotation with its marks, or a reported clause.
    pub content: Span,
    /// In whose words.
    pub mode: Mode,
    /// Who says it, where the text tells.
    pub speaker: Option<Speaker>,
    /// The words that say so: "she said", "according to".
    pub cue: Option<Span>,
    /// What kind of source the speaker is.
    pub source: SourceKind,
    /// How many words and figures are said.
    pub words: u32,
}

/// In whose words a statement stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mode {
    /// Inside quotation marks.
    Direct,
    /// In reported speech.
    Indirect,
}

/// The source that the text gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Speaker {
    /// As it is printed, a pronoun included.
    pub span: Span,
    /// The entity that it names or stands for, where there is exactly one.
    pub entity: Option<EntityId>,
    /// Whether it has a name: a person, an institution, a country; not "two officials".
    pub named: bool,
}

/// A [`Statement`] as it is found.
#[derive(Clone, Copy)]
pub(super) struct Said {
    pub(super) content: Span,
    pub(super) mode: Mode,
    pub(super) speaker: Option<Speaker>,
    pub(super) cue: Option<Span>,
}
