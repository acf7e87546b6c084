//! Puts the parts together: which reader a token calls for, and the span of what it found.

use super::bounds::Closed;
use super::found::{of_date, of_rank, of_score, of_time};
use super::{bounds, close, exclude};
use crate::document::TokenKind;
use crate::lexicon::{Class, ClassSet};
use crate::quantity::figure::unit::MAGNITUDE;
use crate::quantity::figure::{Amount, Draft, Quantity, QuantityKind, Value};
use crate::quantity::kind::{
    age, count, date, day, glued_code, height, lap, percent, period, proportion, rank, rate, ratio,
    score, time, year,
};
use crate::quantity::measure::amount;
use crate::quantity::numeral::{notation, ordinal};
use crate::quantity::word::Reader;

/// Figures of one word that are no number: "dozens of boats", "it doubled", "twice a year".
const OTHER_OPENERS: ClassSet = ClassSet::of(&[
    Class::Halving,
    Class::Multiple,
    Class::Several,
    Class::Times,
    Class::Vague,
]);

/// Words that may start a figure.
const OPENERS: ClassSet = ClassSet::of(&[
    Class::Cardinal,
    Class::Denominator,
    Class::IndefiniteArticle,
    Class::Month,
    Class::Ordinal,
])
.or(OTHER_OPENERS);

/// What "a" may stand before as a number: "a hundred", "a third".
const MULTIPLIED_PARTS: ClassSet =
    ClassSet::of(&[Class::Denominator, Class::Hundred, Class::Scale]);

/// What a token may start.
pub(crate) enum Read {
    /// A quantity, and the token after it.
    Quantity(Box<Quantity>, usize),
    /// Nothing up to this token.
    Nothing(usize),
}

/// What stands at token `at`.
pub(crate) fn read(reader: &Reader<'_>, at: usize) -> Read {
    match read_closed(reader, at) {
        Ok(closed) => {
            let (quantity, end) =
                bounds::join(reader, &closed, |reader, at| read_closed(reader, at).ok())
                    .unwrap_or(closed);
            Read::Quantity(Box::new(quantity), end)
        }
        Err(end) => Read::Nothing(end),
    }
}

/// The quantity at token `at` and the token after it, or else the token up to which there is none.
fn read_closed(reader: &Reader<'_>, at: usize) -> Result<Closed, usize> {
    let found = match reader.kind(at) {
        Some(TokenKind::Number) => {
            if let Some(end) = exclude::skip_verses(reader, at) {
                return Err(end);
            }
            let dated = height::read(reader, at)
                .or_else(|| lap::read(reader, at))
                .or_else(|| proportion::read(reader, at))
                .or_else(|| read_dated(reader, at));
            if dated.is_none()
                && notation::read(reader, at).is_none()
                && let Some(end) = exclude::skip(reader, at)
            {
                return Err(end);
            }
            dated.or_else(|| read_figure(reader, at))
        }
        Some(TokenKind::Word) => read_word(reader, at),
        Some(TokenKind::Punctuation)
            if reader.word(at) == "." && !exclude::names_next(reader, at + 1) =>
        {
            read_amount(reader, at)
        }
        _ => None,
    };
    let draft = found.ok_or(at + 1)?;
    let end = draft.tokens.end.max(at + 1);
    let (quantity, closed) = close::close(reader, draft);
    Ok((quantity, end.max(closed)))
}

/// Dates and clock times in digits, which no identifier looks like.
fn read_dated(reader: &Reader<'_>, at: usize) -> Option<Draft> {
    date::read_days(reader, at)
        .or_else(|| date::read(reader, at))
        .or_else(|| day::read(reader, at))
        .map(of_date)
        .or_else(|| time::read(reader, at).map(of_time))
}

fn read_figure(reader: &Reader<'_>, at: usize) -> Option<Draft> {
    year::read(reader, at)
        .map(of_date)
        .or_else(|| rank::read(reader, at).map(of_rank))
        .or_else(|| score::read(reader, at).map(|found| of_score(reader, &found)))
        .or_else(|| ratio::read(reader, at))
        .or_else(|| read_amount(reader, at))
}

/// What a word may start; most words start nothing, so the tables are asked first.
fn read_word(reader: &Reader<'_>, at: usize) -> Option<Draft> {
    let classes = reader.classes(at);
    // "May18", "USD115", "T12".
    let glued = reader.word(at).contains(|c: char| c.is_ascii_digit());
    if !glued && !classes.meets(OPENERS) {
        return None;
    }
    if classes.has(Class::Month) || date::is_glued_day(reader.word(at)) {
        return date::read(reader, at).map(of_date);
    }
    if let Some(stamp) = time::read_stamp(reader, at) {
        return Some(of_time(stamp));
    }
    if glued && let Some(mut money) = glued_code::read(reader, at) {
        rate::apply(reader, &mut money);
        return Some(money);
    }
    let article = classes.has(Class::IndefiniteArticle);
    let part = classes.has(Class::Part);
    let number = classes.has(Class::Cardinal) || article || part;
    let ordinal = classes.has(Class::Ordinal);
    if !(number || ordinal || classes.meets(OTHER_OPENERS)) {
        return None;
    }
    if reader.reads_all(at, &["a", "quarter"])
        && let Some(time) = time::read(reader, at)
    {
        return Some(of_time(time));
    }
    if article {
        let period = period::read(reader, at);
        if period.is_some() || !opens_number(reader, at + 1) {
            return period;
        }
    }
    // "Mobile Unit Two", the band "Broken Sevenfold".
    let fold = classes.has(Class::Multiple) && reader.lower(at).ends_with("fold");
    if (number || fold) && exclude::is_name_of_word(reader, at) {
        return None;
    }
    if ordinal || number {
        let dated = date::read(reader, at)
            .or_else(|| day::read(reader, at))
            .filter(|_| !article);
        if let Some(found) = dated {
            return Some(of_date(found));
        }
    }
    if part && let Some(part) = period::read_part(reader, at) {
        return Some(part);
    }
    let timed = number.then(|| time::read(reader, at)).flatten();
    let proportion = number.then(|| proportion::read(reader, at)).flatten();
    if timed.is_none() && proportion.is_some() {
        return proportion;
    }
    timed
        .map(of_time)
        .or_else(|| rank::read(reader, at).map(of_rank))
        .or_else(|| score::read(reader, at).map(|found| of_score(reader, &found)))
        .or_else(|| ratio::read(reader, at))
        .or_else(|| read_amount(reader, at))
}

/// Whether the word after "a" may belong to a number.
fn opens_number(reader: &Reader<'_>, at: usize) -> bool {
    reader.is_any(at, MULTIPLIED_PARTS)
        || reader.is_joint(at + 1) && ordinal::read(reader, at).is_some()
        || reader.is_number(at) && reader.reads(at + 1, "of") && ordinal::read(reader, at).is_some()
        || reader.reads_any(at, &["dozen", "decade", "century", "few"])
}

fn read_amount(reader: &Reader<'_>, at: usize) -> Option<Draft> {
    if let Some(period) = period::read(reader, at) {
        return Some(period);
    }
    let amount = amount::read(reader, at)?;
    // "cases per 100,000": the base of a rate that is told elsewhere.
    if amount.kind == QuantityKind::Count
        && reader.reads(amount.tokens.start.wrapping_sub(1), "per")
    {
        return None;
    }
    let mut quantity = Quantity::new(amount.kind, amount.figure);
    quantity.amount = match (amount.ends, amount.scale) {
        (Some((low, high)), _) => Amount::range(low.map(Value::Decimal), high.map(Value::Decimal)),
        (None, Some(scale)) => Amount::OrderOfMagnitude(scale),
        (None, None) => Amount::exact(amount.value.map(Value::Decimal)),
    };
    quantity.unit = amount.unit.map(str::to_owned);
    quantity.currency = amount.currency.map(str::to_owned);
    let mut draft = Draft {
        tokens: amount.tokens.clone(),
        quantity,
    };
    if age::apply(reader, &mut draft) {
        return Some(draft);
    }
    let before = amount.tokens.start.wrapping_sub(1);
    if draft.quantity.kind == QuantityKind::Count && reader.reads(before, MAGNITUDE) {
        draft.quantity.kind = QuantityKind::Measurement;
        draft.quantity.unit = Some(MAGNITUDE.to_owned());
        return Some(draft);
    }
    if count::is_some_day(reader, &amount) {
        return None;
    }
    if draft.quantity.kind == QuantityKind::Count && !count::apply(reader, &amount, &mut draft) {
        return None;
    }
    percent::apply(reader, &mut draft);
    rate::apply(reader, &mut draft);
    Some(draft)
}
