//! A ratio with the whole that it is a part of: "two-thirds of voters", "half the population".

use super::alone;
use super::sort::Sort;
use crate::document::TokenKind;
use crate::lexicon::Class;
use crate::quantity::figure::unit::TIMES;
use crate::quantity::figure::{Amount, Draft, Quantity, QuantityKind, Value};
use crate::quantity::measure::counted::Noun;
use crate::quantity::measure::{counted, sign};
use crate::quantity::word::{DEFINITE, Reader, unit};
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
    let mut at = tokens.end + usize::from(reader.reads(tokens.end, "of"));
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
    let determined = reader.is(at, Class::PossessiveDeterminer)
        || reader.is_any(at, DEFINITE)
        || reader.reads(at, "all");
    if at == tokens.end && !determined && !reader.is(at, Class::IndefiniteArticle) {
        // "half people" is rare, "half full" and "a third voted" are not.
        return;
    }
    at += usize::from(determined);
    at += usize::from(reader.reads_any(at, &["the", "its", "their"]));
    let those = reader.is(at.wrapping_sub(1), Class::PluralDemonstrative)
        || reader.reads(at.wrapping_sub(1), "all");
    let one = || counted::read(reader, at, false).filter(|_| !those);
    let noun = counted::read(reader, at, true).or_else(one);
    if let Some(noun) = noun.and_then(|noun| past_owner(reader, noun)) {
        quantity.counted = Some(reader.span(noun.head..noun.end));
        tokens.end = noun.end;
    }
}

/// The noun itself, or what it owns: "a third of the world's supply" is of supply.
fn past_owner(reader: &Reader<'_>, noun: Noun) -> Option<Noun> {
    if reader.kind(noun.end) != Some(TokenKind::Possessive) {
        return Some(noun);
    }
    let owned = noun.end + 1;
    counted::read(reader, owned, true).or_else(|| counted::read(reader, owned, false))
}
