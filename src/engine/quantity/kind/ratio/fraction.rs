//! Fractions as figures of their own: "3/4 of", "half the", "a third", "one over twenty".

use super::sort::{Found, Sort, found};
use crate::lexicon::Class;
use crate::quantity::numeral::digits::quotient;
use crate::quantity::numeral::{fraction, number};
use crate::quantity::word::{Reader, stop, unit};
use rust_decimal::Decimal;

/// "3/4 of", "1/4 mile"; "9/11" is no fraction.
pub(super) fn read_slash(reader: &Reader<'_>, at: usize) -> Option<Found> {
    if !reader.is_number(at) {
        return None;
    }
    let (numerator, denominator) = reader.word(at).split_once(['/', '\u{2044}'])?;
    let (numerator, denominator): (u32, u32) = (numerator.parse().ok()?, denominator.parse().ok()?);
    let usual = numerator < denominator && matches!(denominator, 2..=6 | 8 | 10 | 12 | 16 | 100);
    let next = at + 1;
    let used = reader.reads(next, "of")
        || unit::read(reader, next).is_some()
        || reader.tokens.len() == 1
        || reader.reads(at.wrapping_sub(1), "-");
    (usual && used).then(|| {
        let value = quotient(numerator.into(), denominator.into());
        found(reader, at..next, value, Sort::Fraction)
    })
}

/// "twenty-three fifths".
pub(super) fn read_long(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let long = fraction::read(reader, at)?;
    Some(found(
        reader,
        at..long.end,
        Some(long.value),
        Sort::Fraction,
    ))
}

/// "one over twenty": nothing counted or measured follows.
pub(super) fn read_over(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let one = reader.is_one(at) && reader.reads(at + 1, "over");
    let below = one.then(|| number::read(reader, at + 2))??;
    let value = below.value.filter(|value| *value > Decimal::ONE)?;
    let end = below.tokens.end;
    let free = below.suffix.is_empty() && !reader.is_word(end) && !reader.reads(end, "%");
    let value = quotient(Decimal::ONE, value);
    free.then(|| found(reader, at..end, value, Sort::Multiple))
}

/// "half the", "a third", "two-thirds", "three quarters".
pub(super) fn read_words(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let first = reader.lower(at);
    if number::is_part_of_scale(reader, at + usize::from(matches!(&*first, "a" | "an"))) {
        return None;
    }
    if is_half_word(reader, at) {
        return is_half(reader, at)
            .then(|| found(reader, at..at + 1, Some(Decimal::new(5, 1)), Sort::Fraction));
    }
    let below_at = if reader.is_hyphen(at + 1) {
        at + 2
    } else {
        at + 1
    };
    let below = reader.lower(below_at);
    let denominator = reader.number(below_at, Class::Denominator)?;
    let numerator = match &*first {
        "a" | "an" => 1,
        _ => reader
            .cardinal(at)
            .map_or_else(|| reader.word(at).parse().ok(), |n| Some(n.into()))?,
    };
    let end = below_at + 1;
    let plural = below.ends_with('s') || is_half_word(reader, below_at);
    // "a fourth-quarter loss".
    if reader.is_joint(end) && below_at == at + 1 {
        return None;
    }
    let fits = if numerator == 1 {
        !below.ends_with('s') && is_free(reader, end, &below, &first)
    } else {
        plural && below.ends_with('s')
    };
    // Three quarters of a year are a period as often as a fraction, four quarters always.
    let proper =
        numerator <= denominator && !(denominator == 4 && numerator != 3 && numerator != 1);
    let value = quotient(numerator.into(), denominator.into());
    (fits && proper).then(|| found(reader, at..end, value, Sort::Fraction))
}

fn is_half_word(reader: &Reader<'_>, at: usize) -> bool {
    reader.number(at, Class::Part) == Some(2)
}

/// Whether the half is a number: not "first half", "half-time", "the other half", "half past".
fn is_half(reader: &Reader<'_>, at: usize) -> bool {
    let before = reader.lower(at.wrapping_sub(1));
    let ordinal = reader.is(at.wrapping_sub(1), Class::Ordinal)
        || reader.is(at.wrapping_sub(1), Class::HalfOpener)
        || before.ends_with("th");
    let joined = reader.is_joint(at + 1);
    let next = if joined { at + 2 } else { at + 1 };
    if joined {
        return !ordinal && unit::read(reader, next).is_some();
    }
    let idle = reader.is(next, Class::HalfNoun);
    !ordinal && !idle && !reader.is_joint(at.wrapping_sub(1))
}

/// Whether "a third" is a part ("a third of", "a third voted") rather than one more ("a third goal").
fn is_free(reader: &Reader<'_>, end: usize, below: &str, numerator: &str) -> bool {
    if reader.reads(end, "of") {
        // "a quarter of a million" is a number.
        let scale = reader.reads(end + 1, "a") && reader.number(end + 2, Class::Scale).is_some();
        return !scale;
    }
    let ends = !reader.is_word(end) || stop::is_at(reader, end);
    let part = ends && (below != "second")
        || reader.reads_any(end, &["more", "less", "fewer", "higher", "lower"]);
    part && !(below == "quarter"
        && numerator == "a"
        && reader.reads_any(end, &["of", "ago", "earlier"]))
}
