//! Two hedged figures that bound one: "above 1,000 and below 1,500", "more than 10 but less than 20 percent".

use crate::quantity::figure::{Amount, Operator, Quantity, QuantityKind, Value};
use crate::quantity::measure::hedge;
use crate::quantity::word::Reader;
use crate::text::Span;
use rust_decimal::Decimal;

/// A figure and the token after it.
pub(super) type Closed = (Quantity, usize);

/// The most tokens that a hedge of the second figure has, its currency included.
const MAX_HEDGE: usize = 7;

/// Both figures as one stretch, where `first` bounds on one side and what follows it on the other.
///
/// `read` gives the figure whose number stands at a token.
pub(super) fn join(
    reader: &Reader<'_>,
    first: &Closed,
    read: impl Fn(&Reader<'_>, usize) -> Option<Closed>,
) -> Option<Closed> {
    let (first, end) = first;
    let side = side(first)?;
    if first.counted.is_some() || !reader.reads_any(*end, &["and", "but", ","]) {
        return None;
    }
    let and = usize::from(reader.reads(*end, ",") && reader.reads_any(end + 1, &["and", "but"]));
    let start = end + 1 + and;
    let rest = Reader {
        floor: start,
        cursor: reader.cursor.clone(),
    };
    let opens = |at: &usize| {
        hedge::read_before(&rest, *at).is_some_and(|hedge| hedge.tokens.start == start)
    };
    // The currency's sign may stand between the hedge and the number.
    let (second, end) = (start + 1..=start + MAX_HEDGE)
        .filter(opens)
        .flat_map(|at| at..at + 2)
        .find_map(|at| read(&rest, at))?;
    let starts = second.span.start == rest.span(start..start + 1).start;
    let other = side_of_other(&second, side)?;
    let (low, high) = match side {
        Side::Lower => (value(first)?, other),
        Side::Upper => (other, value(first)?),
    };
    (starts && low < high && fits(first, &second)).then(|| {
        let span = first.span.to(second.span);
        let figure = first.figure.to(second.figure);
        (stretch(second, span, figure, low, high), end)
    })
}

/// On which side a hedged figure bounds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Lower,
    Upper,
}

fn side(quantity: &Quantity) -> Option<Side> {
    match quantity.approximator?.operator {
        Operator::Above | Operator::AtLeast => Some(Side::Lower),
        Operator::Below | Operator::AtMost => Some(Side::Upper),
        Operator::Equal | Operator::About => None,
    }
}

fn side_of_other(second: &Quantity, first: Side) -> Option<Decimal> {
    let other = side(second).filter(|side| *side != first);
    other.and_then(|_| value(second))
}

fn value(quantity: &Quantity) -> Option<Decimal> {
    quantity.amount.value().and_then(Value::decimal)
}

/// Whether the two are figures of the same: the first may leave its unit to the second.
fn fits(first: &Quantity, second: &Quantity) -> bool {
    let bare = first.kind == QuantityKind::Count && first.unit.is_none();
    bare || first.kind == second.kind
        && first.unit == second.unit
        && first.currency == second.currency
}

fn stretch(second: Quantity, span: Span, figure: Span, low: Decimal, high: Decimal) -> Quantity {
    Quantity {
        span,
        figure,
        amount: Amount::Range {
            low: Value::Decimal(low),
            high: Value::Decimal(high),
        },
        approximator: None,
        ..second
    }
}
