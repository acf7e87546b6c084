//! What single words beside a number say, whatever the number is.
//!
//! In: one sentence. Out: the units, currencies and ends of phrases that stand at a token. No number is read here.

pub(super) mod currency;
pub(super) mod event;
mod reader;
pub(super) mod stop;
pub(super) mod unit;

pub(crate) use reader::{DEFINITE, RANGE_OPENERS, Reader};
