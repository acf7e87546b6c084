//! A number with the unit or currency that it is of.

use super::QuantityKind;
use super::currency::{self, Currency};
use super::number::{self, Form, Numeral};
use super::reader::Reader;
use super::unit::{self, Unit};
use super::words;
use super::{angle, counted, hedge, range, smaller};
use crate::text::Span;
use rust_decimal::Decimal;
use std::ops::Range;

/// So much of something.
#[derive(Clone, Debug)]
pub(super) struct Amount {
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
pub(super) fn read(reader: &Reader<'_, '_>, at: usize) -> Option<Amount> {
    let first = read_one(reader, at)?;
    Some(range::read(reader, &first).unwrap_or(first))
}

/// Whether a currency stands by the numbers of tokens `at..after`.
pub(super) fn is_money_at(reader: &Reader<'_, '_>, at: usize, after: usize) -> bool {
    currency::read_before(reader, at).is_some() || currency::read_after(reader, after).is_some()
}

pub(super) fn read_one(reader: &Reader<'_, '_>, at: usize) -> Option<Amount> {
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

impl Amount {
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
    reader: &Reader<'_, '_>,
    numeral: &Numeral<'_>,
    currency: Currency,
) -> Option<Amount> {
    let mut amount = Amount::of(numeral, QuantityKind::Money).priced(currency);
    if !numeral.suffix.is_empty() {
        amount.multiply(words::money_scale(numeral.suffix)?);
        amount.figure = reader.span(numeral.tokens.clone());
        amount.form = Form::Digits;
    } else if let Some(scale) = lone_scale(reader, numeral) {
        amount.multiply(scale);
        amount.tokens.end += 1;
        amount.figure = reader.span(numeral.tokens.start..amount.tokens.end);
    }
    // "MEUR 60".
    if currency::million_code(reader.word(currency.start)).is_some() {
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
fn lone_scale(reader: &Reader<'_, '_>, numeral: &Numeral<'_>) -> Option<u64> {
    let word = reader.word(numeral.tokens.end);
    let letter = matches!(word, "m" | "M" | "b" | "B" | "k" | "K");
    letter.then(|| words::money_scale(word))?
}

/// Words that may stand between a number and its unit of time.
const FILLERS: [&str; 14] = [
    "business",
    "more",
    "full",
    "whole",
    "additional",
    "consecutive",
    "straight",
    "extra",
    "further",
    "long",
    "short",
    "calendar",
    "working",
    "successive",
];

/// The unit of time after such a word: "consecutive days".
pub(super) fn read_filled_unit(reader: &Reader<'_, '_>, at: usize) -> Option<Unit> {
    let unit = reader
        .is_any(at, &FILLERS)
        .then(|| unit::read(reader, at + 1))?;
    unit.filter(|unit| unit.kind == QuantityKind::Duration)
}

/// Words up to four tokens before pounds that are no money.
const WEIGHED: &[&str] = &[
    "weigh",
    "weighs",
    "weighed",
    "weighing",
    "lost",
    "gained",
    "lose",
    "losing",
    "gain",
    "heavier",
    "lighter",
    "drop",
    "dropped",
    "shed",
    "shedding",
    "baby",
    "newborn",
    "overweight",
];

fn of_words_after(reader: &Reader<'_, '_>, numeral: &Numeral<'_>) -> Amount {
    let amount = Amount::of(numeral, QuantityKind::Count);
    let mut end = numeral.tokens.end;
    let of = numeral.form == Form::Vague && reader.is(end, "of");
    end += usize::from(of);
    // "[Ten] years": an editor's brackets.
    let bracketed = reader.is(numeral.tokens.start.wrapping_sub(1), "[") && reader.is(end, "]");
    end += usize::from(bracketed);
    let mut amount = amount;
    amount.tokens.start -= usize::from(bracketed && unit::read(reader, end).is_some());
    if let Some(currency) =
        currency::read_after(reader, end).filter(|c| is_money(reader, numeral, c))
    {
        let mut amount = amount.priced(currency);
        let after = amount.tokens.end;
        // "75 USD million".
        let scale = words::scale(&reader.lower(after)).filter(|_| amount.multiplier.is_none());
        if let Some(scale) = scale.filter(|_| currency::code(reader.word(after - 1)).is_some()) {
            amount.multiply(scale);
            amount.tokens.end += 1;
        }
        return amount;
    }
    if let Some(code) = currency::million_code(reader.word(end)) {
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
    if reader.is_any(end + joint, &["pound", "pounds"]) {
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
fn is_money(reader: &Reader<'_, '_>, numeral: &Numeral<'_>, currency: &Currency) -> bool {
    let word = reader.lower(currency.end - 1);
    let large = numeral
        .value
        .is_some_and(|value| value >= Decimal::ONE_THOUSAND);
    match &*word {
        "won" => large,
        "pound" | "pounds" => {
            let weighs = reader.is_joint(currency.start.wrapping_sub(1)) && &*word == "pound"
                || reader.is(currency.end, "of") && !large
                || (1..=4)
                    .any(|back| reader.is_any(numeral.tokens.start.wrapping_sub(back), WEIGHED));
            !weighs
        }
        _ => true,
    }
}

/// "25km", "50p", "26m".
fn of_suffix(reader: &Reader<'_, '_>, numeral: &Numeral<'_>) -> Option<Amount> {
    let suffix = numeral.suffix;
    let mut amount = Amount::of(numeral, QuantityKind::Count);
    let whole = reader.span(numeral.tokens.clone());
    let end = numeral.tokens.end;
    if let Some(scale) = words::money_scale(suffix) {
        let money = currency::read_after(reader, end);
        let billion = suffix == "b" && reader.word(end - 1).contains('.');
        let counts = money.is_some() || billion || suffix == "m" && is_million(reader, end);
        if counts {
            amount.multiply(scale);
            amount.figure = whole;
            amount.form = Form::Digits;
            return Some(money.map_or(amount.clone(), |money| amount.priced(money)));
        }
    }
    if let Some(code) = currency::suffix_code(suffix) {
        let start = numeral.tokens.start;
        return Some(amount.priced(Currency {
            code,
            start,
            end,
            parts: 100,
        }));
    }
    if let Some(scale) = suffix.get(..1).and_then(words::money_scale)
        && let Some(code) = currency_of_letters(&suffix[1..])
    {
        amount.multiply(scale);
        return Some(priced(amount, code));
    }
    if let Some(code) = currency_of_letters(suffix) {
        return Some(priced(amount, code));
    }
    if suffix == "s"
        && let Some(amount) = decade_of_heat(reader, &amount)
    {
        return Some(amount);
    }
    if suffix == "s" && is_decade(reader, numeral) {
        return decade_of_age(reader, amount);
    }
    if matches!(suffix, "x" | "X") {
        amount.kind = QuantityKind::Ratio;
        return Some(amount);
    }
    let unit = unit::read_suffix(reader, suffix, end)?;
    // "777F", "13F filing", "13F be filed", "14.7C/ per security" are no temperatures.
    let hot = unit.kind == QuantityKind::Temperature
        && (amount.value.is_none_or(|value| value > Decimal::from(140))
            || reader.is_word(end) && !counted::is_stop_word(&reader.lower(end))
            || reader.is_any(end, &["be", "/"]));
    (!hot).then(|| amount.measured(unit))
}

/// "20s" after a word that speaks of ages or years rather than seconds.
fn is_decade(reader: &Reader<'_, '_>, numeral: &Numeral<'_>) -> bool {
    let ten = Decimal::TEN;
    let round = numeral
        .value
        .is_some_and(|value| (value % ten).is_zero() && value > ten);
    let before = numeral.tokens.start.wrapping_sub(1);
    let other = ["the", "and", "or", "to", "mid", "early", "late"];
    round && (whose(reader, before) || reader.is_any(before, &other))
}

/// Whether "their" or "mid-" stands at `at`: decades of somebody's life, where "the" does not make them years.
fn whose(reader: &Reader<'_, '_>, at: usize) -> bool {
    let part = if reader.is_joint(at) {
        at.wrapping_sub(1)
    } else {
        at
    };
    reader.is_any(at, &["their", "his", "her", "my", "our", "your"])
        || reader.is_any(part, &["mid", "early", "late"]) && !reader.is(part.wrapping_sub(1), "the")
}

/// "in the low 30s", "in the 30s Celsius": temperatures of ten degrees.
fn decade_of_heat(reader: &Reader<'_, '_>, amount: &Amount) -> Option<Amount> {
    let end = amount.tokens.end;
    let before = amount.tokens.start.wrapping_sub(1);
    let scale = reader.is_any(end, &["celsius", "fahrenheit", "c", "f"]);
    let scale = scale
        .then(|| unit::read_suffix(reader, reader.word(end), end + 1))
        .flatten();
    let part = reader.is_any(before, &["low", "high", "upper", "lower"]);
    if !part && scale.is_none() {
        return None;
    }
    let low = amount.value?;
    let high = low.checked_add(Decimal::from(9));
    Some(Amount {
        kind: QuantityKind::Temperature,
        unit: Some(scale.map_or("degree", |scale| scale.name)),
        tokens: amount.tokens.start..end + usize::from(scale.is_some()),
        figure: reader.span(amount.tokens.clone()),
        value: None,
        ends: Some((Some(low), high)),
        ..amount.clone()
    })
}

/// "in their 20s": ages from 20 to 29.
fn decade_of_age(reader: &Reader<'_, '_>, amount: Amount) -> Option<Amount> {
    let low = amount.value?;
    let nine = Decimal::from(9);
    whose(reader, amount.tokens.start.wrapping_sub(1)).then(|| Amount {
        kind: QuantityKind::Age,
        unit: Some("year"),
        value: None,
        ends: Some((Some(low), low.checked_add(nine))),
        figure: reader.span(amount.tokens.clone()),
        ..amount
    })
}

fn priced(amount: Amount, code: &'static str) -> Amount {
    let Range { start, end } = amount.tokens;
    amount.priced(Currency {
        code,
        start,
        end,
        parts: 1,
    })
}

pub(super) fn currency_of_letters(letters: &str) -> Option<&'static str> {
    [
        "元", "USD", "EUR", "GBP", "AUD", "CAD", "NZD", "JPY", "CHF", "CNY", "INR",
    ]
    .into_iter()
    .find(|code| *code == letters)
    .map(|code| if code == "元" { "CNY" } else { code })
}

/// Whether "26m" before token `end` is millions: a noun follows, or nothing that a length has.
fn is_million(reader: &Reader<'_, '_>, end: usize) -> bool {
    let length = reader.is_any(
        end,
        &[
            "tall",
            "long",
            "wide",
            "high",
            "deep",
            "away",
            "sprint",
            "race",
            "hurdles",
            "freestyle",
            "final",
            "relay",
            "above",
            "below",
            "from",
        ],
    );
    !length && counted::read(reader, end, true).is_some()
}

/// "-5 degrees", "minus 5", "negative ten".
fn with_sign(reader: &Reader<'_, '_>, mut amount: Amount, at: usize) -> Amount {
    let start = amount.tokens.start.min(at);
    // A line that is a number and nothing else.
    let alone = reader.tokens.start + 1 == start && amount.tokens.end == reader.tokens.end;
    let spaced = amount.kind == QuantityKind::Temperature || alone;
    if let Some(sign) = sign_before(reader, start, spaced) {
        amount.value = amount.value.map(|value| -value);
        amount.tokens.start = sign;
        amount.figure = reader.span(sign..sign + 1).to(amount.figure);
        amount.form = Form::Digits;
    }
    amount
}

/// The minus sign right before token `at`; where it may stand apart, as of a temperature, `spaced`.
pub(super) fn sign_before(reader: &Reader<'_, '_>, at: usize, spaced: bool) -> Option<usize> {
    let sign = at.wrapping_sub(1);
    let before = sign.wrapping_sub(1);
    let opened = reader.is_any(before, &["<", ">", "=", "≤", "≥", "~", "("]);
    // "75 -300mm" is a stretch with a space too many.
    let dash = matches!(reader.word(sign), "-" | "−" | "–")
        && (!reader.is_glued(sign) || opened)
        && (reader.is_glued(at) || spaced)
        && !reader.is_number(before);
    let either = reader.are(sign.wrapping_sub(2), &["plus", "or"]);
    let word = reader.is_any(sign, &["minus", "negative"]) && !either;
    (sign >= reader.floor && reader.tokens.contains(&sign) && (dash || word)).then_some(sign)
}
