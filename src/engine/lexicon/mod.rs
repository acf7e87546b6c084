//! What the program knows of a language: its words with their classes and values.
//!
//! In: the tables of `data/en`, read once. Out: one [`Lexicon`], which a [`Document`](crate::document::Document) holds, so
//! that every stage asks it and none knows which language it is. A table says what a word is; what follows from that is
//! for the stages.
//!
//! A word is added with a line in a table. A class is added with a variant of [`Class`] and the words that have it; a rule
//! then asks `cursor.is(index, Class::Preposition)`, or, for a union of classes, `cursor.is_any(index, STOPS)` with
//! `const STOPS: ClassSet = ClassSet::of(&[…])`. A class says what its words are in grammar or beside what they stand;
//! one list of words for one rule is the last resort.

mod class;
mod class_set;
mod currency;
mod index;
mod phrase;
mod table;
mod unit;
mod verb;

pub use class::Class;
pub use class_set::ClassSet;
pub use currency::Currency;
pub use unit::{Unit, UnitKind};

use crate::words::Lower;
use index::{Index, Pairs};
use phrase::Phrase;
use std::sync::LazyLock;

/// The tables of words and classes.
const CLASS_TABLES: &[&str] = &[
    include_str!("../../../data/en/adjectives.tsv"),
    include_str!("../../../data/en/calendar.tsv"),
    include_str!("../../../data/en/change.tsv"),
    include_str!("../../../data/en/claims.tsv"),
    include_str!("../../../data/en/closed.tsv"),
    include_str!("../../../data/en/first_names.tsv"),
    include_str!("../../../data/en/institution_words.tsv"),
    include_str!("../../../data/en/measures.tsv"),
    include_str!("../../../data/en/nouns.tsv"),
    include_str!("../../../data/en/numbers.tsv"),
    include_str!("../../../data/en/peoples.tsv"),
    include_str!("../../../data/en/source_nouns.tsv"),
    include_str!("../../../data/en/titles.tsv"),
    include_str!("../../../data/en/verbs.tsv"),
];

/// The same for words whose letter case matters.
const EXACT_TABLES: &[&str] = &[
    include_str!("../../../data/en/abbreviations.tsv"),
    include_str!("../../../data/en/country_codes.tsv"),
];

/// Verbs with all their forms.
const REPORTING_VERBS: &str = include_str!("../../../data/en/reporting_verbs.tsv");

const UNITS: &str = include_str!("../../../data/en/units.tsv");
const CURRENCIES: &str = include_str!("../../../data/en/currencies.tsv");
const HEDGES: &str = include_str!("../../../data/en/hedges.tsv");
const HEDGES_AFTER: &str = include_str!("../../../data/en/hedges_after.tsv");

/// A word's place in a lexicon.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WordId(u16);

impl WordId {
    /// That of every word that is in no table.
    pub const UNKNOWN: Self = Self(0);
}

/// What the tables say of a word.
#[derive(Clone, Debug, Default)]
struct Entry {
    classes: ClassSet,
    /// What a number word, month or weekday comes to.
    number: u64,
    /// One more than the index of its unit.
    unit: u16,
    /// One more than the index of its currency.
    currency: u16,
}

/// The words of a language.
#[derive(Debug)]
pub struct Lexicon {
    /// The first is that of unknown words.
    entries: Vec<Entry>,
    /// Words in lower case.
    words: Index,
    /// Words and signs whose letter case matters.
    exact: Index,
    units: Vec<Unit>,
    unit_pairs: Pairs,
    /// A larger unit, a smaller one, and how many of it make one of the larger.
    unit_sizes: Vec<(&'static str, &'static str, u64)>,
    currencies: Vec<Currency>,
    currency_pairs: Pairs,
    hedges: Vec<Phrase>,
    /// Two words after a figure, and one more than the index of what they say of it.
    hedge_pairs: Pairs,
}

impl Lexicon {
    /// That of English.
    #[must_use]
    pub fn english() -> &'static Self {
        static ENGLISH: LazyLock<Lexicon> = LazyLock::new(Lexicon::read);
        &ENGLISH
    }

    /// The place of a word whatever its letter case.
    #[must_use]
    pub fn find(&self, word: &str) -> WordId {
        WordId(self.words.get(&Lower::new(word)))
    }

    /// The classes of a word.
    #[must_use]
    pub fn classes(&self, word: WordId) -> ClassSet {
        self.entry(word).classes
    }

    /// Whether `word`, whatever its letter case, is of a class.
    #[must_use]
    pub fn is(&self, word: &str, class: Class) -> bool {
        self.classes(self.find(word)).has(class)
    }

    /// What a word comes to as one of a class: "nine" as a [`Class::Cardinal`] to 9.
    #[must_use]
    pub fn number(&self, word: WordId, class: Class) -> Option<u64> {
        let entry = self.entry(word);
        entry.classes.has(class).then_some(entry.number)
    }

    /// What a word comes to where it is of one of some classes.
    #[must_use]
    pub fn number_of(&self, word: WordId, classes: ClassSet) -> Option<u64> {
        let entry = self.entry(word);
        entry.classes.meets(classes).then_some(entry.number)
    }

    /// Whether `word` is of a class whose letter case matters: "GMT" as a [`Class::TimeZone`].
    #[must_use]
    pub fn is_exact(&self, word: &str, class: Class) -> bool {
        self.exact_entry(word).classes.has(class)
    }

    /// What `word` comes to as one of a class whose letter case matters: "M" as a [`Class::GluedScale`] to a million.
    #[must_use]
    pub fn exact_number(&self, word: &str, class: Class) -> Option<u64> {
        let entry = self.exact_entry(word);
        entry.classes.has(class).then_some(entry.number)
    }

    fn entry(&self, word: WordId) -> &Entry {
        &self.entries[usize::from(word.0)]
    }

    fn exact_entry(&self, word: &str) -> &Entry {
        &self.entries[usize::from(self.exact.get(word))]
    }
}

#[cfg(test)]
mod tests;
