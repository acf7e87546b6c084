//! Amounts in two units, the larger first: "5 feet 2 inches", "13 dollars 45 cents".

use super::QuantityKind;
use super::amount::Amount;
use super::currency;
use super::number::{self, Numeral};
use super::reader::Reader;
use super::unit::{self, Unit};
use rust_decimal::Decimal;

/// Smaller units that go on an amount: how many make one of the larger.
const SMALLER: &[(&str, &str, u64)] = &[
    ("day", "hour", 24),
    ("foot", "inch", 12),
    ("hour", "minute", 60),
    ("minute", "second", 60),
    ("pound", "ounce", 16),
    ("stone", "pound", 14),
    ("week", "day", 7),
    ("year", "month", 12),
];

/// The amount with what stands after it in a smaller unit: the sum is in the smaller unit, exactly.
pub(super) fn add(reader: &Reader<'_, '_>, amount: Amount) -> Amount {
    let end = amount.tokens.end;
    let start = end + usize::from(reader.is_any(end, &["and", ","]));
    let next = number::read(reader, start).filter(|_| amount.scale.is_none());
    let Some(next) = next else {
        return amount;
    };
    add_unit(reader, &amount, &next)
        .or_else(|| add_hundredths(reader, &amount, &next))
        .unwrap_or(amount)
}

fn add_unit(reader: &Reader<'_, '_>, amount: &Amount, next: &Numeral<'_>) -> Option<Amount> {
    let larger = amount.unit?;
    let unit = read_unit(reader, larger, next)?;
    let row = SMALLER
        .iter()
        .find(|row| row.0 == larger && row.1 == unit.name)?;
    let whole = amount
        .value
        .and_then(|value| value.checked_mul(row.2.into()));
    let value = sum(whole, next.value);
    let figure = amount.figure.to(next.figure);
    let amount = amount.clone();
    Some(
        Amount {
            value,
            figure,
            ..amount
        }
        .measured(unit),
    )
}

/// The unit after `next`; "in" is an inch only after feet.
fn read_unit(reader: &Reader<'_, '_>, larger: &str, next: &Numeral<'_>) -> Option<Unit> {
    let end = next.tokens.end;
    if !next.suffix.is_empty() {
        return unit::read_suffix(reader, next.suffix, end);
    }
    if larger == "foot" && reader.is(end, "in") {
        let kind = QuantityKind::Measurement;
        return Some(Unit {
            name: "inch",
            kind,
            end: end + 1,
        });
    }
    unit::read(reader, end)
}

fn add_hundredths(reader: &Reader<'_, '_>, amount: &Amount, next: &Numeral<'_>) -> Option<Amount> {
    if let Some(end) = end_of_bare_cents(reader, amount, next) {
        return Some(with_cents(amount, next, end));
    }
    let cents = currency::read_after(reader, next.tokens.end)?;
    if amount.kind != QuantityKind::Money || !cents.is_hundredth {
        return None;
    }
    Some(with_cents(amount, next, cents.end))
}

fn with_cents(amount: &Amount, next: &Numeral<'_>, end: usize) -> Amount {
    let more = next
        .value
        .and_then(|value| value.checked_div(Decimal::ONE_HUNDRED));
    Amount {
        value: sum(amount.value, more),
        figure: amount.figure.to(next.figure),
        tokens: amount.tokens.start..end,
        ..amount.clone()
    }
}

/// "15 dollars 50", "15 dollars and 50": two digits at the clause's end, after a whole sum.
fn end_of_bare_cents(
    reader: &Reader<'_, '_>,
    amount: &Amount,
    next: &Numeral<'_>,
) -> Option<usize> {
    let end = next.tokens.end;
    let two_digits = next
        .value
        .is_some_and(|value| value >= Decimal::TEN && value < Decimal::ONE_HUNDRED);
    let small = amount.value.is_some_and(|value| value.fract().is_zero())
        && amount.multiplier.is_none()
        && amount.ends.is_none();
    let named = reader.is_word(amount.tokens.end.wrapping_sub(1));
    let ends = matches!(reader.word(end), "" | "." | "!" | "?") && !reader.is_glued(end + 1);
    let comma = reader.is(amount.tokens.end, ",");
    let fits = amount.kind == QuantityKind::Money && two_digits && small && named && ends;
    (fits && !comma && next.suffix.is_empty()).then_some(end)
}

fn sum(first: Option<Decimal>, second: Option<Decimal>) -> Option<Decimal> {
    first?.checked_add(second?)
}
