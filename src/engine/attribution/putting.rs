//! Sources that put a figure on something: "hospitals put the toll at 20".

use super::cast::Cast;
use super::cue::{Cue, Source};
use super::line::View;
use super::subject;
use super::verb::{end_of_content, first_auxiliary};
use crate::document::TokenKind;

/// The most items between the verb and its "at".
const MAX_OBJECT: usize = 8;

/// The most words that hedge the figure.
const MAX_HEDGE: usize = 4;

/// The cue that "put" at `at` is, where a figure follows its "at" and its subject can speak.
pub(super) fn cue(view: View<'_>, cast: &Cast<'_>, at: usize) -> Option<Cue> {
    let figure_at = (at + 2..view.len().min(at + MAX_OBJECT))
        .take_while(|&index| !view.is_break(index) && view.quote(index).is_none())
        .find(|&index| view.word(index) == "at")?;
    let hedged = figure_at + 1..view.len().min(figure_at + 1 + MAX_HEDGE);
    let states = hedged
        .take_while(|&index| !view.is_break(index))
        .any(|index| view.kind(index) == Some(TokenKind::Number));
    let source = subject::before(view, cast, first_auxiliary(view, at)).filter(|_| states)?;
    subject::can_speak(view, cast, &source).then(|| Cue {
        words: at..at + 1,
        clause: source.start..at + 1,
        source: Source::Phrase(source),
        before: None,
        after: Some(at + 1..end_of_content(view, at + 1)),
        quotations_only: false,
    })
}
