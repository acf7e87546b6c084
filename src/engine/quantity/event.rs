//! Whether the words before a bare number tell when something happens: "will be back at 7", "opens on the second".

use super::reader::Reader;

/// The most tokens looked back over.
const MAX_BACK: usize = 6;

/// Verbs and adverbs of what happens at an hour or on a day.
const HAPPENING: &[&str] = &[
    "arrive",
    "arrived",
    "arrives",
    "arriving",
    "back",
    "began",
    "begin",
    "beginning",
    "begins",
    "came",
    "close",
    "closes",
    "come",
    "comes",
    "coming",
    "depart",
    "departed",
    "departs",
    "go",
    "goes",
    "going",
    "kick",
    "kicked",
    "kicks",
    "leave",
    "leaves",
    "leaving",
    "meet",
    "meeting",
    "meets",
    "met",
    "open",
    "opens",
    "resume",
    "resumed",
    "resumes",
    "return",
    "returned",
    "returns",
    "start",
    "started",
    "starting",
    "starts",
    "wake",
    "went",
    "woke",
];

/// Whether something happens in the words before token `at`, which nothing ends.
pub(super) fn happens_before(reader: &Reader<'_, '_>, at: usize) -> bool {
    (1..=MAX_BACK)
        .map(|back| at.wrapping_sub(back))
        .take_while(|&index| !matches!(reader.word(index), "" | "." | ";" | ":"))
        .any(|index| reader.is_any(index, HAPPENING))
}

/// Whether the clause ends before token `at`.
pub(super) fn ends_clause(reader: &Reader<'_, '_>, at: usize) -> bool {
    matches!(
        reader.word(at),
        "" | "." | "!" | "?" | ";" | ")" | "\"" | "”"
    ) && !reader.is_number(at + 1)
}
