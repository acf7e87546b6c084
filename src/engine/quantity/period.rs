//! Periods whose article is their number: "a decade", "an hour and a half".

use super::draft::{Draft, blank};
use super::reader::Reader;
use super::unit::{self, Unit};
use super::{QuantityKind, Value};
use rust_decimal::Decimal;

/// The period that starts with the article at token `at`.
pub(super) fn read(reader: &Reader<'_, '_>, at: usize) -> Option<Draft> {
    if !reader.is_any(at, &["a", "an"]) {
        return None;
    }
    read_and_a_half(reader, at)
        .or_else(|| read_half(reader, at))
        .or_else(|| read_years(reader, at))
}

/// "a half hour", "a half mile", "a half turn".
fn read_half(reader: &Reader<'_, '_>, at: usize) -> Option<Draft> {
    if !reader.is(at + 1, "half") {
        return None;
    }
    let turn = reader.is(at + 2, "turn").then_some(Unit {
        name: "turn",
        kind: QuantityKind::Measurement,
        end: at + 3,
    });
    let unit = unit::read(reader, at + 2).or(turn)?;
    let mut draft = draft(
        reader,
        at..unit.end,
        unit.kind,
        Decimal::new(5, 1),
        unit.name,
    );
    draft.quantity.figure = reader.span(at..at + 2);
    Some(draft)
}

/// "an hour and a half".
fn read_and_a_half(reader: &Reader<'_, '_>, at: usize) -> Option<Draft> {
    let end = if reader.are(at + 2, &["and", "a", "half"]) {
        at + 5
    } else if reader.are(at + 2, &["and", "half"]) {
        at + 4
    } else {
        return None;
    };
    let unit = unit::read(reader, at + 1).filter(|unit| unit.end == at + 2)?;
    Some(draft(
        reader,
        at..end,
        unit.kind,
        Decimal::new(15, 1),
        unit.name,
    ))
}

/// "a decade", "a century": the value is in years, since the figure holds the unit.
fn read_years(reader: &Reader<'_, '_>, at: usize) -> Option<Draft> {
    let years = match &*reader.lower(at + 1) {
        "decade" => 10,
        "century" => 100,
        _ => return None,
    };
    // "twice a decade" is a rate.
    let rate = reader.is_any(at.wrapping_sub(1), &["times", "twice", "once"]);
    let joined = reader.is_joint(at + 2);
    (!rate && !joined).then(|| {
        draft(
            reader,
            at..at + 2,
            QuantityKind::Duration,
            years.into(),
            "year",
        )
    })
}

fn draft(
    reader: &Reader<'_, '_>,
    tokens: std::ops::Range<usize>,
    kind: QuantityKind,
    value: Decimal,
    unit: &str,
) -> Draft {
    let mut quantity = blank(kind, reader.span(tokens.clone()));
    quantity.value = Some(Value::Decimal(value));
    quantity.unit = Some(unit.to_owned());
    Draft { tokens, quantity }
}
