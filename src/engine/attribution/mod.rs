//! Who says what: quotations and reported clauses with their speakers.
//!
//! In: a [`Document`], its [`Mention`]s and the entities that they name. Out: [`Statement`]s in text order.
//! Only the clause that a cue governs is a statement; a source named a sentence earlier does not carry over,
//! except to a quotation that goes on after its attribution. Whether a statement is true is for nobody here.

mod according;
mod beside;
mod cast;
mod content;
mod cue;
mod cues;
mod follow;
mod govern;
mod hearsay;
mod leading;
mod lexicon;
mod line;
mod object;
mod participle;
mod passive;
mod putting;
mod source;
mod source_kind;
mod speaker_kind;
mod statement;
mod subject;
#[cfg(test)]
mod tests;
mod transcript;
mod verb;

use crate::document::{Document, Token, TokenKind};
use crate::entity::Grouping;
use crate::mention::Mention;
use crate::text::Span;
pub use source_kind::SourceKind;
use statement::Said;
pub use statement::{Mode, Speaker, Statement};

/// Finds the statements of `document`, ordered by start, the longer first. `grouping` is that of `mentions`.
#[must_use]
pub fn find(document: &Document<'_>, mentions: &[Mention], grouping: &Grouping) -> Vec<Statement> {
    let cast = cast::Cast::new(document, mentions, grouping);
    let mut said = govern::statements(document, &cast);
    said.extend(transcript::statements(document, &cast));
    said.sort_by_key(|said| (said.content.start, usize::MAX - said.content.end));
    said.dedup_by_key(|said| said.content);
    let statement = |said: Said| Statement {
        content: said.content,
        mode: said.mode,
        speaker: said.speaker,
        cue: said.cue,
        source: speaker_kind::of(document, &cast, said.speaker.as_ref()),
        words: words(document, said.content),
    };
    said.into_iter().map(statement).collect()
}

/// How many words and figures stand in `content`.
fn words(document: &Document<'_>, content: Span) -> u32 {
    let tokens = &document.tokens[document.tokens_in(content)];
    let is_word = |token: &&Token| matches!(token.kind, TokenKind::Word | TokenKind::Number);
    u32::try_from(tokens.iter().filter(is_word).count()).unwrap_or(u32::MAX)
}
