//! Whether a figure is the size of a change, and which way.

use crate::lexicon::{Class, ClassSet};
use crate::quantity::figure::{Change, Quantity, QuantityKind};
use crate::quantity::word::{Reader, stop};
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
            | QuantityKind::Rate
            | QuantityKind::Ratio
            | QuantityKind::Temperature
    );
    let sizes_time = kind == QuantityKind::Duration && is_size_of_noun(reader, tokens.start);
    if !(measures || sizes_time) {
        return None;
    }
    // "fell below $1", "rose as high as $80" tell the level reached.
    let level = reader.reads_any(tokens.start, &["above", "below", "under"])
        || reader.reads(tokens.start, "as") && reader.is(tokens.start + 1, Class::LevelAdjective);
    let before =
        before(reader, tokens.start).filter(|_| !level && sizes_change(reader, kind, tokens));
    before.or_else(|| after(reader, kind, tokens.end))
}

/// "an increase of two years", "cut by two years": other lengths of time tell how long a change took.
fn is_size_of_noun(reader: &Reader<'_>, start: usize) -> bool {
    let last = start.wrapping_sub(1);
    reader.reads(last, "by")
        || reader.reads(last, "of") && noun(reader, last.wrapping_sub(1)).is_some()
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
    let last = if reader.is_any(last, STEP_OPENERS) {
        last.wrapping_sub(1)
    } else {
        last
    };
    let by = reader.reads_any(last, &["by", "of"]);
    let moved = reader.is(last, Class::SizedVerb)
        || reader.lower(last).ends_with("rose")
        || reader.lower(last).ends_with("fell");
    // "dropped two bombs", "dropped two 500-pound bombs", "climbed 12 stairs": what was dropped and climbed.
    let has_object = kind == QuantityKind::Count
        && (tokens.len() > 1 || reader.is_number(tokens.end))
        && reader.is(last, Class::ObjectVerb)
        && !reader.is(tokens.end.wrapping_sub(1), Class::Step);
    let moved = moved && !has_object;
    match kind {
        QuantityKind::Ratio => {
            let fold = reader.lower(tokens.end.wrapping_sub(1)).ends_with("fold");
            by || (moved || fold) && !reader.reads(tokens.end, "of")
        }
        // "dropped 40 centimetres of sleet".
        QuantityKind::Measurement if reader.reads(tokens.end, "of") => by,
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
        // Nor is "lift a 30-dollar lid".
        QuantityKind::Money => {
            let article = reader.is(tokens.start.wrapping_sub(1), Class::Article);
            !reader.is(last, Class::SumVerb) && (by || !article)
        }
        // "grows 5% of its hops", where "lost 20% of its value" is a loss.
        QuantityKind::Percent if reader.reads(tokens.end, "of") => {
            by || verb(reader, last) != Some(Change::Up)
        }
        QuantityKind::Rate => {
            let priced = tokens
                .clone()
                .any(|index| reader.currency(index, Class::CurrencySign).is_some());
            by || moved || priced && !reader.is(last, Class::SumVerb)
        }
        _ => true,
    }
}

/// "rose 5%", "fell by 5%", "a decrease of 5 points", "up 5%", "increase prices by 5%".
fn before(reader: &Reader<'_>, start: usize) -> Option<Change> {
    if reader.is(start, Class::Exceeding) {
        return look_back_for_noun(reader, start);
    }
    // "growth between 4% and 6%".
    if reader.is(start, Class::Between) {
        let last = start.wrapping_sub(1);
        let adverb = reader.reads_any(last, &["up", "down"]);
        return noun(reader, last).or_else(|| adverb.then(|| verb(reader, last))?);
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
        "up" if reader.is(at.wrapping_sub(1), Class::PhrasalUp) => None,
        _ => verb(reader, at).or_else(|| verb_of_object(reader, at)),
    }
}

/// The most words of an object before the size of its change.
const MAX_OBJECT: usize = 4;

/// "trim evening buses 8 percent": the verb before its object, whose last word is token `at`.
fn verb_of_object(reader: &Reader<'_>, at: usize) -> Option<Change> {
    let is_part = |index: usize| {
        reader.is_word(index)
            && (!stop::is_at(reader, index) || reader.is_any(index, OBJECT_OPENERS))
    };
    if stop::is_at(reader, at) {
        return None;
    }
    let indices = (0..=MAX_OBJECT).map(|back| at.wrapping_sub(back));
    indices
        .take_while(|&index| is_part(index))
        .skip(1)
        .find(|&index| reader.is(index, Class::ChangesObject))
        .and_then(|index| verb(reader, index))
}

fn look_back(reader: &Reader<'_>, by: usize) -> Option<Change> {
    // "fell again, by 5%": the comma before "by" does not part them.
    let comma = usize::from(reader.reads(by.wrapping_sub(1), ","));
    // "fell by 3% in May, ending a run, and by 2% in June": the verb is that of the change before.
    let again = reader.is(by.wrapping_sub(1), Class::Coordinator);
    let most = if again { 2 * MAX_BACK } else { MAX_BACK };
    let indices = (1 + comma..=most).map(|back| by.wrapping_sub(back));
    indices
        .take_while(|&index| {
            !reader.reads_any(index, &["", ";", "."]) && (again || !reader.reads(index, ","))
        })
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
            let sized = index + 1 == at || reader.reads_any(index + 1, &["of", "in"]);
            noun(reader, index).filter(|_| sized)
        })
}

/// "a 20 percent increase", "5% higher", "10 more than".
fn after(reader: &Reader<'_>, kind: QuantityKind, end: usize) -> Option<Change> {
    if kind == QuantityKind::Ratio {
        // "a tenfold rise".
        let fold = reader.lower(end.wrapping_sub(1)).ends_with("fold");
        return fold.then(|| noun(reader, end))?;
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
            let than = reader.is(end + 1, Class::Than);
            let changes = if than {
                is_earlier(reader, end + 2)
            } else {
                (share || priced) && (!reader.is_word(end + 1) || stop::is_at(reader, end + 1))
            };
            changes.then_some(change)
        }
        // "two blasts cut off the light": the figure's noun is the verb's subject.
        None => {
            noun(reader, end).filter(|_| kind != QuantityKind::Count || verb(reader, end).is_none())
        }
    }
}

/// The most words after "than" in which a time is named.
const MAX_COMPARED: usize = 8;

/// Whether what is compared with, from token `at` on, is an earlier time rather than another thing: "5% higher than a year
/// ago", but not "5% higher than at the harbour".
fn is_earlier(reader: &Reader<'_>, at: usize) -> bool {
    (at..at + MAX_COMPARED)
        .take_while(|&index| !matches!(reader.word(index), "" | "," | ";" | "."))
        .any(|index| reader.is_any(index, EARLIER) || is_year(reader.word(index)))
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && matches!(word.parse::<u16>(), Ok(1800..2100))
}

/// Words that name a time that something is compared with.
const EARLIER: ClassSet = ClassSet::of(&[
    Class::EarlierTime,
    Class::Month,
    Class::Season,
    Class::TimeAdverb,
    Class::TimeNoun,
    Class::Weekday,
    Class::Years,
]);

/// What may stand between a verb and the size of its change.
const STEP_OPENERS: ClassSet = ClassSet::of(&[Class::Article, Class::StepModifier]);

/// What may open the object of a verb.
const OBJECT_OPENERS: ClassSet = ClassSet::of(&[Class::Article, Class::PossessiveDeterminer]);

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
