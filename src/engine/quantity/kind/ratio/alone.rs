//! The fraction or multiple itself, without its whole.

use super::sort::Found;
use super::{fraction, multiple, share};
use crate::quantity::word::Reader;

/// The fraction or multiple that starts at token `at`.
pub(super) fn read(reader: &Reader<'_>, at: usize) -> Option<Found> {
    fraction::read_slash(reader, at)
        .or_else(|| fraction::read_long(reader, at))
        .or_else(|| fraction::read_over(reader, at))
        .or_else(|| fraction::read_words(reader, at))
        .or_else(|| share::read(reader, at))
        .or_else(|| share::read_of_noun(reader, at))
        .or_else(|| multiple::read_times(reader, at))
        .or_else(|| multiple::read(reader, at))
}
