//! One number with the unit or currency that it is of.

use super::measured::Measure;
use super::sign::with_sign;
use super::suffix::of_suffix;
use super::{angle, hedge, smaller};
use crate::lexicon::Class;
use crate::quantity::figure::QuantityKind;
use crate::quantity::figure::unit::POUND;
use crate::quantity::numeral::written::{Form, Numeral};
use crate::quantity::numeral::{number, scale};
use crate::quantity::word::currency::Currency;
use crate::quantity::word::unit::Unit;
use crate::quantity::word::{Reader, currency, unit};
use rust_decimal::Decimal;

/// The amount whose number starts at token `at`.
pub(super) fn read(reader: &Reader<'_>, at: usize) -> Option<Measure> {
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

/// The second sum of "£3-4m", whose currency stands before the first.
pub(super) fn read_scaled(
    reader: &Reader<'_>,
    at: usize,
    currency: &'static str,
) -> Option<Measure> {
    let numeral = number::read(reader, at).filter(|numeral| numeral.tokens.start == at)?;
    let mut amount = Measure::of(&numeral, QuantityKind::Money);
    amount.multiply(scale::money_scale(reader.lexicon(), numeral.suffix)?);
    amount.currency = Some(currency);
    amount.figure = reader.span(numeral.tokens.clone());
    amount.form = Form::Digits;
    Some(amount)
}

/// "$26m", "US$ 10 million", "GBP 350".
fn of_money_before(
    reader: &Reader<'_>,
    numeral: &Numeral<'_>,
    currency: Currency,
) -> Option<Measure> {
    let mut amount = Measure::of(numeral, QuantityKind::Money).priced(currency);
    if !numeral.suffix.is_empty() {
        amount.multiply(scale::money_scale(reader.lexicon(), numeral.suffix)?);
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
    letter.then(|| scale::money_scale(reader.lexicon(), word))?
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
        return amount.priced_in(code);
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
    if let Some(unit) = unit::read_filled(reader, end) {
        return amount.measured(unit);
    }
    // No money, as we saw: a weight.
    let joint = usize::from(reader.is_joint(end));
    if reader.reads_any(end + joint, &[POUND, "pounds"]) {
        let unit = Unit {
            name: POUND,
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
        POUND | "pounds" => {
            let weighs = reader.is_joint(currency.start.wrapping_sub(1)) && &*word == POUND
                || reader.reads(currency.end, "of") && !large
                || (1..=4).any(|back| {
                    reader.is(numeral.tokens.start.wrapping_sub(back), Class::Weighing)
                });
            !weighs
        }
        _ => true,
    }
}
