//! The tables' text → the lexicon.

use super::class::ClassNames;
use super::{
    CLASS_TABLES, CURRENCIES, ClassSet, EXACT_TABLES, Entry, HEDGES, HEDGES_AFTER, Index, Lexicon,
    Pairs, REPORTING_VERBS, UNITS, WordId,
};

/// About how many words the tables have, so that the index need not grow.
const WORDS: usize = 8192;

/// The lines of a table that are no comments.
pub(super) fn lines(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.starts_with('#'))
}

/// The parts of `list`, parted by commas.
pub(super) fn parts(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split(", ")
}

/// Whether the letter case of a table's words matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    Any,
    Exact,
}

impl Lexicon {
    pub(super) fn read() -> Self {
        let mut lexicon = Self {
            entries: Vec::with_capacity(WORDS),
            words: Index::with_capacity(WORDS),
            exact: Index::default(),
            units: Vec::new(),
            unit_pairs: Pairs::default(),
            unit_sizes: Vec::new(),
            currencies: Vec::new(),
            currency_pairs: Pairs::default(),
            hedges: Vec::new(),
            hedge_pairs: Pairs::default(),
        };
        lexicon.entries.push(Entry::default());
        let names = ClassNames::new();
        for table in CLASS_TABLES {
            lexicon.add_classes(table, Case::Any, &names);
        }
        for table in EXACT_TABLES {
            lexicon.add_classes(table, Case::Exact, &names);
        }
        lexicon.add_verbs(REPORTING_VERBS, &names);
        lexicon.add_units(UNITS);
        lexicon.add_currencies(CURRENCIES);
        lexicon.add_hedges(HEDGES, &names);
        lexicon.add_hedges_after(HEDGES_AFTER, &names);
        lexicon
    }

    /// Adds a line's word, its classes and, where the line has one, its number.
    fn add_classes(&mut self, table: &'static str, case: Case, names: &ClassNames) {
        for line in lines(table) {
            let mut columns = line.split('\t');
            let (Some(word), Some(classes)) = (columns.next(), columns.next()) else {
                continue;
            };
            let classes = classes.split(' ').filter_map(|name| names.get(name));
            let classes = classes.fold(ClassSet::NONE, ClassSet::with);
            let number = columns.next().and_then(|number| number.parse().ok());
            let entry = self.add(word, case);
            entry.classes = entry.classes.or(classes);
            entry.number = number.unwrap_or(entry.number);
        }
    }

    /// The entry of a word, made where there was none.
    pub(super) fn add(&mut self, word: &'static str, case: Case) -> &mut Entry {
        let id = self.id_of(word, case);
        &mut self.entries[usize::from(id.0)]
    }

    /// The place of a word, made where there was none.
    pub(super) fn id_of(&mut self, word: &'static str, case: Case) -> WordId {
        let index = match case {
            Case::Any => &mut self.words,
            Case::Exact => &mut self.exact,
        };
        let next = u16::try_from(self.entries.len()).expect("the tables have fewer words");
        let id = index.get_or_insert(word, next);
        if id == next {
            self.entries.push(Entry::default());
        }
        WordId(id)
    }
}
