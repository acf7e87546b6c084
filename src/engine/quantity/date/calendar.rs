//! Months and weekdays by name.

use super::super::reader::Reader;
use super::super::words;
use super::read_day;

/// A month's number and the token after its name.
pub(super) struct Month {
    pub(super) number: i8,
    pub(super) end: usize,
}

/// The month at token `at`: its name or abbreviation, with a capital where the word has another meaning.
pub(super) fn read_month(reader: &Reader<'_, '_>, at: usize) -> Option<Month> {
    let word = reader.lower(at);
    let number = month(&word)?;
    // "may" and "march" are verbs; "dec" and "mar" without a capital are no months.
    let capital = reader.is_capital(at)
        || !matches!(
            &*word,
            "may" | "march" | "mar" | "dec" | "august" | "jun" | "jul" | "sep"
        )
        || names_month(reader, at);
    let stop = reader.is(at + 1, ".")
        && !word.ends_with('.')
        && is_short(&word)
        && reader.is_glued(at + 1);
    capital.then_some(Month {
        number,
        end: at + 1 + usize::from(stop),
    })
}

/// Whether "may" or "march" in lower case stands by a day's ordinal: "fourth of may", "may the eleventh".
fn names_month(reader: &Reader<'_, '_>, at: usize) -> bool {
    let before = at.wrapping_sub(2);
    let day = |index: usize| read_day(reader, index).is_some();
    reader.is(at.wrapping_sub(1), "of") && (day(before) && !reader.is(before, "one"))
        || reader.is(at + 1, "the") && words::ordinal(&reader.lower(at + 2)).is_some()
        || is_ten(reader, at + 1) && read_day(reader, at + 1).is_some_and(|(day, _)| day % 10 != 0)
}

/// "twenty", "thirty": after "may" the first of "twenty-first" or "twenty one".
fn is_ten(reader: &Reader<'_, '_>, at: usize) -> bool {
    reader.is_any(at, &["twenty", "thirty"])
}

/// Whether a stop after the month belongs to it.
fn is_short(word: &str) -> bool {
    word.len() <= 4 && !matches!(word, "may" | "june" | "july")
}

/// The month's number of its name or abbreviation in lower case.
pub(crate) fn month(word: &str) -> Option<i8> {
    Some(match word {
        "january" | "jan" | "jan." => 1,
        "february" | "feb" | "feb." => 2,
        "march" | "mar" | "mar." => 3,
        "april" | "apr" | "apr." => 4,
        "may" => 5,
        "june" | "jun" | "jun." => 6,
        "july" | "jul" | "jul." => 7,
        "august" | "aug" | "aug." => 8,
        "september" | "sept" | "sept." | "sep" | "sep." => 9,
        "october" | "oct" | "oct." => 10,
        "november" | "nov" | "nov." => 11,
        "december" | "dec" | "dec." => 12,
        _ => return None,
    })
}

/// Whether `word`, in lower case, is a weekday's name or abbreviation.
pub(crate) fn is_weekday(word: &str) -> bool {
    matches!(
        word.trim_end_matches('.'),
        "monday"
            | "tuesday"
            | "wednesday"
            | "thursday"
            | "friday"
            | "saturday"
            | "sunday"
            | "mon"
            | "tue"
            | "tues"
            | "wed"
            | "thu"
            | "thur"
            | "thurs"
            | "fri"
            | "sat"
            | "sun"
    )
}
