//! The clause that asserts a figure.

use crate::document::{Cursor, Document, TokenKind};
use crate::lexicon::Class;
use crate::quantity::Quantity;
use crate::text::Span;
use std::ops::Range;

/// The most tokens of a clause to either side of its figure: a longer sentence is a table or a list, and looking to
/// its ends from every figure would take the square of its length.
const MAX_TOKENS: usize = 150;

/// The clause of `quantity`: its sentence, no further than what is said by the same source, and no further than a
/// semicolon or a contrast.
pub(super) fn of(document: &Document<'_>, quantity: &Quantity, content: Option<Span>) -> Span {
    let sentence = document
        .sentences
        .get(document.sentence_at(quantity.span.start))
        .map_or(quantity.span, |sentence| sentence.span);
    let limit = content.unwrap_or(sentence);
    let mut clause = Span::new(
        sentence.start.max(limit.start).min(quantity.span.start),
        sentence.end.min(limit.end).max(quantity.span.end),
    );
    let tokens = near(document, quantity.span, clause);
    if !tokens.is_empty() {
        let near = document.span_of(tokens.clone());
        clause = Span::new(
            near.start.min(quantity.span.start),
            near.end.max(quantity.span.end),
        );
    }
    let words = Cursor::new(document, tokens.clone());
    for index in tokens {
        let span = document.tokens[index].span;
        let contrast = words.word(index) == "," && is_contrast(&words, index + 1);
        if contrast || words.word(index) == ";" {
            if span.end <= quantity.span.start {
                clause.start = span.end;
            } else if span.start >= quantity.span.end {
                clause.end = span.start;
                break;
            }
        }
    }
    without_marks(document, clause, quantity.span)
}

/// Whether a clause that is set against the one before starts at `index`.
fn is_contrast(words: &Cursor<'_>, index: usize) -> bool {
    let opens = words.is(index, Class::Contrast) && words.is(index, Class::ClauseOpener);
    (opens || words.is(index, Class::But)) && !words.is_capital(index)
}

/// The quantities in `clause`, around quantity number `index`, which is one of them.
pub(super) fn figures(quantities: &[Quantity], index: usize, clause: Span) -> &[Quantity] {
    let inside = |quantity: &&Quantity| clause.contains(quantity.span);
    let (before, from) = quantities.split_at(index);
    let before = before.iter().rev().take_while(inside).count();
    let after = from.iter().take_while(inside).count();
    &quantities[index - before..index + after]
}

/// The tokens of `clause` that stand near `figure`.
fn near(document: &Document<'_>, figure: Span, clause: Span) -> Range<usize> {
    let all = document.tokens_in(clause);
    let figure = document.tokens_in(figure);
    let start = all.start.max(figure.start.saturating_sub(MAX_TOKENS));
    start..all.end.min(figure.end + MAX_TOKENS).max(start)
}

/// Without the punctuation at its ends, but never less than `core`.
fn without_marks(document: &Document<'_>, clause: Span, core: Span) -> Span {
    let is_mark = |index: usize| {
        document.tokens[index].kind == TokenKind::Punctuation
            && !matches!(document.word(index), "(" | ")" | "[" | "]" | "#")
    };
    let mut tokens = document.tokens_in(clause);
    while tokens.start < tokens.end && is_mark(tokens.start) {
        tokens.start += 1;
    }
    while tokens.start < tokens.end && is_mark(tokens.end - 1) {
        tokens.end -= 1;
    }
    if tokens.is_empty() {
        return core;
    }
    let span = document.span_of(tokens);
    Span::new(span.start.min(core.start), span.end.max(core.end))
}
