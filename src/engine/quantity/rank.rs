//! Places in an order: "third-largest", "20th minute", "#2", "day five".

use super::counted;
use super::ordinal;
use super::reader::Reader;
use super::unit;
use super::words;
use super::{QuantityKind, year};
use crate::quantity::date::When;
use crate::text::Span;
use rust_decimal::Decimal;
use std::ops::Range;

/// A place, or a century, which is a stretch of years.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) tokens: Range<usize>,
    pub(super) figure: Span,
    pub(super) value: Option<Decimal>,
    pub(super) unit: Option<&'static str>,
    /// Set for a century.
    pub(super) when: Option<When>,
}

/// The place that stands at token `at`; `None` also for ordinals that only number a part.
pub(super) fn read(reader: &Reader<'_, '_>, at: usize) -> Option<Found> {
    read_number_sign(reader, at)
        .or_else(|| read_day(reader, at))
        .or_else(|| read_ordinal(reader, at))
}

/// "#2", "No. 2", "number one": read at the figure.
fn read_number_sign(reader: &Reader<'_, '_>, at: usize) -> Option<Found> {
    let before = at.wrapping_sub(1);
    let start = if reader.is(before, "#") && reader.is_glued(at) {
        before
    } else if reader.is(before, ".")
        && matches!(reader.word(before.wrapping_sub(1)), "No" | "no" | "Nos")
    {
        before - 1
    } else if matches!(reader.word(before), "No." | "number" | "Nos.") {
        before
    } else if reader.is_joint(before) && reader.is(before.wrapping_sub(1), "number") {
        before - 1
    } else {
        return None;
    };
    let number = place(reader, at).filter(|number| (1..=1000).contains(number))?;
    // The Prime Minister's office.
    let downing = number == 10 && reader.is(before, ".");
    (start >= reader.floor && !downing).then(|| Found {
        tokens: start..at + 1,
        figure: reader.span(at..at + 1),
        value: Some(number.into()),
        unit: None,
        when: None,
    })
}

fn place(reader: &Reader<'_, '_>, at: usize) -> Option<u32> {
    let digits = reader.word(at);
    let plain = reader.is_number(at) && digits.bytes().all(|byte| byte.is_ascii_digit());
    if plain {
        digits.parse().ok()
    } else {
        words::cardinal(&reader.lower(at))
    }
}

/// "day five", "week 3": read at the figure.
fn read_day(reader: &Reader<'_, '_>, at: usize) -> Option<Found> {
    let before = at.wrapping_sub(1);
    let unit = match &*reader.lower(before) {
        "day" => "day",
        "week" => "week",
        "minute" => "minute",
        _ => return None,
    };
    let counts_days = reader.is_any(
        before.wrapping_sub(1),
        &[
            "a", "per", "one", "every", "each", "this", "that", "last", "next", "same", "some",
            "the", "-",
        ],
    );
    let number = place(reader, at).filter(|number| *number <= 1000)?;
    let next = at + 1;
    let measures = unit::read(reader, next).is_some()
        || counted::read(reader, next, true).is_some()
        || reader.is(next, "%")
        || words::scale(&reader.lower(next)).is_some();
    (!counts_days && !measures && before >= reader.floor).then(|| Found {
        tokens: before..next,
        figure: reader.span(at..next),
        value: Some(number.into()),
        unit: Some(unit),
        when: None,
    })
}

fn read_ordinal(reader: &Reader<'_, '_>, at: usize) -> Option<Found> {
    let ordinal = ordinal::read(reader, at)?;
    let next = if reader.is_joint(ordinal.end) {
        ordinal.end + 1
    } else {
        ordinal.end
    };
    let figure = reader.span(at..ordinal.end);
    if reader.is_any(next, &["century", "centuries"]) {
        let christ = matches!(reader.word(next + 1), "BC" | "B.C." | "BCE");
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
        if reader.is_any(second.end, &["century", "centuries"]) {
            let when = Some(year::century(ordinal.number, false)?);
            return Some(Found {
                value: None,
                when,
                ..found(ordinal.end, None)
            });
        }
        let unit = unit::read(reader, second.end)
            .filter(|unit| unit.kind == QuantityKind::Duration && unit.name != "second");
        if let Some(unit) = unit {
            return Some(found(ordinal.end, Some(unit.name)));
        }
    }
    if is_superlative(&reader.lower(next)) {
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
        && !matches!(unit.name, "second" | "night" | "weekend")
    {
        return Some(found(unit.end, Some(unit.name)));
    }
    let alone = at == reader.tokens.start && ordinal.end == reader.tokens.end;
    (alone || asserts_place(reader, at, next, ordinal.number)).then(|| found(ordinal.end, None))
}

/// The ordinal after "and" or its like: of "15th and 16th centuries", "20th and 88th minutes".
fn listed(reader: &Reader<'_, '_>, next: usize) -> Option<ordinal::Ordinal> {
    let joined = reader.is_any(next, &["and", "to", "or", "-", "–", ","]);
    joined.then(|| ordinal::read(reader, next + 1)).flatten()
}

/// "largest", "most", "highest".
fn is_superlative(word: &str) -> bool {
    matches!(word, "seeded" | "ranked" | "placed" | "rated")
        || word.len() > 5
            && word.ends_with("est")
            && !matches!(
                word,
                "interest"
                    | "request"
                    | "forest"
                    | "contest"
                    | "protest"
                    | "harvest"
                    | "arrest"
                    | "conquest"
                    | "invest"
                    | "suggest"
                    | "midwest"
                    | "digest"
                    | "honest"
                    | "modest"
                    | "behest"
            )
        || matches!(word, "most" | "best" | "worst" | "least" | "oldest")
}

/// Whether an ordinal asserts a place, record or tally rather than numbering a part.
fn asserts_place(reader: &Reader<'_, '_>, at: usize, next: usize, number: u64) -> bool {
    let idiom = reader.are(at.wrapping_sub(2), &["in", "the"]) && reader.is(next, "place");
    if number == 1 && idiom {
        return false;
    }
    let after = reader.lower(next);
    if is_ranked(reader, at, next) || is_tally(&after) || is_told(reader, at, next, number) {
        return true;
    }
    let owned = !reader.is(at.wrapping_sub(1), "the");
    if &*after == "since" && owned && number > 1 {
        return true;
    }
    if !reader.is_word(next) || next > at + 1 || is_part(&after) || !is_noun_like(reader, next) {
        return false;
    }
    if number > 1 {
        // "the second case" only numbers; a tally is told of a third person, phase or attempt.
        let one_more = reader.is_any(at.wrapping_sub(1), &["a", "his", "her", "their", "its"]);
        return number > 2 || one_more;
    }
    (next..next + 8)
        .take_while(|&index| !matches!(reader.word(index), "" | "," | "."))
        .any(|index| reader.is_any(index, &["since", "ever"]))
}

/// "finished third", "ranks Egypt 9th in the world".
fn is_ranked(reader: &Reader<'_, '_>, at: usize, next: usize) -> bool {
    let before = reader.lower(at.wrapping_sub(1));
    let ranked = matches!(
        &*before,
        "finished"
            | "finish"
            | "finishing"
            | "ranked"
            | "ranks"
            | "ranking"
            | "rank"
            | "came"
            | "placed"
            | "seeded"
    );
    let ends = !reader.is_word(next)
        || matches!(
            &*reader.lower(next),
            "in" | "out" | "among" | "behind" | "overall" | "worldwide" | "with" | "on" | "after"
        );
    let dated = matches!(&*before, "the" | "on" | "and" | "to" | "-");
    // "are third with 29 points".
    let stands = matches!(
        &*before,
        "is" | "are"
            | "was"
            | "were"
            | "lie"
            | "lies"
            | "lying"
            | "sit"
            | "sits"
            | "stand"
            | "stands"
    );
    let placed = stands && reader.is_word(next) && ends;
    ranked || placed || reader.is_number(at) && ends && !dated
}

/// "scored his second", ", the second film by": a tally told without its noun or in an apposition.
fn is_told(reader: &Reader<'_, '_>, at: usize, next: usize, number: u64) -> bool {
    if number < 2 {
        return false;
    }
    let before = at.wrapping_sub(1);
    let scored = reader.is_any(before, &["his", "her", "their", "its"])
        && reader.is_any(
            before.wrapping_sub(1),
            &[
                "scored",
                "netted",
                "got",
                "added",
                "won",
                "claimed",
                "completed",
                "grabbed",
            ],
        );
    let apposed = reader.is(before, "the") && reader.is(before.wrapping_sub(1), ",");
    let goes_on = |index| {
        reader.is_any(
            index,
            &[
                "by", "between", "in", "since", "this", "for", "to", "under", "from",
            ],
        )
    };
    scored
        || apposed
            && (goes_on(next)
                || reader.is_word(next) && !is_part(&reader.lower(next)) && goes_on(next + 1))
}

fn is_noun_like(reader: &Reader<'_, '_>, at: usize) -> bool {
    counted::read(reader, at, false).is_some() || counted::read(reader, at, true).is_some()
}

/// What is tallied.
fn is_tally(word: &str) -> bool {
    matches!(
        word,
        "place"
            | "consecutive"
            | "successive"
            | "time"
            | "victory"
            | "win"
            | "goal"
            | "loss"
            | "defeat"
            | "title"
            | "medal"
            | "woman"
            | "black"
            | "female"
            | "term"
            | "anniversary"
            | "attempt"
            | "death"
            | "birthday"
            | "championship"
            | "gold"
            | "conviction"
            | "straight"
            | "penalty"
            | "try"
            | "homer"
    )
}

/// What an ordinal only numbers or names.
fn is_part(word: &str) -> bool {
    matches!(
        word,
        "half"
            | "halves"
            | "quarter"
            | "round"
            | "leg"
            | "set"
            | "period"
            | "part"
            | "chapter"
            | "book"
            | "volume"
            | "edition"
            | "grade"
            | "floor"
            | "division"
            | "lady"
            | "class"
            | "name"
            | "hand"
            | "degree"
            | "instance"
            | "glance"
            | "aid"
            | "responder"
            | "responders"
            | "thought"
            | "thoughts"
            | "step"
            | "act"
            | "party"
            | "parties"
            | "world"
            | "language"
            | "cousin"
            | "base"
            | "line"
            | "case"
            | "game"
            | "meeting"
            | "referendum"
            | "boat"
            | "inning"
            | "estate"
            | "generation"
            | "amendment"
            | "option"
            | "group"
            | "section"
            | "sector"
            | "paragraph"
            | "innings"
            | "batch"
            | "minister"
            | "column"
            | "row"
            | "page"
            | "series"
            | "test"
            | "world's"
            | "country"
    )
}
