//! The contract's names of kinds, operators and changes, both ways.

use super::{Change, Operator, QuantityKind};

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
    /// The name in documents: "up" or "down".
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
