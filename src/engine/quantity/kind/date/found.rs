//! A date as printed, and what it comes to.

use crate::quantity::figure::Value;
use crate::text::Span;
use jiff::civil::Date;
use std::ops::Range;

/// A date or a stretch of dates.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// The tokens, with the weekday and the word that opens a stretch.
    pub(crate) tokens: Range<usize>,
    pub(crate) figure: Span,
    pub(crate) when: When,
}

/// What a date comes to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum When {
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

impl Parts {
    pub(super) fn value(self) -> Option<Value> {
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
