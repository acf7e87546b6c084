//! Calendar dates, years, decades and centuries.

use crate::lexicon::Class;
use crate::quantity::word::Reader;
use std::ops::Range;

mod calendar;
mod day_number;
mod found;
mod glued;
mod numeric;
mod printed;
mod range;
mod written_year;
mod year_number;

pub(crate) use calendar::{is_weekday, month};
pub(crate) use found::{Found, When};
pub(crate) use glued::is_day as is_glued_day;
pub(crate) use range::read_days;

/// The date whose first number or month stands at token `at`.
pub(crate) fn read(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let first = printed::read(reader, at)?;
    let mut found = range::read(reader, &first).unwrap_or_else(|| Found {
        figure: reader.span(first.start..first.end),
        tokens: first.start..first.end,
        when: When::At(first.parts.value()),
    });
    add_weekday(reader, &mut found.tokens);
    Some(found)
}

/// The date with the weekday before it: "Monday, May 18", "Friday the 15th of May", "Friday (May 15)".
fn add_weekday(reader: &Reader<'_>, tokens: &mut Range<usize>) {
    let before = tokens.start.wrapping_sub(1);
    let bracket = reader.reads(before, "(") && reader.reads(tokens.end, ")");
    let between = bracket
        || reader.reads(before, ",")
        || reader.is(before, Class::DefiniteArticle)
        || reader.is_joint(before);
    let at = if between {
        before.wrapping_sub(1)
    } else {
        before
    };
    if at >= reader.floor && reader.is(at, Class::Weekday) {
        *tokens = at..tokens.end + usize::from(bracket);
    }
}
