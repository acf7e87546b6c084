//! The year of a date, in digits or words.

use super::found::Parts;
use super::written_year;
use crate::quantity::word::Reader;

/// A year of four digits, which nothing glued continues but a dash, an apostrophe or a mark.
pub(super) fn read(reader: &Reader<'_>, at: usize) -> Option<i16> {
    let word = reader.word(at);
    let digits = word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    let year: i16 = digits.then(|| word.parse().ok())??;
    (1000..=2999).contains(&year).then_some(year)
}

/// The year after a day and month, a comma between or not.
pub(super) fn add(reader: &Reader<'_>, end: usize, parts: &mut Parts) -> usize {
    let at = end + usize::from(reader.reads_any(end, &[",", "of"]));
    if let Some((year, after)) = written_year::read(reader, at) {
        parts.year = Some(year);
        return after;
    }
    match read(reader, at) {
        Some(year) => {
            parts.year = Some(year);
            at + 1
        }
        None => end,
    }
}
