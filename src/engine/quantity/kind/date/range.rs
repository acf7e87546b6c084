//! Stretches of dates: "May 3-5", "November 20 to December 11", "3 and 4 May".

use super::found::{Found, Parts, Printed, When};
use super::printed::read_day_first;
use super::{day_number, printed, year_number};
use crate::document::is_dash;
use crate::lexicon::Class;
use crate::quantity::word::{RANGE_OPENERS, Reader};

/// What follows "May 3" in "May 3-5", "November 20 to December 11", and what went before in "3-5 May".
pub(super) fn read(reader: &Reader<'_>, first: &Printed) -> Option<Found> {
    let between = reader.is(first.start.wrapping_sub(1), Class::Between);
    let joined = reader.is(first.end, Class::RangeJoint)
        || is_dash(reader.word(first.end))
        || (between && reader.is(first.end, Class::And));
    if !joined {
        return None;
    }
    let at = first.end + 1;
    let mut low = first.parts;
    let second = match printed::read(reader, at) {
        Some(second) => second,
        None => {
            low.day?;
            let (day, end) = day_number::read(reader, at)?;
            let mut parts = Parts {
                day: Some(day),
                ..low
            };
            let end = year_number::add(reader, end, &mut parts);
            Printed {
                parts,
                start: at,
                end,
            }
        }
    };
    low.year = low.year.or(second.parts.year);
    let mut start = first.start;
    if between || reader.is(first.start.wrapping_sub(1), Class::From) {
        start -= 1;
    }
    Some(Found {
        tokens: start.max(reader.floor)..second.end,
        figure: reader.span(first.start..second.end),
        when: When::Within(low.value(), second.parts.value()),
    })
}

/// "3-5 May 2015", "3 and 4 May": days before one month. `at` is the first day's token.
pub(crate) fn read_days(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let (day, end) = day_number::read(reader, at)?;
    let joined = reader.is(end, Class::And) || reader.reads(end, "to") || is_dash(reader.word(end));
    let second = joined.then(|| read_day_first(reader, end + 1))??;
    let low = Parts {
        day: Some(day),
        ..second.parts
    };
    let from = reader.is_any(at.wrapping_sub(1), RANGE_OPENERS) && at > reader.floor;
    Some(Found {
        tokens: at - usize::from(from)..second.end,
        figure: reader.span(at..second.end),
        when: When::Within(low.value(), second.parts.value()),
    })
}
