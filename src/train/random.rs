//! A seeded stream of numbers: the same model from the same corpora on every machine.

use bluepencil::mention::hash;

/// A counter, hashed.
pub(crate) struct Random {
    seed: u64,
    count: u64,
}

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            seed: hash::mix(seed),
            count: 0,
        }
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.count += 1;
        hash::mix(
            self.seed
                .wrapping_add(self.count.wrapping_mul(0x9e37_79b9_7f4a_7c15)),
        )
    }

    /// A number below `limit`, which is not 0.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }

    /// Puts `items` in another order.
    pub(crate) fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}
