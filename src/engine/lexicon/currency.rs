//! Currencies by their codes, signs and words.

use super::table::{Case, lines, parts};
use super::{Class, Lexicon, WordId};

/// A currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Currency {
    /// Its code of ISO 4217, or one in its manner.
    pub code: &'static str,
    /// Whether a country has it.
    is_in_use: bool,
}

impl Lexicon {
    /// The currency of a word, as texts mean the usual one: "euros", "dollar".
    #[must_use]
    pub fn currency(&self, word: WordId) -> Option<&'static str> {
        let entry = self.entry(word);
        let is_part = entry.classes.has(Class::CurrencyPart);
        (!is_part).then(|| self.currency_at(entry.currency))?
    }

    /// The currency that a word names a part of, and how many of them make one: "cents".
    #[must_use]
    pub fn currency_part(&self, word: WordId) -> Option<(&'static str, u32)> {
        let parts = self.number(word, Class::CurrencyPart)?;
        let code = self.currency_at(self.entry(word).currency)?;
        Some((code, u32::try_from(parts).ok()?))
    }

    /// The currency of two words: "Canadian" and "dollars".
    #[must_use]
    pub fn currency_pair(&self, first: WordId, second: WordId) -> Option<&'static str> {
        let opens = self.classes(first).has(Class::CurrencyOpener);
        opens.then(|| self.currency_at(self.currency_pairs.get(first, second)))?
    }

    /// The currency of a sign or of letters, of a class and in the letter case that they have: "€", "USD".
    #[must_use]
    pub fn currency_of(&self, sign: &str, class: Class) -> Option<&'static str> {
        let entry = self.exact_entry(sign);
        (entry.classes.has(class)).then(|| self.currency_at(entry.currency))?
    }

    /// The code of ISO 4217 that `code` is, where a country has that currency.
    #[must_use]
    pub fn currency_in_use(&self, code: &str) -> Option<&'static str> {
        let mut in_use = self.currencies.iter().filter(|row| row.is_in_use);
        in_use.find(|row| row.code == code).map(|row| row.code)
    }

    fn currency_at(&self, number: u16) -> Option<&'static str> {
        let index = usize::from(number).checked_sub(1)?;
        self.currencies.get(index).map(|currency| currency.code)
    }

    pub(super) fn add_currencies(&mut self, table: &'static str) {
        for line in lines(table) {
            let mut fields = line.split('\t');
            let (Some(code), Some(used)) = (fields.next(), fields.next()) else {
                continue;
            };
            let is_in_use = used != "past";
            self.currencies.push(Currency { code, is_in_use });
            let number = u16::try_from(self.currencies.len()).expect("there are fewer currencies");
            if matches!(used, "common" | "code") {
                self.add_sign(code, Class::CurrencyCode, number);
            }
            if used == "common" {
                self.add_sign(code, Class::GluedCurrency, number);
            }
            for (label, list) in fields.filter_map(|field| field.split_once(": ")) {
                self.add_names(label, list, number);
            }
        }
        self.currency_pairs.sort();
    }

    fn add_names(&mut self, label: &str, list: &'static str, number: u16) {
        let mut each = 1;
        for name in parts(list) {
            match label {
                "words" => self.add_word(name, number),
                "dollars" => {
                    let prefix = self.id_of(name, Case::Any);
                    let sign = self.id_of("$", Case::Any);
                    self.add_pair(prefix, sign, number);
                }
                "parts" => match name.parse() {
                    Ok(parts) => each = parts,
                    Err(_) => {
                        let part = self.add(name, Case::Any);
                        part.classes = part.classes.with(Class::CurrencyPart);
                        part.currency = number;
                        part.number = each;
                    }
                },
                "signs" => self.add_sign(name, Class::CurrencySign, number),
                "codes" => self.add_sign(name, Class::CurrencyCode, number),
                "before figures" => self.add_sign(name, Class::CurrencyLetters, number),
                "glued" => self.add_sign(name, Class::GluedCurrency, number),
                _ => self.add_sign(name, Class::GluedPart, number),
            }
        }
    }

    fn add_word(&mut self, word: &'static str, number: u16) {
        let Some((first, second)) = word.split_once(' ') else {
            self.add(word, Case::Any).currency = number;
            return;
        };
        let (first, second) = (self.id_of(first, Case::Any), self.id_of(second, Case::Any));
        self.add_pair(first, second, number);
    }

    fn add_pair(&mut self, first: WordId, second: WordId, number: u16) {
        let opener = &mut self.entries[usize::from(first.0)];
        opener.classes = opener.classes.with(Class::CurrencyOpener);
        self.currency_pairs.push(first, second, number);
    }

    fn add_sign(&mut self, sign: &'static str, class: Class, number: u16) {
        let entry = self.add(sign, Case::Exact);
        entry.classes = entry.classes.with(class);
        entry.currency = number;
    }
}
