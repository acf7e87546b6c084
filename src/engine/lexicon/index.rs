//! Words → places in the lexicon.

use super::WordId;
use rustc_hash::FxHashMap;

/// Words with a number each, which is 0 for all others.
#[derive(Debug, Default)]
pub(super) struct Index(FxHashMap<&'static str, u16>);

impl Index {
    pub(super) fn with_capacity(words: usize) -> Self {
        Self(FxHashMap::with_capacity_and_hasher(
            words,
            Default::default(),
        ))
    }

    pub(super) fn get(&self, word: &str) -> u16 {
        self.0.get(word).copied().unwrap_or_default()
    }

    /// The number of `word`, which is `next` where it had none.
    pub(super) fn get_or_insert(&mut self, word: &'static str, next: u16) -> u16 {
        *self.0.entry(word).or_insert(next)
    }
}

/// Pairs of neighbouring words with a number each, sorted by the words.
#[derive(Debug, Default)]
pub(super) struct Pairs(Vec<(WordId, WordId, u16)>);

impl Pairs {
    pub(super) fn push(&mut self, first: WordId, second: WordId, number: u16) {
        self.0.push((first, second, number));
    }

    pub(super) fn sort(&mut self) {
        self.0.sort_unstable();
    }

    pub(super) fn get(&self, first: WordId, second: WordId) -> u16 {
        let row = (self.0).binary_search_by_key(&(first, second), |row| (row.0, row.1));
        row.map_or(0, |row| self.0[row].2)
    }
}
