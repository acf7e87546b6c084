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
    let cents = currency::read_after(reader, next.tokens.end)?;
    if amount.kind != QuantityKind::Money || !cents.is_hundredth {
        return None;
    }
    let more = next
        .value
        .and_then(|value| value.checked_div(Decimal::ONE_HUNDRED));
    Some(Amount {
        value: sum(amount.value, more),
        figure: amount.figure.to(next.figure),
        tokens: amount.tokens.start..cents.end,
        ..amount.clone()
    })
}

fn sum(first: Option<Decimal>, second: Option<Decimal>) -> Option<Decimal> {
    first?.checked_add(second?)
}
