//! Sources that put a figure on something: "hospitals put the toll at 20", "the report gives the cost as $3 million".

use super::cast::Cast;
use super::content::end_of_content;
use super::cue::{Cue, Source};
use super::lexicon::first_auxiliary;
use super::{object, subject};
use crate::document::Cursor;
use crate::document::TokenKind;
use crate::lexicon::{Class, ClassSet};

/// The most items between the verb and its "at" or "as".
const MAX_OBJECT: usize = 14;

/// The most words that hedge the figure.
const MAX_HEDGE: usize = 4;

/// "The repair was put at $30 million by the port authority": the cue of the passive at `at`, whose figure follows the
/// "at" at `figure_at`.
fn put_by(line: &Cursor<'_>, cast: &Cast<'_>, at: usize, figure_at: usize) -> Option<Cue> {
    let by = (figure_at..line.len().min(figure_at + 2 * MAX_OBJECT))
        .find(|&index| line.word(index) == "by" && !line.is_end(index + 1))?;
    let source = object::after(line, cast, by + 1);
    let is_somebody =
        subject::can_speak(line, cast, &source) || line.is(by + 1, Class::IndefiniteArticle);
    is_somebody.then(|| Cue {
        words: at..at + 1,
        clause: by..source.end,
        source: Source::Phrase(source),
        before: Some(0..by),
        after: None,
        quotations_only: false,
    })
}

/// Words that can stand between "spoke of" and a figure.
const HEDGES: ClassSet = ClassSet::of(&[Class::About, Class::HedgeWord, Class::IndefiniteArticle]);

/// Whether the item at `index` can stand between "spoke of" and a figure.
fn is_hedge(line: &Cursor<'_>, index: usize) -> bool {
    line.is_any(index, HEDGES) || line.currency(index, Class::CurrencySign).is_some()
}

/// Whether one of the `words` items from `start` on is a figure.
fn is_figure_near(line: &Cursor<'_>, start: usize, words: usize) -> bool {
    (start..line.len().min(start + words))
        .take_while(|&index| !line.is_break(index))
        .any(|index| line.kind(index) == Some(TokenKind::Number) || line.is(index, Class::Cardinal))
}

/// Whether a verb stands in the words from `start` on: "as 40 people watched" is no figure that somebody gives.
fn opens_clause(line: &Cursor<'_>, start: usize) -> bool {
    const FINITE: ClassSet = ClassSet::of(&[Class::Auxiliary, Class::Be, Class::IrregularPast]);
    let is_verb =
        |index: usize| line.is_any_small(index, FINITE) || line.word(index).ends_with("ed");
    (start..line.len())
        .take_while(|&index| !line.is_break(index))
        .any(is_verb)
}

/// "The students spoke of 5,000 people": the cue that the verb at `at` is.
pub(super) fn speaking_of(line: &Cursor<'_>, cast: &Cast<'_>, at: usize) -> Option<Cue> {
    let start = at + 2;
    let figure = (start..line.len()).find(|&index| !is_hedge(line, index))?;
    let states = line.word(at + 1) == "of" && is_figure_near(line, figure, 1);
    let source = subject::before(line, cast, first_auxiliary(line, at)).filter(|_| states)?;
    subject::can_speak(line, cast, &source).then(|| Cue {
        words: at..start,
        clause: source.start..start,
        source: Source::Phrase(source),
        before: None,
        after: Some(start..end_of_content(line, start)),
        quotations_only: false,
    })
}

/// "By the union’s count, 240 farms …": the cue that "By" at `at` is.
pub(super) fn by_count(line: &Cursor<'_>, at: usize) -> Option<Cue> {
    let owner = (at + 2..line.len().min(at + MAX_OBJECT)).find(|&index| {
        let is_count = line.is_small(index + 1, Class::Tally);
        line.kind(index) == Some(TokenKind::Possessive) && is_count
    })?;
    let end = owner + 2;
    let (before, after) = if at == 0 {
        let start = end + usize::from(line.word(end) == ",");
        (None, Some(start..end_of_content(line, start)))
    } else if line.word(at - 1) == "," && line.is_end(end) {
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

/// The cue that the verb at `at` is, where a figure follows its "at" or "as" and its subject can speak.
pub(super) fn cue(line: &Cursor<'_>, cast: &Cast<'_>, at: usize) -> Option<Cue> {
    let links = |index: &usize| match line.word(*index) {
        "at" => line.is(at, Class::PutsFigure),
        "as" => line.is(at, Class::GivesFigure),
        _ => false,
    };
    let figure_at = (at + 1..line.len().min(at + MAX_OBJECT))
        .take_while(|&index| !line.is_break(index) && line.quote(index).is_none())
        .find(links)?;
    let states = is_figure_near(line, figure_at + 1, MAX_HEDGE)
        && (line.word(figure_at) == "at" || !opens_clause(line, figure_at + 1));
    let start = first_auxiliary(line, at);
    if (start..at).any(|index| line.is(index, Class::Be)) || figure_at == at + 1 {
        return put_by(line, cast, at, figure_at).filter(|_| states);
    }
    let source = subject::before(line, cast, start).filter(|_| states)?;
    subject::can_speak(line, cast, &source).then(|| Cue {
        words: at..at + 1,
        clause: source.start..at + 1,
        source: Source::Phrase(source),
        before: None,
        after: Some(at + 1..end_of_content(line, at + 1)),
        quotations_only: false,
    })
}
