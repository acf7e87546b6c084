//! Sets of classes.

use super::Class;

/// How many times 64 classes there is room for.
const WORDS: usize = 5;

const _: () = assert!(Class::ALL.len() <= 64 * WORDS, "every class has its bit");

/// A set of classes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ClassSet([u64; WORDS]);

impl ClassSet {
    /// No class.
    pub const NONE: Self = Self([0; WORDS]);

    /// Those classes.
    #[must_use]
    pub const fn of(classes: &[Class]) -> Self {
        let mut set = Self::NONE;
        let mut at = 0;
        while at < classes.len() {
            set = set.with(classes[at]);
            at += 1;
        }
        set
    }

    /// The set and `class`.
    #[must_use]
    pub const fn with(mut self, class: Class) -> Self {
        self.0[class as usize / 64] |= 1 << (class as usize % 64);
        self
    }

    /// Both sets.
    #[must_use]
    pub const fn or(mut self, other: Self) -> Self {
        let mut at = 0;
        while at < self.0.len() {
            self.0[at] |= other.0[at];
            at += 1;
        }
        self
    }

    /// Whether `class` is in the set.
    #[must_use]
    pub const fn has(self, class: Class) -> bool {
        self.0[class as usize / 64] & (1 << (class as usize % 64)) != 0
    }

    /// Whether the sets share a class.
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        self.0
            .iter()
            .zip(other.0)
            .any(|(one, other)| one & other != 0)
    }
}
