//! How much a figure comes to, as it is written between braces.

use bluepencil::quantity::{self, Quantity, Value};
use rust_decimal::Decimal;
use std::fmt;

/// How much.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Amount {
    /// `-`: it comes to nothing, as an impossible time does.
    None,
    /// `12`
    One(String),
    /// `10..12`
    Range(String, String),
    /// `x100`, of "hundreds"
    Scale(String),
}

/// No amount, or one with other characters than digits and `. : -`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an amount: `{0}`")]
pub(crate) struct AmountError(String);

impl Amount {
    pub(crate) fn parse(source: &str) -> Result<Self, AmountError> {
        let one = |part: &str| {
            let is_amount = !part.is_empty()
                && part
                    .chars()
                    .all(|c| c.is_ascii_digit() || ".:-".contains(c));
            is_amount
                .then(|| part.to_owned())
                .ok_or_else(|| AmountError(source.to_owned()))
        };
        match (source.split_once(".."), source.strip_prefix('x')) {
            (Some((low, high)), _) => Ok(Self::Range(one(low)?, one(high)?)),
            (None, Some(scale)) => one(scale).map(Self::Scale),
            (None, None) if source == "-" => Ok(Self::None),
            (None, None) => one(source).map(Self::One),
        }
    }

    pub(crate) fn of(quantity: &Quantity) -> Self {
        let unknown = || "?".to_owned();
        match &quantity.amount {
            quantity::Amount::Exact(value) => Self::One(write(value)),
            quantity::Amount::Range { low, high } => Self::Range(write(low), write(high)),
            quantity::Amount::RangeFrom(low) => Self::Range(write(low), unknown()),
            quantity::Amount::RangeTo(high) => Self::Range(unknown(), write(high)),
            quantity::Amount::OrderOfMagnitude(size) => Self::Scale(write_decimal(*size)),
            quantity::Amount::Unknown => Self::None,
        }
    }
}

/// As the native JSON writes it.
fn write(value: &Value) -> String {
    let year_text = |year: i16| {
        let sign = if year < 0 { "-" } else { "" };
        format!("{sign}{:04}", year.unsigned_abs())
    };
    match value {
        Value::Decimal(number) => write_decimal(*number),
        Value::Year(year) => year_text(*year),
        Value::YearMonth(year, month) => format!("{}-{month:02}", year_text(*year)),
        Value::Date(date) => date.to_string(),
        Value::MonthDay(month, day) => format!("--{month:02}-{day:02}"),
        Value::Time(time) => format!("{:02}:{:02}", time.hour(), time.minute()),
        Value::Score(first, second) => format!("{first}-{second}"),
    }
}

/// Four decimal places are enough for "a third".
fn write_decimal(number: Decimal) -> String {
    number.round_dp(4).normalize().to_string()
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => write!(f, "-"),
            Self::One(value) => write!(f, "{value}"),
            Self::Range(low, high) => write!(f, "{low}..{high}"),
            Self::Scale(scale) => write!(f, "x{scale}"),
        }
    }
}
