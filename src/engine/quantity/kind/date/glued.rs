//! A month and its day in one word: "22April", "April22".

use super::calendar::month;
use super::found::{Parts, Printed};
use super::year_number;
use crate::quantity::word::Reader;
use jiff::civil::Date;

/// "22April", "April22": the month glued to its day.
pub(super) fn read_month(reader: &Reader<'_>, at: usize) -> Option<Printed> {
    let word = reader.word(at);
    let digits = word.find(|c: char| !c.is_ascii_digit())?;
    let name = &word[digits..];
    let month = month(name).filter(|_| name.len() > 2)?;
    let day: i8 = word[..digits].parse().ok()?;
    glued(reader, at, month, day)
}

/// "April22" at token `at`, which is a word.
pub(super) fn read_day(reader: &Reader<'_>, at: usize) -> Option<Printed> {
    let word = reader.word(at);
    let name = word.trim_end_matches(|c: char| c.is_ascii_digit());
    let month = month(name).filter(|_| name.len() > 3)?;
    let day: i8 = word[name.len()..].parse().ok()?;
    glued(reader, at, month, day)
}

fn glued(reader: &Reader<'_>, at: usize, month: i8, day: i8) -> Option<Printed> {
    Date::new(2000, month, day).ok()?;
    let mut parts = Parts {
        month: Some(month),
        day: Some(day),
        year: None,
    };
    let end = year_number::add(reader, at + 1, &mut parts);
    Some(Printed {
        parts,
        start: at,
        end,
    })
}

/// Whether a word is a month with its day glued to it.
pub(crate) fn is_day(word: &str) -> bool {
    let name = word.trim_end_matches(|c: char| c.is_ascii_digit());
    name.len() < word.len() && month(name).is_some()
}
