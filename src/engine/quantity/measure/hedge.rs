//! Words that loosen a figure: "about 50", "more than 50", "50 or so".

mod after;
mod before;
mod operator;

pub(crate) use after::{read_after, read_glued};
pub(crate) use before::{read_apart, read_before};
pub(crate) use operator::{Hedge, SINGLE};
