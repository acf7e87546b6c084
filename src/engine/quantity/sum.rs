//! Number words and scale words added up: "two hundred and five thousand", "three and a half million".

use super::digits::quotient;
use super::fraction;
use super::number::{Form, Numeral};
use super::reader::Reader;
use super::unit;
use crate::lexicon::{Class, Lexicon, WordId};
use crate::text::Span;
use rust_decimal::Decimal;
use std::ops::Range;

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
    /// Whether an "and" is rather that of "between two hundred and two thousand".
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

    /// Says that the number's own "and" and that between two numbers cannot be told apart.
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
            if fraction::opens_denominator(reader, at) {
                return at;
            }
            let word_at = self.past_joint(reader, at);
            if !reader.is_word(word_at) || !self.take(reader.lexicon(), reader.id(word_at)) {
                return at;
            }
            at = word_at + 1;
        }
    }

    /// Past the hyphen of "twenty-five" or the "and" of "two hundred and five".
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

    /// Takes the ordinal that ends the number: "fifth" as "five", "hundredth" as "hundred".
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

    /// "five" after "twenty" or "hundred", "twenty" after "hundred", "zero" alone.
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

    /// "and a half", "and three quarters", also with hyphens.
    fn take_half(&mut self, reader: &Reader<'_>, at: usize) -> Option<usize> {
        let step = if reader.is_joint(at) { 2 } else { 1 };
        let and = at + step - 1;
        if !reader.is(and, Class::And) || self.last == Last::Closed {
            return None;
        }
        let (numerator, below_at) = numerator(reader, and + step, step)?;
        let denominator = reader.number(below_at, Class::Denominator)?;
        if u64::from(numerator) >= denominator {
            return None;
        }
        let end = below_at + 1;
        if self.last != Last::Scale {
            self.add(quotient(numerator.into(), denominator.into())?);
            self.last = Last::Digits;
            return Some(end);
        }
        // "one billion and a half million", else half a billion.
        let own = reader.number(end, Class::Scale).map(Decimal::from);
        let own = own.filter(|scale| self.multiplier > Some(*scale));
        let part = Decimal::from(numerator).checked_mul(own.or(self.multiplier)?)?;
        self.add(
            part.checked_div(denominator.into())?
                .round_dp(2)
                .normalize(),
        );
        self.last = Last::Closed;
        Some(end + usize::from(own.is_some()))
    }

    /// "point five" and the digits after it, then a scale word.
    pub(super) fn read_point(&mut self, reader: &Reader<'_>, end: usize) -> usize {
        let joint = usize::from(reader.is_joint(end));
        let point = end + joint;
        if !reader.reads(point, "point") || !self.total.is_zero() {
            return end;
        }
        let mut place = Decimal::ONE;
        let first = point + 1 + joint;
        let mut at = first;
        // "point seventy-one".
        let tens = reader.cardinal(at).filter(|number| *number >= 10);
        if tens.is_some() {
            let mut decimals = Self::default();
            let end = decimals.read_on(reader, at);
            if decimals.group < Decimal::ONE_HUNDRED && decimals.multiplier.is_none() {
                self.add(decimals.group / Decimal::ONE_HUNDRED);
                self.last = Last::Closed;
                return end;
            }
        }
        while let Some(digit) = reader.cardinal(at).filter(|digit| *digit < 10) {
            place /= Decimal::TEN;
            self.add(Decimal::from(digit) * place);
            at += 1;
            if at > first + 12 {
                break;
            }
        }
        if at == first {
            return end;
        }
        self.last = Last::Digits;
        self.read_on(reader, at)
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

/// "a", "three" or "fifty-four" before a denominator, and the denominator's token; `step` is 2 where hyphens join all
/// words.
fn numerator(reader: &Reader<'_>, at: usize, step: usize) -> Option<(u32, usize)> {
    if reader.is(at, Class::IndefiniteArticle) {
        return Some((1, at + step));
    }
    let first = reader.cardinal(at)?;
    let unit_at = at + 1 + usize::from(reader.is_joint(at + 1));
    let unit = reader
        .cardinal(unit_at)
        .filter(|unit| (1..10).contains(unit));
    Some(match unit.filter(|_| first >= 20) {
        Some(unit) => (first + unit, unit_at + 1),
        // "and one-half": only this hyphen.
        None => (
            first,
            at + step + usize::from(step == 1 && reader.is_joint(at + 1)),
        ),
    })
}
