//! What a figure comes to, written as the documents have it and read back.

use super::kind::QuantityKind;
use jiff::civil::{Date, Time};
use rust_decimal::Decimal;
use std::fmt;

/// What a figure comes to, exactly.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A number.
    Decimal(Decimal),
    /// A year, of the common era when positive; year 0 is 1 BC.
    Year(i16),
    /// A month of a year.
    YearMonth(i16, i8),
    /// A day.
    Date(Date),
    /// A day of a year that the text does not give: month, day.
    MonthDay(i8, i8),
    /// A clock time.
    Time(Time),
    /// Points of two sides in the order printed.
    Score(u32, u32),
}

impl fmt::Display for Value {
    /// Decimals without trailing zeros, dates and years in ISO 8601, times as `HH:MM`, scores as `1-0`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Decimal(number) => write!(f, "{}", number.normalize()),
            Self::Year(year) => write_year(f, year),
            Self::YearMonth(year, month) => {
                write_year(f, year)?;
                write!(f, "-{month:02}")
            }
            Self::Date(date) => {
                write_year(f, date.year())?;
                write!(f, "-{:02}-{:02}", date.month(), date.day())
            }
            Self::MonthDay(month, day) => write!(f, "--{month:02}-{day:02}"),
            Self::Time(time) if time.second() == 0 => {
                write!(f, "{:02}:{:02}", time.hour(), time.minute())
            }
            Self::Time(time) => {
                let (hour, minute, second) = (time.hour(), time.minute(), time.second());
                write!(f, "{hour:02}:{minute:02}:{second:02}")
            }
            Self::Score(first, second) => write!(f, "{first}-{second}"),
        }
    }
}

/// Four digits, and before the common era a minus sign in front.
fn write_year(f: &mut fmt::Formatter<'_>, year: i16) -> fmt::Result {
    let sign = if year < 0 { "-" } else { "" };
    write!(f, "{sign}{:04}", year.unsigned_abs())
}

impl Value {
    /// Reads what [`to_string`](ToString::to_string) wrote, for a figure of that `kind`.
    ///
    /// `None` where the text is no value of the kind: "2021-02-30", "25:00".
    #[must_use]
    pub fn parse(kind: QuantityKind, text: &str) -> Option<Self> {
        match kind {
            QuantityKind::Date => parse_date(text),
            QuantityKind::Time => parse_time(text),
            QuantityKind::Score => {
                let (first, second) = text.split_once('-')?;
                Some(Self::Score(digits(first)?, digits(second)?))
            }
            _ => {
                let starts = text.strip_prefix('-').unwrap_or(text);
                let plain = starts.starts_with(|c: char| c.is_ascii_digit());
                let number = plain.then(|| Decimal::from_str_exact(text).ok())??;
                Some(Self::Decimal(number))
            }
        }
    }

    /// The number, where it is one.
    #[must_use]
    pub fn decimal(&self) -> Option<Decimal> {
        match *self {
            Self::Decimal(number) => Some(number),
            _ => None,
        }
    }
}

fn parse_date(text: &str) -> Option<Value> {
    if let Some(rest) = text.strip_prefix("--") {
        let (month, day) = rest.split_once('-')?;
        let (month, day) = (digits(month)?, digits(day)?);
        // A leap year, so that the 29th of February is a day.
        Date::new(2000, month, day).ok()?;
        return Some(Value::MonthDay(month, day));
    }
    let (negative, rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let mut parts = rest.split('-');
    let year: i16 = digits(parts.next()?)?;
    let year = if negative { -year } else { year };
    let month = parts.next();
    let day = parts.next();
    if parts.next().is_some() {
        return None;
    }
    match (month, day) {
        (None, _) => Some(Value::Year(year)),
        (Some(month), None) => {
            let month = digits(month).filter(|month| (1..=12).contains(month))?;
            Some(Value::YearMonth(year, month))
        }
        (Some(month), Some(day)) => {
            let date = Date::new(year, digits(month)?, digits(day)?).ok()?;
            Some(Value::Date(date))
        }
    }
}

fn parse_time(text: &str) -> Option<Value> {
    let mut parts = text.split(':');
    let hour = digits(parts.next()?)?;
    let minute = digits(parts.next()?)?;
    let second = parts.next().map_or(Some(0), digits)?;
    if parts.next().is_some() {
        return None;
    }
    Some(Value::Time(Time::new(hour, minute, second, 0).ok()?))
}

/// Plain digits, without the sign that `parse` would take.
fn digits<T: std::str::FromStr>(text: &str) -> Option<T> {
    let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::Value;
    use crate::quantity::QuantityKind;
    use jiff::civil::{Date, Time};
    use proptest::prelude::{any, proptest};
    use rust_decimal::Decimal;

    #[test]
    fn values_are_written_as_the_contract_has_them() {
        let rows = [
            (Value::Decimal(Decimal::new(1_500, 2)), "15"),
            (Value::Decimal(Decimal::new(3_000_000_000, 0)), "3000000000"),
            (Value::Decimal(Decimal::new(-5, 1)), "-0.5"),
            (Value::Year(-574), "-0574"),
            (Value::Year(79), "0079"),
            (Value::YearMonth(2021, 3), "2021-03"),
            (Value::Date(jiff::civil::date(2021, 12, 7)), "2021-12-07"),
            (Value::MonthDay(2, 6), "--02-06"),
            (Value::Time(jiff::civil::time(2, 30, 0, 0)), "02:30"),
            (Value::Score(1, 0), "1-0"),
        ];
        let wrong: Vec<_> = rows
            .iter()
            .filter(|(value, text)| value.to_string() != *text)
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn what_is_no_value_is_refused() {
        let rows = [
            (QuantityKind::Date, "2021-02-30"),
            (QuantityKind::Date, "--13-01"),
            (QuantityKind::Time, "25:00"),
            (QuantityKind::Score, "1--1"),
            (QuantityKind::Count, "1e5"),
            (QuantityKind::Count, ""),
        ];
        let wrong: Vec<_> = rows
            .iter()
            .filter(|(kind, text)| Value::parse(*kind, text).is_some())
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    fn leads_back(kind: QuantityKind, value: &Value) {
        assert_eq!(
            Value::parse(kind, &value.to_string()).as_ref(),
            Some(value),
            "{value}"
        );
    }

    proptest! {
        #[test]
        fn values_lead_back(mantissa in any::<i64>(), scale in 0u32..20, first: u32, second: u32) {
            leads_back(QuantityKind::Count, &Value::Decimal(Decimal::new(mantissa, scale).normalize()));
            leads_back(QuantityKind::Score, &Value::Score(first, second));
        }

        #[test]
        fn dates_lead_back(year in -9999i16..=9999, month in 1i8..=12, day in 1i8..=28) {
            leads_back(QuantityKind::Date, &Value::Year(year));
            leads_back(QuantityKind::Date, &Value::YearMonth(year, month));
            leads_back(QuantityKind::Date, &Value::MonthDay(month, day));
            leads_back(QuantityKind::Date, &Value::Date(Date::constant(year, month, day)));
        }

        #[test]
        fn times_lead_back(hour in 0i8..24, minute in 0i8..60, second in 0i8..60) {
            leads_back(QuantityKind::Time, &Value::Time(Time::constant(hour, minute, second, 0)));
        }

        #[test]
        fn no_text_makes_reading_panic(text in ".{0,20}") {
            for kind in QuantityKind::all() {
                let _ = Value::parse(kind, &text);
            }
        }
    }
}
