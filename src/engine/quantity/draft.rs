//! What each reader found, as a quantity that has yet to be closed.

use super::counted::Noun;
use super::date::{self, When};
use super::ratio::Sort;
use super::reader::Reader;
use super::{
    Amount, Quantity, QuantityKind, Value, amount, counted, rank, ratio, score, time, unit,
};
use crate::document::TokenKind;
use crate::lexicon::Class;
use std::ops::Range;

/// A quantity as it is put together.
pub(super) struct Draft {
    pub(super) tokens: Range<usize>,
    pub(super) quantity: Quantity,
}

pub(super) fn of_date(found: date::Found) -> Draft {
    let mut quantity = Quantity::new(QuantityKind::Date, found.figure);
    quantity.amount = amount_of_when(found.when);
    Draft {
        tokens: found.tokens,
        quantity,
    }
}

fn amount_of_when(when: When) -> Amount {
    match when {
        When::At(value) => Amount::exact(value),
        When::Within(low, high) => Amount::range(low, high),
    }
}

pub(super) fn of_time(found: time::Found) -> Draft {
    let mut quantity = Quantity::new(QuantityKind::Time, found.figure);
    quantity.amount = match found.high {
        None => Amount::exact(found.low),
        Some(high) => Amount::range(found.low, high),
    };
    Draft {
        tokens: found.tokens,
        quantity,
    }
}

pub(super) fn of_rank(found: rank::Found) -> Draft {
    let mut quantity = Quantity::new(QuantityKind::Rank, found.figure);
    if let Some(when) = found.when {
        quantity.kind = QuantityKind::Date;
        quantity.amount = amount_of_when(when);
    } else {
        quantity.amount = Amount::exact(found.value.map(Value::Decimal));
    }
    quantity.unit = found.unit.map(str::to_owned);
    Draft {
        tokens: found.tokens,
        quantity,
    }
}

pub(super) fn of_score(reader: &Reader<'_>, found: &score::Found) -> Draft {
    let mut quantity = Quantity::new(QuantityKind::Score, reader.span(found.tokens.clone()));
    quantity.amount = Amount::Exact(Value::Score(found.points.0, found.points.1));
    Draft {
        tokens: found.tokens.clone(),
        quantity,
    }
}

pub(super) fn read_ratio(reader: &Reader<'_>, at: usize) -> Option<Draft> {
    let found = ratio::read(reader, at)?;
    let mut quantity = Quantity::new(QuantityKind::Ratio, found.figure);
    let mut value = found.value;
    let mut tokens = found.tokens;
    if let Some(sign) = amount::sign_before(reader, tokens.start, false) {
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
            quantity.unit = Some("times".to_owned());
        }
        Sort::Multiple => {}
        Sort::Change(change) => quantity.change = Some(change),
    }
    Some(Draft { tokens, quantity })
}

/// The whole of a fraction: "of voters", "the population", "a mile".
fn add_whole(reader: &Reader<'_>, tokens: &mut Range<usize>, quantity: &mut Quantity) {
    let mut at = tokens.end + usize::from(reader.reads(tokens.end, "of"));
    let article = reader.reads_any(at, &["a", "an", "one"]);
    if article || reader.is_joint(at) || at == tokens.end {
        let unit_at = at + usize::from(article);
        if let Some(unit) = unit::read(reader, unit_at)
            .or_else(|| amount::read_filled_unit(reader, unit_at).filter(|_| article))
        {
            quantity.kind = unit.kind;
            quantity.unit = Some(unit.name.to_owned());
            tokens.end = unit.end;
            return;
        }
    }
    let determined = reader.is(at, Class::PossessiveDeterminer)
        || reader.reads_any(at, &["the", "all", "those", "these"]);
    if at == tokens.end && !determined && !reader.is(at, Class::IndefiniteArticle) {
        // "half people" is rare, "half full" and "a third voted" are not.
        return;
    }
    at += usize::from(determined);
    at += usize::from(reader.reads_any(at, &["the", "its", "their"]));
    let those = reader.reads_any(at.wrapping_sub(1), &["those", "these", "all"]);
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
