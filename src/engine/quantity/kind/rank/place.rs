//! Whether an ordinal asserts a place, record or tally rather than numbering a part.

use crate::lexicon::{Class, ClassSet};
use crate::quantity::measure::counted;
use crate::quantity::word::Reader;

/// Words after which an ordinal in digits is as likely a day: "the 5th and 6th".
const BEFORE_DAY: ClassSet = ClassSet::of(&[Class::And, Class::DefiniteArticle]);

/// Whether an ordinal asserts a place, record or tally rather than numbering a part.
pub(super) fn asserts_place(reader: &Reader<'_>, at: usize, next: usize, number: u64) -> bool {
    let idiom = reader.reads(at.wrapping_sub(2), "in")
        && reader.is(at.wrapping_sub(1), Class::DefiniteArticle)
        && reader.reads(next, "place");
    if number == 1 && idiom {
        return false;
    }
    if is_ranked(reader, at, next)
        || reader.is(next, Class::Tallied)
        || is_told(reader, at, next, number)
    {
        return true;
    }
    let owned = !reader.is(at.wrapping_sub(1), Class::DefiniteArticle);
    if reader.reads(next, "since") && owned && number > 1 {
        return true;
    }
    if !reader.is_word(next)
        || reader.is_joint(next - 1)
        || reader.is(next, Class::NumberedPart)
        || !is_noun_like(reader, next)
    {
        return false;
    }
    if number > 1 {
        // "the second case" only numbers; a tally is told of a third person, phase or attempt.
        let one_more = reader.reads(at.wrapping_sub(1), "a")
            || reader.is(at.wrapping_sub(1), Class::PossessiveDeterminer);
        return number > 2 || one_more;
    }
    (next..next + 8)
        .take_while(|&index| !matches!(reader.word(index), "" | "," | "."))
        .any(|index| reader.reads_any(index, &["since", "ever"]))
}

/// "finished third", "ranks Egypt 9th in the world".
fn is_ranked(reader: &Reader<'_>, at: usize, next: usize) -> bool {
    if let Some(earlier) = listed_before(reader, at) {
        return is_ranked(reader, earlier, earlier + 1);
    }
    let before = at.wrapping_sub(1);
    let ranked = reader.is(before, Class::Ranking);
    let ends = !reader.is_word(next) || reader.is(next, Class::AfterRank);
    let dated = reader.is_any(before, BEFORE_DAY) || reader.reads_any(before, &["on", "to", "-"]);
    // "are third with 29 points".
    let stands = reader.is(before, Class::Standing);
    let placed = stands && reader.is_word(next) && ends;
    ranked || placed || reader.is_number(at) && ends && !dated
}

/// The place before this one in a list: "came first, second and fourth", "ranks fourth, Denmark sixth".
fn listed_before(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let name = (1..=3)
        .take_while(|&back| reader.is_capital(at.wrapping_sub(back)))
        .count();
    let joint = at.wrapping_sub(1 + name);
    let is_list = reader.reads(joint, ",") || reader.is(joint, Class::And);
    let earlier = joint.wrapping_sub(1);
    // "the first and second half" number parts.
    let is_part = reader.is(earlier.wrapping_sub(1), Class::DefiniteArticle);
    (is_list && !is_part && reader.ordinal(earlier).is_some()).then_some(earlier)
}

/// "scored his second", ", the second film by": a tally told without its noun or in an apposition.
fn is_told(reader: &Reader<'_>, at: usize, next: usize, number: u64) -> bool {
    if number < 2 {
        return false;
    }
    let before = at.wrapping_sub(1);
    let scored = reader.is(before, Class::PossessiveDeterminer)
        && reader.is(before.wrapping_sub(1), Class::Tallying);
    let apposed =
        reader.is(before, Class::DefiniteArticle) && reader.reads(before.wrapping_sub(1), ",");
    let goes_on = |index| reader.is(index, Class::TallyLink);
    scored
        || apposed
            && (goes_on(next)
                || reader.is_word(next)
                    && !reader.is(next, Class::NumberedPart)
                    && goes_on(next + 1))
}

fn is_noun_like(reader: &Reader<'_>, at: usize) -> bool {
    counted::read(reader, at, false).is_some() || counted::read(reader, at, true).is_some()
}
