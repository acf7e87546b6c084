//! Two amounts as one stretch: "10-12 people", "$5 million to $10 million", "two or three".

use super::measured::Measure;
use super::one;
use crate::document::is_dash;
use crate::lexicon::{Class, ClassSet};
use crate::quantity::figure::QuantityKind;
use crate::quantity::numeral::written::Form;
use crate::quantity::word::{RANGE_OPENERS, Reader};
use rust_decimal::Decimal;

/// "10-12 people", "$5 million to $10 million", "two or three", "between 10 and 12".
pub(super) fn read(reader: &Reader<'_>, first: &Measure) -> Option<Measure> {
    let at = end_of_joint(reader, first)?;
    let is_either = reader.is(first.tokens.end, Class::Or);
    let scaled = first
        .currency
        .and_then(|currency| one::read_scaled(reader, at, currency));
    let second = scaled.or_else(|| second(reader, at))?;
    let kinds_fit = first.kind == second.kind
        || first.kind == QuantityKind::Count && first.unit.is_none()
        || second.kind == QuantityKind::Count && first.kind == QuantityKind::Money;
    if !kinds_fit || first.form == Form::Vague || second.form == Form::Vague {
        return None;
    }
    let mut second = second;
    if second.kind == QuantityKind::Count {
        second.kind = first.kind;
        second.currency = first.currency;
    }
    let high = second.value?;
    let mut low = first.value?;
    // "5-10 million": the scale is of both.
    if let (None, Some(multiplier)) = (first.multiplier, second.multiplier)
        && multiplier >= Decimal::ONE_THOUSAND
        && low
            .checked_mul(multiplier)
            .is_some_and(|scaled| scaled < high)
        && (first.form != Form::Words || second.form == Form::Words)
    {
        low = low.checked_mul(multiplier)?;
    }
    // "10-15,000", "£300-£350,000": the thousand is of both.
    let thousands = low.checked_mul(Decimal::ONE_THOUSAND);
    if first.form == Form::Plain
        && second.form == Form::Digits
        && second.multiplier.is_none()
        && let Some(thousands) = thousands.filter(|thousands| *thousands < high)
        && thousands.checked_mul(Decimal::TEN)? >= high
    {
        low = thousands;
    }
    let hundredth = first.kind == QuantityKind::Count && second.currency.is_some() && low > high;
    if hundredth {
        low = low.checked_div(Decimal::ONE_HUNDRED)?;
    }
    if low >= high || is_either && high > low + Decimal::from(50) {
        return None;
    }
    Some(Measure {
        tokens: opened(reader, first)..second.tokens.end,
        figure: first.figure.to(second.figure),
        value: None,
        ends: Some((Some(low), Some(high))),
        ..second
    })
}

fn second(reader: &Reader<'_>, at: usize) -> Option<Measure> {
    // The sign or code of the second sum stands before its number.
    let start = (at..at + 3).find(|&index| {
        reader.is_number(index)
            || reader.cardinal(index).is_some()
            || reader.is(index, Class::IndefiniteArticle)
    })?;
    let between = at..start;
    let amount = one::read(reader, start)?;
    let bare = between.is_empty() || amount.tokens.start <= at;
    bare.then_some(amount)
}

/// The token after the word that joins two ends.
fn end_of_joint(reader: &Reader<'_>, first: &Measure) -> Option<usize> {
    let end = first.tokens.end;
    let before = first.tokens.start.wrapping_sub(1);
    if is_dash(reader.word(end)) {
        // "18- to 24-year-olds".
        if reader.is_glued(end) && reader.reads_any(end + 1, &["to", "or"]) {
            return Some(end + 2);
        }
        let even = reader.is_glued(end) == reader.is_glued(end + 1);
        return even.then_some(end + 1);
    }
    let joins = if reader.is(end, Class::And) {
        reader.is(before, Class::Between)
    } else if reader.is(end, Class::Or) {
        first.unit.is_none()
    } else if reader.reads_any(end, &["to", "through", "~"]) {
        // "rose from 9 to 10", "rose 3% to 45%": two figures; "rose 15 to 20 percent": one.
        let whole = first.kind != QuantityKind::Count;
        !(reader.is(before, Class::From) || whole) || !is_moving(reader, first.tokens.start)
    } else {
        false
    };
    joins.then_some(end + 1)
}

/// The start of a range with the word that opens it.
fn opened(reader: &Reader<'_>, first: &Measure) -> usize {
    let before = first.tokens.start.wrapping_sub(1);
    let opens = before >= reader.floor && reader.is_any(before, RANGE_OPENERS);
    if opens { before } else { first.tokens.start }
}

/// Words that say that something moved.
const MOVED: ClassSet = ClassSet::of(&[
    Class::FallingNoun,
    Class::FallingVerb,
    Class::Moving,
    Class::RisingNoun,
    Class::RisingVerb,
]);

/// Whether the words before token `at` say that something moved, so that "from 9 to 10" is two levels.
fn is_moving(reader: &Reader<'_>, at: usize) -> bool {
    (1..=6)
        .map(|back| at.wrapping_sub(back))
        .take_while(|&index| !reader.reads_any(index, &["", ";", "."]))
        .any(|index| reader.is_any(index, MOVED))
}
