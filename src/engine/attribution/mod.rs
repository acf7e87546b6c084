//! Who says what: quotations and reported clauses with their speakers.
//!
//! In: a [`Document`], its [`Mention`]s and the entities that they name. Out: [`Statement`]s in text order.
//! Only the clause that a cue governs is a statement; a source named a sentence earlier does not carry over,
//! except to a quotation that goes on after its attribution. Whether a statement is true is for nobody here.

mod beside;
mod cast;
mod cue;
mod follow;
mod govern;
mod leading;
mod lexicon;
mod line;
mod object;
mod participle;
mod passive;
mod putting;
mod source;
mod subject;
#[cfg(test)]
mod tests;
mod transcript;
mod verb;

use crate::document::Document;
use crate::entity::{EntityId, Grouping};
use crate::mention::Mention;
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
    /// The words that say so: "said", "according to".
    pub cue: Option<Span>,
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

/// Finds the statements of `document`, ordered by start, the longer first. `grouping` is that of `mentions`.
#[must_use]
pub fn find(document: &Document<'_>, mentions: &[Mention], grouping: &Grouping) -> Vec<Statement> {
    let cast = cast::Cast::new(document, mentions, grouping);
    let mut statements = govern::statements(document, &cast);
    statements.extend(transcript::statements(document, &cast));
    statements
        .sort_by_key(|statement| (statement.content.start, usize::MAX - statement.content.end));
    statements.dedup_by_key(|statement| statement.content);
    statements
}
