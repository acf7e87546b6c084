//! A sentence as the grammar of figures reads it: what an earlier figure has taken is not looked at again.

use crate::document::Cursor;
use crate::lexicon::{Class, ClassSet};
use std::ops::Deref;

/// Words before a stretch from one figure to another.
pub(crate) const RANGE_OPENERS: ClassSet = ClassSet::of(&[Class::Between, Class::From]);

/// What says that the things counted are known: "the two", "those two".
pub(crate) const DEFINITE: ClassSet =
    ClassSet::of(&[Class::DefiniteArticle, Class::PluralDemonstrative]);

/// One sentence's tokens, and where the next figure may start.
pub(crate) struct Reader<'d> {
    pub(crate) cursor: Cursor<'d>,
    /// What stands before this token belongs to an earlier quantity.
    pub(crate) floor: usize,
}

impl<'d> Deref for Reader<'d> {
    type Target = Cursor<'d>;

    fn deref(&self) -> &Cursor<'d> {
        &self.cursor
    }
}

impl Reader<'_> {
    /// Whether the word is the number 1, as a word or a digit.
    pub(crate) fn is_one(&self, index: usize) -> bool {
        self.cardinal(index) == Some(1) || self.word(index) == "1"
    }
}
