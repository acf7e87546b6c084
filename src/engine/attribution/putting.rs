//! Sources that put a figure on something: "hospitals put the toll at 20".

use super::cast::Cast;
use super::cue::{Cue, Source};
use super::line::View;
use super::verb::{end_of_content, first_auxiliary};
use super::{lexicon, object, subject};
use crate::document::TokenKind;
use crate::quantity::is_number_word;

/// The most items between the verb and its "at".
const MAX_OBJECT: usize = 14;

/// The most words that hedge the figure.
const MAX_HEDGE: usize = 4;

/// "The repair was put at $30 million by the port authority": the cue of a passive "put" at `at`, whose figure follows the
/// "at" at `figure_at`.
fn put_by(view: View<'_>, cast: &Cast<'_>, at: usize, figure_at: usize) -> Option<Cue> {
    let by = (figure_at..view.len().min(figure_at + 2 * MAX_OBJECT))
        .find(|&index| view.word(index) == "by" && !view.is_end(index + 1))?;
    let source = object::after(view, cast, by + 1);
    subject::can_speak(view, cast, &source).then(|| Cue {
        words: at..at + 1,
        clause: by..source.end,
        source: Source::Phrase(source),
        before: Some(0..by),
        after: None,
        quotations_only: false,
    })
}

/// Whether `word` can stand between "spoke of" and a figure.
fn is_hedge(word: &str) -> bool {
    matches!(
        word,
        "a" | "about"
            | "almost"
            | "around"
            | "at"
            | "least"
            | "more"
            | "nearly"
            | "only"
            | "over"
            | "some"
            | "than"
            | "to"
            | "up"
            | "$"
            | "€"
            | "£"
    )
}

/// Whether one of the `words` items from `start` on is a figure.
fn is_figure_near(view: View<'_>, start: usize, words: usize) -> bool {
    (start..view.len().min(start + words))
        .take_while(|&index| !view.is_break(index))
        .any(|index| {
            view.kind(index) == Some(TokenKind::Number) || is_number_word(view.word(index))
        })
}

/// "The students spoke of 5,000 people": the cue that "spoke" at `at` is.
pub(super) fn speaking_of(view: View<'_>, cast: &Cast<'_>, at: usize) -> Option<Cue> {
    let start = at + 2;
    let figure = (start..view.len()).find(|&index| !is_hedge(view.word(index)))?;
    let states = view.word(at + 1) == "of" && is_figure_near(view, figure, 1);
    let source = subject::before(view, cast, first_auxiliary(view, at)).filter(|_| states)?;
    subject::can_speak(view, cast, &source).then(|| Cue {
        words: at..start,
        clause: source.start..start,
        source: Source::Phrase(source),
        before: None,
        after: Some(start..end_of_content(view, start)),
        quotations_only: false,
    })
}

/// "By the union’s count, 240 farms …": the cue that "By" at `at` is.
pub(super) fn by_count(view: View<'_>, at: usize) -> Option<Cue> {
    let owner = (at + 2..view.len().min(at + MAX_OBJECT)).find(|&index| {
        let is_count = matches!(
            view.word(index + 1),
            "account"
                | "calculation"
                | "calculations"
                | "count"
                | "estimate"
                | "estimates"
                | "reckoning"
                | "tally"
        );
        view.kind(index) == Some(TokenKind::Possessive) && is_count
    })?;
    let end = owner + 2;
    let (before, after) = if at == 0 {
        let start = end + usize::from(view.word(end) == ",");
        (None, Some(start..end_of_content(view, start)))
    } else if view.word(at - 1) == "," && view.is_end(end) {
        (Some(0..at - 1), None)
    } else {
        return None;
    };
    Some(Cue {
        words: owner + 1..end,
        clause: at..end,
        source: Source::Phrase(at + 1..owner),
        before,
        after,
        quotations_only: false,
    })
}

/// The cue that "put" at `at` is, where a figure follows its "at" and its subject can speak.
pub(super) fn cue(view: View<'_>, cast: &Cast<'_>, at: usize) -> Option<Cue> {
    let figure_at = (at + 1..view.len().min(at + MAX_OBJECT))
        .take_while(|&index| !view.is_break(index) && view.quote(index).is_none())
        .find(|&index| view.word(index) == "at")?;
    let states = is_figure_near(view, figure_at + 1, MAX_HEDGE);
    let start = first_auxiliary(view, at);
    if (start..at).any(|index| lexicon::is_be(view.word(index))) || view.word(at + 1) == "at" {
        return put_by(view, cast, at, figure_at).filter(|_| states);
    }
    let source = subject::before(view, cast, start).filter(|_| states)?;
    subject::can_speak(view, cast, &source).then(|| Cue {
        words: at..at + 1,
        clause: source.start..at + 1,
        source: Source::Phrase(source),
        before: None,
        after: Some(at + 1..end_of_content(view, at + 1)),
        quotations_only: false,
    })
}
