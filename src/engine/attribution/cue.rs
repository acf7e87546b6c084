//! A cue: the words that say who says something, with what they govern.

use std::ops::Range;

/// Words that attribute, with their source and what they govern; ranges are of a line's items.
#[derive(Clone, Debug)]
pub(super) struct Cue {
    /// The cue itself.
    pub(super) words: Range<usize>,
    /// Cue, source and what stands beside them.
    pub(super) clause: Range<usize>,
    pub(super) source: Source,
    /// What it governs before it.
    pub(super) before: Option<Range<usize>>,
    /// What it governs after it.
    pub(super) after: Option<Range<usize>>,
    /// Whether it governs quotations only.
    pub(super) quotations_only: bool,
}

/// Where a cue's source stands.
#[derive(Clone, Debug)]
pub(super) enum Source {
    /// In these items.
    Phrase(Range<usize>),
    /// It is that of the sentence: "he left, saying …".
    Shared,
    /// Nowhere.
    Untold,
}
