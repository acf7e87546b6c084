//! A ratio with the whole that it is a part of: "two-thirds of voters", "half the population".

use super::alone;
use super::sort::Sort;
use crate::lexicon::Class;
use crate::quantity::figure::unit::TIMES;
use crate::quantity::figure::{Amount, Draft, Quantity, QuantityKind, Value};
use crate::quantity::measure::{counted, sign, whole};
use crate::quantity::word::{Reader, unit};
use std::ops::Range;

/// The ratio that starts at token `at`.
pub(crate) fn read(reader: &Reader<'_>, at: usize) -> Option<Draft> {
    let found = alone::read(reader, at)?;
    let mut quantity = Quantity::new(QuantityKind::Ratio, found.figure);
    let mut value = found.value;
    let mut tokens = found.tokens;
    if let Some(sign) = sign::sign_before(reader, tokens.start, false) {
        value = value.map(|value| -value);
        tokens.start = sign;
        quantity.figure = reader.span(sign..sign + 1).to(quantity.figure);
    }
    quantity.amount = Amount::exact(value.map(Value::Decimal));
    match found.sort {
        Sort::Fraction => add_whole(reader, &mut tokens, &mut quantity),
        Sort::Share if reader.reads(tokens.end, "of") => {
            add_whole(reader, &mut tokens, &mut quantity);
        }
        Sort::Share => {
            if let Some(noun) = counted::read(reader, tokens.end, true) {
                quantity.counted = Some(reader.span(noun.head..noun.end));
                tokens.end = noun.end;
            }
        }
        Sort::ShareOf(noun) => quantity.counted = Some(reader.span(noun..noun + 1)),
        Sort::Times => {
            quantity.kind = QuantityKind::Count;
            quantity.unit = Some(TIMES.to_owned());
        }
        Sort::Multiple => {}
        Sort::Change(change) => quantity.change = Some(change),
    }
    Some(Draft { tokens, quantity })
}

/// The whole of a fraction: "of voters", "the population", "a mile".
fn add_whole(reader: &Reader<'_>, tokens: &mut Range<usize>, quantity: &mut Quantity) {
    let at = tokens.end + usize::from(reader.reads(tokens.end, "of"));
    // "half of percentage point".
    let points = unit::read(reader, at).filter(|unit| unit.kind == QuantityKind::PercentagePoints);
    if let Some(points) = points {
        quantity.kind = points.kind;
        quantity.unit = Some(points.name.to_owned());
        tokens.end = points.end;
        return;
    }
    let article = reader.is(at, Class::IndefiniteArticle) || reader.cardinal(at) == Some(1);
    if article || reader.is_joint(at) || at == tokens.end {
        let unit_at = at + usize::from(article);
        if let Some(unit) = unit::read(reader, unit_at)
            .or_else(|| unit::read_filled(reader, unit_at).filter(|_| article))
        {
            quantity.kind = unit.kind;
            quantity.unit = Some(unit.name.to_owned());
            tokens.end = unit.end;
            return;
        }
    }
    let determined = at > tokens.end || whole::is_determined(reader, at);
    if !determined && !reader.is(at, Class::IndefiniteArticle) {
        // "half people" is rare, "half full" and "a third voted" are not.
        return;
    }
    if let Some(whole) = whole::read(reader, at) {
        quantity.counted = Some(reader.span(whole.noun.head..whole.noun.end));
        tokens.end = whole.noun.end;
    }
}
