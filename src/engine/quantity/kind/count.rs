//! A bare number as a count: the noun that it counts, or that it counts nothing.

use super::ratio;
use crate::lexicon::Class;
use crate::quantity::figure::unit::{DAY, TIMES};
use crate::quantity::figure::{Draft, QuantityKind};
use crate::quantity::measure::measured::Measure;
use crate::quantity::measure::{counted, hedge, whole};
use crate::quantity::numeral::written::Form;
use crate::quantity::word::{DEFINITE, Reader};
use crate::text::Span;
use rust_decimal::Decimal;

/// "may one day", "One day,": some time, not a length of time.
pub(crate) fn is_some_day(reader: &Reader<'_>, amount: &Measure) -> bool {
    let start = amount.tokens.start;
    let before = start.wrapping_sub(1);
    let modal = reader.is(before, Class::Modal) || reader.reads_any(before, &["to", "that"]);
    amount.form == Form::One
        && amount.unit == Some(DAY)
        && amount.tokens.len() == 2
        && (modal
            || reader.is(start + 2, Class::Modal)
            || reader.is_first(start)
                && !reader.reads_any(start + 2, &["after", "before", "later", "earlier"]))
}

/// Adds the noun counted; `false` where the number counts nothing: "no one", "two-faced".
pub(crate) fn apply(reader: &Reader<'_>, amount: &Measure, draft: &mut Draft) -> bool {
    let end = amount.tokens.end;
    if reader.reads(end, TIMES) {
        draft.quantity.unit = Some(TIMES.to_owned());
        draft.tokens.end = end + 1;
        if ratio::compares(reader, end + 1) {
            draft.quantity.kind = QuantityKind::Ratio;
            draft.quantity.unit = None;
        }
        return true;
    }
    if take_fold(reader, end, draft) {
        return true;
    }
    if reader.is_joint(end) && hedge::read_after(reader, end).is_none() {
        return compound(reader, end, draft);
    }
    let after = hedge::read_after(reader, end).map_or(end, |hedge| hedge.tokens.end);
    let of = reader.reads(after, "of") && amount.form == Form::Vague;
    let mut at = after + usize::from(of);
    at += usize::from(
        of && (reader.is(at, Class::PossessiveDeterminer) || reader.is_any(at, DEFINITE)),
    );
    let is_one = amount.form == Form::One;
    let singular = is_one || amount.value == Some(Decimal::ONE);
    let noun = counted::read(reader, at, !singular || after > end);
    if is_one && after == end && (noun.is_none() || is_pronoun(reader, amount.tokens.start, end)) {
        return is_one && noun.is_none() && is_firm(reader, amount.tokens.start, end);
    }
    let quantity = &mut draft.quantity;
    if let Some(noun) = noun {
        quantity.counted = Some(reader.span(noun.head..noun.end));
        // A measure between the two is a figure of its own.
        if counted::past_measure(reader, at).is_none() {
            draft.tokens.end = noun.end;
        }
        quantity.anaphoric = refers_back(reader, amount, noun.end);
    } else if reader.reads(end, "more") && !reader.is(end + 1, Class::Than) {
        draft.tokens.end = end + 1;
    } else if reader.reads(end, "of") {
        quantity.counted = counted_of(reader, end + 1);
    }
    true
}

/// "four of the sailors": the noun of the whole stands after the span.
fn counted_of(reader: &Reader<'_>, at: usize) -> Option<Span> {
    let whole = whole::read(reader, at).filter(|whole| whole.is_definite)?;
    counted::is_plural(reader, whole.noun.head)
        .then(|| reader.span(whole.noun.head..whole.noun.end))
}

/// "five-member panel", "1,000-strong crowd": what a number joined by a hyphen counts.
fn compound(reader: &Reader<'_>, joint: usize, draft: &mut Draft) -> bool {
    let noun = joint + 1;
    let counts = reader.is(noun, Class::Member);
    if counts {
        draft.quantity.counted = Some(reader.span(noun..noun + 1));
        draft.tokens.end = noun + 1;
    }
    if take_fold(reader, noun, draft) {
        return true;
    }
    let strong = reader.reads(noun, "strong");
    if strong {
        draft.tokens.end = noun + 1;
    }
    counts || strong
}

/// "five fold", "five-fold": `at` is the token of the last word.
fn take_fold(reader: &Reader<'_>, at: usize, draft: &mut Draft) -> bool {
    let is_fold = reader.reads(at, "fold");
    if is_fold {
        draft.quantity.kind = QuantityKind::Ratio;
        draft.tokens.end = at + 1;
    }
    is_fold
}

/// "this one" that stands for a thing named before, or is little more than an article.
fn is_pronoun(reader: &Reader<'_>, at: usize, end: usize) -> bool {
    reader.is(at.wrapping_sub(1), Class::BeforeOne)
        || reader.reads(at.wrapping_sub(1), "-")
        || reader.is(end, Class::OneNoun) && hedge::read_before(reader, at).is_none()
}

/// Whether "1" in words without a noun is a number: "at least one", "one percent".
fn is_firm(reader: &Reader<'_>, at: usize, end: usize) -> bool {
    hedge::read_before(reader, at).is_some() && !reader.reads(end, "of")
        || reader.is(end, Class::Casualty)
}

/// "the two leaders".
fn refers_back(reader: &Reader<'_>, amount: &Measure, end: usize) -> bool {
    let small =
        amount.form == Form::Words && amount.value.is_some_and(|value| value <= Decimal::TEN);
    let before = amount.tokens.start.wrapping_sub(1);
    small
        && (reader.is_any(before, DEFINITE) || reader.reads(before, "both"))
        && !reader.is(end, Class::NounLink)
}
