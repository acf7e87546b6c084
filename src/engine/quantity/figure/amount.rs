//! How much a figure states: one value, a stretch between two, an order of magnitude, or nothing that can be told.

use super::value::Value;
use rust_decimal::Decimal;

/// How much a figure states.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Amount {
    /// One value: "175,000", "Monday, May 18, 2015".
    Exact(Value),
    /// A stretch from a lower to an upper end: "10 and 12", "from 2004 to 2009".
    Range {
        /// The lower end.
        low: Value,
        /// The upper end.
        high: Value,
    },
    /// A stretch of which only the lower end comes to something: "from 9:00 to 25:00".
    RangeFrom(Value),
    /// A stretch of which only the upper end comes to something.
    RangeTo(Value),
    /// No value but a size: 12 for "dozens of", 100 for "hundreds of".
    OrderOfMagnitude(Decimal),
    /// A figure that comes to nothing: "17:75".
    #[default]
    Unknown,
}

impl Amount {
    /// One value, where there is one.
    #[must_use]
    pub fn exact(value: Option<Value>) -> Self {
        value.map_or(Self::Unknown, Self::Exact)
    }

    /// A stretch, as far as its ends come to something.
    #[must_use]
    pub fn range(low: Option<Value>, high: Option<Value>) -> Self {
        match (low, high) {
            (Some(low), Some(high)) => Self::Range { low, high },
            (Some(low), None) => Self::RangeFrom(low),
            (None, Some(high)) => Self::RangeTo(high),
            (None, None) => Self::Unknown,
        }
    }

    /// The one value.
    #[must_use]
    pub fn value(&self) -> Option<&Value> {
        match self {
            Self::Exact(value) => Some(value),
            _ => None,
        }
    }

    /// The lower end of a stretch.
    #[must_use]
    pub fn low(&self) -> Option<&Value> {
        match self {
            Self::Range { low, .. } | Self::RangeFrom(low) => Some(low),
            _ => None,
        }
    }

    /// The upper end of a stretch.
    #[must_use]
    pub fn high(&self) -> Option<&Value> {
        match self {
            Self::Range { high, .. } | Self::RangeTo(high) => Some(high),
            _ => None,
        }
    }

    /// The order of magnitude, where nothing more is told.
    #[must_use]
    pub fn order_of_magnitude(&self) -> Option<Decimal> {
        match self {
            Self::OrderOfMagnitude(size) => Some(*size),
            _ => None,
        }
    }

    /// Every value in it, the lower end first.
    pub fn values(&self) -> impl Iterator<Item = &Value> {
        [self.value(), self.low(), self.high()]
            .into_iter()
            .flatten()
    }
}
