//! A number with the unit or currency that it is of.

use super::QuantityKind;
use super::currency::{self, Currency};
use super::number::{self, Form, Numeral};
use super::reader::Reader;
use super::unit::{self, Unit};
use super::words;
use super::{angle, hedge, range, smaller};
use crate::lexicon::Class;
use crate::text::Span;
use rust_decimal::Decimal;
use std::ops::Range;

mod decade;
mod sign;
mod suffix;

pub(super) use sign::sign_before;
pub(super) use suffix::glued_currency;

use sign::with_sign;
use suffix::of_suffix;

/// So much of something.
#[derive(Clone, Debug)]
pub(super) struct Measure {
    pub(super) tokens: Range<usize>,
    pub(super) figure: Span,
    pub(super) value: Option<Decimal>,
    /// Set for a range, in place of `value`.
    pub(super) ends: Option<(Option<Decimal>, Option<Decimal>)>,
    pub(super) scale: Option<Decimal>,
    pub(super) kind: QuantityKind,
    pub(super) unit: Option<&'static str>,
    pub(super) currency: Option<&'static str>,
    pub(super) form: Form,
    /// What the number's scale word multiplied it by.
    pub(super) multiplier: Option<Decimal>,
}

/// The amount or range of amounts whose number starts at token `at`.
pub(super) fn read(reader: &Reader<'_>, at: usize) -> Option<Measure> {
    let first = read_one(reader, at)?;
    if let Some(range) = range::read(reader, &first) {
        return Some(range);
    }
    Some(with_shared_unit(reader, &first).unwrap_or(first))
}

/// The most numbers that share the unit of the last.
const MAX_SHARED: usize = 4;

/// "3" of "3 and 5 percent", "20" of "20 and 30 million euros": the unit that the last number of the list has.
fn with_shared_unit(reader: &Reader<'_>, first: &Measure) -> Option<Measure> {
    let is_bare = first.kind == QuantityKind::Count && first.unit.is_none();
    if !is_bare || !matches!(first.form, Form::Plain | Form::Digits | Form::Words) {
        return None;
    }
    let mut end = first.tokens.end;
    for _ in 0..MAX_SHARED {
        if !reader.reads(end, ",") || !reader.is_number(end + 1) {
            break;
        }
        end += 2;
    }
    let and = end + usize::from(reader.reads(end, ","));
    if !reader.is(and, Class::Coordinator) {
        return None;
    }
    let last = read_one(reader, and + 1)?;
    // "two and three points" are as often of a game.
    let is_points = last.kind == QuantityKind::PercentagePoints;
    // "7 and 9 years old" is an age.
    let is_age = reader.reads(last.tokens.end, "old") || reader.is_joint(last.tokens.end);
    let measures = !is_points && !is_age && last.unit.is_some() || last.currency.is_some();
    if !measures || last.ends.is_some() || last.tokens.start != and + 1 {
        return None;
    }
    let multiplier = last.multiplier.filter(|_| first.multiplier.is_none());
    let value = first
        .value?
        .checked_mul(multiplier.unwrap_or(Decimal::ONE))?;
    Some(Measure {
        value: Some(value),
        kind: last.kind,
        unit: last.unit,
        currency: last.currency,
        ..first.clone()
    })
}

/// The second sum of "£3-4m", whose currency stands before the first.
pub(super) fn read_scaled(
    reader: &Reader<'_>,
    at: usize,
    currency: &'static str,
) -> Option<Measure> {
    let numeral = number::read(reader, at).filter(|numeral| numeral.tokens.start == at)?;
    let mut amount = Measure::of(&numeral, QuantityKind::Money);
    amount.multiply(words::money_scale(reader.lexicon(), numeral.suffix)?);
    amount.currency = Some(currency);
    amount.figure = reader.span(numeral.tokens.clone());
    amount.form = Form::Digits;
    Some(amount)
}

/// Whether a currency stands by the numbers of tokens `at..after`.
pub(super) fn is_money_at(reader: &Reader<'_>, at: usize, after: usize) -> bool {
    currency::read_before(reader, at).is_some() || currency::read_after(reader, after).is_some()
}

pub(super) fn read_one(reader: &Reader<'_>, at: usize) -> Option<Measure> {
    let numeral = number::read(reader, at)?;
    let amount = if let Some(currency) = currency::read_before(reader, at) {
        of_money_before(reader, &numeral, currency)?
    } else if numeral.suffix.is_empty() {
        of_words_after(reader, &numeral)
    } else {
        of_suffix(reader, &numeral)?
    };
    let amount = angle::apply(reader, smaller::add(reader, amount));
    Some(with_sign(reader, amount, at))
}

impl Measure {
    fn of(numeral: &Numeral<'_>, kind: QuantityKind) -> Self {
        Self {
            tokens: numeral.tokens.clone(),
            figure: numeral.figure,
            value: numeral.value,
            ends: None,
            scale: numeral.scale,
            kind,
            unit: None,
            currency: None,
            form: numeral.form,
            multiplier: numeral.multiplier,
        }
    }

    fn multiply(&mut self, by: u64) {
        let by = Decimal::from(by);
        self.value = self.value.and_then(|value| value.checked_mul(by));
        self.multiplier = Some(by);
    }

    pub(super) fn measured(mut self, unit: Unit) -> Self {
        self.kind = unit.kind;
        self.unit = Some(unit.name);
        self.tokens.end = unit.end;
        self
    }

    fn priced(mut self, currency: Currency) -> Self {
        self.kind = QuantityKind::Money;
        self.currency = Some(currency.code);
        self.tokens = self.tokens.start.min(currency.start)..self.tokens.end.max(currency.end);
        if currency.parts > 1 {
            let parts = Decimal::from(currency.parts);
            self.value = self.value.and_then(|value| value.checked_div(parts));
        }
        self
    }
}

/// "$26m", "US$ 10 million", "GBP 350".
fn of_money_before(
    reader: &Reader<'_>,
    numeral: &Numeral<'_>,
    currency: Currency,
) -> Option<Measure> {
    let mut amount = Measure::of(numeral, QuantityKind::Money).priced(currency);
    if !numeral.suffix.is_empty() {
        amount.multiply(words::money_scale(reader.lexicon(), numeral.suffix)?);
        amount.figure = reader.span(numeral.tokens.clone());
        amount.form = Form::Digits;
    } else if let Some(scale) = lone_scale(reader, numeral) {
        amount.multiply(scale);
        amount.tokens.end += 1;
        amount.figure = reader.span(numeral.tokens.start..amount.tokens.end);
    }
    // "MEUR 60".
    if currency::million_code(reader, currency.start).is_some() {
        amount.multiply(1_000_000);
    }
    // "$5 USD", "$20 dollars".
    let twice = currency::read_after(reader, amount.tokens.end).filter(|after| {
        after.code == currency.code && after.parts == 1 && !reader.is_number(after.end)
    });
    amount.tokens.end = twice.map_or(amount.tokens.end, |after| after.end);
    Some(amount)
}

/// "m" apart from a sum of money: "$26 m".
fn lone_scale(reader: &Reader<'_>, numeral: &Numeral<'_>) -> Option<u64> {
    let word = reader.word(numeral.tokens.end);
    let letter = matches!(word, "m" | "M" | "b" | "B" | "k" | "K");
    letter.then(|| words::money_scale(reader.lexicon(), word))?
}

/// The unit of time after such a word: "consecutive days".
pub(super) fn read_filled_unit(reader: &Reader<'_>, at: usize) -> Option<Unit> {
    let unit = reader
        .is(at, Class::UnitFiller)
        .then(|| unit::read(reader, at + 1))?;
    unit.filter(|unit| unit.kind == QuantityKind::Duration)
}

fn of_words_after(reader: &Reader<'_>, numeral: &Numeral<'_>) -> Measure {
    let amount = Measure::of(numeral, QuantityKind::Count);
    let mut end = numeral.tokens.end;
    let of = numeral.form == Form::Vague && reader.reads(end, "of");
    end += usize::from(of);
    // "[Ten] years": an editor's brackets.
    let bracketed =
        reader.reads(numeral.tokens.start.wrapping_sub(1), "[") && reader.reads(end, "]");
    end += usize::from(bracketed);
    let mut amount = amount;
    amount.tokens.start -= usize::from(bracketed && unit::read(reader, end).is_some());
    if let Some(currency) =
        currency::read_after(reader, end).filter(|c| is_money(reader, numeral, c))
    {
        let mut amount = amount.priced(currency);
        let after = amount.tokens.end;
        // "75 USD million".
        let scale = reader
            .number(after, Class::Scale)
            .filter(|_| amount.multiplier.is_none());
        if let Some(scale) =
            scale.filter(|_| reader.currency(after - 1, Class::CurrencyCode).is_some())
        {
            amount.multiply(scale);
            amount.tokens.end += 1;
        }
        return amount;
    }
    if let Some(code) = currency::million_code(reader, end) {
        let mut amount = amount;
        amount.multiply(1_000_000);
        amount.tokens.end = end + 1;
        return priced(amount, code);
    }
    if let Some(unit) = currency::shared_word(&reader.lower(end)) {
        let kind = QuantityKind::Money;
        return amount.measured(Unit {
            name: unit,
            kind,
            end: end + 1,
        });
    }
    // "20-plus months", "two or more years": the hedge is found again when the span is closed.
    let hedged = hedge::read_after(reader, end).map(|hedge| hedge.tokens.end);
    let unit = unit::read(reader, end)
        .or_else(|| unit::read_bracketed(reader, end))
        .or_else(|| unit::read_hanging(reader, end))
        .or_else(|| unit::read(reader, hedged?));
    if let Some(unit) = unit {
        return amount.measured(unit);
    }
    if let Some(unit) = read_filled_unit(reader, end) {
        return amount.measured(unit);
    }
    // No money, as we saw: a weight.
    let joint = usize::from(reader.is_joint(end));
    if reader.reads_any(end + joint, &["pound", "pounds"]) {
        let unit = Unit {
            name: "pound",
            kind: QuantityKind::Measurement,
            end: end + joint + 1,
        };
        return amount.measured(unit);
    }
    amount
}

/// Whether a currency's word is one here: "three won" is a verb, "50-pound" a weight.
fn is_money(reader: &Reader<'_>, numeral: &Numeral<'_>, currency: &Currency) -> bool {
    let word = reader.lower(currency.end - 1);
    let large = numeral
        .value
        .is_some_and(|value| value >= Decimal::ONE_THOUSAND);
    match &*word {
        "won" => large,
        "pound" | "pounds" => {
            let weighs = reader.is_joint(currency.start.wrapping_sub(1)) && &*word == "pound"
                || reader.reads(currency.end, "of") && !large
                || (1..=4).any(|back| {
                    reader.is(numeral.tokens.start.wrapping_sub(back), Class::Weighing)
                });
            !weighs
        }
        _ => true,
    }
}

fn priced(amount: Measure, code: &'static str) -> Measure {
    let Range { start, end } = amount.tokens;
    amount.priced(Currency {
        code,
        start,
        end,
        parts: 1,
    })
}
