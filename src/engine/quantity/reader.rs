//! A sentence as the grammar of figures reads it: what an earlier figure has taken is not looked at again.

use crate::document::Cursor;
use crate::lexicon::{Class, ClassSet};
use std::ops::Deref;

/// Words before a stretch from one figure to another.
pub(super) const RANGE_OPENERS: ClassSet = ClassSet::of(&[Class::Between, Class::From]);

/// One sentence's tokens, and where the next figure may start.
pub(super) struct Reader<'d> {
    pub(super) cursor: Cursor<'d>,
    /// What stands before this token belongs to an earlier quantity.
    pub(super) floor: usize,
}

impl<'d> Deref for Reader<'d> {
    type Target = Cursor<'d>;

    fn deref(&self) -> &Cursor<'d> {
        &self.cursor
    }
}
