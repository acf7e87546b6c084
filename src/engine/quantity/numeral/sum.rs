//! Number words and scale words added up: "two hundred and five thousand", "three and a half million".

use super::denominator;
use super::written::{Form, Numeral};
use crate::lexicon::{Class, Lexicon, WordId};
use crate::quantity::word::{Reader, unit};
use crate::text::Span;
use rust_decimal::Decimal;
use std::ops::Range;

mod part;

/// A number as its words add up.
#[derive(Clone, Debug, Default)]
pub(super) struct Sum {
    /// What scale words have closed: "three million".
    total: Decimal,
    /// What stands after them: "two hundred and five".
    group: Decimal,
    last: Last,
    multiplier: Option<Decimal>,
    overflows: bool,
    /// Whether digits came first: "3 hundred and 21".
    from_digits: bool,
    /// Whether the numbers are two: "between two hundred and two thousand".
    apart: bool,
}

/// The sort of word that came last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Last {
    #[default]
    Nothing,
    Digits,
    Unit,
    Ten,
    Hundred,
    Scale,
    /// Nothing can follow: a dozen, a fraction.
    Closed,
}

impl Sum {
    pub(super) fn starting(value: Option<Decimal>) -> Self {
        Self {
            group: value.unwrap_or_default(),
            overflows: value.is_none(),
            last: Last::Digits,
            from_digits: true,
            ..Self::default()
        }
    }

    /// Says that what joins the parts of a number cannot be told from what joins two numbers.
    pub(super) fn keep_apart(&mut self, apart: bool) {
        self.apart = apart;
    }

    /// Takes words from token `at` on; returns the token after the last taken.
    pub(super) fn read_on(&mut self, reader: &Reader<'_>, mut at: usize) -> usize {
        loop {
            if self.last != Last::Nothing
                && let Some(end) = self.take_half(reader, at)
            {
                at = end;
                continue;
            }
            if self.from_digits
                && let Some(end) = self.take_digits(reader, at)
            {
                at = end;
                continue;
            }
            if denominator::opens(reader, at) {
                return at;
            }
            let word_at = self.past_joint(reader, at);
            if !reader.is_word(word_at) || !self.take(reader.lexicon(), reader.id(word_at)) {
                return at;
            }
            at = word_at + 1;
        }
    }

    /// Past what joins the parts of "twenty-five" and "two hundred and five".
    fn past_joint(&self, reader: &Reader<'_>, at: usize) -> usize {
        if self.last == Last::Nothing {
            return at;
        }
        let ten = self.last == Last::Ten && reader.is_hyphen(at);
        if reader.is_joint(at) || ten && reader.cardinal(at + 1).is_some() {
            return at + 1;
        }
        // "twenty and four hours".
        let old = self.last == Last::Ten
            && !self.apart
            && reader.is(at, Class::And)
            && reader
                .cardinal(at + 1)
                .is_some_and(|unit| (1..10).contains(&unit))
            && unit::read(reader, at + 2).is_some();
        if old {
            return at + 1;
        }
        let adds = matches!(self.last, Last::Hundred | Last::Scale)
            && reader.is(at, Class::And)
            && reader.cardinal(at + 1).is_some()
            && self.adds_group(reader, at + 2);
        if adds { at + 1 } else { at }
    }

    /// Whether "and two" with the words from `next` on after it goes on: "two hundred and two thousand", "two thousand and two
    /// hundred", but not "two hundred and two hundred".
    fn adds_group(&self, reader: &Reader<'_>, next: usize) -> bool {
        let scale = reader.number(next, Class::Scale);
        let hundred = reader.is(next, Class::Hundred);
        if self.apart || reader.reads(next, "dozen") {
            return !hundred && scale.is_none();
        }
        match (scale, self.last) {
            (Some(scale), Last::Scale) => self.multiplier > Some(scale.into()),
            (Some(_), _) => self.total.is_zero(),
            (None, Last::Scale) => !hundred || !reader.is(next + 1, Class::Scale),
            (None, _) => !hundred,
        }
    }

    /// "and 21" of "3 hundred and 21", "3" of "4 thousand 3 hundred".
    fn take_digits(&mut self, reader: &Reader<'_>, at: usize) -> Option<usize> {
        let and = usize::from(reader.is(at, Class::And));
        let digits = at + and;
        let word = reader.word(digits);
        let plain = (1..=2).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit());
        let number: u32 = plain.then(|| word.parse().ok())??;
        let hundred = reader.is(digits + 1, Class::Hundred);
        let multiplied =
            hundred || reader.is(digits + 1, Class::Scale) || reader.reads(digits + 1, "percent");
        let fits = if and == 0 {
            self.last == Last::Scale && number < 10 && hundred
        } else {
            self.last == Last::Hundred && !multiplied && !reader.reads(digits + 1, "%")
        };
        if !fits || number == 0 || self.apart {
            return None;
        }
        self.add(number.into());
        self.last = if and == 0 { Last::Unit } else { Last::Closed };
        Some(digits + 1)
    }

    /// Takes one word, if the number can go on with it.
    fn take(&mut self, lexicon: &Lexicon, word: WordId) -> bool {
        let classes = lexicon.classes(word);
        if let Some(number) = lexicon.number(word, Class::Cardinal) {
            return self.take_cardinal(number);
        }
        if matches!(self.last, Last::Nothing | Last::Closed) {
            return false;
        }
        if classes.has(Class::Hundred) && (self.last == Last::Digits || self.takes_hundred()) {
            self.multiply_group(100);
            self.last = Last::Hundred;
            return true;
        }
        if classes.has(Class::Dozen) {
            self.multiply_by_dozen();
            self.last = Last::Closed;
            return true;
        }
        let scale = lexicon.number(word, Class::Scale);
        let scale = scale.filter(|scale| self.takes_scale(*scale));
        if let Some(scale) = scale {
            self.multiply(scale);
        }
        scale.is_some()
    }

    /// Takes the ordinal that ends the number: "fifty-fifth" as "fifty-five".
    pub(super) fn take_ordinal(&mut self, reader: &Reader<'_>, at: usize) -> bool {
        let lexicon = reader.lexicon();
        match reader.number(at, Class::Ordinal) {
            Some(number) if number < 100 => self.take_cardinal(number),
            _ => (reader.lower(at).strip_suffix("th"))
                .is_some_and(|word| self.take(lexicon, lexicon.find(word))),
        }
    }

    /// What the words have come to; `None` where a decimal does not hold it.
    pub(super) fn value(&self) -> Option<Decimal> {
        let value = self.total.checked_add(self.group);
        value.filter(|_| !self.overflows)
    }

    /// One of "twenty five", "a hundred five", "a hundred twenty"; a zero stands alone.
    fn take_cardinal(&mut self, number: u64) -> bool {
        let opens = matches!(self.last, Last::Nothing | Last::Hundred | Last::Scale);
        let (fits, last) = match number {
            0 => (self.last == Last::Nothing, Last::Closed),
            1..10 => (opens || self.last == Last::Ten, Last::Unit),
            10..20 => (opens, Last::Unit),
            _ => (opens, Last::Ten),
        };
        if fits {
            self.add(number.into());
            self.last = last;
        }
        fits
    }

    fn takes_hundred(&self) -> bool {
        matches!(self.last, Last::Unit | Last::Ten) && self.group < Decimal::ONE_HUNDRED
    }

    /// Scale words fall ("two million five thousand") or, side by side, rise ("thousand million").
    fn takes_scale(&self, scale: u64) -> bool {
        let scale = Decimal::from(scale);
        let known = self.multiplier.filter(|_| !self.total.is_zero());
        known.is_none_or(|known| {
            if self.last == Last::Scale {
                known < scale
            } else {
                scale < known
            }
        })
    }

    pub(super) fn add(&mut self, number: Decimal) {
        match self.group.checked_add(number) {
            Some(group) => self.group = group,
            None => self.overflows = true,
        }
    }

    /// "two hundred dozen", but of "three hundred and two dozen" only the two.
    fn multiply_by_dozen(&mut self) {
        let tail = match self.last {
            Last::Unit | Last::Ten => self.group % Decimal::ONE_HUNDRED,
            _ => self.group,
        };
        let rest = self.group - tail;
        self.group = tail;
        self.multiply_group(12);
        self.add(rest);
    }

    fn multiply_group(&mut self, by: u64) {
        match self.group.checked_mul(by.into()) {
            Some(group) => self.group = group,
            None => self.overflows = true,
        }
    }

    /// A scale word closes the group before it; after another scale word ("hundred thousand million") it
    /// multiplies all.
    pub(super) fn multiply(&mut self, by: u64) {
        if self.group.is_zero() && self.last == Last::Scale {
            self.group = std::mem::take(&mut self.total);
        }
        self.multiply_group(by);
        match self.total.checked_add(self.group) {
            Some(total) => self.total = total,
            None => self.overflows = true,
        }
        self.group = Decimal::ZERO;
        self.multiplier = Some(by.into());
        self.last = Last::Scale;
    }

    pub(super) fn numeral<'d>(
        self,
        tokens: Range<usize>,
        figure: Span,
        suffix: &'d str,
        form: Form,
    ) -> Numeral<'d> {
        Numeral {
            tokens,
            figure,
            value: self.value(),
            multiplier: self.multiplier,
            scale: None,
            suffix,
            form,
        }
    }
}
