//! Number ranges as the cases write them: "[20,30)", "(,100]".

use super::compare::number;
use bluepencil::quantity::{Operator, Quantity};

/// Whether the quantity is one for that library: two ends, or a hedge that leaves one side open.
pub(super) fn is_range(quantity: &Quantity) -> bool {
    quantity.amount.low().is_some()
        || quantity
            .approximator
            .is_some_and(|hedge| hedge.operator != Operator::About)
}

/// Whether the quantity's ends are those of `range`; whether the upper end belongs to it is a convention there.
pub(super) fn meets(quantity: &Quantity, range: &str) -> bool {
    let closed = (range.starts_with('['), range.ends_with(']'));
    let ends = range.trim_matches(['[', ']', '(', ')']).split_once(',');
    let Some((low, high)) = ends.map(|(low, high)| (low.parse().ok(), high.parse().ok())) else {
        return false;
    };
    let same = |found: Option<&_>, wanted: Option<f64>| {
        found.and_then(number) == wanted && wanted.is_some()
    };
    let amount = &quantity.amount;
    let operator = quantity.approximator.map(|hedge| hedge.operator);
    match (low, high) {
        (Some(_), Some(_)) if low == high => {
            same(amount.value(), low) && operator.is_none_or(|found| found == Operator::Equal)
        }
        (Some(_), Some(_)) => same(amount.low(), low) && same(amount.high(), high),
        (Some(_), None) => same(amount.value(), low) && operator == Some(lower(closed.0)),
        _ => same(amount.value(), high) && operator == Some(upper(closed.1)),
    }
}

fn lower(closed: bool) -> Operator {
    if closed {
        Operator::AtLeast
    } else {
        Operator::Above
    }
}

fn upper(closed: bool) -> Operator {
    if closed {
        Operator::AtMost
    } else {
        Operator::Below
    }
}
