//! A figure as the analysis tells it.

use super::amount::Amount;
use super::kind::{Change, Operator, QuantityKind};
use crate::text::Span;

/// An expression that states a figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantity {
    /// Hedge, figure and unit, and for a count the noun counted with what stands between, unless that is another figure.
    pub span: Span,
    /// What sort of figure.
    pub kind: QuantityKind,
    /// The number alone: "175,000", "10 and 12"; of money with its scale word and without the currency.
    pub figure: Span,
    /// How much it states.
    pub amount: Amount,
    /// The unit's singular English name: "kilometre per hour".
    pub unit: Option<String>,
    /// ISO 4217.
    pub currency: Option<String>,
    /// How the figure is hedged.
    pub approximator: Option<Approximator>,
    /// Set where the figure is the size of a change.
    pub change: Option<Change>,
    /// The head noun of what is counted. In "six 10-year-old boys", "40 percent of voters" and "four of the sailors" it stands
    /// after the span.
    pub counted: Option<Span>,
    /// Whether a small number only refers back: "the two leaders".
    pub anaphoric: bool,
}

impl Quantity {
    /// A quantity of `kind` that is its figure and nothing else yet.
    #[must_use]
    pub fn new(kind: QuantityKind, figure: Span) -> Self {
        Self {
            span: figure,
            kind,
            figure,
            amount: Amount::Unknown,
            unit: None,
            currency: None,
            approximator: None,
            change: None,
            counted: None,
            anaphoric: false,
        }
    }
}

/// Words that loosen a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Approximator {
    /// "about 50", "up to 50", "50 or more" without the figure.
    pub span: Span,
    /// What they make of it.
    pub operator: Operator,
}
