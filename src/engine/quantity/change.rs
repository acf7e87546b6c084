//! Whether a figure is the size of a change, and which way.

use super::reader::Reader;
use super::{Change, Quantity, QuantityKind};
use std::ops::Range;

/// The most tokens looked back over for the verb of "increase world food needs by 50 percent".
const MAX_BACK: usize = 10;

/// What a ranking, an index or a share moves by.
const STEPS: &[&str] = &[
    "notch",
    "notches",
    "place",
    "places",
    "point",
    "points",
    "position",
    "positions",
    "rank",
    "ranks",
    "seat",
    "seats",
    "spot",
    "spots",
    "step",
    "steps",
];

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
            | QuantityKind::Ratio
            | QuantityKind::Temperature
    );
    if !measures {
        return None;
    }
    // "fell below $1" tells the level reached.
    let level = reader.is_any(tokens.start, &["above", "below", "under"]);
    let before =
        before(reader, tokens.start).filter(|_| !level && sizes_change(reader, kind, tokens));
    before.or_else(|| after(reader, kind, tokens.end))
}

/// The change told again in another unit: "down 412 points, or 1.2%"; `last` ends where the reader's floor is.
pub(super) fn carry_over(reader: &Reader<'_, '_>, last: &Quantity, quantity: &mut Quantity) {
    let or = reader.floor + usize::from(reader.is(reader.floor, ","));
    let told_again = or > reader.tokens.start
        && reader.is(or, "or")
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
fn sizes_change(reader: &Reader<'_, '_>, kind: QuantityKind, tokens: &Range<usize>) -> bool {
    let last = tokens.start.wrapping_sub(1);
    let last = if reader.is_any(last, &["a", "an", "the"]) {
        last.wrapping_sub(1)
    } else {
        last
    };
    let by = reader.is_any(last, &["by", "of"]);
    let moved = reader.is_any(
        last,
        &[
            "rose", "fell", "grew", "dropped", "jumped", "climbed", "declined",
        ],
    ) || reader.lower(last).ends_with("rose")
        || reader.lower(last).ends_with("fell");
    // "dropped two bombs", "climbed 12 stairs": what was dropped and climbed.
    let has_object = kind == QuantityKind::Count
        && tokens.len() > 1
        && reader.is_any(last, &["grew", "dropped", "jumped", "climbed"])
        && !reader.is_any(tokens.end.wrapping_sub(1), STEPS);
    let moved = moved && !has_object;
    match kind {
        QuantityKind::Ratio => reader.is(last, "by") || moved && !reader.is(tokens.end, "of"),
        QuantityKind::Count | QuantityKind::Measurement => {
            let points = reader.is_any(tokens.end.wrapping_sub(1), &["point", "points"]);
            // "grew up two streets from here".
            let grown = reader.is_any(
                last.wrapping_sub(1),
                &["grew", "grow", "grown", "growing", "end", "ended"],
            );
            by || moved
                || reader.is_any(last, &["up", "down"])
                    && !grown
                    && (points || reader.is_any(tokens.end, &["from", "on", "compared"]))
        }
        // "lost $5 million" is a loss, no change of one.
        QuantityKind::Money => !reader.is_any(
            last,
            &[
                "lost", "losing", "added", "adding", "raise", "raised", "raising",
            ],
        ),
        _ => true,
    }
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
        // "put on 2 percent".
        "on" => reader
            .is_any(at.wrapping_sub(1), &["put", "puts", "putting"])
            .then_some(Change::Up),
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

/// "a 20 percent increase", "5% higher", "10 more than".
fn after(reader: &Reader<'_, '_>, kind: QuantityKind, end: usize) -> Option<Change> {
    if kind == QuantityKind::Ratio {
        return None;
    }
    let share = matches!(kind, QuantityKind::Percent | QuantityKind::PercentagePoints);
    let word = reader.lower(end);
    // "7.3 per cent down on 2022".
    if matches!(&*word, "up" | "down") {
        let compared = reader.is_any(end + 1, &["on", "from", "compared", "versus"])
            || share && reader.is_any(end + 1, &["", ".", ",", ";", "at", "in", "and"]);
        return compared.then(|| verb(&word))?;
    }
    match comparative(&word) {
        Some(change) => {
            // "7p lower", but "£10 more" is as often one more sum.
            let priced = kind == QuantityKind::Money && matches!(&*word, "higher" | "lower");
            (share || priced || reader.is(end + 1, "than")).then_some(change)
        }
        None => noun(&word),
    }
}

/// "higher", "cheaper": what a share is of the thing compared.
fn comparative(word: &str) -> Option<Change> {
    Some(match word {
        "higher" | "more" | "larger" | "bigger" | "greater" | "heavier" | "faster" | "longer"
        | "warmer" | "hotter" | "stronger" | "costlier" | "dearer" | "taller" | "wetter" => {
            Change::Up
        }
        "lower" | "less" | "fewer" | "smaller" | "lighter" | "slower" | "shorter" | "cooler"
        | "colder" | "weaker" | "cheaper" | "drier" => Change::Down,
        _ => return None,
    })
}

fn verb(word: &str) -> Option<Change> {
    Some(match word {
        "rose" | "rise" | "rises" | "risen" | "rising" | "increase" | "increased" | "increases"
        | "increasing" | "grew" | "grow" | "grows" | "grown" | "growing" | "climbed" | "climb"
        | "climbs" | "climbing" | "jumped" | "jump" | "jumps" | "jumping" | "surged" | "surge"
        | "surges" | "surging" | "soared" | "soar" | "soaring" | "gained" | "gaining" | "up"
        | "rallied" | "expanded" | "expand" | "expanding" | "swelled" | "raised" | "raise"
        | "raising" | "boosted" | "boost" | "advanced" | "spiked" | "rocketed" | "skyrocketed"
        | "strengthened" | "improved" | "edged-up" | "added" | "adding" | "warmed" | "widened"
        | "accelerated" | "leapt" | "leaped" | "hiked" | "lifted" | "rebounded" | "recovered" => {
            Change::Up
        }
        "fell" | "fall" | "falls" | "fallen" | "falling" | "dropped" | "drop" | "drops"
        | "dropping" | "declined" | "decline" | "declines" | "declining" | "decreased"
        | "decrease" | "decreases" | "decreasing" | "down" | "cut" | "cuts" | "cutting"
        | "slashed" | "slash" | "slashing" | "plunged" | "plunge" | "plunging" | "slid"
        | "slide" | "slipped" | "slip" | "slipping" | "shed" | "sank" | "sink" | "shrank"
        | "shrink" | "shrunk" | "shrinking" | "tumbled" | "tumble" | "reduced" | "reduce"
        | "reduces" | "reducing" | "lowered" | "lower" | "contracted" | "plummeted" | "plummet"
        | "dipped" | "dip" | "eased" | "weakened" | "crashed" | "trimmed" | "trim" | "lost"
        | "losing" | "cooled" | "narrowed" | "slowed" | "retreated" | "nosedived" | "shaved" => {
            Change::Down
        }
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
