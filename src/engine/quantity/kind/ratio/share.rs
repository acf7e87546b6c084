//! So many of so many: "nine in ten", "one patient in 20".

use super::sort::{Found, Sort, found};
use crate::quantity::measure::counted;
use crate::quantity::numeral::digits::quotient;
use crate::quantity::numeral::number;
use crate::quantity::numeral::written::Form;
use crate::quantity::word::{Reader, stop, unit};
use rust_decimal::Decimal;

/// "one patient in 20", whose noun stands inside.
pub(super) fn read_of_noun(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let one = reader.is_one(at);
    let noun = one.then(|| counted::read(reader, at + 1, false))??;
    let whole_at = noun.end + 1 + usize::from(reader.reads(noun.end + 1, "every"));
    let whole = reader
        .reads(noun.end, "in")
        .then(|| number::read(reader, whole_at))??;
    let end = whole.tokens.end;
    let year = whole.form == Form::Plain && reader.word(whole_at).len() == 4;
    let next = reader.lower(end);
    let free = !reader.is_word(end)
        || stop::is_at(reader, end)
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
pub(super) fn read(reader: &Reader<'_>, at: usize) -> Option<Found> {
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
    let is_year = second.form == Form::Plain && reader.word(next).len() == 4 && !out;
    let end = second.tokens.end;
    let measured = unit::read(reader, end).is_some() && !every;
    let fits = part < whole && (round || out) && !is_year && !measured;
    fits.then(|| found(reader, at..end, quotient(part, whole), Sort::Share))
}
