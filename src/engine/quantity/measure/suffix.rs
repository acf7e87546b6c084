//! Numbers with letters glued to them: "25km", "50p", "26m", "20s".

use super::counted;
use super::decade::{decade_of_age, decade_of_heat, is_decade};
use super::measured::Measure;
use crate::lexicon::Class;
use crate::quantity::figure::QuantityKind;
use crate::quantity::numeral::scale;
use crate::quantity::numeral::written::{Form, Numeral};
use crate::quantity::word::currency::Currency;
use crate::quantity::word::{Reader, currency, stop, unit};
use rust_decimal::Decimal;

/// "25km", "50p", "26m".
pub(super) fn of_suffix(reader: &Reader<'_>, numeral: &Numeral<'_>) -> Option<Measure> {
    let suffix = numeral.suffix;
    let mut amount = Measure::of(numeral, QuantityKind::Count);
    let whole = reader.span(numeral.tokens.clone());
    let end = numeral.tokens.end;
    if let Some(scale) = scale::money_scale(reader.lexicon(), suffix) {
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
    if let Some(code) = reader.lexicon().currency_of(suffix, Class::GluedPart) {
        let start = numeral.tokens.start;
        return Some(amount.priced(Currency {
            code,
            start,
            end,
            parts: 100,
        }));
    }
    if let Some(scale) = suffix
        .get(..1)
        .and_then(|letter| scale::money_scale(reader.lexicon(), letter))
        && let Some(code) = currency::of_glued(reader.lexicon(), &suffix[1..])
    {
        amount.multiply(scale);
        return Some(amount.priced_in(code));
    }
    if let Some(code) = currency::of_glued(reader.lexicon(), suffix) {
        return Some(amount.priced_in(code));
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
            || reader.is_word(end) && !stop::is_at(reader, end)
            || reader.reads_any(end, &["be", "/"]));
    (!hot).then(|| amount.measured(unit))
}

/// Whether "26m" before token `end` is millions: a noun follows, or nothing that a length has.
fn is_million(reader: &Reader<'_>, end: usize) -> bool {
    let length = reader.is(end, Class::Length);
    !length && counted::read(reader, end, true).is_some()
}
