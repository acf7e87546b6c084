//! Clock times.

use super::past;
use super::reader::{Reader, is_dash};
use super::value::Value;
use super::words;
use crate::text::Span;
use jiff::civil::Time;
use std::ops::Range;

/// A clock time or a stretch between two.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// The tokens, half of the day and zone included.
    pub(super) tokens: Range<usize>,
    pub(super) figure: Span,
    /// `None` where the clock has no such time.
    pub(super) low: Option<Value>,
    /// Set for a stretch; inside is `None` where the clock has no such time.
    pub(super) high: Option<Option<Value>>,
}

/// Hour, minute and second as printed.
#[derive(Clone, Copy, Debug)]
struct Clock {
    hour: Option<i8>,
    minute: Option<i8>,
    second: i8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HalfDay {
    Am,
    Pm,
}

/// One printed time, with its half of the day and zone.
struct Printed {
    clock: Clock,
    half: Option<HalfDay>,
    figure: Span,
    end: usize,
    /// Whether its form alone makes it a time: a colon, "pm", "o'clock", a zone.
    is_certain: bool,
}

/// The time that starts at token `at`, a number in digits or words.
pub(super) fn read(reader: &Reader<'_, '_>, at: usize) -> Option<Found> {
    let first = read_printed(reader, at)?;
    let opener = reader.word(at.wrapping_sub(1));
    let between = opener.eq_ignore_ascii_case("between");
    let joined = is_dash(reader.word(first.end))
        || reader.is_any(first.end, &["to", "until"])
        || (between && reader.is(first.end, "and"));
    let second = joined
        .then(|| read_printed(reader, first.end + 1))
        .flatten();
    let second = second.filter(|second| second.is_certain);
    if let Some(second) = second {
        let opened = (between || opener.eq_ignore_ascii_case("from")) && at > reader.floor;
        return Some(Found {
            tokens: at - usize::from(opened)..second.end,
            figure: first.figure.to(second.figure),
            low: first.clock.value(first.half.or(second.half)),
            high: Some(second.clock.value(second.half)),
        });
    }
    first.is_certain.then(|| Found {
        tokens: at..first.end,
        figure: first.figure,
        low: first.clock.value(first.half),
        high: None,
    })
}

fn read_printed(reader: &Reader<'_, '_>, at: usize) -> Option<Printed> {
    let mut printed = if reader.is_number(at) {
        match past::read(reader, at) {
            Some(_) => read_words(reader, at)?,
            None => read_digits(reader, at)?,
        }
    } else {
        read_words(reader, at)?
    };
    if printed.half.is_none()
        && let Some((half, end)) = read_half(reader, printed.end)
        // "which of the two am I" asks for no time.
        && (reader.is_number(at) || reader.word(printed.end).contains('.') || !reader.is(end, "I"))
    {
        printed.half = Some(half);
        printed.end = end;
        printed.is_certain = true;
    }
    if let Some((half, end)) = read_part_of_day(reader, at, &printed) {
        printed.half = Some(half);
        printed.end = end;
        printed.is_certain = true;
    }
    if printed.clock.hour == Some(12) && reader.is_any(printed.end, &["noon", "midnight"]) {
        let midnight = reader.is(printed.end, "midnight");
        printed.half = Some(if midnight { HalfDay::Am } else { HalfDay::Pm });
        printed.end += 1;
        printed.is_certain = true;
    }
    if reader.is(printed.end, "o'clock") {
        printed.end += 1;
        printed.is_certain = true;
        if let Some((half, end)) = names_part_of_day(reader, printed.end) {
            printed.half = printed.half.or(Some(half));
            printed.end = end;
        }
    }
    let local = reader.is(printed.end, "local") && reader.is(printed.end + 1, "time");
    if is_zone(reader.word(printed.end)) {
        printed.end += 1;
        printed.is_certain |= reader.word(at).len() >= 4;
    } else if local {
        printed.end += 2;
    }
    Some(printed)
}

/// "12:07", "7pm", "7.30", "1130": `is_certain` only for a colon or half of the day in the token.
fn read_digits(reader: &Reader<'_, '_>, at: usize) -> Option<Printed> {
    let word = reader.word(at);
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let mut half = half_of(&word[digits.len()..]);
    let mut end = at + 1;
    let mut letters = word.len() - digits.len();
    // "7p.m." is cut into "7p" and ".", "m".
    if half.is_none() && letters == 1 && reader.is(at + 1, ".") && reader.is(at + 2, "m") {
        half = match &word[digits.len()..] {
            "p" | "P" => Some(HalfDay::Pm),
            "a" | "A" => Some(HalfDay::Am),
            _ => None,
        };
        let stop = reader.is(at + 3, ".") && reader.is_glued(at + 3);
        end = at + 3 + usize::from(stop);
    }
    if half.is_none() && letters > 0 {
        let zone = is_zone(&word[digits.len()..]);
        letters = if zone { 0 } else { letters };
        if !zone {
            return None;
        }
    }
    let colon = digits.contains(':');
    let clock = if colon {
        Clock::from_pieces(digits.split(':'))?
    } else if digits.contains('.') {
        let (_, minutes) = digits.split_once('.')?;
        Clock::from_pieces(digits.split('.')).filter(|_| minutes.len() == 2)?
    } else {
        Clock::from_plain(digits)?
    };
    let figure_cut = if letters == 0 {
        0
    } else {
        word.len() - digits.len()
    };
    Some(Printed {
        clock,
        half,
        figure: reader.without_end(at, figure_cut),
        end,
        is_certain: colon || half.is_some(),
    })
}

/// "seven" of "seven o'clock", "half past eight", "quarter to nine", "ten past 9", "seven thirty".
fn read_words(reader: &Reader<'_, '_>, at: usize) -> Option<Printed> {
    let printed = |clock, end, is_certain| Printed {
        clock,
        half: None,
        figure: reader.span(at..end),
        end,
        is_certain,
    };
    if let Some(past) = past::read(reader, at) {
        let (hour, minute) = past.clock;
        return Some(Printed {
            half: past.half,
            figure: past.figure,
            ..printed(Clock::new(hour, minute), past.end, true)
        });
    }
    let hour = read_hour(reader, at)?;
    let minutes = past::minutes_in_words(reader, at + 1).filter(|(_, end)| {
        read_half(reader, *end).is_some() || names_part_of_day(reader, *end).is_some()
    });
    Some(match minutes {
        Some((minute, end)) => printed(Clock::new(hour, minute), end, false),
        None => printed(Clock::new(hour, 0), at + 1, false),
    })
}

/// An hour of the twelve, in words or digits.
pub(super) fn read_hour(reader: &Reader<'_, '_>, at: usize) -> Option<i8> {
    let hour = words::cardinal(&reader.lower(at)).or_else(|| reader.word(at).parse().ok())?;
    let hour = i8::try_from(hour).ok()?;
    (1..=12).contains(&hour).then_some(hour)
}

impl Clock {
    fn new(hour: i8, minute: i8) -> Self {
        Self {
            hour: Some(hour),
            minute: Some(minute),
            second: 0,
        }
    }

    /// `None` where the pieces are no clock's; a piece out of range is kept as `None` inside.
    fn from_pieces<'w>(pieces: impl Iterator<Item = &'w str>) -> Option<Self> {
        let pieces: Vec<&str> = pieces.collect();
        let [hour, minute, rest @ ..] = &pieces[..] else {
            return None;
        };
        let second = match rest {
            [] => 0,
            [second] => second.parse().ok()?,
            _ => return None,
        };
        let shaped = hour.len() <= 3 && minute.len() == 2;
        let (hour, minute) = (hour.parse().ok(), minute.parse().ok());
        shaped.then_some(Self {
            hour,
            minute,
            second,
        })
    }

    /// "7" or "1130".
    fn from_plain(digits: &str) -> Option<Self> {
        let (hour, minute) = match digits.len() {
            1 | 2 => (digits, "0"),
            3 | 4 if digits.is_ascii() => digits.split_at(digits.len() - 2),
            _ => return None,
        };
        let (hour, minute) = (hour.parse().ok()?, minute.parse().ok()?);
        Some(Self::new(hour, minute))
    }

    fn value(self, half: Option<HalfDay>) -> Option<Value> {
        let (hour, minute) = (self.hour?, self.minute?);
        let hour = match half {
            None => hour,
            Some(_) if !(0..=23).contains(&hour) => return None,
            Some(HalfDay::Am) if hour == 12 => 0,
            Some(HalfDay::Pm) if hour < 12 => hour + 12,
            Some(_) => hour,
        };
        Time::new(hour, minute, self.second, 0)
            .ok()
            .map(Value::Time)
    }
}

/// "pm", "p.m.", "p. m." from token `at` on.
fn read_half(reader: &Reader<'_, '_>, at: usize) -> Option<(HalfDay, usize)> {
    if let Some(half) = half_of(reader.word(at)) {
        let stop =
            reader.is(at + 1, ".") && reader.is_glued(at + 1) && reader.word(at).contains('.');
        return Some((
            half,
            at + 1 + usize::from(stop && !reader.word(at).ends_with('.')),
        ));
    }
    let half = match reader.word(at) {
        "p" | "p." | "P." => HalfDay::Pm,
        "a" | "a." | "A." => HalfDay::Am,
        _ => return None,
    };
    let dot = usize::from(reader.is(at + 1, ".") && reader.is_glued(at + 1));
    let m = at + 1 + dot;
    let stop = usize::from(reader.is(m + 1, ".") && reader.is_glued(m + 1) && dot == 1);
    matches!(reader.word(m), "m" | "m.").then_some((half, m + 1 + stop))
}

/// "in the morning", "at night" after an hour: only where "at" or its like makes the number a time.
fn read_part_of_day(
    reader: &Reader<'_, '_>,
    at: usize,
    printed: &Printed,
) -> Option<(HalfDay, usize)> {
    let opens = reader.is_any(
        at.wrapping_sub(1),
        &[
            "at", "by", "until", "around", "about", "after", "before", "from",
        ],
    );
    let it_is = reader.is(at.wrapping_sub(1), "'s") && reader.is(at.wrapping_sub(2), "it")
        || reader.is(at.wrapping_sub(1), "it's");
    if printed.half.is_some() || !(printed.is_certain || opens || it_is) {
        return None;
    }
    names_part_of_day(reader, printed.end)
}

/// "in the morning", "at night", "afternoon" at token `at`.
fn names_part_of_day(reader: &Reader<'_, '_>, at: usize) -> Option<(HalfDay, usize)> {
    if reader.are(at, &["at", "night"]) {
        return Some((HalfDay::Pm, at + 2));
    }
    let in_the = reader.are(at, &["in", "the"]);
    let word = at + if in_the { 2 } else { 0 };
    let half = match &*reader.lower(word) {
        "morning" if in_the => HalfDay::Am,
        "afternoon" | "evening" | "night" if in_the => HalfDay::Pm,
        _ => return None,
    };
    Some((half, word + 1))
}

pub(super) fn half_of(word: &str) -> Option<HalfDay> {
    match word {
        "am" | "a.m." | "a.m" | "AM" | "A.M." | "A.M" | "Am" => Some(HalfDay::Am),
        "pm" | "p.m." | "p.m" | "PM" | "P.M." | "P.M" | "Pm" => Some(HalfDay::Pm),
        _ => None,
    }
}

fn is_zone(word: &str) -> bool {
    matches!(
        word,
        "GMT"
            | "UTC"
            | "BST"
            | "CET"
            | "CEST"
            | "EST"
            | "EDT"
            | "ET"
            | "CT"
            | "CST"
            | "CDT"
            | "MT"
            | "MST"
            | "MDT"
            | "PT"
            | "PST"
            | "PDT"
            | "IST"
            | "JST"
            | "KST"
            | "AEST"
            | "AEDT"
            | "NZST"
            | "NZDT"
            | "MSK"
            | "EET"
            | "EEST"
            | "WIB"
            | "SGT"
            | "HKT"
            | "Z"
    )
}
