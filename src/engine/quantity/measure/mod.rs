//! So much of something: a number with its sign, unit, currency, hedge or noun, and two of them as one stretch.
//!
//! In: one sentence. Out: a [`Measure`](measured::Measure), a noun or a hedge. Which kind of figure an amount without a
//! unit is stays open.

pub(super) mod amount;
mod angle;
pub(super) mod counted;
mod decade;
pub(super) mod hedge;
pub(super) mod measured;
mod one;
mod range;
pub(super) mod sign;
mod smaller;
mod suffix;
pub(super) mod whole;
