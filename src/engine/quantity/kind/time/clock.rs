//! Hour, minute and second as printed → a time of day, where the clock has it.

use super::day_part::HalfDay;
use crate::quantity::figure::Value;
use jiff::civil::Time;

/// Hour, minute and second as printed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clock {
    pub(super) hour: Option<i8>,
    pub(super) minute: Option<i8>,
    pub(super) second: i8,
}

impl Clock {
    pub(super) fn new(hour: i8, minute: i8) -> Self {
        Self {
            hour: Some(hour),
            minute: Some(minute),
            second: 0,
        }
    }

    /// "12:07", "12:07:30": `None` where the pieces are no clock's; a piece out of range is kept as `None` inside.
    pub(super) fn from_pieces<'w>(pieces: impl Iterator<Item = &'w str>) -> Option<Self> {
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
    pub(super) fn from_plain(digits: &str) -> Option<Self> {
        let (hour, minute) = match digits.len() {
            1 | 2 => (digits, "0"),
            3 | 4 if digits.is_ascii() => digits.split_at(digits.len() - 2),
            _ => return None,
        };
        let (hour, minute) = (hour.parse().ok()?, minute.parse().ok()?);
        Some(Self::new(hour, minute))
    }

    /// Whether the hour is one of the twelve.
    pub(super) fn is_of_twelve(self) -> bool {
        self.hour.is_some_and(|hour| (1..=12).contains(&hour))
    }

    pub(super) fn value(self, half: Option<HalfDay>) -> Option<Value> {
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
