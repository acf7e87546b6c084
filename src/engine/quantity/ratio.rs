//! Fractions and multiples: "two-thirds of", "half the", "nine in ten", "twice", "doubled".

use super::Change;
use super::counted;
use super::digits::quotient;
use super::fraction;
use super::number;
use super::reader::Reader;
use super::unit;
use crate::lexicon::Class;
use crate::text::Span;
use rust_decimal::Decimal;
use std::ops::Range;

/// A fraction or multiple.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) tokens: Range<usize>,
    pub(super) figure: Span,
    pub(super) value: Option<Decimal>,
    pub(super) sort: Sort,
}

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// A part of a whole, whose noun may follow.
    Fraction,
    /// "nine in ten", whose noun may follow.
    Share,
    /// "one patient in 20", with the token of its noun.
    ShareOf(usize),
    /// "twice", "three times": so often.
    Times,
    /// "twice as many", "double the".
    Multiple,
    /// "doubled", "halved".
    Change(Change),
}

/// The fraction or multiple that starts at token `at`.
pub(super) fn read(reader: &Reader<'_>, at: usize) -> Option<Found> {
    read_slash(reader, at)
        .or_else(|| read_long(reader, at))
        .or_else(|| read_over(reader, at))
        .or_else(|| read_fraction(reader, at))
        .or_else(|| read_share(reader, at))
        .or_else(|| read_share_of(reader, at))
        .or_else(|| read_times(reader, at))
        .or_else(|| read_multiple(reader, at))
}

fn found(reader: &Reader<'_>, tokens: Range<usize>, value: Option<Decimal>, sort: Sort) -> Found {
    Found {
        figure: reader.span(tokens.clone()),
        tokens,
        value,
        sort,
    }
}

/// "3/4 of", "1/4 mile"; "9/11" is no fraction.
fn read_slash(reader: &Reader<'_>, at: usize) -> Option<Found> {
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
fn read_long(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let long = fraction::read(reader, at)?;
    Some(found(
        reader,
        at..long.end,
        Some(long.value),
        Sort::Fraction,
    ))
}

/// "one over twenty": nothing counted or measured follows.
fn read_over(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let one = reader.reads_any(at, &["one", "1"]) && reader.reads(at + 1, "over");
    let below = one.then(|| number::read(reader, at + 2))??;
    let value = below.value.filter(|value| *value > Decimal::ONE)?;
    let end = below.tokens.end;
    let free = below.suffix.is_empty() && !reader.is_word(end) && !reader.reads(end, "%");
    let value = quotient(Decimal::ONE, value);
    free.then(|| found(reader, at..end, value, Sort::Multiple))
}

/// "half", "a third", "two-thirds", "three quarters".
fn read_fraction(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let first = reader.lower(at);
    if number::is_part_of_scale(reader, at + usize::from(matches!(&*first, "a" | "an"))) {
        return None;
    }
    if &*first == "half" {
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
    let plural = below.ends_with('s') || &*below == "half";
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

/// "half" as a number: not "first half", "half-time", "the other half", "half past".
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
    let ends = !reader.is_word(end) || counted::is_stop(reader, end);
    let part = ends && (below != "second")
        || reader.reads_any(end, &["more", "less", "fewer", "higher", "lower"]);
    part && !(below == "quarter"
        && numerator == "a"
        && reader.reads_any(end, &["of", "ago", "earlier"]))
}

/// "one patient in 20", whose noun stands inside.
fn read_share_of(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let one = reader.reads_any(at, &["one", "1"]);
    let noun = one.then(|| counted::read(reader, at + 1, false))??;
    let whole_at = noun.end + 1 + usize::from(reader.reads(noun.end + 1, "every"));
    let whole = reader
        .reads(noun.end, "in")
        .then(|| number::read(reader, whole_at))??;
    let end = whole.tokens.end;
    let year = whole.form == number::Form::Plain && reader.word(whole_at).len() == 4;
    let next = reader.lower(end);
    let free = !reader.is_word(end)
        || counted::is_stop(reader, end)
        || next.ends_with("ed")
        || next.ends_with('s');
    let fits = free && !year && whole.suffix.is_empty() && unit::read(reader, end).is_none();
    let value = whole.value.filter(|whole| fits && *whole > Decimal::TWO)?;
    Some(found(
        reader,
        at..end,
        quotient(Decimal::ONE, value),
        Sort::ShareOf(noun.head),
    ))
}

/// "nine in ten", "1 in 5", "one out of every three".
fn read_share(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let first = number::read(reader, at).filter(|first| first.tokens.len() == 1)?;
    let part = first.value.filter(|_| first.suffix.is_empty())?;
    let mut next = at + 1;
    let out = reader.reads_all(next, &["out", "of"]);
    if out {
        next += 2;
    } else if reader.reads(next, "in") {
        next += 1;
    } else if reader.is_joint(next) && reader.reads(next + 1, "in") && reader.is_joint(next + 2) {
        next += 3;
    } else {
        return None;
    }
    let every = reader.reads(next, "every");
    next += usize::from(every);
    let second = number::read(reader, next)?;
    let whole = second.value.filter(|_| second.suffix.is_empty())?;
    let round = part == Decimal::ONE
        || [3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000]
            .iter()
            .any(|&known| whole == Decimal::from(known))
        || (whole % Decimal::ONE_THOUSAND).is_zero();
    let is_year = second.form == number::Form::Plain && reader.word(next).len() == 4 && !out;
    let end = second.tokens.end;
    let measured = unit::read(reader, end).is_some() && !every;
    let fits = part < whole && (round || out) && !is_year && !measured;
    fits.then(|| found(reader, at..end, quotient(part, whole), Sort::Share))
}

/// "twice", "thrice".
fn read_times(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let times = reader.number(at, Class::Times)?;
    let compares = compares(reader, at + 1);
    let sort = if compares {
        Sort::Multiple
    } else {
        Sort::Times
    };
    Some(found(reader, at..at + 1, Some(times.into()), sort))
}

/// Whether the words after "twice" or "ten times" compare two sizes.
pub(super) fn compares(reader: &Reader<'_>, next: usize) -> bool {
    reader.is(next, Class::Compared)
}

/// "doubled", "double the", "tenfold", "halved".
fn read_multiple(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let word = reader.lower(at);
    let one = |value, sort| Some(found(reader, at..at + 1, value, sort));
    if reader.is(at, Class::Halving) {
        return one(Some(Decimal::new(5, 1)), Sort::Change(Change::Down));
    }
    let times = reader.number(at, Class::Multiple)?;
    // "double digits" is a size in words, "double-digit" too.
    if reader.reads_any(at + 1, &["digit", "digits", "figures", "-"]) {
        return None;
    }
    let value = Some(times.into());
    if word.ends_with("fold") {
        return one(value, Sort::Multiple);
    }
    if word.ends_with("ed") || word.ends_with("ing") {
        return one(value, Sort::Change(Change::Up));
    }
    let before = match &*reader.lower(at.wrapping_sub(1)) {
        "than" => at.wrapping_sub(3),
        "nearly" | "almost" | "about" => at.wrapping_sub(2),
        _ => at.wrapping_sub(1),
    };
    let verb = reader.is(before, Class::Modal)
        || reader.reads_any(before, &["to", "than", "nearly", "almost"]);
    let multiplies = reader.reads_any(at + 1, &["the", "that", "its", "their", "what"]);
    match (multiplies, verb) {
        (true, false) if !word.ends_with('s') => one(value, Sort::Multiple),
        (true, _) | (_, true) => one(value, Sort::Change(Change::Up)),
        _ => None,
    }
}
