//! Clock times.

mod clock;
mod day_part;
mod past;

use crate::document::is_dash;
use crate::lexicon::Class;
use crate::quantity::figure::Value;
use crate::quantity::word::{Reader, event, stop};
use crate::text::Span;
use clock::Clock;
use day_part::{HalfDay, half_of, is_zone};
use std::ops::Range;

/// A clock time or a stretch between two.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// The tokens, half of the day and zone included.
    pub(crate) tokens: Range<usize>,
    pub(crate) figure: Span,
    /// `None` where the clock has no such time.
    pub(crate) low: Option<Value>,
    /// Set for a stretch; inside is `None` where the clock has no such time.
    pub(crate) high: Option<Option<Value>>,
}

/// One printed time, with its half of the day and zone.
struct Printed {
    clock: Clock,
    half: Option<HalfDay>,
    figure: Span,
    start: usize,
    end: usize,
    /// Whether its form alone makes it a time: a colon, "pm", "o'clock", a zone.
    is_certain: bool,
}

/// The time that starts at token `at`, a number in digits or words.
pub(crate) fn read(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let mut first = read_printed(reader, at)?;
    let before = at.wrapping_sub(1);
    let between = reader.is(before, Class::Between);
    let joined = is_dash(reader.word(first.end))
        || reader.is(first.end, Class::RangeJoint)
        || (between && reader.is(first.end, Class::And));
    let second = joined
        .then(|| read_printed(reader, first.end + 1))
        .flatten();
    let second = second.filter(|second| second.is_certain);
    if let Some(second) = second {
        let opened = (between || reader.is(before, Class::From)) && at > reader.floor;
        return Some(Found {
            tokens: at - usize::from(opened)..second.end,
            figure: first.figure.to(second.figure),
            low: first.clock.value(first.half.or(second.half)),
            high: Some(second.clock.value(second.half)),
        });
    }
    add_part_before(reader, &mut first);
    first.is_certain |= is_told(reader, &first);
    first.is_certain.then(|| Found {
        tokens: first.start..first.end,
        figure: first.figure,
        low: first.clock.value(first.half),
        high: None,
    })
}

/// "T12:34:20": the time of a timestamp, whose letter and hour are one word.
pub(crate) fn read_stamp(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let hour = reader.word(at).strip_prefix('T')?;
    let glued = reader.reads(at + 1, ":") && (at + 1..at + 3).all(|index| reader.is_glued(index));
    let rest = reader.word(at + 2);
    let pieces = std::iter::once(hour).chain(rest.split(':'));
    let clock = Clock::from_pieces(pieces).filter(|_| glued && hour.len() == 2)?;
    let tokens = at..at + 3;
    Some(Found {
        figure: reader.span(tokens.clone()),
        tokens,
        low: clock.value(None),
        high: None,
    })
}

/// Whether a bare hour tells when something happens: "will be back at 7".
fn is_told(reader: &Reader<'_>, printed: &Printed) -> bool {
    let before = printed.start.wrapping_sub(1);
    let at = reader.reads(before, "at");
    let from = if at { before } else { printed.start };
    let next = printed.end;
    let dotted = reader.word(printed.start).contains('.') && printed.clock.value(None).is_some();
    let follows = || !reader.is_word(next) || stop::is_at(reader, next);
    let hour = printed.clock.is_of_twelve() && event::ends_clause(reader, next)
        || dotted && follows() && !reader.reads(next, "%");
    (at || is_rough(reader, next - 1)) && hour && event::happens_before(reader, from)
}

/// Whether token `at` ends as "11ish" and "11-ish" do.
fn is_rough(reader: &Reader<'_>, at: usize) -> bool {
    reader.word(at).ends_with("ish")
}

/// "in the afternoon at 7", "afternoon 7:00": the part of the day before the hour.
fn add_part_before(reader: &Reader<'_>, printed: &mut Printed) {
    let at = usize::from(reader.reads(printed.start.wrapping_sub(1), "at"));
    let Some((half, start)) = day_part::read_before(reader, printed.start - at) else {
        return;
    };
    if at == 1 && printed.is_certain {
        printed.half = printed.half.or(Some(half));
        return;
    }
    let end = printed.end;
    let free = !reader.is_word(end) || stop::is_at(reader, end);
    let bare = printed.clock.is_of_twelve() && free && (at == 1 || printed.end > printed.start + 1);
    if printed.is_certain || bare {
        printed.half = printed.half.or(Some(half));
        printed.start = start;
        printed.is_certain = true;
    }
}

fn read_printed(reader: &Reader<'_>, at: usize) -> Option<Printed> {
    let mut printed = if reader.is_number(at) {
        match past::read(reader, at) {
            Some(_) => read_words(reader, at)?,
            None => read_digits(reader, at)?,
        }
    } else {
        read_words(reader, at)?
    };
    if printed.half.is_none()
        && let Some((half, end)) = day_part::read_half(reader, printed.end)
        // "which of the two am I" asks for no time.
        && (reader.is_number(at) || reader.word(printed.end).contains('.') || !reader.reads(end, "I"))
    {
        printed.add_half(half, end);
    }
    if let Some((half, end)) = read_part_of_day(reader, at, &printed) {
        printed.add_half(half, end);
    }
    if printed.clock.hour == Some(12) && reader.reads_any(printed.end, &["noon", "midnight"]) {
        let midnight = reader.reads(printed.end, "midnight");
        let half = if midnight { HalfDay::Am } else { HalfDay::Pm };
        printed.add_half(half, printed.end + 1);
    }
    if reader.reads(printed.end, "o'clock") {
        printed.end += 1;
        printed.is_certain = true;
        let part = day_part::read_after(reader, printed.end)
            .or_else(|| day_part::read_bare(reader, printed.end));
        if let Some((half, end)) = part {
            printed.add_half(printed.half.unwrap_or(half), end);
        }
    }
    let local = reader.reads(printed.end, "local") && reader.reads(printed.end + 1, "time");
    if reader.is_exact(printed.end, Class::TimeZone) {
        printed.end += 1;
        printed.is_certain |= reader.word(at).len() >= 4;
    } else if local || reader.is_joint(printed.end) && reader.reads(printed.end + 1, "ish") {
        printed.end += 2;
    }
    Some(printed)
}

impl Printed {
    /// Takes the half of the day that ends before token `end`.
    fn add_half(&mut self, half: HalfDay, end: usize) {
        self.half = Some(half);
        self.end = end;
        self.is_certain = true;
    }
}

/// "12:07", "7pm", "7.30", "1130", "9:00a": `is_certain` only for a colon or half of the day in the token.
fn read_digits(reader: &Reader<'_>, at: usize) -> Option<Printed> {
    let word = reader.word(at);
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let letters = &word[digits.len()..];
    let colon = digits.contains(':');
    let (half, end) = half_of_letters(reader, at, letters, colon)?;
    let clock = if colon {
        Clock::from_pieces(digits.split(':'))?
    } else if digits.contains('.') {
        let (_, minutes) = digits.split_once('.')?;
        Clock::from_pieces(digits.split('.')).filter(|_| minutes.len() == 2)?
    } else {
        Clock::from_plain(digits)?
    };
    let zone = is_zone(reader.lexicon(), letters);
    Some(Printed {
        clock,
        half,
        figure: reader.without_end(at, if zone { 0 } else { letters.len() }),
        start: at,
        end,
        is_certain: colon || half.is_some(),
    })
}

/// The half of the day that the letters glued to the digits of token `at` say, and the token after it; `None` where
/// they make the number something else.
fn half_of_letters(
    reader: &Reader<'_>,
    at: usize,
    letters: &str,
    colon: bool,
) -> Option<(Option<HalfDay>, usize)> {
    let next = at + 1;
    if letters.is_empty() {
        // "9.am".
        let stop = reader.reads(next, ".") && reader.is_glued(next) && reader.is_glued(next + 1);
        let half = stop
            .then(|| half_of(reader.lexicon(), reader.word(next + 1)))
            .flatten();
        return Some((half, if half.is_some() { next + 2 } else { next }));
    }
    if let Some(half) = half_of(reader.lexicon(), letters) {
        return Some((Some(half), next));
    }
    let letter = match letters {
        "p" | "P" => Some(HalfDay::Pm),
        "a" | "A" => Some(HalfDay::Am),
        _ => None,
    };
    // "7p.m." is cut into "7p" and ".", "m".
    if letter.is_some() && reader.reads(next, ".") && reader.reads(at + 2, "m") {
        let stop = reader.reads(at + 3, ".") && reader.is_glued(at + 3);
        return Some((letter, at + 3 + usize::from(stop)));
    }
    // "9:00a", "back at 9p"; elsewhere "9p" are pence.
    let before = at.wrapping_sub(1);
    let told = reader.reads(before, "at")
        && event::happens_before(reader, before)
        && event::ends_clause(reader, next);
    if letter.is_some() && (colon || told) {
        return Some((letter, next));
    }
    (is_zone(reader.lexicon(), letters) || letters == "ish").then_some((None, next))
}

/// The hour of "seven o'clock", "half past eight", "quarter to nine", "ten past 9", "seven thirty".
fn read_words(reader: &Reader<'_>, at: usize) -> Option<Printed> {
    let printed = |clock, end, is_certain| Printed {
        clock,
        half: None,
        figure: reader.span(at..end),
        start: at,
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
    let hour = past::read_hour(reader, at)?;
    let minutes = past::minutes_in_words(reader, at + 1).filter(|(_, end)| {
        let before = at.wrapping_sub(1);
        day_part::read_half(reader, *end).is_some()
            || day_part::read_after(reader, *end).is_some()
            || event::ends_clause(reader, *end)
                && (reader.reads(before, "at") || day_part::read_before(reader, at).is_some())
    });
    Some(match minutes {
        Some((minute, end)) => {
            let part = day_part::read_after(reader, end).is_some();
            printed(Clock::new(hour, minute), end, part)
        }
        None => printed(Clock::new(hour, 0), at + 1, false),
    })
}

/// "in the morning", "at night" after an hour: only where "at" or its like makes the number a time.
fn read_part_of_day(reader: &Reader<'_>, at: usize, printed: &Printed) -> Option<(HalfDay, usize)> {
    let opens = reader.is(at.wrapping_sub(1), Class::TimeOpener);
    let it_is = reader.reads(at.wrapping_sub(1), "'s") && reader.reads(at.wrapping_sub(2), "it")
        || reader.reads(at.wrapping_sub(1), "it's");
    if printed.half.is_some() || !(printed.is_certain || opens || it_is) {
        return None;
    }
    let bare = || day_part::read_bare(reader, printed.end).filter(|_| printed.is_certain);
    day_part::read_after(reader, printed.end).or_else(bare)
}
