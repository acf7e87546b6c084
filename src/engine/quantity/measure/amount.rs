//! An amount, a range of amounts, or the first of a list whose last has the unit of all.

use super::measured::Measure;
use super::{one, range};
use crate::lexicon::Class;
use crate::quantity::figure::QuantityKind;
use crate::quantity::numeral::written::Form;
use crate::quantity::word::Reader;
use rust_decimal::Decimal;

/// The amount or range of amounts whose number starts at token `at`.
pub(crate) fn read(reader: &Reader<'_>, at: usize) -> Option<Measure> {
    let first = one::read(reader, at)?;
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
    let last = one::read(reader, and + 1)?;
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
