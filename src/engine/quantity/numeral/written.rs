//! A number as it stands in the text.

use crate::text::Span;
use rust_decimal::Decimal;
use std::ops::Range;

/// A number and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Numeral<'t> {
    pub(crate) tokens: Range<usize>,
    /// The number alone, without a unit glued to it.
    pub(crate) figure: Span,
    /// `None` where it is vague or too large.
    pub(crate) value: Option<Decimal>,
    /// What its scale word multiplied it by.
    pub(crate) multiplier: Option<Decimal>,
    /// The order of magnitude of "dozens of boats".
    pub(crate) scale: Option<Decimal>,
    /// Letters glued to digits that are not part of the number: "km" of "25km".
    pub(crate) suffix: &'t str,
    pub(crate) form: Form,
}

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Digits only, as in a year.
    Plain,
    /// Digits with separators, decimals or a scale.
    Digits,
    /// Words.
    Words,
    /// The word for 1 alone.
    One,
    /// "dozens of", "several hundred".
    Vague,
}
