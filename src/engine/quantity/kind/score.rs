//! Points of two sides: "1–0", "a 5-4 ruling", "voted 52 to 48".

use crate::document::is_dash;
use crate::lexicon::Class;
use crate::quantity::measure::counted;
use crate::quantity::word::{Reader, currency, unit};
use std::ops::Range;

/// A score's tokens and points.
pub(crate) struct Found {
    pub(crate) tokens: Range<usize>,
    pub(crate) points: (u32, u32),
}

/// The score whose first number stands at token `at`.
pub(crate) fn read(reader: &Reader<'_>, at: usize) -> Option<Found> {
    if let Some(found) = read_hyphened(reader, at).or_else(|| read_colon(reader, at)) {
        return Some(found);
    }
    let first = points(reader.word(at))?;
    let second = points(reader.word(at + 2))?;
    let dash = is_dash(reader.word(at + 1));
    let spelled = reader.reads(at + 1, "to") && tells_result(reader, at, at + 3);
    let after = at + 3;
    if !(dash || spelled) || reader.is_joint(after) || reader.is_joint(at.wrapping_sub(1)) {
        return None;
    }
    let one_more = is_dash(reader.word(after)) && reader.is_number(after + 1);
    let measured = unit::read(reader, after).is_some()
        || reader.number(after, Class::Scale).is_some()
        || currency::is_beside(reader, at, after);
    let counts =
        counted::read(reader, after, true).is_some_and(|noun| noun.head == after || first < second);
    if one_more || measured || counts || spelled && first < second {
        return None;
    }
    let falls = first >= second;
    // The tie-break of "6-7 (4-7)".
    let before = at.wrapping_sub(1);
    let broken = reader.reads(before, "(") && reader.is_number(before.wrapping_sub(1));
    let told =
        falls || broken || between_names(reader, at, after) || tells_result(reader, at, after);
    told.then_some(Found {
        tokens: at..after,
        points: (first, second),
    })
}

/// "a six-to-three vote", "a 55-to-45 margin".
fn read_hyphened(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let spelled = reader.is_joint(at + 1) && reader.reads(at + 2, "to") && reader.is_joint(at + 3);
    if !spelled {
        return None;
    }
    let side = |index: usize| {
        reader
            .cardinal(index)
            .or_else(|| points(reader.word(index)))
    };
    let (first, second) = (side(at)?, side(at + 4)?);
    let tokens = at..at + 5;
    let points = (first, second);
    // "20-to-30-year-olds" are no sides.
    let measured = unit::read(reader, at + 5).is_some();
    (!reader.is_joint(at + 5) && !measured).then_some(Found { tokens, points })
}

/// "3:2": a clock has two digits for its minutes.
fn read_colon(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let (first, second) = reader.word(at).split_once(':')?;
    let short = first.len() <= 2 && second.len() == 1;
    let points = short.then(|| Some((points(first)?, points(second)?)))??;
    let tokens = at..at + 1;
    Some(Found { tokens, points })
}

fn points(word: &str) -> Option<u32> {
    let plain = (1..=3).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| word.parse().ok())?
}

/// "Tunisia 1–2 England".
fn between_names(reader: &Reader<'_>, at: usize, after: usize) -> bool {
    reader.is_capital(at.wrapping_sub(1)) && reader.is_capital(after)
}

/// Whether the words around speak of a match or a vote.
pub(crate) fn tells_result(reader: &Reader<'_>, at: usize, after: usize) -> bool {
    let before = (1..=8).map(|back| at.wrapping_sub(back));
    before
        .chain(after..after + 4)
        .any(|index| reader.is(index, Class::Result))
}
