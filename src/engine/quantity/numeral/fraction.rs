//! Fractions whose numerator is a longer number: "twenty-three fifths", "two and fifty-four hundredths".

use super::denominator::LARGE;
use super::digits::quotient;
use super::{denominator, number, ordinal};
use crate::lexicon::Class;
use crate::quantity::word::Reader;
use rust_decimal::Decimal;

/// A fraction and the token after it.
pub(crate) struct Fraction {
    pub(crate) value: Decimal,
    pub(crate) end: usize,
}

/// The fraction of number words from token `at` on; "two thirds" and its like are not read here.
pub(crate) fn read(reader: &Reader<'_>, at: usize) -> Option<Fraction> {
    reader
        .cardinal(at)
        .or_else(|| (reader.reads(at, "a") || reader.is(at, Class::Hundred)).then_some(1))?;
    if let Some(part) = read_one_part(reader, at) {
        return Some(part);
    }
    if reader.reads(at, "a") && !reader.is_any(at + 1, LARGE) {
        return None;
    }
    let above = number::read(reader, at).filter(|number| number.suffix.is_empty())?;
    let numerator = above.value?;
    let end = above.tokens.end;
    let below = denominator::read(reader, end + usize::from(reader.is_hyphen(end)))?;
    let simple = above.tokens.len() == 1 && numerator <= Decimal::TEN && !below.is_compound;
    if simple {
        return None;
    }
    let value = sum_with_proper_part(reader, above.tokens, numerator, below.number)
        .or_else(|| quotient(numerator, below.number))?;
    Some(Fraction {
        value,
        end: below.end,
    })
}

/// "a twenty-first of", "one twenty-fifth of": of other nouns the ordinal numbers.
fn read_one_part(reader: &Reader<'_>, at: usize) -> Option<Fraction> {
    let one = reader.reads(at, "a") || reader.cardinal(at) == Some(1);
    // "a 20th of".
    if one && reader.is_number(at + 1) {
        let below = ordinal::read(reader, at + 1).filter(|below| reader.reads(below.end, "of"))?;
        let value = quotient(Decimal::ONE, below.number.into())?;
        return Some(Fraction {
            value,
            end: below.end,
        });
    }
    let below =
        one.then(|| denominator::read(reader, at + 1 + usize::from(reader.is_hyphen(at + 1))))??;
    let alone = at == reader.tokens.start && below.end == reader.tokens.end;
    let part = below.is_compound && (alone || reader.reads(below.end, "of"));
    let value = part.then(|| quotient(Decimal::ONE, below.number))??;
    Some(Fraction {
        value,
        end: below.end,
    })
}

/// "two hundred and fifty-four hundredths": what is added last is a fraction of its own where it is less
/// than one.
fn sum_with_proper_part(
    reader: &Reader<'_>,
    tokens: std::ops::Range<usize>,
    numerator: Decimal,
    denominator: Decimal,
) -> Option<Decimal> {
    let and = tokens.rev().find(|&index| reader.is(index, Class::And))?;
    let part = number::read(reader, and + 1)?.value?;
    let proper = part < denominator && part < numerator;
    proper.then(|| quotient(part, denominator)?.checked_add(numerator - part))?
}
