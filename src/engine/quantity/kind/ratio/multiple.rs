//! So many times, so many times as much, and verbs that say it: "twice a year", "double the".

use super::sort::{Found, Sort, found};
use crate::lexicon::Class;
use crate::quantity::figure::Change;
use crate::quantity::word::Reader;
use rust_decimal::Decimal;

/// "twice a year", "thrice married".
pub(super) fn read_times(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let times = reader.number(at, Class::Times)?;
    let compares = compares(reader, at + 1);
    let sort = if compares {
        Sort::Multiple
    } else {
        Sort::Times
    };
    Some(found(reader, at..at + 1, Some(times.into()), sort))
}

/// Whether the words after "ten times" compare two sizes.
pub(crate) fn compares(reader: &Reader<'_>, next: usize) -> bool {
    reader.is(next, Class::Compared)
}

/// "it doubled", "double the", "a tenfold rise", "was halved".
pub(super) fn read(reader: &Reader<'_>, at: usize) -> Option<Found> {
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
