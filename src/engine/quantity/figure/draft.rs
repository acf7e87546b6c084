//! A quantity that has yet to be closed.

use super::quantity::Quantity;
use std::ops::Range;

/// A quantity as it is put together.
pub(crate) struct Draft {
    pub(crate) tokens: Range<usize>,
    pub(crate) quantity: Quantity,
}
