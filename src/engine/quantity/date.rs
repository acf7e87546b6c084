//! Calendar dates, years, decades and centuries.

use super::numeric_date;
use super::reader::{Reader, is_dash};
use super::value::Value;
use super::words;
use super::written_year;
use crate::text::Span;
use jiff::civil::Date;
use std::ops::Range;

/// A date or a stretch of dates.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// The tokens, weekday and "from" included.
    pub(super) tokens: Range<usize>,
    pub(super) figure: Span,
    pub(super) when: When,
}

/// What a date comes to.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum When {
    /// `None` where there is no such day.
    At(Option<Value>),
    /// From the one to the other.
    Within(Option<Value>, Option<Value>),
}

/// Day, month and year as printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Parts {
    pub(super) year: Option<i16>,
    pub(super) month: Option<i8>,
    pub(super) day: Option<i8>,
}

/// A printed date and the token after it.
pub(super) struct Printed {
    pub(super) parts: Parts,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The date whose first number or month stands at token `at`.
pub(super) fn read(reader: &Reader<'_, '_>, at: usize) -> Option<Found> {
    let first = read_printed(reader, at)?;
    let mut found = read_range(reader, &first).unwrap_or_else(|| Found {
        figure: reader.span(first.start..first.end),
        tokens: first.start..first.end,
        when: When::At(first.parts.value()),
    });
    found.tokens.start = past_weekday(reader, found.tokens.start);
    Some(found)
}

fn read_printed(reader: &Reader<'_, '_>, at: usize) -> Option<Printed> {
    if reader.is_number(at) {
        return numeric_date::read(reader, at)
            .or_else(|| read_glued_month(reader, at))
            .or_else(|| read_day_first(reader, at));
    }
    match read_month(reader, at) {
        Some(month) => read_month_first(reader, at, month),
        None => read_day_first(reader, at).or_else(|| read_glued_day(reader, at)),
    }
}

/// "May 18, 2015", "May 18th", "May 2015", "Sept. 11".
fn read_month_first(reader: &Reader<'_, '_>, at: usize, month: Month) -> Option<Printed> {
    let mut parts = Parts {
        month: Some(month.number),
        ..Parts::default()
    };
    let mut next = month.end;
    let mark = reader.is_joint(next)
        || reader.is(next, "/") && reader.is_glued(next) && reader.is_glued(next + 1);
    if reader.is(next, ",") && reader.is_number(next + 1) || mark {
        next += 1;
    }
    if let Some(year) = read_year(reader, next).filter(|_| !reader.is_joint(month.end)) {
        parts.year = Some(year);
        let end = next + 1;
        return Some(Printed {
            parts,
            start: at,
            end,
        });
    }
    let the = usize::from(reader.is(next, "the"));
    let (day, end) = read_day(reader, next + the)?;
    parts.day = Some(day);
    let end = add_year(reader, end, &mut parts);
    Some(Printed {
        parts,
        start: at,
        end,
    })
}

/// "18 May 2015", "18th of May", "the twenty-second of June".
fn read_day_first(reader: &Reader<'_, '_>, at: usize) -> Option<Printed> {
    let (day, end) = read_day(reader, at)?;
    let plain = reader.is_number(at) && reader.word(at).len() <= 2;
    let mark = reader.is(end, "of")
        || plain && (reader.is_joint(end) || reader.is(end, ".") && reader.is_glued(end));
    let month = read_month(reader, end + usize::from(mark))?;
    let mut parts = Parts {
        month: Some(month.number),
        day: Some(day),
        year: None,
    };
    let end = add_year(reader, month.end, &mut parts);
    Some(Printed {
        parts,
        start: at,
        end,
    })
}

/// The year after a day and month, a comma between or not.
fn add_year(reader: &Reader<'_, '_>, end: usize, parts: &mut Parts) -> usize {
    let at = end + usize::from(reader.is_any(end, &[",", "of"]));
    if let Some((year, after)) = written_year::read(reader, at) {
        parts.year = Some(year);
        return after;
    }
    match read_year(reader, at) {
        Some(year) => {
            parts.year = Some(year);
            at + 1
        }
        None => end,
    }
}

/// "22April", "April22": the month glued to its day.
fn read_glued_month(reader: &Reader<'_, '_>, at: usize) -> Option<Printed> {
    let word = reader.word(at);
    let digits = word.find(|c: char| !c.is_ascii_digit())?;
    let name = word[digits..].to_ascii_lowercase();
    let month = month(&name).filter(|_| name.len() > 2)?;
    let day: i8 = word[..digits].parse().ok()?;
    glued(reader, at, month, day)
}

/// "April22" at token `at`, which is a word.
fn read_glued_day(reader: &Reader<'_, '_>, at: usize) -> Option<Printed> {
    let word = reader.word(at);
    let name = word.trim_end_matches(|c: char| c.is_ascii_digit());
    let month = month(&name.to_ascii_lowercase()).filter(|_| name.len() > 3)?;
    let day: i8 = word[name.len()..].parse().ok()?;
    glued(reader, at, month, day)
}

fn glued(reader: &Reader<'_, '_>, at: usize, month: i8, day: i8) -> Option<Printed> {
    Date::new(2000, month, day).ok()?;
    let mut parts = Parts {
        month: Some(month),
        day: Some(day),
        year: None,
    };
    let end = add_year(reader, at + 1, &mut parts);
    Some(Printed {
        parts,
        start: at,
        end,
    })
}

/// Whether a word is a month with its day glued to it.
pub(super) fn is_glued_day(word: &str) -> bool {
    let name = word.trim_end_matches(|c: char| c.is_ascii_digit());
    name.len() < word.len() && month(&name.to_ascii_lowercase()).is_some()
}

/// A day of the month in digits, an ordinal ending allowed.
fn read_day(reader: &Reader<'_, '_>, at: usize) -> Option<(i8, usize)> {
    let word = reader.word(at);
    if !reader.is_number(at) {
        let number =
            words::cardinal(&reader.lower(at)).or_else(|| words::ordinal(&reader.lower(at)))?;
        let unit = reader.lower(at + 2);
        let unit = words::cardinal(&unit).or_else(|| words::ordinal(&unit));
        let next = reader.lower(at + 1);
        let spaced = words::ordinal(&next)
            .or_else(|| words::cardinal(&next))
            .filter(|unit| (1..10).contains(unit));
        let day = match (unit, spaced) {
            (Some(unit), _) if reader.is_joint(at + 1) && number % 10 == 0 => {
                (number + unit, at + 3)
            }
            (_, Some(unit)) if number == 20 || number == 30 => (number + unit, at + 2),
            _ => (number, at + 1),
        };
        return (1..=31)
            .contains(&day.0)
            .then(|| i8::try_from(day.0).ok().map(|number| (number, day.1)))?;
    }
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let suffix = &word[digits.len()..];
    let fits = digits.len() <= 2 && matches!(suffix, "" | "st" | "nd" | "rd" | "th");
    // 32 and more are kept for the check of impossible dates, 100 and more are no days.
    let day: i8 = fits.then(|| digits.parse().ok())??;
    // "May 3%" and "May 3:30" are no days.
    let free = !reader.is_any(at + 1, &["%", "percent", "million", "billion", "per"]);
    free.then_some((day, at + 1))
}

/// A year of four digits, which nothing glued continues but a dash, an apostrophe or a mark.
fn read_year(reader: &Reader<'_, '_>, at: usize) -> Option<i16> {
    let word = reader.word(at);
    let digits = word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    let year: i16 = digits.then(|| word.parse().ok())??;
    (1000..=2999).contains(&year).then_some(year)
}

/// What follows "May 3" in "May 3-5", "November 20 to December 11", and what went before in "3-5 May".
fn read_range(reader: &Reader<'_, '_>, first: &Printed) -> Option<Found> {
    let between = reader.is(first.start.wrapping_sub(1), "between");
    let joined = reader.is_any(first.end, &["to", "through", "until", "till"])
        || is_dash(reader.word(first.end))
        || (between && reader.is(first.end, "and"));
    if !joined {
        return None;
    }
    let at = first.end + 1;
    let mut low = first.parts;
    let second = match read_printed(reader, at) {
        Some(second) => second,
        None => {
            low.day?;
            let (day, end) = read_day(reader, at)?;
            let mut parts = Parts {
                day: Some(day),
                ..low
            };
            let end = add_year(reader, end, &mut parts);
            Printed {
                parts,
                start: at,
                end,
            }
        }
    };
    low.year = low.year.or(second.parts.year);
    let mut start = first.start;
    if between || reader.is(first.start.wrapping_sub(1), "from") {
        start -= 1;
    }
    Some(Found {
        tokens: start.max(reader.floor)..second.end,
        figure: reader.span(first.start..second.end),
        when: When::Within(low.value(), second.parts.value()),
    })
}

/// "3-5 May 2015", "3 and 4 May": days before one month. `at` is the first day's token.
pub(super) fn read_days(reader: &Reader<'_, '_>, at: usize) -> Option<Found> {
    let (day, end) = read_day(reader, at)?;
    let joined = reader.is_any(end, &["to", "and"]) || is_dash(reader.word(end));
    let second = joined.then(|| read_day_first(reader, end + 1))??;
    let low = Parts {
        day: Some(day),
        ..second.parts
    };
    let from = reader.is_any(at.wrapping_sub(1), &["from", "between"]) && at > reader.floor;
    Some(Found {
        tokens: at - usize::from(from)..second.end,
        figure: reader.span(at..second.end),
        when: When::Within(low.value(), second.parts.value()),
    })
}

impl Parts {
    fn value(self) -> Option<Value> {
        match (self.year, self.month, self.day) {
            (Some(year), Some(month), Some(day)) => {
                Date::new(year, month, day).ok().map(Value::Date)
            }
            (Some(year), Some(month), None) => Some(Value::YearMonth(year, month)),
            (None, Some(month), Some(day)) => {
                // A leap year, so that the 29th of February is a day.
                Date::new(2000, month, day).ok()?;
                Some(Value::MonthDay(month, day))
            }
            (Some(year), None, None) => Some(Value::Year(year)),
            _ => None,
        }
    }
}

struct Month {
    number: i8,
    end: usize,
}

fn read_month(reader: &Reader<'_, '_>, at: usize) -> Option<Month> {
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
        || reader.is(at + 1, "twenty") && words::ordinal(&reader.lower(at + 3)).is_some()
}

/// Whether a stop after the month belongs to it.
fn is_short(word: &str) -> bool {
    word.len() <= 4 && !matches!(word, "may" | "june" | "july")
}

/// The month's number of its name or abbreviation in lower case.
pub(super) fn month(word: &str) -> Option<i8> {
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

/// The start of a date with the weekday before it: "Monday, May 18", "Friday the 15th of May".
fn past_weekday(reader: &Reader<'_, '_>, start: usize) -> usize {
    let mut at = start.wrapping_sub(1);
    if reader.is_any(at, &[",", "the"]) || reader.is_joint(at) {
        at = at.wrapping_sub(1);
    }
    if at >= reader.floor && is_weekday(&reader.lower(at)) {
        at
    } else {
        start
    }
}

/// Whether `word`, in lower case, is a weekday's name or abbreviation.
pub(super) fn is_weekday(word: &str) -> bool {
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
