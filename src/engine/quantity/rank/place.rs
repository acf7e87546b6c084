//! Whether an ordinal asserts a place, record or tally rather than numbering a part.

use super::super::counted;
use super::super::reader::Reader;

/// Whether an ordinal asserts a place, record or tally rather than numbering a part.
pub(super) fn asserts_place(reader: &Reader<'_, '_>, at: usize, next: usize, number: u64) -> bool {
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
    if !reader.is_word(next)
        || reader.is_joint(next - 1)
        || is_part(&after)
        || !is_noun_like(reader, next)
    {
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
