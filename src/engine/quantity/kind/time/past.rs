//! Clock times told from the hour: "half past eight", "a quarter to nine", "ten past 9", "30 mins past eight".

use super::day_part::{HalfDay, half_of};
use crate::lexicon::Class;
use crate::quantity::word::Reader;
use crate::text::Span;

/// A time told from the hour.
pub(super) struct Past {
    /// Hour of twelve and minute.
    pub(super) clock: (i8, i8),
    pub(super) half: Option<HalfDay>,
    pub(super) figure: Span,
    pub(super) end: usize,
}

/// The time told from the hour whose minutes stand at token `at`.
pub(super) fn read(reader: &Reader<'_>, at: usize) -> Option<Past> {
    let (minutes, side, named) = read_minutes(reader, at)?;
    let hour_at = side + 1;
    let (hour, half, mut end) = hour(reader, hour_at)?;
    let before = reader.reads_any(side, &["to", "before"]);
    // "from ten to 12", "five to seven people": a number alone may be the first of two.
    let told = named || reader.reads(side, "past");
    if !told {
        return None;
    }
    let mut clock = (hour, minutes);
    let spoken = minutes_in_words(reader, end).filter(|_| named && before);
    if let Some((minute, after)) = spoken {
        // "three minutes to five thirty".
        clock = subtract((hour, minute), minutes);
        end = after;
    } else if before {
        clock = subtract((hour, 0), minutes);
    }
    let figure = match half {
        Some(_) => reader.span(at..hour_at).to(digits_of(reader, hour_at)),
        None => reader.span(at..end),
    };
    Some(Past {
        clock,
        half,
        figure,
        end,
    })
}

/// Minutes at token `at`, the token that puts them before or after the hour, and whether the word says that they are minutes.
fn read_minutes(reader: &Reader<'_>, at: usize) -> Option<(i8, usize, bool)> {
    let start = at + usize::from(reader.reads(at, "a"));
    let (minutes, next, fraction) = if reader.reads_all(start, &["three", "quarters"]) {
        (45, start + 2, true)
    } else if let Some(parts) = reader.number(start, Class::Part) {
        (i8::try_from(60 / parts).ok()?, start + 1, true)
    } else {
        let number = reader
            .cardinal(start)
            .or_else(|| reader.word(start).parse().ok())?;
        (i8::try_from(number).ok()?, start + 1, false)
    };
    let unit = reader.reads_any(next, &["minutes", "minute", "mins", "min"]) && !fraction;
    let side = next + usize::from(unit);
    let told =
        reader.reads_any(side, &["past", "to", "before", "after"]) && (1..60).contains(&minutes);
    // "half an hour after", "two minutes after ten": after and before take a fraction only.
    let fits = fraction || reader.reads_any(side, &["past", "to"]);
    (told && fits).then_some((minutes, side, fraction || unit))
}

/// The hour at token `at`, "8pm" included.
fn hour(reader: &Reader<'_>, at: usize) -> Option<(i8, Option<HalfDay>, usize)> {
    if let Some(hour) = read_hour(reader, at) {
        return Some((hour, None, at + 1));
    }
    let word = reader.word(at);
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let half = half_of(reader.lexicon(), &word[digits.len()..])?;
    let hour: i8 = digits.parse().ok()?;
    (1..=12)
        .contains(&hour)
        .then_some((hour, Some(half), at + 1))
}

/// An hour of the twelve, in words or digits.
pub(super) fn read_hour(reader: &Reader<'_>, at: usize) -> Option<i8> {
    let hour = reader
        .cardinal(at)
        .or_else(|| reader.word(at).parse().ok())?;
    let hour = i8::try_from(hour).ok()?;
    (1..=12).contains(&hour).then_some(hour)
}

fn digits_of(reader: &Reader<'_>, at: usize) -> Span {
    reader.without_end(at, 2)
}

/// So many minutes before a time of the twelve hours: a quarter to one is 12:45.
fn subtract((hour, minute): (i8, i8), minutes: i8) -> (i8, i8) {
    if minute >= minutes {
        (hour, minute - minutes)
    } else {
        ((hour + 10) % 12 + 1, minute + 60 - minutes)
    }
}

/// "thirty five", "thirty-five": minutes after an hour in words.
pub(super) fn minutes_in_words(reader: &Reader<'_>, at: usize) -> Option<(i8, usize)> {
    let first = reader
        .cardinal(at)
        .filter(|number| (1..60).contains(number))?;
    let next = at + 1 + usize::from(reader.is_joint(at + 1));
    let unit = reader.cardinal(next).filter(|unit| (1..10).contains(unit));
    let (minutes, end) = match unit.filter(|_| first >= 20) {
        Some(unit) => (first + unit, next + 1),
        None => (first, at + 1),
    };
    Some((i8::try_from(minutes).ok()?, end))
}
