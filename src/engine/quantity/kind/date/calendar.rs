//! Months and weekdays by name.

use super::day_number;
use crate::lexicon::{Class, Lexicon};
use crate::quantity::word::Reader;

/// A month's number and the token after its name.
pub(super) struct Month {
    pub(super) number: i8,
    pub(super) end: usize,
}

/// The month at token `at`: its name or abbreviation, with a capital where the word has another meaning.
pub(super) fn read_month(reader: &Reader<'_>, at: usize) -> Option<Month> {
    let number = month_at(reader, at)?;
    // "may go" and "march on" are verbs; some abbreviations without a capital are no months.
    let capital =
        reader.is_capital(at) || !reader.is(at, Class::MonthOrWord) || names_month(reader, at);
    let stop = reader.reads(at + 1, ".")
        && reader.is(at, Class::MonthAbbreviation)
        && reader.is_glued(at + 1);
    capital.then_some(Month {
        number,
        end: at + 1 + usize::from(stop),
    })
}

/// Whether a month that is also a word stands in lower case by a day's ordinal: "fourth of may", "may the eleventh".
fn names_month(reader: &Reader<'_>, at: usize) -> bool {
    let before = at.wrapping_sub(2);
    let day = |index: usize| day_number::read(reader, index).is_some();
    reader.reads(at.wrapping_sub(1), "of") && (day(before) && reader.cardinal(before) != Some(1))
        || reader.is(at + 1, Class::DefiniteArticle) && reader.ordinal(at + 2).is_some()
        || is_ten(reader, at + 1)
            && day_number::read(reader, at + 1).is_some_and(|(day, _)| day % 10 != 0)
}

/// The first of "twenty-first" or "twenty one" after a month.
fn is_ten(reader: &Reader<'_>, at: usize) -> bool {
    matches!(reader.cardinal(at), Some(20 | 30))
}

/// The number of the month at token `at`, by name or abbreviation, whatever its letter case.
pub(super) fn month_at(reader: &Reader<'_>, at: usize) -> Option<i8> {
    let number = reader.number(at, Class::Month)?;
    i8::try_from(number).ok()
}

/// The number of the month of that name or abbreviation.
pub(crate) fn month(word: &str) -> Option<i8> {
    let lexicon = Lexicon::english();
    let number = lexicon.number(lexicon.find(word), Class::Month)?;
    i8::try_from(number).ok()
}

/// Whether `word` is a weekday's name or abbreviation.
pub(crate) fn is_weekday(word: &str) -> bool {
    Lexicon::english().is(word, Class::Weekday)
}
