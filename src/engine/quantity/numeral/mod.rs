//! Numbers: digits and number words, worked out exactly.
//!
//! In: one sentence. Out: a number, fraction or ordinal and where it ends. What it is of is for the layers above.

mod denominator;
pub(super) mod digits;
pub(super) mod fraction;
pub(super) mod notation;
pub(super) mod number;
pub(super) mod ordinal;
pub(super) mod scale;
mod sum;
pub(super) mod written;
