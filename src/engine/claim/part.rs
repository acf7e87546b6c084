//! The part of a clause that a figure stands in.

use super::modality::{of_word, opens_condition};
use crate::document::{Cursor, Document};
use crate::lexicon::Class;
use crate::text::Span;
use std::ops::Range;

/// The part of a clause between commas and "and" that `figure` stands in, with the parts before it as far as the
/// first that has an auxiliary or a condition.
pub(super) fn around(document: &Document<'_>, figure: Span, clause: Range<usize>) -> Range<usize> {
    let words = Cursor::new(document, 0..document.tokens.len());
    let parts = |index: usize| {
        words.is_small(index, Class::And)
            || matches!(words.word(index), "," | ";" | "—" | "–" | ":")
    };
    let inside = document.tokens_in(figure);
    let end = (inside.end..clause.end)
        .find(|&index| parts(index))
        .unwrap_or(clause.end);
    let mut start = inside.start.clamp(clause.start, clause.end);
    let mut has_verb = (start..end).any(|index| is_finite(&words, index));
    while start > clause.start && !(has_verb && parts(start - 1)) {
        start -= 1;
        has_verb |= is_finite(&words, start);
    }
    let condition = document.tokens_in(document.span_of(clause.start..end.max(clause.start + 1)));
    let opens = opens_condition(&words, condition.start) || words.word(condition.start) == "Had";
    if opens {
        return clause.start..end;
    }
    start..end.max(start)
}

fn is_finite(words: &Cursor<'_>, index: usize) -> bool {
    of_word(words, index).is_some() || words.is_small(index, Class::Finite)
}
