//! Days whose month the text leaves to the reader, and dates in digits without a year: they have no value, or none
//! with a year.

use super::date::{Found, When};
use super::score;
use crate::lexicon::Class;
use crate::quantity::figure::Value;
use crate::quantity::word::{Reader, event, stop, unit};
use jiff::civil::Date;

/// "Wednesday the 27th", "on the 27th", "the 20th of next month", "on 4/22", "Friday 7/6"; `at` is the first number.
pub(crate) fn read(reader: &Reader<'_>, at: usize) -> Option<Found> {
    read_slashed(reader, at).or_else(|| read_ordinal(reader, at))
}

/// Month and day in digits after a word that says when, or that can hardly be a fraction.
fn read_slashed(reader: &Reader<'_>, at: usize) -> Option<Found> {
    if !reader.is_number(at) {
        return None;
    }
    let word = reader.word(at);
    if matches!(word, "24/7" | "9/11" | "7/7") {
        return None;
    }
    let before = at.wrapping_sub(1);
    let on = reader.reads(before, "on");
    let after_weekday = reader.is(before, Class::Weekday);
    let when = on || after_weekday || reader.is(before, Class::Dating);
    let (first, second, end) = if let Some((first, second)) = word.split_once('/') {
        let padded = first.starts_with('0') || second.starts_with('0');
        (when || padded || is_late_day(reader, at, second)).then_some((first, second, at + 1))?
    } else if let Some((first, second)) = word.split_once('.') {
        (on || after_weekday).then_some((first, second, at + 1))?
    } else {
        let result = score::tells_result(reader, at, at + 3);
        let joined = on || after_weekday && !result;
        let joined = joined && reader.is_joint(at + 1) && reader.is_number(at + 2);
        joined.then(|| (word, reader.word(at + 2), at + 3))?
    };
    let (month, day) = month_and_day(first, second)?;
    let ends = is_free(reader, end) && !reader.is_joint(end) && unit::read(reader, end).is_none();
    let start = if after_weekday && before >= reader.floor {
        before
    } else {
        at
    };
    ends.then(|| Found {
        tokens: start..end,
        figure: reader.span(at..end),
        when: When::At(Some(Value::MonthDay(month, day))),
    })
}

/// Whether "22" of "4/22" is a day where something happens: no odds or fraction has it.
fn is_late_day(reader: &Reader<'_>, at: usize, second: &str) -> bool {
    let late = second
        .parse()
        .is_ok_and(|day: i8| day > 12 && !matches!(day, 16 | 20));
    late && event::happens_before(reader, at) && event::ends_clause(reader, at + 1)
}

/// The month comes first, as in America, unless it cannot.
fn month_and_day(first: &str, second: &str) -> Option<(i8, i8)> {
    let number = |piece: &str| -> Option<i8> {
        let short = (1..=2).contains(&piece.len()) && piece.bytes().all(|b| b.is_ascii_digit());
        short.then(|| piece.parse().ok())?
    };
    let (mut month, mut day) = (number(first)?, number(second)?);
    if month > 12 {
        (month, day) = (day, month);
    }
    // A leap year, so that the 29th of February is a day.
    Date::new(2000, month, day).ok()?;
    Some((month, day))
}

fn read_ordinal(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let the = reader.is(at.wrapping_sub(1), Class::DefiniteArticle);
    let before = at.wrapping_sub(1 + usize::from(the));
    let (end, is_clear) = ordinal(reader, at).or_else(|| bare(reader, at, the))?;
    // "Friday the 13th" is a film and a saying.
    let unlucky = reader.reads(at, "13th");
    let weekday = the && !unlucky && reader.is(before, Class::Weekday);
    let start = if weekday && before >= reader.floor {
        before
    } else {
        at - usize::from(the && at > reader.floor)
    };
    let month = end + usize::from(reader.reads(end, "of"));
    let relative = reader.reads_any(month, &["this", "next", "last"])
        && reader.reads(month + 1, "month")
        && is_clear;
    let end = if relative { month + 2 } else { end };
    let on = reader.reads_any(before, &["on", "for", "until", "by"])
        && (is_clear || event::happens_before(reader, before) && event::ends_clause(reader, end))
        && (the || reader.reads(before, "on"));
    let fits = weekday || relative || on;
    (fits && is_free(reader, end)).then(|| Found {
        tokens: start..end,
        figure: reader.span(at..end),
        when: When::At(None),
    })
}

/// The end of a day's ordinal, and whether it can hardly be another's: "27th", "twenty-second", but not "a second term".
fn ordinal(reader: &Reader<'_>, at: usize) -> Option<(usize, bool)> {
    if reader.is_number(at) {
        let word = reader.word(at);
        let digits = word.trim_end_matches(|c: char| c.is_ascii_lowercase());
        let suffix = matches!(&word[digits.len()..], "st" | "nd" | "rd" | "th");
        let day: u32 = suffix.then(|| digits.parse().ok())??;
        return (1..=31).contains(&day).then_some((at + 1, true));
    }
    let tens = reader.cardinal(at).filter(|tens| matches!(tens, 20 | 30));
    if let Some(tens) = tens {
        let unit = at + 1 + usize::from(reader.is_joint(at + 1));
        let number = reader.ordinal(unit).filter(|unit| *unit < 10)?;
        return (tens == 20 || number == 1).then_some((unit + 1, true));
    }
    let day = reader
        .ordinal(at)
        .or_else(|| reader.cardinal(at).filter(|day| *day > 9))?;
    (1..=31).contains(&day).then_some((at + 1, false))
}

/// "on 15", "for the 27": digits alone where something happens and nothing follows.
fn bare(reader: &Reader<'_>, at: usize, the: bool) -> Option<(usize, bool)> {
    let word = reader.word(at);
    let digits = reader.is_number(at) && word.bytes().all(|byte| byte.is_ascii_digit());
    let day: u32 = digits.then(|| word.parse().ok())??;
    let told = the || reader.reads(at.wrapping_sub(1), "on");
    (told && (1..=31).contains(&day)).then_some((at + 1, false))
}

/// Whether no noun follows that the number could belong to.
fn is_free(reader: &Reader<'_>, end: usize) -> bool {
    !reader.is_number(end)
        && !reader.reads_any(end, &["%", "of", "$", "'"])
        && (!reader.is_word(end) || stop::is_at(reader, end))
}
