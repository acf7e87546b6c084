//! Fractions whose numerator is a longer number: "twenty-three fifths", "two and fifty-four hundredths".

use super::digits::quotient;
use super::number;
use super::ordinal;
use super::reader::Reader;
use crate::lexicon::{Class, ClassSet};
use rust_decimal::Decimal;

/// "hundred" and what multiplies as it does.
const LARGE: ClassSet = ClassSet::of(&[Class::Hundred, Class::Scale]);

/// A fraction and the token after it.
pub(super) struct Fraction {
    pub(super) value: Decimal,
    pub(super) end: usize,
}

/// The fraction of number words from token `at` on; one small numeral before "thirds" is not read here.
pub(super) fn read(reader: &Reader<'_>, at: usize) -> Option<Fraction> {
    reader
        .cardinal(at)
        .or_else(|| reader.reads_any(at, &["a", "hundred"]).then_some(1))?;
    if let Some(part) = read_one_part(reader, at) {
        return Some(part);
    }
    if reader.reads(at, "a") && !reader.is_any(at + 1, LARGE) {
        return None;
    }
    let above = number::read(reader, at).filter(|number| number.suffix.is_empty())?;
    let numerator = above.value?;
    let end = above.tokens.end;
    let below = denominator(reader, end + usize::from(reader.is_hyphen(end)))?;
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
    let one = reader.reads_any(at, &["a", "one"]);
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
        one.then(|| denominator(reader, at + 1 + usize::from(reader.is_hyphen(at + 1))))??;
    let alone = at == reader.tokens.start && below.end == reader.tokens.end;
    let part = below.is_compound && (alone || reader.reads(below.end, "of"));
    let value = part.then(|| quotient(Decimal::ONE, below.number))??;
    Some(Fraction {
        value,
        end: below.end,
    })
}

/// "two hundred and fifty-four hundredths": what follows the last "and" is a fraction of its own where it is less
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

struct Denominator {
    number: Decimal,
    end: usize,
    /// "twenty-fifths".
    is_compound: bool,
}

/// "fifths", "twenty-fifths", "twenty fifths".
fn denominator(reader: &Reader<'_>, at: usize) -> Option<Denominator> {
    if let Some(tens) = tens(reader, at) {
        let unit_at = at + 1 + usize::from(reader.is_joint(at + 1));
        let word = reader.lower(unit_at);
        let unit = part(reader, unit_at)?;
        let next = unit_at + 1;
        let ends = word.ends_with('s') || !reader.is_word(next) || reader.reads(next, "of");
        return (ends && unit < 10).then(|| Denominator {
            number: (u64::from(tens) + unit).into(),
            end: unit_at + 1,
            is_compound: true,
        });
    }
    let word = reader.lower(at);
    let plural = word.ends_with("ths") || &*word == "thirds";
    let number = reader.number(at, Class::Denominator).filter(|_| plural)?;
    Some(Denominator {
        number: number.into(),
        end: at + 1,
        is_compound: false,
    })
}

/// The ordinal of "fifth" and "fifths".
fn part(reader: &Reader<'_>, at: usize) -> Option<u64> {
    let lexicon = reader.lexicon();
    let word = reader.word(at);
    let singular = word.strip_suffix(['s', 'S']).unwrap_or(word);
    lexicon.number(lexicon.find(singular), Class::Ordinal)
}

fn tens(reader: &Reader<'_>, at: usize) -> Option<u32> {
    reader.cardinal(at).filter(|tens| *tens >= 20)
}

/// Whether "thirty" at token `at` belongs to a denominator: "one hundred thirty-fifths", "one hundred thirty fifths".
pub(super) fn opens_denominator(reader: &Reader<'_>, at: usize) -> bool {
    let part = |index: usize| reader.lower(index).ends_with('s') && part(reader, index).is_some();
    let hundreds = reader.is_any(at.wrapping_sub(1), LARGE);
    tens(reader, at).is_some()
        && (reader.is_joint(at + 1) && part(at + 2)
            || reader.reads(at + 1, "firsts")
            || hundreds && part(at + 1) && !reader.reads(at + 1, "seconds"))
}
