//! Closes a quantity: hedges, change and the final span.

use super::change;
use crate::lexicon::{Class, ClassSet};
use crate::quantity::figure::unit::TIMES;
use crate::quantity::figure::{Draft, Operator, Quantity, QuantityKind};
use crate::quantity::measure::hedge;
use crate::quantity::measure::hedge::Hedge;
use crate::quantity::word::Reader;
use std::ops::Range;

/// Words after which "equal to" hedges a figure.
const EQUATING: ClassSet = ClassSet::of(&[Class::Be, Class::Or]);

/// Hedges, change and the final span; with it, the token after the span.
pub(super) fn close(reader: &Reader<'_>, draft: Draft) -> (Quantity, usize) {
    let Draft {
        mut tokens,
        mut quantity,
    } = draft;
    let mut approximator: Option<Hedge> = None;
    while let Some(hedge) = hedge::read_before(reader, tokens.start) {
        // "within about two weeks" says no more than "about two weeks".
        let more = approximator.is_some() && reader.reads(hedge.tokens.start, "within");
        if more || !allows(&quantity, &hedge, reader) {
            break;
        }
        tokens.start = hedge.tokens.start;
        let stronger = approximator
            .as_ref()
            .is_none_or(|known| known.operator == Operator::About);
        if stronger {
            approximator = Some(hedge);
        }
    }
    if let Some(hedge) =
        hedge::read_after(reader, tokens.end).filter(|_| takes_hedge_after(&quantity))
    {
        tokens.end = hedge.tokens.end;
        approximator = Some(together(approximator, hedge));
    } else if approximator.is_none() && (quantity.counted.is_some() || quantity.unit.is_some()) {
        approximator = inner_hedge(reader, &quantity, &tokens);
    }
    let apart = approximator.is_none() && takes_hedge_after(&quantity);
    let apart = apart
        .then(|| hedge::read_apart(reader, tokens.start))
        .flatten();
    let approximator = approximator.or(apart);
    quantity.approximator = approximator
        .map(|hedge| hedge.approximator(reader))
        .or_else(|| hedge::read_glued(reader, quantity.figure));
    if quantity.change.is_none() && quantity.unit.as_deref() != Some(TIMES) {
        quantity.change = change::of(reader, quantity.kind, &tokens);
    }
    quantity.span = reader.span(tokens.clone());
    (quantity, tokens.end)
}

/// What a hedge before the figure and one after it come to: "about 500 or more" is at least 500, "less than 500 or
/// equal" at most.
fn together(before: Option<Hedge>, after: Hedge) -> Hedge {
    let Some(before) = before else {
        return after;
    };
    match (before.operator, after.operator) {
        (Operator::About | Operator::Equal, _) => after,
        (Operator::Above, Operator::Equal) => Hedge {
            operator: Operator::AtLeast,
            ..before
        },
        (Operator::Below, Operator::Equal) => Hedge {
            operator: Operator::AtMost,
            ..before
        },
        _ => before,
    }
}

/// The hedge between a figure and its noun: "500 or more people".
fn inner_hedge(reader: &Reader<'_>, quantity: &Quantity, tokens: &Range<usize>) -> Option<Hedge> {
    let after = (tokens.clone())
        .find(|&index| reader.document.tokens[index].span.start >= quantity.figure.end)?;
    hedge::read_after(reader, after).filter(|hedge| hedge.tokens.end < tokens.end)
}

/// Whether a hedge before the figure loosens it: "over 2000–2050" is no more than "during 2000–2050".
fn allows(quantity: &Quantity, hedge: &Hedge, reader: &Reader<'_>) -> bool {
    let operator = hedge.operator;
    let first = reader.word(hedge.tokens.start);
    let is_over = first.eq_ignore_ascii_case("over");
    let figure = &reader.document.text[quantity.figure];
    // "turned around twice", "over twice" are of the verb before.
    if figure.eq_ignore_ascii_case("twice") && hedge.tokens.len() == 1 {
        return !reader.reads_any(
            hedge.tokens.start,
            &["around", "over", "under", "some", "above", "below"],
        );
    }
    // "a blood pressure of 150 over 95".
    let last = reader.word(hedge.tokens.start.wrapping_sub(1));
    let is_pair = is_over
        && quantity.kind == QuantityKind::Count
        && quantity.counted.is_none()
        && (1..=3).contains(&last.len())
        && last.bytes().all(|byte| byte.is_ascii_digit());
    if is_pair {
        return false;
    }
    // "emissions equal to 0.6 percent of output" are compared, "the score is equal to 5" hedges.
    if first.eq_ignore_ascii_case("equal") {
        let before = hedge.tokens.start.wrapping_sub(1);
        let of = (hedge.tokens.end..hedge.tokens.end + 4).any(|index| reader.reads(index, "of"));
        return !of && (reader.is_any(before, EQUATING) || reader.reads(before, "'s"));
    }
    // "spread over five years", "over three days, ..." say when, "for over five years" how long.
    if quantity.kind == QuantityKind::Duration && is_over {
        return is_longer(reader, hedge.tokens.start, hedge.tokens.end);
    }
    match quantity.kind {
        QuantityKind::Date => {
            matches!(operator, Operator::About) && !first.eq_ignore_ascii_case("some")
        }
        QuantityKind::Time => {
            matches!(
                operator,
                Operator::About | Operator::Equal | Operator::Below
            ) && !first.eq_ignore_ascii_case("under")
        }
        QuantityKind::Score | QuantityKind::Rank => false,
        QuantityKind::Count => !first.eq_ignore_ascii_case("within"),
        _ => true,
    }
}

/// Whether "over" of "lasted over 5 years" at token `at` makes the length of time after it a longer one.
fn is_longer(reader: &Reader<'_>, at: usize, figure: usize) -> bool {
    let before = at.wrapping_sub(1);
    let told = ["ago", "after", "later", "since", "earlier", "before", "old"];
    reader.is(before, Class::Lasting)
        || (figure + 1..figure + 4).any(|index| reader.reads_any(index, &told))
        || reader.tokens.start == at && reader.tokens.len() < 5
}

fn takes_hedge_after(quantity: &Quantity) -> bool {
    !matches!(
        quantity.kind,
        QuantityKind::Date | QuantityKind::Time | QuantityKind::Score | QuantityKind::Rank
    )
}
