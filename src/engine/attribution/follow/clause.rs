//! Whether what follows a verb that reports is a clause, and whether the verb needs one.

use crate::document::Cursor;
use crate::lexicon::{Class, ClassSet};

/// Whether "to" follows: "asked the governments of the region not to …".
pub(super) fn has_infinitive(line: &Cursor<'_>, from: usize) -> bool {
    (from..line.len().min(from + 12))
        .take_while(|&index| !line.is_break(index) && line.quote(index).is_none())
        .any(|index| line.word(index) == "to")
}

/// Whether an auxiliary stands in what is claimed: "claimed 30 lives" has none.
pub(super) fn is_plain_clause(line: &Cursor<'_>, next: usize) -> bool {
    (next..line.len().min(next + 16))
        .take_while(|&index| !line.is_break(index))
        .any(|index| line.is_small(index, Class::Auxiliary) || line.word(index) == "to")
}

/// What a clause starts with.
const STARTS: ClassSet = ClassSet::of(&[
    Class::ClauseOpener,
    Class::ClauseStart,
    Class::SubjectPronoun,
]);

/// Forms that only a clause has.
const FINITE: ClassSet = ClassSet::of(&[Class::Auxiliary, Class::IrregularPast]);

/// Whether a clause with a subject and a verb starts at `next`; requests with "to" count.
pub(super) fn is_clause(line: &Cursor<'_>, next: usize) -> bool {
    let limit = line.len().min(next + 24);
    if line.is_any(next, STARTS) && (!line.is_capital(next) || line.word(next) == "I") {
        return true;
    }
    (next + 1..limit)
        .take_while(|&index| !line.is_end(index))
        .any(|index| {
            let word = line.word(index);
            line.is_any_small(index, FINITE)
                || word == "to"
                || word.ends_with("n't")
                || (line.is_word(index)
                    && (word.ends_with("ed")
                        || word.ends_with("s") && index > next + 1 && !word.ends_with("ss")))
        })
}
