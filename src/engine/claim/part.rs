//! The part of a clause that a figure stands in.

use super::modality::of_word;
use crate::document::Document;
use crate::text::Span;
use std::ops::Range;

/// The part of a clause between commas and "and" that `figure` stands in, with the parts before it as far as the
/// first that has an auxiliary or a condition.
pub(super) fn around(document: &Document<'_>, figure: Span, clause: Range<usize>) -> Range<usize> {
    let parts = |index: usize| matches!(document.word(index), "," | "and" | ";" | "—" | "–" | ":");
    let inside = document.tokens_in(figure);
    let end = (inside.end..clause.end)
        .find(|&index| parts(index))
        .unwrap_or(clause.end);
    let mut start = inside.start.clamp(clause.start, clause.end);
    let mut has_verb = (start..end).any(|index| is_finite(document.word(index)));
    while start > clause.start && !(has_verb && parts(start - 1)) {
        start -= 1;
        has_verb |= is_finite(document.word(start));
    }
    let condition = document.tokens_in(document.span_of(clause.start..end.max(clause.start + 1)));
    if matches!(
        document.word(condition.start),
        "If" | "if" | "Had" | "Unless"
    ) {
        return clause.start..end;
    }
    start..end.max(start)
}

fn is_finite(word: &str) -> bool {
    of_word(word).is_some()
        || matches!(
            word,
            "is" | "are" | "was" | "were" | "has" | "have" | "had" | "did" | "does"
        )
}
