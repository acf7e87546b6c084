//! Periods whose article is their number: "a decade", "an hour and a half".

use crate::lexicon::Class;
use crate::quantity::figure::unit::{PERCENTAGE_POINT, TURN, YEAR};
use crate::quantity::figure::{Amount, Draft, Quantity, QuantityKind, Value};
use crate::quantity::numeral::digits::quotient;
use crate::quantity::word::unit::Unit;
use crate::quantity::word::{Reader, unit};
use rust_decimal::Decimal;

/// The period that starts with the article at token `at`.
pub(crate) fn read(reader: &Reader<'_>, at: usize) -> Option<Draft> {
    if !reader.is(at, Class::IndefiniteArticle) {
        return None;
    }
    read_and_a_half(reader, at)
        .or_else(|| read_part(reader, at))
        .or_else(|| read_years(reader, at))
}

/// "a half hour", "a quarter mile", "a half turn", "a quarter-point": `at` is the article or the fraction.
pub(crate) fn read_part(reader: &Reader<'_>, at: usize) -> Option<Draft> {
    let article = usize::from(reader.is(at, Class::IndefiniteArticle));
    let part = at + article;
    let value = quotient(Decimal::ONE, reader.number(part, Class::Part)?.into())?;
    let joint = usize::from(reader.is_joint(part + 1));
    if article + joint == 0 {
        return None;
    }
    let unit_at = part + 1 + joint;
    let unit = read_lone_unit(reader, unit_at).or_else(|| unit::read(reader, unit_at))?;
    let mut draft = draft(reader, at..unit.end, unit.kind, value, unit.name);
    draft.quantity.figure = reader.span(at..part + 1);
    Some(draft)
}

/// Units of a part only: a half turn, a rate's quarter point.
fn read_lone_unit(reader: &Reader<'_>, at: usize) -> Option<Unit> {
    let (name, kind) = match &*reader.lower(at) {
        TURN => (TURN, QuantityKind::Measurement),
        "point" | "points" => (PERCENTAGE_POINT, QuantityKind::PercentagePoints),
        _ => return None,
    };
    Some(Unit {
        name,
        kind,
        end: at + 1,
    })
}

/// "an hour and a half", "an hour and three quarters".
fn read_and_a_half(reader: &Reader<'_>, at: usize) -> Option<Draft> {
    if !reader.is(at + 2, Class::And) {
        return None;
    }
    let article = usize::from(reader.reads(at + 3, "a"));
    let (part, end) = if reader.reads_all(at + 3, &["three", "quarters"]) {
        (Decimal::new(75, 2), at + 5)
    } else {
        let parts = reader.number(at + 3 + article, Class::Part)?;
        (quotient(Decimal::ONE, parts.into())?, at + 4 + article)
    };
    let value = Decimal::ONE + part;
    let unit = unit::read(reader, at + 1).filter(|unit| unit.end == at + 2)?;
    Some(draft(reader, at..end, unit.kind, value, unit.name))
}

/// "a decade", "a century": the value is in years, since the figure holds the unit.
fn read_years(reader: &Reader<'_>, at: usize) -> Option<Draft> {
    let years = reader.number(at + 1, Class::Years)?;
    // "twice a decade" is a rate.
    let rate = reader.reads_any(at.wrapping_sub(1), &["times", "twice", "once"]);
    let joined = reader.is_joint(at + 2);
    (!rate && !joined).then(|| {
        draft(
            reader,
            at..at + 2,
            QuantityKind::Duration,
            years.into(),
            YEAR,
        )
    })
}

fn draft(
    reader: &Reader<'_>,
    tokens: std::ops::Range<usize>,
    kind: QuantityKind,
    value: Decimal,
    unit: &str,
) -> Draft {
    let mut quantity = Quantity::new(kind, reader.span(tokens.clone()));
    quantity.amount = Amount::Exact(Value::Decimal(value));
    quantity.unit = Some(unit.to_owned());
    Draft { tokens, quantity }
}
