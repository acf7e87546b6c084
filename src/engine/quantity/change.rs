//! Whether a figure is the size of a change, and which way.

use super::reader::Reader;
use super::{Change, QuantityKind};
use std::ops::Range;

/// The most tokens looked back over for the verb of "increase world food needs by 50 percent".
const MAX_BACK: usize = 10;

/// The way of the change that the quantity of `tokens` measures.
pub(super) fn of(
    reader: &Reader<'_, '_>,
    kind: QuantityKind,
    tokens: &Range<usize>,
) -> Option<Change> {
    let measures = matches!(
        kind,
        QuantityKind::Count
            | QuantityKind::Money
            | QuantityKind::Percent
            | QuantityKind::PercentagePoints
            | QuantityKind::Measurement
            | QuantityKind::Temperature
    );
    if !measures {
        return None;
    }
    let before = before(reader, tokens.start).filter(|_| {
        // "set up a three-kilometre zone", "cut 500 jobs": the size of the thing, not of a change.
        let last = tokens.start.wrapping_sub(1);
        let last = if reader.is_any(last, &["a", "an", "the"]) {
            last.wrapping_sub(1)
        } else {
            last
        };
        !matches!(kind, QuantityKind::Count | QuantityKind::Measurement)
            || reader.is_any(last, &["by", "of"])
            || reader.is_any(last, &["up", "down"])
                && reader.is_any(tokens.end, &["from", "on", "compared"])
            || reader.lower(last).ends_with("rose")
            || reader.lower(last).ends_with("fell")
    });
    before.or_else(|| after(reader, tokens.end))
}

/// "rose 5%", "fell by 5%", "a decrease of 5 points", "up 5%", "increase prices by 5%".
fn before(reader: &Reader<'_, '_>, start: usize) -> Option<Change> {
    if reader.is_any(start, &["exceeded", "exceeding", "exceed", "exceeds"]) {
        return look_back_for_noun(reader, start);
    }
    let mut at = start.wrapping_sub(1);
    if reader.is_any(
        at,
        &[
            "a", "an", "another", "only", "just", "further", "either", "the",
        ],
    ) {
        at = at.wrapping_sub(1);
    }
    let last = reader.lower(at);
    match &*last {
        "by" => look_back(reader, at),
        "of" => noun(&reader.lower(at.wrapping_sub(1))),
        "exceeded" | "exceeding" | "was" | "is" | "reached" => look_back_for_noun(reader, at),
        _ => verb(&last),
    }
}

fn look_back(reader: &Reader<'_, '_>, by: usize) -> Option<Change> {
    // "fell again, by 5%": the comma before "by" does not part them.
    let comma = usize::from(reader.is(by.wrapping_sub(1), ","));
    let indices = (1 + comma..=MAX_BACK).map(|back| by.wrapping_sub(back));
    indices
        .take_while(|&index| !reader.is_any(index, &["", ";", ".", ","]))
        .find_map(|index| {
            verb(&reader.lower(index))
                .filter(|_| !reader.is_any(index, &["up", "down", "lost"]) || index + 1 == by)
        })
}

fn look_back_for_noun(reader: &Reader<'_, '_>, at: usize) -> Option<Change> {
    let indices = (1..=MAX_BACK).map(|back| at.wrapping_sub(back));
    indices
        .take_while(|&index| !reader.is_any(index, &["", ";", ".", ","]))
        .find_map(|index| {
            noun(&reader.lower(index)).filter(|_| reader.is_any(index + 1, &["of", "in"]))
        })
}

/// "a 20 percent increase", "5% higher".
fn after(reader: &Reader<'_, '_>, end: usize) -> Option<Change> {
    match &*reader.lower(end) {
        "higher" | "more" => reader.is(end + 1, "than").then_some(Change::Up),
        "lower" | "less" | "fewer" => reader.is(end + 1, "than").then_some(Change::Down),
        word => noun(word),
    }
}

fn verb(word: &str) -> Option<Change> {
    Some(match word {
        "rose" | "rise" | "rises" | "risen" | "rising" | "increase" | "increased" | "increases"
        | "increasing" | "grew" | "grow" | "grows" | "grown" | "growing" | "climbed" | "climb"
        | "climbs" | "climbing" | "jumped" | "jump" | "jumps" | "jumping" | "surged" | "surge"
        | "surges" | "surging" | "soared" | "soar" | "soaring" | "gained" | "gaining" | "up"
        | "rallied" | "expanded" | "expand" | "expanding" | "swelled" | "raised" | "raise"
        | "raising" | "boosted" | "boost" | "advanced" | "spiked" | "rocketed" | "skyrocketed"
        | "strengthened" | "improved" | "edged-up" => Change::Up,
        "fell" | "fall" | "falls" | "fallen" | "falling" | "dropped" | "drop" | "drops"
        | "dropping" | "declined" | "decline" | "declines" | "declining" | "decreased"
        | "decrease" | "decreases" | "decreasing" | "down" | "cut" | "cuts" | "cutting"
        | "slashed" | "slash" | "slashing" | "plunged" | "plunge" | "plunging" | "slid"
        | "slide" | "slipped" | "slip" | "slipping" | "shed" | "sank" | "sink" | "shrank"
        | "shrink" | "shrunk" | "shrinking" | "tumbled" | "tumble" | "reduced" | "reduce"
        | "reduces" | "reducing" | "lowered" | "lower" | "contracted" | "plummeted" | "plummet"
        | "dipped" | "dip" | "eased" | "weakened" | "crashed" | "trimmed" | "trim" => Change::Down,
        _ => return None,
    })
}

fn noun(word: &str) -> Option<Change> {
    Some(match word {
        "increase" | "increases" | "rise" | "rises" | "jump" | "surge" | "gain" | "gains"
        | "growth" | "hike" | "boost" | "raise" | "uptick" | "upswing" | "climb" | "spike" => {
            Change::Up
        }
        "decrease" | "decreases" | "fall" | "drop" | "drops" | "decline" | "declines"
        | "reduction" | "reductions" | "cut" | "cuts" | "slump" | "plunge" | "dip" | "downturn"
        | "shortfall" | "contraction" => Change::Down,
        _ => return None,
    })
}

/// Whether the words before token `at` say that something moved, so that "from 9 to 10" is two levels.
pub(super) fn is_moving(reader: &Reader<'_, '_>, at: usize) -> bool {
    (1..=6)
        .map(|back| at.wrapping_sub(back))
        .take_while(|&index| !reader.is_any(index, &["", ";", "."]))
        .any(|index| {
            let word = reader.lower(index);
            verb(&word).is_some()
                || noun(&word).is_some()
                || matches!(
                    &*word,
                    "went" | "moved" | "changed" | "shifted" | "moving" | "down" | "up"
                )
        })
}
