//! The order in which the kinds are asked, and what is said of every figure: hedges, changes, bounds.
//!
//! In: one sentence. Out: the quantity at a token, with its final span, or that there is none.

mod bounds;
pub(super) mod change;
mod close;
mod exclude;
mod found;
pub(super) mod grammar;
pub(super) mod neighbour;
