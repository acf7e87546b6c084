//! Whether the words before a bare number tell when something happens: "will be back at 7", "opens on the second".

use super::reader::Reader;
use crate::lexicon::Class;

/// The most tokens looked back over.
const MAX_BACK: usize = 6;

/// Whether something happens in the words before token `at`, which nothing ends.
pub(crate) fn happens_before(reader: &Reader<'_>, at: usize) -> bool {
    (1..=MAX_BACK)
        .map(|back| at.wrapping_sub(back))
        .take_while(|&index| !matches!(reader.word(index), "" | "." | ";" | ":"))
        .any(|index| reader.is(index, Class::Happening))
}

/// Whether the clause ends before token `at`.
pub(crate) fn ends_clause(reader: &Reader<'_>, at: usize) -> bool {
    matches!(
        reader.word(at),
        "" | "." | "!" | "?" | ";" | ")" | "\"" | "”"
    ) && !reader.is_number(at + 1)
}
