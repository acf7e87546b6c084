//! Numbers with letters glued to them: "25km", "50p", "26m", "20s".

use super::super::currency::{self, Currency};
use super::super::number::{Form, Numeral};
use super::super::reader::Reader;
use super::super::{QuantityKind, counted, unit, words};
use super::decade::{decade_of_age, decade_of_heat, is_decade};
use super::{Measure, priced};
use rust_decimal::Decimal;

/// "25km", "50p", "26m".
pub(super) fn of_suffix(reader: &Reader<'_, '_>, numeral: &Numeral<'_>) -> Option<Measure> {
    let suffix = numeral.suffix;
    let mut amount = Measure::of(numeral, QuantityKind::Count);
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

pub(in crate::quantity) fn currency_of_letters(letters: &str) -> Option<&'static str> {
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
            "races",
            "heat",
            "heats",
            "runner",
            "runners",
            "swimmer",
            "swimmers",
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
