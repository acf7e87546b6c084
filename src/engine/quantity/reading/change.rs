//! Whether a figure is the size of a change, and which way.

use crate::lexicon::Class;
use crate::quantity::figure::{Change, Quantity, QuantityKind};
use crate::quantity::word::Reader;
use std::ops::Range;

/// The most tokens looked back over for the verb of "increase world food needs by 50 percent".
const MAX_BACK: usize = 10;

/// The way of the change that the quantity of `tokens` measures.
pub(crate) fn of(reader: &Reader<'_>, kind: QuantityKind, tokens: &Range<usize>) -> Option<Change> {
    let measures = matches!(
        kind,
        QuantityKind::Count
            | QuantityKind::Money
            | QuantityKind::Percent
            | QuantityKind::PercentagePoints
            | QuantityKind::Measurement
            | QuantityKind::Ratio
            | QuantityKind::Temperature
    );
    if !measures {
        return None;
    }
    // "fell below $1" tells the level reached.
    let level = reader.reads_any(tokens.start, &["above", "below", "under"]);
    let before =
        before(reader, tokens.start).filter(|_| !level && sizes_change(reader, kind, tokens));
    before.or_else(|| after(reader, kind, tokens.end))
}

/// The change told again in another unit: "down 412 points, or 1.2%"; `last` ends where the reader's floor is.
pub(crate) fn carry_over(reader: &Reader<'_>, last: &Quantity, quantity: &mut Quantity) {
    let or = reader.floor + usize::from(reader.reads(reader.floor, ","));
    let told_again = or > reader.tokens.start
        && reader.is(or, Class::Or)
        && reader.document.tokens[or].span.end < quantity.span.start
        && reader.document.span_of(reader.floor - 1..reader.floor).end == last.span.end;
    let next = reader.tokens.contains(&(or + 1))
        && reader.document.tokens[or + 1].span.start >= quantity.span.start;
    let share = matches!(quantity.kind, QuantityKind::Percent | QuantityKind::Money);
    if told_again && next && share && quantity.change.is_none() && quantity.kind != last.kind {
        quantity.change = last.change;
    }
}

/// Whether the words before a figure of its kind say the size of a change: "set up a three-kilometre zone" and "cut 500
/// jobs" do not, nor does "lost half of it".
fn sizes_change(reader: &Reader<'_>, kind: QuantityKind, tokens: &Range<usize>) -> bool {
    let last = tokens.start.wrapping_sub(1);
    let last = if reader.is(last, Class::Article) {
        last.wrapping_sub(1)
    } else {
        last
    };
    let by = reader.reads_any(last, &["by", "of"]);
    let moved = reader.is(last, Class::SizedVerb)
        || reader.lower(last).ends_with("rose")
        || reader.lower(last).ends_with("fell");
    // "dropped two bombs", "climbed 12 stairs": what was dropped and climbed.
    let has_object = kind == QuantityKind::Count
        && tokens.len() > 1
        && reader.is(last, Class::ObjectVerb)
        && !reader.is(tokens.end.wrapping_sub(1), Class::Step);
    let moved = moved && !has_object;
    match kind {
        QuantityKind::Ratio => reader.reads(last, "by") || moved && !reader.reads(tokens.end, "of"),
        QuantityKind::Count | QuantityKind::Measurement => {
            let points = reader.reads_any(tokens.end.wrapping_sub(1), &["point", "points"]);
            // "grew up two streets from here".
            let grown = reader.reads_any(
                last.wrapping_sub(1),
                &["grew", "grow", "grown", "growing", "end", "ended"],
            );
            by || moved
                || reader.reads_any(last, &["up", "down"])
                    && !grown
                    && (points || reader.reads_any(tokens.end, &["from", "on", "compared"]))
        }
        // "lost $5 million" is a loss, no change of one.
        QuantityKind::Money => !reader.is(last, Class::SumVerb),
        _ => true,
    }
}

/// "rose 5%", "fell by 5%", "a decrease of 5 points", "up 5%", "increase prices by 5%".
fn before(reader: &Reader<'_>, start: usize) -> Option<Change> {
    if reader.is(start, Class::Exceeding) {
        return look_back_for_noun(reader, start);
    }
    let mut at = start.wrapping_sub(1);
    if reader.is(at, Class::StepModifier) {
        at = at.wrapping_sub(1);
    }
    let last = reader.lower(at);
    match &*last {
        "by" => look_back(reader, at),
        "of" => noun(reader, at.wrapping_sub(1)),
        // "put on 2 percent".
        "on" => reader
            .reads_any(at.wrapping_sub(1), &["put", "puts", "putting"])
            .then_some(Change::Up),
        "exceeded" | "exceeding" | "was" | "is" | "reached" => look_back_for_noun(reader, at),
        _ => verb(reader, at),
    }
}

fn look_back(reader: &Reader<'_>, by: usize) -> Option<Change> {
    // "fell again, by 5%": the comma before "by" does not part them.
    let comma = usize::from(reader.reads(by.wrapping_sub(1), ","));
    let indices = (1 + comma..=MAX_BACK).map(|back| by.wrapping_sub(back));
    indices
        .take_while(|&index| !reader.reads_any(index, &["", ";", ".", ","]))
        .find_map(|index| {
            verb(reader, index)
                .filter(|_| !reader.reads_any(index, &["up", "down", "lost"]) || index + 1 == by)
        })
}

fn look_back_for_noun(reader: &Reader<'_>, at: usize) -> Option<Change> {
    let indices = (1..=MAX_BACK).map(|back| at.wrapping_sub(back));
    indices
        .take_while(|&index| !reader.reads_any(index, &["", ";", ".", ","]))
        .find_map(|index| {
            noun(reader, index).filter(|_| reader.reads_any(index + 1, &["of", "in"]))
        })
}

/// "a 20 percent increase", "5% higher", "10 more than".
fn after(reader: &Reader<'_>, kind: QuantityKind, end: usize) -> Option<Change> {
    if kind == QuantityKind::Ratio {
        return None;
    }
    let share = matches!(kind, QuantityKind::Percent | QuantityKind::PercentagePoints);
    let word = reader.lower(end);
    // "7.3 per cent down on 2022".
    if matches!(&*word, "up" | "down") {
        let compared = reader.reads_any(end + 1, &["on", "from", "compared", "versus"])
            || share && reader.reads_any(end + 1, &["", ".", ",", ";", "at", "in", "and"]);
        return compared.then(|| verb(reader, end))?;
    }
    match comparative(reader, end) {
        Some(change) => {
            // "7p lower", but "£10 more" is as often one more sum.
            let priced = kind == QuantityKind::Money && matches!(&*word, "higher" | "lower");
            (share || priced || reader.is(end + 1, Class::Than)).then_some(change)
        }
        None => noun(reader, end),
    }
}

/// The way that a word says by one of two classes.
fn way(reader: &Reader<'_>, at: usize, up: Class, down: Class) -> Option<Change> {
    if reader.is(at, up) {
        Some(Change::Up)
    } else {
        reader.is(at, down).then_some(Change::Down)
    }
}

/// "5% higher", "5% cheaper": what a share is of the thing compared.
fn comparative(reader: &Reader<'_>, at: usize) -> Option<Change> {
    way(reader, at, Class::Greater, Class::Smaller)
}

fn verb(reader: &Reader<'_>, at: usize) -> Option<Change> {
    way(reader, at, Class::RisingVerb, Class::FallingVerb)
}

fn noun(reader: &Reader<'_>, at: usize) -> Option<Change> {
    way(reader, at, Class::RisingNoun, Class::FallingNoun)
}
