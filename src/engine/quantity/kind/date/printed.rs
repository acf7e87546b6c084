//! One printed date, in any of its forms.

use super::calendar::{Month, read_month};
use super::found::{Parts, Printed};
use super::{day_number, glued, numeric, year_number};
use crate::lexicon::Class;
use crate::quantity::measure::counted;
use crate::quantity::numeral::ordinal;
use crate::quantity::word::Reader;

/// The printed date whose first number or month stands at token `at`.
pub(super) fn read(reader: &Reader<'_>, at: usize) -> Option<Printed> {
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
    let has_year = reader.reads(next + 2, ",") && year_number::read(reader, next + 3).is_some();
    let is_date = has_year
        || year_number::read(reader, next + 1).is_some()
        || reader.is_number(next + 1) && ordinal::read(reader, next + 1).is_some();
    let comma = reader.reads(next, ",") && is_date;
    if comma || mark {
        next += 1;
    }
    if let Some(year) = year_number::read(reader, next).filter(|_| !reader.is_joint(month.end)) {
        parts.year = Some(year);
        let end = next + 1;
        return Some(Printed {
            parts,
            start: at,
            end,
        });
    }
    let the = usize::from(reader.is(next, Class::DefiniteArticle));
    let (day, end) = day_number::read(reader, next + the)?;
    // "in May the 27 nations met".
    let counts = the == 1 && counted::read(reader, end, true).is_some();
    let ordinal = ordinal::read(reader, next + the).is_some();
    if counts && !ordinal {
        return None;
    }
    parts.day = Some(day);
    let end = year_number::add(reader, end, &mut parts);
    Some(Printed {
        parts,
        start: at,
        end,
    })
}

/// "18 May 2015", "18th of May", "the twenty-second of June".
pub(super) fn read_day_first(reader: &Reader<'_>, at: usize) -> Option<Printed> {
    let (day, end) = day_number::read(reader, at)?;
    let plain = reader.is_number(at) && reader.word(at).len() <= 2;
    let mark = reader.reads(end, "of")
        || plain && (reader.is_joint(end) || reader.reads(end, ".") && reader.is_glued(end));
    let month = read_month(reader, end + usize::from(mark))?;
    let mut parts = Parts {
        month: Some(month.number),
        day: Some(day),
        year: None,
    };
    let end = year_number::add(reader, month.end, &mut parts);
    Some(Printed {
        parts,
        start: at,
        end,
    })
}
