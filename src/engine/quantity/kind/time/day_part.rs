//! Halves and parts of the day beside an hour, and time zones: "p.m.", "in the morning", "GMT".

use crate::lexicon::{Class, Lexicon};
use crate::quantity::word::Reader;

/// Before or after noon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HalfDay {
    Am,
    Pm,
}

/// "pm", "p.m.", "p. m." from token `at` on.
pub(super) fn read_half(reader: &Reader<'_>, at: usize) -> Option<(HalfDay, usize)> {
    if let Some(half) = half_of(reader.lexicon(), reader.word(at)) {
        let stop =
            reader.reads(at + 1, ".") && reader.is_glued(at + 1) && reader.word(at).contains('.');
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
    let dot = usize::from(reader.reads(at + 1, ".") && reader.is_glued(at + 1));
    let m = at + 1 + dot;
    let stop = usize::from(reader.reads(m + 1, ".") && reader.is_glued(m + 1) && dot == 1);
    matches!(reader.word(m), "m" | "m.").then_some((half, m + 1 + stop))
}

/// "in the morning", "at night" from token `at` on, and the token after it.
pub(super) fn read_after(reader: &Reader<'_>, at: usize) -> Option<(HalfDay, usize)> {
    if reader.reads_all(at, &["at", "night"]) {
        return Some((HalfDay::Pm, at + 2));
    }
    let in_the = opens_part(reader, at);
    let word = at + if in_the { 2 } else { 0 };
    let half = part_of(reader, word).filter(|_| in_the)?;
    Some((half, word + 1))
}

/// "1 o'clock lunchtime": a part of the day alone after a time that is certain, where nothing follows that it could belong to.
pub(super) fn read_bare(reader: &Reader<'_>, at: usize) -> Option<(HalfDay, usize)> {
    let half = part_of(reader, at)?;
    (!reader.is_word(at + 1) && !reader.is_joint(at + 1)).then_some((half, at + 1))
}

/// "in the afternoon" or the part alone that ends before token `at`, and its first token.
pub(super) fn read_before(reader: &Reader<'_>, at: usize) -> Option<(HalfDay, usize)> {
    let word = at.wrapping_sub(1);
    let half = part_of(reader, word)?;
    let start = if opens_part(reader, word.wrapping_sub(2)) {
        word - 2
    } else {
        word
    };
    (start >= reader.floor).then_some((half, start))
}

/// "in the" of "in the morning".
fn opens_part(reader: &Reader<'_>, at: usize) -> bool {
    reader.reads(at, "in") && reader.is(at.wrapping_add(1), Class::DefiniteArticle)
}

/// The half of the day that a part of it is in.
fn part_of(reader: &Reader<'_>, at: usize) -> Option<HalfDay> {
    if reader.is(at, Class::Morning) {
        return Some(HalfDay::Am);
    }
    reader.is(at, Class::Afternoon).then_some(HalfDay::Pm)
}

/// The half of the day that a word names.
pub(super) fn half_of(lexicon: &Lexicon, word: &str) -> Option<HalfDay> {
    if lexicon.is_exact(word, Class::BeforeNoon) {
        return Some(HalfDay::Am);
    }
    lexicon
        .is_exact(word, Class::AfterNoon)
        .then_some(HalfDay::Pm)
}

/// Whether `word` names a time zone.
pub(super) fn is_zone(lexicon: &Lexicon, word: &str) -> bool {
    lexicon.is_exact(word, Class::TimeZone)
}
