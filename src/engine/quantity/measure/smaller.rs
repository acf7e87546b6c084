//! Amounts in two units, the larger first: "5 feet 2 inches", "13 dollars 45 cents".

use super::measured::Measure;
use crate::lexicon::{Class, Lexicon};
use crate::quantity::figure::QuantityKind;
use crate::quantity::figure::unit::{FOOT, INCH};
use crate::quantity::numeral::number;
use crate::quantity::numeral::written::Numeral;
use crate::quantity::word::unit::Unit;
use crate::quantity::word::{Reader, currency, unit};
use rust_decimal::Decimal;

/// The most units that one amount has.
const MAX_UNITS: usize = 5;

/// The amount with what stands after it in smaller units: the sum is in the smallest.
pub(super) fn add(reader: &Reader<'_>, amount: Measure) -> Measure {
    let Some(unit) = amount.unit else {
        return add_cents(reader, amount);
    };
    if let Some(height) = add_inches(reader, &amount) {
        return height;
    }
    let mut parts = vec![Part {
        value: amount.value,
        unit,
    }];
    let mut whole = amount;
    while parts.len() < MAX_UNITS
        && let Some(longer) = add_unit(reader, &whole, &mut parts)
    {
        whole = longer;
    }
    whole
}

/// "six-foot-four": the inches of a height, without their unit.
fn add_inches(reader: &Reader<'_>, amount: &Measure) -> Option<Measure> {
    let end = amount.tokens.end;
    if amount.unit != Some(FOOT) || !reader.is_joint(end) {
        return None;
    }
    let inches = number::read(reader, end + 1).filter(|next| next.suffix.is_empty())?;
    let (feet, more) = (amount.value?, inches.value?);
    let is_whole = feet.fract().is_zero() && more.fract().is_zero();
    if !is_whole || more >= Decimal::from(12) || reader.is_joint(inches.tokens.end) {
        return None;
    }
    Some(Measure {
        value: feet.checked_mul(12.into())?.checked_add(more),
        unit: Some(INCH),
        figure: amount.figure.to(inches.figure),
        tokens: amount.tokens.start..inches.tokens.end,
        ..amount.clone()
    })
}

/// So much in one of the units.
struct Part {
    value: Option<Decimal>,
    unit: &'static str,
}

/// The number after the amount, joined by a word, a comma or nothing.
fn read_next<'d>(reader: &Reader<'d>, amount: &Measure) -> Option<Numeral<'d>> {
    let end = amount.tokens.end;
    let comma = usize::from(reader.reads(end, ","));
    let start = end + comma + usize::from(reader.is(end + comma, Class::And));
    number::read(reader, start).filter(|_| amount.scale.is_none())
}

fn add_unit(reader: &Reader<'_>, amount: &Measure, parts: &mut Vec<Part>) -> Option<Measure> {
    let next = read_next(reader, amount)?;
    let lexicon = reader.lexicon();
    let larger = amount.unit?;
    let unit = read_unit(reader, larger, &next)?;
    each_of(lexicon, larger, unit.name).filter(|each| *each > 1)?;
    parts.push(Part {
        value: next.value,
        unit: unit.name,
    });
    let value = parts.iter().try_fold(Decimal::ZERO, |total, part| {
        let each = Decimal::from(each_of(lexicon, part.unit, unit.name)?);
        total.checked_add(part.value?.checked_mul(each)?)
    });
    let figure = amount.figure.to(next.figure);
    let amount = amount.clone();
    Some(
        Measure {
            value,
            figure,
            ..amount
        }
        .measured(unit),
    )
}

/// How many of the smaller unit make one of the larger.
fn each_of(lexicon: &Lexicon, larger: &str, smaller: &str) -> Option<u64> {
    if larger == smaller {
        return Some(1);
    }
    lexicon.units_in(larger, smaller)
}

/// The unit after `next`; "in" is an inch only after feet.
fn read_unit(reader: &Reader<'_>, larger: &str, next: &Numeral<'_>) -> Option<Unit> {
    let end = next.tokens.end;
    if !next.suffix.is_empty() {
        return unit::read_suffix(reader, next.suffix, end);
    }
    if larger == FOOT && reader.reads(end, "in") {
        let kind = QuantityKind::Measurement;
        return Some(Unit {
            name: INCH,
            kind,
            end: end + 1,
        });
    }
    unit::read(reader, end)
}

fn add_cents(reader: &Reader<'_>, amount: Measure) -> Measure {
    let added = read_next(reader, &amount).and_then(|next| add_hundredths(reader, &amount, &next));
    added.unwrap_or(amount)
}

fn add_hundredths(reader: &Reader<'_>, amount: &Measure, next: &Numeral<'_>) -> Option<Measure> {
    if let Some(end) = end_of_bare_cents(reader, amount, next) {
        return Some(with_cents(amount, next, end));
    }
    let cents = currency::read_after(reader, next.tokens.end)?;
    // "£38.20, 70 pence a share more": a sum with its pence printed takes no others.
    let whole = amount.value.is_some_and(|value| value.fract().is_zero());
    if !whole || amount.kind != QuantityKind::Money || cents.parts != 100 {
        return None;
    }
    Some(with_cents(amount, next, cents.end))
}

fn with_cents(amount: &Measure, next: &Numeral<'_>, end: usize) -> Measure {
    let more = next
        .value
        .and_then(|value| value.checked_div(Decimal::ONE_HUNDRED));
    Measure {
        value: sum(amount.value, more),
        figure: amount.figure.to(next.figure),
        tokens: amount.tokens.start..end,
        ..amount.clone()
    }
}

/// "15 dollars 50", "15 dollars and 50": two digits at the clause's end, after a whole sum.
fn end_of_bare_cents(reader: &Reader<'_>, amount: &Measure, next: &Numeral<'_>) -> Option<usize> {
    let end = next.tokens.end;
    let two_digits = next
        .value
        .is_some_and(|value| value >= Decimal::TEN && value < Decimal::ONE_HUNDRED);
    let small = amount.value.is_some_and(|value| value.fract().is_zero())
        && amount.multiplier.is_none()
        && amount.ends.is_none();
    let named = reader.is_word(amount.tokens.end.wrapping_sub(1));
    // With nothing between, few words can follow that would make the number another's.
    let beside = next.tokens.start == amount.tokens.end;
    let ends = matches!(reader.word(end), "" | "." | "!" | "?") && !reader.is_glued(end + 1)
        || beside && reader.reads_any(end, &["more", "each", "apiece", ",", ";"]);
    let comma = reader.reads(amount.tokens.end, ",");
    let fits = amount.kind == QuantityKind::Money && two_digits && small && named && ends;
    (fits && !comma && next.suffix.is_empty()).then_some(end)
}

fn sum(first: Option<Decimal>, second: Option<Decimal>) -> Option<Decimal> {
    first?.checked_add(second?)
}
