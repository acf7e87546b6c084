//! Kinds of figures, operators and changes, with their names in documents.

/// The sorts of figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum QuantityKind {
    /// So many things.
    Count,
    /// A sum of money.
    Money,
    /// A share of a hundred.
    Percent,
    /// A difference between two percentages.
    PercentagePoints,
    /// So much of one thing per another.
    Rate,
    /// A length of time.
    Duration,
    /// How old somebody or something is.
    Age,
    /// A physical measure.
    Measurement,
    /// Degrees.
    Temperature,
    /// Points of two sides.
    Score,
    /// A place in an order.
    Rank,
    /// A fraction or a multiple.
    Ratio,
    /// A calendar date, or a year, decade or century.
    Date,
    /// A clock time.
    Time,
}

/// How a figure stands to the truth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operator {
    /// "exactly 50"
    Equal,
    /// "about 50"
    About,
    /// "nearly 50"
    Below,
    /// "up to 50"
    AtMost,
    /// "more than 50"
    Above,
    /// "at least 50"
    AtLeast,
}

/// Which way a figure changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Change {
    /// It grew.
    Up,
    /// It shrank.
    Down,
}

/// Every kind with its name in documents.
const KINDS: [(QuantityKind, &str); 14] = [
    (QuantityKind::Count, "count"),
    (QuantityKind::Money, "money"),
    (QuantityKind::Percent, "percent"),
    (QuantityKind::PercentagePoints, "percentage_points"),
    (QuantityKind::Rate, "rate"),
    (QuantityKind::Duration, "duration"),
    (QuantityKind::Age, "age"),
    (QuantityKind::Measurement, "measurement"),
    (QuantityKind::Temperature, "temperature"),
    (QuantityKind::Score, "score"),
    (QuantityKind::Rank, "rank"),
    (QuantityKind::Ratio, "ratio"),
    (QuantityKind::Date, "date"),
    (QuantityKind::Time, "time"),
];

impl QuantityKind {
    /// Every kind, in the order of the contract.
    pub fn all() -> impl Iterator<Item = Self> {
        KINDS.into_iter().map(|(kind, _)| kind)
    }

    /// The name in documents: "percentage_points".
    #[must_use]
    pub fn name(self) -> &'static str {
        KINDS[self as usize].1
    }

    /// The kind of that [`name`](Self::name).
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let row = KINDS.iter().find(|(_, known)| *known == name)?;
        Some(row.0)
    }
}

/// Every operator with its symbol in documents.
const OPERATORS: [(Operator, &str); 6] = [
    (Operator::Equal, "="),
    (Operator::About, "~"),
    (Operator::Below, "<"),
    (Operator::AtMost, "<="),
    (Operator::Above, ">"),
    (Operator::AtLeast, ">="),
];

impl Operator {
    /// Every operator.
    pub fn all() -> impl Iterator<Item = Self> {
        OPERATORS.into_iter().map(|(operator, _)| operator)
    }

    /// The symbol in documents: one of `= ~ < <= > >=`.
    #[must_use]
    pub fn symbol(self) -> &'static str {
        OPERATORS[self as usize].1
    }

    /// The operator of that [`symbol`](Self::symbol).
    #[must_use]
    pub fn from_symbol(symbol: &str) -> Option<Self> {
        let row = OPERATORS.iter().find(|(_, known)| *known == symbol)?;
        Some(row.0)
    }
}

impl Change {
    /// The name in documents.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
        }
    }

    /// The change of that [`name`](Self::name).
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "up" => Some(Self::Up),
            "down" => Some(Self::Down),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Change, Operator, QuantityKind};

    #[test]
    fn names_lead_back() {
        for kind in QuantityKind::all() {
            assert_eq!(QuantityKind::from_name(kind.name()), Some(kind));
        }
        for operator in Operator::all() {
            assert_eq!(Operator::from_symbol(operator.symbol()), Some(operator));
        }
        for change in [Change::Up, Change::Down] {
            assert_eq!(Change::from_name(change.name()), Some(change));
        }
        assert_eq!(QuantityKind::from_name("number"), None);
    }
}
