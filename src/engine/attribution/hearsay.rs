//! What nobody in the text answers for: "allegedly", "is said to".

use super::cue::{Cue, Source};
use super::lexicon::JOINS;
use crate::document::Cursor;
use std::ops::Range;

/// A clause that nobody in the text answers for: "is said to".
pub(super) fn cue(line: &Cursor<'_>, words: Range<usize>, at: usize) -> Cue {
    let is_edge = |index: usize| line.is_break(index) || line.quote(index).is_some();
    let start = (0..at)
        .rev()
        .find(|&index| is_edge(index))
        .map_or(0, |edge| edge + 1);
    let joins = |index: usize| {
        line.word(index) == ","
            && (line.is_any(index + 1, JOINS) || line.word(index + 1) == "which")
            || line.word(index) == ";"
    };
    let end = (words.end..line.len())
        .find(|&index| joins(index))
        .unwrap_or(line.len());
    Cue {
        clause: words.clone(),
        source: Source::Untold,
        before: (start < at).then_some(start..at),
        after: Some(words.end..end),
        words,
        quotations_only: false,
    }
}
