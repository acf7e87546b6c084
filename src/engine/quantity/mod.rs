//! Figures about the world: counts, money, percentages, measures, dates, clock times and the rest.
//!
//! In: a [`Document`]. Out: [`Quantity`] values in text order, apart from each other, each with the words that
//! belong to it. Who states a figure is not for this stage.

mod figure;
mod kind;
mod measure;
mod numeral;
mod reading;
mod word;

pub use figure::{Amount, Approximator, Change, Operator, Quantity, QuantityKind, Value};
pub(crate) use kind::date::{is_weekday, month};
pub use word::currency::named as currency_named;
pub use word::unit::named as unit_named;

use crate::document::{Cursor, Document};
use reading::change;
use reading::grammar::{self, Read};
use reading::neighbour;
use word::Reader;

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
                if let Some(last) = quantities.last_mut() {
                    neighbour::relate(&reader, last, &mut quantity);
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
