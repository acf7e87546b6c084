//! Puts the parts together: which reader a token calls for, and the span of what it found.

use super::amount::{self, Amount};
use super::date::{self, When, month};
use super::hedge::{self, Hedge};
use super::number::Form;
use super::ratio::{self, Sort};
use super::reader::Reader;
use super::{Operator, Quantity, QuantityKind, Value};
use super::{age, change, counted, exclude, period, rank, rate, score, time, words, year};
use crate::document::TokenKind;
use crate::text::Span;
use rust_decimal::Decimal;
use std::ops::Range;

/// What a token may start.
pub(super) enum Read {
    /// A quantity, and the token after it.
    Quantity(Box<Quantity>, usize),
    /// Nothing up to this token.
    Nothing(usize),
}

/// A quantity as it is put together.
pub(super) struct Draft {
    pub(super) tokens: Range<usize>,
    pub(super) quantity: Quantity,
}

/// What stands at token `at`.
pub(super) fn read(reader: &Reader<'_, '_>, at: usize) -> Read {
    let found = match reader.kind(at) {
        Some(TokenKind::Number) => {
            let dated = read_dated(reader, at);
            if dated.is_none()
                && let Some(end) = exclude::skip(reader, at)
            {
                return Read::Nothing(end);
            }
            dated.or_else(|| read_figure(reader, at))
        }
        Some(TokenKind::Word) => read_word(reader, at),
        Some(TokenKind::Punctuation) if reader.word(at) == "." => read_amount(reader, at),
        _ => None,
    };
    match found {
        Some(draft) => {
            let end = draft.tokens.end.max(at + 1);
            Read::Quantity(Box::new(finish(reader, draft)), end)
        }
        None => Read::Nothing(at + 1),
    }
}

/// Dates and clock times in digits, which no identifier looks like.
fn read_dated(reader: &Reader<'_, '_>, at: usize) -> Option<Draft> {
    date::read_days(reader, at)
        .or_else(|| date::read(reader, at))
        .map(|found| of_date(reader, found))
        .or_else(|| time::read(reader, at).map(|found| of_time(reader, found)))
}

fn read_figure(reader: &Reader<'_, '_>, at: usize) -> Option<Draft> {
    year::read(reader, at)
        .map(|found| of_date(reader, found))
        .or_else(|| rank::read(reader, at).map(|found| of_rank(reader, found)))
        .or_else(|| score::read(reader, at).map(|found| of_score(reader, &found)))
        .or_else(|| read_ratio(reader, at))
        .or_else(|| read_amount(reader, at))
}

/// What a word may start; most words start nothing, so the tables are asked first.
fn read_word(reader: &Reader<'_, '_>, at: usize) -> Option<Draft> {
    let word = reader.lower(at);
    if month(&word).is_some() {
        return date::read(reader, at).map(|found| of_date(reader, found));
    }
    let number =
        words::cardinal(&word).is_some() || matches!(&*word, "a" | "an" | "half" | "quarter");
    let ordinal = words::ordinal(&word).is_some();
    let other = words::vague(&word).is_some()
        || words::multiple(&word).is_some()
        || matches!(
            &*word,
            "twice" | "thrice" | "halved" | "halving" | "halve" | "few" | "several" | "many"
        );
    if !(number || ordinal || other) {
        return None;
    }
    if matches!(&*word, "a" | "an") && !opens_number(reader, at + 1) {
        return period::read(reader, at);
    }
    if number && exclude::is_name_of_word(reader, at) {
        return None;
    }
    if ordinal || number {
        let dated = date::read(reader, at).filter(|_| !matches!(&*word, "a" | "an"));
        if let Some(found) = dated {
            return Some(of_date(reader, found));
        }
    }
    let timed = number.then(|| time::read(reader, at)).flatten();
    timed
        .map(|found| of_time(reader, found))
        .or_else(|| rank::read(reader, at).map(|found| of_rank(reader, found)))
        .or_else(|| score::read(reader, at).map(|found| of_score(reader, &found)))
        .or_else(|| read_ratio(reader, at))
        .or_else(|| read_amount(reader, at))
}

/// Whether the word after "a" may belong to a number.
fn opens_number(reader: &Reader<'_, '_>, at: usize) -> bool {
    let word = reader.lower(at);
    words::scale(&word).is_some()
        || words::denominator(&word).is_some()
        || matches!(&*word, "hundred" | "dozen" | "decade" | "century" | "few")
}

pub(super) fn blank(kind: QuantityKind, figure: Span) -> Quantity {
    Quantity {
        span: figure,
        kind,
        figure,
        value: None,
        low: None,
        high: None,
        scale: None,
        unit: None,
        currency: None,
        approximator: None,
        change: None,
        counted: None,
        anaphoric: false,
    }
}

fn of_date(_reader: &Reader<'_, '_>, found: date::Found) -> Draft {
    let mut quantity = blank(QuantityKind::Date, found.figure);
    set_when(&mut quantity, found.when);
    Draft {
        tokens: found.tokens,
        quantity,
    }
}

fn set_when(quantity: &mut Quantity, when: When) {
    match when {
        When::At(value) => quantity.value = value,
        When::Within(low, high) => {
            quantity.low = low;
            quantity.high = high;
        }
    }
}

fn of_time(_reader: &Reader<'_, '_>, found: time::Found) -> Draft {
    let mut quantity = blank(QuantityKind::Time, found.figure);
    match found.high {
        None => quantity.value = found.low,
        Some(high) => {
            quantity.low = found.low;
            quantity.high = high;
        }
    }
    Draft {
        tokens: found.tokens,
        quantity,
    }
}

fn of_rank(_reader: &Reader<'_, '_>, found: rank::Found) -> Draft {
    let mut quantity = blank(QuantityKind::Rank, found.figure);
    if let Some(when) = found.when {
        quantity.kind = QuantityKind::Date;
        set_when(&mut quantity, when);
    }
    quantity.value = quantity.value.or(found.value.map(Value::Decimal));
    quantity.unit = found.unit.map(str::to_owned);
    Draft {
        tokens: found.tokens,
        quantity,
    }
}

fn of_score(reader: &Reader<'_, '_>, found: &score::Found) -> Draft {
    let mut quantity = blank(QuantityKind::Score, reader.span(found.tokens.clone()));
    quantity.value = Some(Value::Score(found.points.0, found.points.1));
    Draft {
        tokens: found.tokens.clone(),
        quantity,
    }
}

fn read_ratio(reader: &Reader<'_, '_>, at: usize) -> Option<Draft> {
    let found = ratio::read(reader, at)?;
    let mut quantity = blank(QuantityKind::Ratio, found.figure);
    quantity.value = found.value.map(Value::Decimal);
    let mut tokens = found.tokens;
    match found.sort {
        Sort::Fraction => add_whole(reader, &mut tokens, &mut quantity),
        Sort::Share => {
            if let Some(noun) = counted::read(reader, tokens.end, true) {
                quantity.counted = Some(reader.span(noun.head..noun.end));
                tokens.end = noun.end;
            }
        }
        Sort::Times => {
            quantity.kind = QuantityKind::Count;
            quantity.unit = Some("times".to_owned());
        }
        Sort::Multiple => {}
        Sort::Change(change) => quantity.change = Some(change),
    }
    Some(Draft { tokens, quantity })
}

/// The whole of a fraction: "of voters", "the population", "a mile".
fn add_whole(reader: &Reader<'_, '_>, tokens: &mut Range<usize>, quantity: &mut Quantity) {
    let mut at = tokens.end + usize::from(reader.is(tokens.end, "of"));
    let article = reader.is_any(at, &["a", "an", "one"]);
    if article || reader.is_joint(at) || at == tokens.end {
        let unit_at = at + usize::from(article);
        if let Some(unit) = super::unit::read(reader, unit_at) {
            quantity.kind = unit.kind;
            quantity.unit = Some(unit.name.to_owned());
            tokens.end = unit.end;
            return;
        }
    }
    let determined = reader.is_any(
        at,
        &[
            "the", "its", "their", "his", "her", "our", "all", "those", "these", "your", "my",
        ],
    );
    if at == tokens.end && !determined && !reader.is_any(at, &["a", "an"]) {
        // "half people" is rare, "half full" and "a third voted" are not.
        return;
    }
    at += usize::from(determined);
    at += usize::from(reader.is_any(at, &["the", "its", "their"]));
    let those = reader.is_any(at.wrapping_sub(1), &["those", "these", "all"]);
    let one = || counted::read(reader, at, false).filter(|_| !those);
    if let Some(noun) = counted::read(reader, at, true).or_else(one) {
        quantity.counted = Some(reader.span(noun.head..noun.end));
        tokens.end = noun.end;
    }
}

fn read_amount(reader: &Reader<'_, '_>, at: usize) -> Option<Draft> {
    if let Some(period) = period::read(reader, at) {
        return Some(period);
    }
    let amount = amount::read(reader, at)?;
    // "cases per 100,000": the base of a rate that is told elsewhere.
    if amount.kind == QuantityKind::Count && reader.is(amount.tokens.start.wrapping_sub(1), "per") {
        return None;
    }
    let mut quantity = blank(amount.kind, amount.figure);
    match amount.ends {
        None => quantity.value = amount.value.map(Value::Decimal),
        Some((low, high)) => {
            quantity.low = low.map(Value::Decimal);
            quantity.high = high.map(Value::Decimal);
        }
    }
    quantity.scale = amount.scale;
    quantity.unit = amount.unit.map(str::to_owned);
    quantity.currency = amount.currency;
    let mut draft = Draft {
        tokens: amount.tokens.clone(),
        quantity,
    };
    if age::apply(reader, &mut draft) {
        return Some(draft);
    }
    let before = amount.tokens.start.wrapping_sub(1);
    if draft.quantity.kind == QuantityKind::Count && reader.is(before, "magnitude") {
        draft.quantity.kind = QuantityKind::Measurement;
        draft.quantity.unit = Some("magnitude".to_owned());
        return Some(draft);
    }
    if is_some_day(reader, &amount) {
        return None;
    }
    if draft.quantity.kind == QuantityKind::Count && !count(reader, &amount, &mut draft) {
        return None;
    }
    rate::apply(reader, &mut draft);
    Some(draft)
}

/// "may one day", "One day,": some time, not a length of time.
fn is_some_day(reader: &Reader<'_, '_>, amount: &Amount) -> bool {
    let start = amount.tokens.start;
    let modal = reader.is_any(
        start.wrapping_sub(1),
        &[
            "may", "might", "could", "will", "would", "can", "to", "must", "that",
        ],
    );
    amount.form == Form::One
        && amount.unit == Some("day")
        && amount.tokens.len() == 2
        && (modal
            || reader.is_first(start)
                && !reader.is_any(start + 2, &["after", "before", "later", "earlier"]))
}

/// Adds the noun counted; `false` where the number counts nothing: "no one", "two-faced".
fn count(reader: &Reader<'_, '_>, amount: &Amount, draft: &mut Draft) -> bool {
    let end = amount.tokens.end;
    let quantity = &mut draft.quantity;
    if reader.is(end, "times") {
        quantity.unit = Some("times".to_owned());
        draft.tokens.end = end + 1;
        if ratio::compares(reader, end + 1) {
            quantity.kind = QuantityKind::Ratio;
            quantity.unit = None;
        }
        return true;
    }
    if reader.is(end, "fold") {
        quantity.kind = QuantityKind::Ratio;
        draft.tokens.end = end + 1;
        return true;
    }
    if reader.is_joint(end) && hedge::read_after(reader, end).is_none() {
        return compound(reader, end, draft);
    }
    let after = hedge::read_after(reader, end).map_or(end, |hedge| hedge.tokens.end);
    let of = reader.is(after, "of") && amount.form == Form::Vague;
    let mut at = after + usize::from(of);
    at += usize::from(
        of && reader.is_any(at, &["the", "its", "their", "his", "our", "these", "those"]),
    );
    let is_one = amount.form == Form::One;
    let singular = is_one || amount.value == Some(Decimal::ONE);
    let noun = counted::read(reader, at, !singular || after > end);
    if is_one && after == end && (noun.is_none() || is_pronoun(reader, amount.tokens.start, end)) {
        return is_one && noun.is_none() && is_firm(reader, amount.tokens.start, end);
    }
    if let Some(noun) = noun {
        quantity.counted = Some(reader.span(noun.head..noun.end));
        draft.tokens.end = noun.end;
        quantity.anaphoric = refers_back(reader, amount, noun.end);
    } else if reader.is(end, "more") && !reader.is(end + 1, "than") {
        draft.tokens.end = end + 1;
    }
    true
}

/// "five-member panel", "1,000-strong crowd": what a number joined by a hyphen counts.
fn compound(reader: &Reader<'_, '_>, joint: usize, draft: &mut Draft) -> bool {
    let noun = joint + 1;
    let counts = counted::is_member(&reader.lower(noun));
    if counts {
        draft.quantity.counted = Some(reader.span(noun..noun + 1));
        draft.tokens.end = noun + 1;
    }
    if reader.is(noun, "fold") {
        draft.quantity.kind = QuantityKind::Ratio;
        draft.tokens.end = noun + 1;
        return true;
    }
    let strong = reader.is(noun, "strong");
    if strong {
        draft.tokens.end = noun + 1;
    }
    counts || strong
}

/// "one" that stands for a thing named before, or is little more than an article.
fn is_pronoun(reader: &Reader<'_, '_>, at: usize, end: usize) -> bool {
    reader.is_any(
        at.wrapping_sub(1),
        &[
            "no", "this", "that", "each", "every", "which", "any", "the", "another", "some",
            "only", "new", "good", "-",
        ],
    ) || reader.is_any(
        end,
        &[
            "day", "time", "thing", "way", "hand", "another", "point", "side", "reason", "example",
            "man", "woman",
        ],
    ) && hedge::read_before(reader, at).is_none()
}

/// Whether "one" without a noun is a number: "at least one", "one percent".
fn is_firm(reader: &Reader<'_, '_>, at: usize, end: usize) -> bool {
    hedge::read_before(reader, at).is_some() && !reader.is(end, "of")
        || reader.is_any(end, &["dead", "killed", "wounded", "injured"])
}

/// "the two leaders".
fn refers_back(reader: &Reader<'_, '_>, amount: &Amount, end: usize) -> bool {
    let small =
        amount.form == Form::Words && amount.value.is_some_and(|value| value <= Decimal::TEN);
    let before = amount.tokens.start.wrapping_sub(1);
    small
        && reader.is_any(before, &["the", "these", "those", "both"])
        && !reader.is_any(
            end,
            &[
                "of", "who", "that", "which", "in", "with", "on", "from", "for", "since",
            ],
        )
}

/// Hedges, change and the final span.
fn finish(reader: &Reader<'_, '_>, draft: Draft) -> Quantity {
    let Draft {
        mut tokens,
        mut quantity,
    } = draft;
    let mut approximator: Option<Hedge> = None;
    while let Some(hedge) = hedge::read_before(reader, tokens.start) {
        if !allows(&quantity, &hedge, reader) {
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
        approximator.get_or_insert(hedge);
    } else if approximator.is_none() && (quantity.counted.is_some() || quantity.unit.is_some()) {
        approximator = inner_hedge(reader, &quantity, &tokens);
    }
    let apart = approximator.is_none() && takes_hedge_after(&quantity);
    let apart = apart
        .then(|| hedge::read_apart(reader, tokens.start))
        .flatten();
    let approximator = approximator.or(apart);
    quantity.approximator = approximator.map(|hedge| hedge.approximator(reader));
    if quantity.change.is_none() && quantity.unit.as_deref() != Some("times") {
        quantity.change = change::of(reader, quantity.kind, &tokens);
    }
    quantity.span = reader.span(tokens);
    quantity
}

/// The hedge between a figure and its noun: "500 or more people".
fn inner_hedge(
    reader: &Reader<'_, '_>,
    quantity: &Quantity,
    tokens: &Range<usize>,
) -> Option<Hedge> {
    let after = (tokens.clone())
        .find(|&index| reader.document.tokens[index].span.start >= quantity.figure.end)?;
    hedge::read_after(reader, after).filter(|hedge| hedge.tokens.end < tokens.end)
}

/// Whether a hedge before the figure loosens it: "over 2000–2050" is no more than "during".
fn allows(quantity: &Quantity, hedge: &Hedge, reader: &Reader<'_, '_>) -> bool {
    let operator = hedge.operator;
    let first = reader.word(hedge.tokens.start);
    let figure = &reader.document.text[quantity.figure];
    // "turned around twice", "over twice" are of the verb before.
    if figure.eq_ignore_ascii_case("twice") && hedge.tokens.len() == 1 {
        return !reader.is_any(
            hedge.tokens.start,
            &["around", "over", "under", "some", "above", "below"],
        );
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

fn takes_hedge_after(quantity: &Quantity) -> bool {
    !matches!(
        quantity.kind,
        QuantityKind::Date | QuantityKind::Time | QuantityKind::Score | QuantityKind::Rank
    )
}
