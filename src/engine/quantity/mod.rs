//! Figures about the world: counts, money, percentages, measures, dates, clock times and the rest.
//!
//! In: a [`Document`]. Out: [`Quantity`] values in text order, apart from each other, each with the words that
//! belong to it. Who states a figure is not for this stage.

mod age;
mod amount;
mod angle;
mod bounds;
mod change;
mod close;
mod count;
mod counted;
mod currency;
mod date;
mod day;
mod digits;
mod draft;
mod event;
mod exclude;
mod extent;
mod fraction;
mod glued_code;
mod grammar;
mod hedge;
mod height;
mod kind;
mod lap;
mod notation;
mod number;
mod ordinal;
mod period;
mod proportion;
mod range;
mod rank;
mod rate;
mod ratio;
mod reader;
mod score;
mod smaller;
mod sum;
mod time;
mod unit;
mod value;
mod words;
mod year;

pub use currency::named as currency_named;
pub(crate) use date::{is_weekday, month};
pub use extent::Amount;
pub use unit::named as unit_named;
pub use value::Value;

use crate::document::{Cursor, Document};
use crate::text::Span;
use grammar::Read;
use reader::Reader;

/// An expression that states a figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantity {
    /// Hedge, figure and unit, and for a count the noun counted with what stands between, unless that is another figure.
    pub span: Span,
    /// What sort of figure.
    pub kind: QuantityKind,
    /// The number alone: "175,000", "two", "10 and 12"; of money with its scale word and without the currency.
    pub figure: Span,
    /// How much it states.
    pub amount: Amount,
    /// The unit's singular English name: "hour", "percent", "kilometre".
    pub unit: Option<String>,
    /// ISO 4217.
    pub currency: Option<String>,
    /// How the figure is hedged.
    pub approximator: Option<Approximator>,
    /// Set where the figure is the size of a change.
    pub change: Option<Change>,
    /// The head noun of what is counted. In "six 10-year-old boys" it stands after the span.
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

/// Words that loosen a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Approximator {
    /// "about", "up to", "or more".
    pub span: Span,
    /// What they make of it.
    pub operator: Operator,
}

/// How a figure stands to the truth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operator {
    /// "exactly"
    Equal,
    /// "about"
    About,
    /// "nearly"
    Below,
    /// "up to"
    AtMost,
    /// "more than"
    Above,
    /// "at least"
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

/// Finds the figures in `document`, in text order and apart from each other.
#[must_use]
pub fn find(document: &Document<'_>) -> Vec<Quantity> {
    let mut quantities = Vec::new();
    for sentence in &document.sentences {
        find_in(document, sentence.tokens.clone(), &mut quantities);
    }
    quantities
}

fn find_in(
    document: &Document<'_>,
    tokens: std::ops::Range<usize>,
    quantities: &mut Vec<Quantity>,
) {
    let mut at = tokens.start;
    let mut reader = Reader {
        cursor: Cursor::new(document, tokens),
        floor: at,
    };
    while at < reader.tokens.end {
        at = match grammar::read(&reader, at) {
            Read::Quantity(mut quantity, end) => {
                if let Some(last) = quantities.last() {
                    change::carry_over(&reader, last, &mut quantity);
                }
                quantities.push(*quantity);
                reader.floor = end;
                end
            }
            Read::Nothing(end) => end,
        };
    }
}

#[cfg(test)]
mod tests;
