//! Phrases that loosen a figure.

use super::class::ClassNames;
use super::table::{Case, lines};
use super::{Class, Lexicon, WordId};

/// Words that together are of a class.
#[derive(Debug)]
pub(super) struct Phrase {
    words: Vec<WordId>,
    class: Class,
}

impl Lexicon {
    /// The longest hedge of several words that ends before a figure: how many they are, and what they say of it
    /// ([`Class::About`] and its like). `word` gives the word that stands so many before the figure.
    #[must_use]
    pub fn hedge_before(&self, word: &dyn Fn(usize) -> WordId) -> Option<(usize, Class)> {
        if !self.classes(word(1)).has(Class::HedgeEnd) {
            return None;
        }
        let stands = |phrase: &&Phrase| {
            let mut words = (1..).zip(phrase.words.iter().rev());
            words.all(|(back, known)| word(back) == *known)
        };
        let found = self.hedges.iter().find(stands)?;
        Some((found.words.len(), found.class))
    }

    /// What two words after a figure say of it: "or more".
    #[must_use]
    pub fn hedge_after(&self, first: WordId, second: WordId) -> Option<Class> {
        let number = usize::from(self.hedge_pairs.get(first, second)).checked_sub(1)?;
        Class::ALL.get(number).map(|row| row.0)
    }

    pub(super) fn add_hedges_after(&mut self, table: &'static str, names: &ClassNames) {
        for line in lines(table) {
            let columns = line.split_once('\t').and_then(|(phrase, class)| {
                let (first, second) = phrase.split_once(' ')?;
                Some((first, second, names.get(class)?))
            });
            if let Some((first, second, class)) = columns {
                let (first, second) = (self.id_of(first, Case::Any), self.id_of(second, Case::Any));
                self.hedge_pairs.push(first, second, class as u16 + 1);
            }
        }
        self.hedge_pairs.sort();
    }

    pub(super) fn add_hedges(&mut self, table: &'static str, names: &ClassNames) {
        for line in lines(table) {
            let Some((phrase, class)) = line.split_once('\t') else {
                continue;
            };
            let Some(class) = names.get(class) else {
                continue;
            };
            let words = phrase.split(' ').map(|word| self.id_of(word, Case::Any));
            let words: Vec<WordId> = words.collect();
            let Some(&last) = words.last() else {
                continue;
            };
            let end = &mut self.entries[usize::from(last.0)];
            if words.len() == 1 {
                end.classes = end.classes.with(class);
            } else {
                end.classes = end.classes.with(Class::HedgeEnd);
                self.hedges.push(Phrase { words, class });
            }
        }
        self.hedges
            .sort_by_key(|phrase| std::cmp::Reverse(phrase.words.len()));
    }
}
