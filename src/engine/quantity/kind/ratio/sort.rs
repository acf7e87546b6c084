//! A fraction or multiple that was found, and its sort.

use crate::quantity::figure::Change;
use crate::quantity::word::Reader;
use crate::text::Span;
use rust_decimal::Decimal;
use std::ops::Range;

/// A fraction or multiple.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) tokens: Range<usize>,
    pub(super) figure: Span,
    pub(super) value: Option<Decimal>,
    pub(super) sort: Sort,
}

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// A part of a whole, whose noun may follow.
    Fraction,
    /// "nine in ten", whose noun may follow.
    Share,
    /// "one patient in 20", with the token of its noun.
    ShareOf(usize),
    /// "three times": so often.
    Times,
    /// "twice as many", "double the".
    Multiple,
    /// "it doubled", "was halved".
    Change(Change),
}

/// What was found in some tokens, which are its figure.
pub(super) fn found(
    reader: &Reader<'_>,
    tokens: Range<usize>,
    value: Option<Decimal>,
    sort: Sort,
) -> Found {
    Found {
        figure: reader.span(tokens.clone()),
        tokens,
        value,
        sort,
    }
}
