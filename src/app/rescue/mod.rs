//! What is left if the program breaks down: it hands out what is needed then while it works.
//!
//! In: the article in work, each time it changes, and who the host is. Out: calls of `bluepencil.lastCopy`, which
//! `static/boot.js` has put there (`static/last_copy.js`). Nothing comes back.

mod holder;
mod last_copy;

pub(crate) use holder::{serve, tell_place};
pub(crate) use last_copy::LastCopy;
