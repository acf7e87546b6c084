//! Calendar dates, years, decades and centuries.

use super::counted;
use super::ordinal;
use super::reader::Reader;
use super::value::Value;
use crate::lexicon::Class;
use crate::text::Span;
use jiff::civil::Date;
use std::ops::Range;

mod calendar;
mod glued;
mod numeric;
mod range;
mod written_year;

pub(crate) use calendar::{is_weekday, month};
pub(super) use glued::is_day as is_glued_day;
pub(super) use range::read_days;

use calendar::{Month, month_at, read_month};

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
pub(super) fn read(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let first = read_printed(reader, at)?;
    let mut found = range::read(reader, &first).unwrap_or_else(|| Found {
        figure: reader.span(first.start..first.end),
        tokens: first.start..first.end,
        when: When::At(first.parts.value()),
    });
    add_weekday(reader, &mut found.tokens);
    Some(found)
}

fn read_printed(reader: &Reader<'_>, at: usize) -> Option<Printed> {
    if reader.is_number(at) {
        return numeric::read(reader, at)
            .or_else(|| glued::read_month(reader, at))
            .or_else(|| read_day_first(reader, at));
    }
    match read_month(reader, at) {
        Some(month) => read_month_first(reader, at, month),
        None => read_day_first(reader, at).or_else(|| glued::read_day(reader, at)),
    }
}

/// "May 18, 2015", "May 18th", "May 2015", "Sept. 11".
fn read_month_first(reader: &Reader<'_>, at: usize, month: Month) -> Option<Printed> {
    let mut parts = Parts {
        month: Some(month.number),
        ..Parts::default()
    };
    let mut next = month.end;
    let mark = reader.is_joint(next)
        || reader.reads(next, "/") && reader.is_glued(next) && reader.is_glued(next + 1);
    // "May, 2015" and "May, 3rd", but "in March, 30 people left".
    let has_year = reader.reads(next + 2, ",") && read_year(reader, next + 3).is_some();
    let is_date = has_year
        || read_year(reader, next + 1).is_some()
        || reader.is_number(next + 1) && ordinal::read(reader, next + 1).is_some();
    let comma = reader.reads(next, ",") && is_date;
    if comma || mark {
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
    let the = usize::from(reader.reads(next, "the"));
    let (day, end) = read_day(reader, next + the)?;
    // "in May the 27 nations met".
    let counts = the == 1 && counted::read(reader, end, true).is_some();
    let ordinal = ordinal::read(reader, next + the).is_some();
    if counts && !ordinal {
        return None;
    }
    parts.day = Some(day);
    let end = add_year(reader, end, &mut parts);
    Some(Printed {
        parts,
        start: at,
        end,
    })
}

/// "18 May 2015", "18th of May", "the twenty-second of June".
fn read_day_first(reader: &Reader<'_>, at: usize) -> Option<Printed> {
    let (day, end) = read_day(reader, at)?;
    let plain = reader.is_number(at) && reader.word(at).len() <= 2;
    let mark = reader.reads(end, "of")
        || plain && (reader.is_joint(end) || reader.reads(end, ".") && reader.is_glued(end));
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
fn add_year(reader: &Reader<'_>, end: usize, parts: &mut Parts) -> usize {
    let at = end + usize::from(reader.reads_any(end, &[",", "of"]));
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

/// A day of the month in digits, an ordinal ending allowed.
fn read_day(reader: &Reader<'_>, at: usize) -> Option<(i8, usize)> {
    let word = reader.word(at);
    if !reader.is_number(at) {
        let number = reader.cardinal(at).or_else(|| reader.ordinal(at))?;
        let unit = reader.cardinal(at + 2).or_else(|| reader.ordinal(at + 2));
        let spaced = reader
            .ordinal(at + 1)
            .or_else(|| reader.cardinal(at + 1))
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
    let free = !reader.reads_any(at + 1, &["%", "percent", "million", "billion", "per"]);
    free.then_some((day, at + 1))
}

/// A year of four digits, which nothing glued continues but a dash, an apostrophe or a mark.
fn read_year(reader: &Reader<'_>, at: usize) -> Option<i16> {
    let word = reader.word(at);
    let digits = word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    let year: i16 = digits.then(|| word.parse().ok())??;
    (1000..=2999).contains(&year).then_some(year)
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

/// The date with the weekday before it: "Monday, May 18", "Friday the 15th of May", "Friday (May 15)".
fn add_weekday(reader: &Reader<'_>, tokens: &mut Range<usize>) {
    let before = tokens.start.wrapping_sub(1);
    let bracket = reader.reads(before, "(") && reader.reads(tokens.end, ")");
    let between = bracket || reader.reads_any(before, &[",", "the"]) || reader.is_joint(before);
    let at = if between {
        before.wrapping_sub(1)
    } else {
        before
    };
    if at >= reader.floor && reader.is(at, Class::Weekday) {
        *tokens = at..tokens.end + usize::from(bracket);
    }
}
