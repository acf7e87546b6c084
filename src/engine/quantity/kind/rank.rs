//! Places in an order: "third-largest", "20th minute", "#2", "day five".

use super::date::When;
use super::year;
use crate::lexicon::Class;
use crate::quantity::figure::QuantityKind;
use crate::quantity::figure::unit::SECOND;
use crate::quantity::measure::counted;
use crate::quantity::numeral::ordinal;
use crate::quantity::word::{Reader, unit};
use crate::text::Span;
use place::asserts_place;
use rust_decimal::Decimal;
use std::ops::Range;

mod place;

/// A place, or a century, which is a stretch of years.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) tokens: Range<usize>,
    pub(crate) figure: Span,
    pub(crate) value: Option<Decimal>,
    pub(crate) unit: Option<&'static str>,
    /// Set for a century.
    pub(crate) when: Option<When>,
}

/// The place that stands at token `at`; `None` also for ordinals that only number a part.
pub(crate) fn read(reader: &Reader<'_>, at: usize) -> Option<Found> {
    read_number_sign(reader, at)
        .or_else(|| read_day(reader, at))
        .or_else(|| read_ordinal(reader, at))
}

/// "#2", "No. 2", "number one": read at the figure.
fn read_number_sign(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let before = at.wrapping_sub(1);
    let start = if reader.reads(before, "#") && reader.is_glued(at) {
        before
    } else if reader.reads(before, ".")
        && matches!(reader.word(before.wrapping_sub(1)), "No" | "no" | "Nos")
    {
        before - 1
    } else if matches!(reader.word(before), "No." | "number" | "Nos.") {
        before
    } else if reader.is_joint(before) && reader.reads(before.wrapping_sub(1), "number") {
        before - 1
    } else {
        return None;
    };
    let number = place(reader, at).filter(|number| (1..=1000).contains(number))?;
    // The Prime Minister's office.
    let downing = number == 10 && reader.reads(before, ".");
    (start >= reader.floor && !downing).then(|| Found {
        tokens: start..at + 1,
        figure: reader.span(at..at + 1),
        value: Some(number.into()),
        unit: None,
        when: None,
    })
}

fn place(reader: &Reader<'_>, at: usize) -> Option<u32> {
    let digits = reader.word(at);
    let plain = reader.is_number(at) && digits.bytes().all(|byte| byte.is_ascii_digit());
    if plain {
        digits.parse().ok()
    } else {
        reader.cardinal(at)
    }
}

/// "day five", "week 3": read at the figure.
fn read_day(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let before = at.wrapping_sub(1);
    let unit = reader.unit(before)?.name;
    if !reader.is(before, Class::NumberedUnit) {
        return None;
    }
    let two = before.wrapping_sub(1);
    let counts_days = reader.is(two, Class::BeforeDay) || reader.reads(two, "-");
    let number = place(reader, at).filter(|number| *number <= 1000)?;
    let next = at + 1;
    let measures = unit::read(reader, next).is_some()
        || counted::read(reader, next, true).is_some()
        || reader.reads(next, "%")
        || reader.number(next, Class::Scale).is_some();
    (!counts_days && !measures && before >= reader.floor).then(|| Found {
        tokens: before..next,
        figure: reader.span(at..next),
        value: Some(number.into()),
        unit: Some(unit),
        when: None,
    })
}

fn read_ordinal(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let ordinal = ordinal::read(reader, at)?;
    let next = if reader.is_joint(ordinal.end) {
        ordinal.end + 1
    } else {
        ordinal.end
    };
    let figure = reader.span(at..ordinal.end);
    if is_century(reader, next) {
        let christ = reader.is_exact(next + 1, Class::BeforeChrist);
        let tokens = at..next + 1 + usize::from(christ);
        let when = Some(year::century(ordinal.number, christ)?);
        return Some(Found {
            tokens,
            figure,
            value: None,
            unit: None,
            when,
        });
    }
    let found = |end, unit| Found {
        tokens: at..end,
        figure,
        value: Some(ordinal.number.into()),
        unit,
        when: None,
    };
    if let Some(second) = listed(reader, next) {
        if is_century(reader, second.end) {
            let when = Some(year::century(ordinal.number, false)?);
            return Some(Found {
                value: None,
                when,
                ..found(ordinal.end, None)
            });
        }
        let unit = unit::read(reader, second.end)
            .filter(|unit| unit.kind == QuantityKind::Duration && unit.name != SECOND);
        if let Some(unit) = unit {
            return Some(found(ordinal.end, Some(unit.name)));
        }
    }
    if is_superlative(reader, next) {
        let joined = next > ordinal.end;
        return Some(found(if joined { next + 1 } else { ordinal.end }, None));
    }
    if reader.is_capital(next) && !reader.is_first(at)
        || reader.is_capital(at) && !reader.is_first(at)
    {
        return None;
    }
    if ordinal.number > 1
        && let Some(unit) = unit::read(reader, ordinal.end)
        && unit.kind == QuantityKind::Duration
        && !matches!(unit.name, SECOND | "night" | "weekend")
    {
        return Some(found(unit.end, Some(unit.name)));
    }
    let alone = at == reader.tokens.start && ordinal.end == reader.tokens.end;
    (alone || asserts_place(reader, at, next, ordinal.number)).then(|| found(ordinal.end, None))
}

/// The ordinal that goes on a list: of "15th and 16th centuries", "20th and 88th minutes".
fn listed(reader: &Reader<'_>, next: usize) -> Option<ordinal::Ordinal> {
    let joined =
        reader.is(next, Class::Coordinator) || reader.reads_any(next, &["to", "-", "–", ","]);
    joined.then(|| ordinal::read(reader, next + 1)).flatten()
}

fn is_century(reader: &Reader<'_>, at: usize) -> bool {
    reader.reads_any(at, &["century", "centuries"])
}

/// "the largest", "the most", "the highest".
fn is_superlative(reader: &Reader<'_>, at: usize) -> bool {
    let word = reader.lower(at);
    let ends = word.len() > 5 && word.ends_with("est");
    reader.is(at, Class::Superlative) || ends && !reader.is(at, Class::NoSuperlative)
}
