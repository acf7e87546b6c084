//! Halves and parts of the day beside an hour, and time zones: "p.m.", "in the morning", "GMT".

use super::super::reader::Reader;

/// Before or after noon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HalfDay {
    Am,
    Pm,
}

/// "pm", "p.m.", "p. m." from token `at` on.
pub(super) fn read_half(reader: &Reader<'_, '_>, at: usize) -> Option<(HalfDay, usize)> {
    if let Some(half) = half_of(reader.word(at)) {
        let stop =
            reader.is(at + 1, ".") && reader.is_glued(at + 1) && reader.word(at).contains('.');
        return Some((
            half,
            at + 1 + usize::from(stop && !reader.word(at).ends_with('.')),
        ));
    }
    let half = match reader.word(at) {
        "p" | "p." | "P." => HalfDay::Pm,
        "a" | "a." | "A." => HalfDay::Am,
        _ => return None,
    };
    let dot = usize::from(reader.is(at + 1, ".") && reader.is_glued(at + 1));
    let m = at + 1 + dot;
    let stop = usize::from(reader.is(m + 1, ".") && reader.is_glued(m + 1) && dot == 1);
    matches!(reader.word(m), "m" | "m.").then_some((half, m + 1 + stop))
}

/// "in the morning", "at night", "afternoon" from token `at` on, and the token after it.
pub(super) fn read_after(reader: &Reader<'_, '_>, at: usize) -> Option<(HalfDay, usize)> {
    if reader.are(at, &["at", "night"]) {
        return Some((HalfDay::Pm, at + 2));
    }
    let in_the = reader.are(at, &["in", "the"]);
    let word = at + if in_the { 2 } else { 0 };
    let half = part_of(&reader.lower(word)).filter(|_| in_the)?;
    Some((half, word + 1))
}

/// "afternoon", "lunchtime" alone after a time that is certain, where nothing follows that it could belong to.
pub(super) fn read_bare(reader: &Reader<'_, '_>, at: usize) -> Option<(HalfDay, usize)> {
    let half = part_of(&reader.lower(at))?;
    (!reader.is_word(at + 1) && !reader.is_joint(at + 1)).then_some((half, at + 1))
}

/// "in the afternoon", "lunchtime" that ends before token `at`, and its first token.
pub(super) fn read_before(reader: &Reader<'_, '_>, at: usize) -> Option<(HalfDay, usize)> {
    let word = at.wrapping_sub(1);
    let half = part_of(&reader.lower(word))?;
    let start = if reader.are(word.wrapping_sub(2), &["in", "the"]) {
        word - 2
    } else {
        word
    };
    (start >= reader.floor).then_some((half, start))
}

fn part_of(word: &str) -> Option<HalfDay> {
    match word {
        "morning" => Some(HalfDay::Am),
        "afternoon" | "evening" | "night" | "lunchtime" => Some(HalfDay::Pm),
        _ => None,
    }
}

/// The half of the day that a word names.
pub(super) fn half_of(word: &str) -> Option<HalfDay> {
    match word {
        "am" | "a.m." | "a.m" | "AM" | "A.M." | "A.M" | "Am" => Some(HalfDay::Am),
        "pm" | "p.m." | "p.m" | "PM" | "P.M." | "P.M" | "Pm" => Some(HalfDay::Pm),
        _ => None,
    }
}

/// Whether `word` names a time zone.
pub(super) fn is_zone(word: &str) -> bool {
    matches!(
        word,
        "GMT"
            | "UTC"
            | "BST"
            | "CET"
            | "CEST"
            | "EST"
            | "EDT"
            | "ET"
            | "CT"
            | "CST"
            | "CDT"
            | "MT"
            | "MST"
            | "MDT"
            | "PT"
            | "PST"
            | "PDT"
            | "IST"
            | "JST"
            | "KST"
            | "AEST"
            | "AEDT"
            | "NZST"
            | "NZDT"
            | "MSK"
            | "EET"
            | "EEST"
            | "WIB"
            | "SGT"
            | "HKT"
            | "Z"
    )
}
