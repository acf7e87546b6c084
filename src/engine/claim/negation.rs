//! Whether a claim is denied: "did not cut 30 jobs", "denied that 12 people died".

use super::Attribution;
use crate::document::{Cursor, Document};
use crate::lexicon::Class;
use crate::quantity::Quantity;
use std::ops::Range;

/// Whether the claim of `quantity` in `part` of its clause is denied, there or by who reports it.
pub(super) fn is_denied(
    document: &Document<'_>,
    quantity: &Quantity,
    part: Range<usize>,
    attribution: Option<&Attribution>,
) -> bool {
    let figure = document.tokens_in(quantity.span);
    let before = part.start..figure.start.max(part.start);
    let after = figure.end.min(part.end)..part.end;
    let cue = attribution.and_then(|attribution| attribution.cue);
    let cue = cue.map_or(0..0, |cue| document.tokens_in(cue));
    let cue = Cursor::new(document, cue);
    (cue.tokens.clone()).any(|index| cue.is_small(index, Class::Denying))
        || is_denied_before(&Cursor::new(document, before))
        || is_denied_after(&Cursor::new(document, after))
}

/// Looks back from the figure to where its verb is out of reach.
fn is_denied_before(words: &Cursor<'_>) -> bool {
    (words.tokens.clone().rev())
        .take_while(|&index| !words.is_small(index, Class::NegationEnd))
        .any(|index| is_negation(words, index))
}

/// Looks on from the figure to the verb whose subject it may be.
fn is_denied_after(words: &Cursor<'_>) -> bool {
    let breaks = |index: usize| {
        words.is_small(index, Class::NegationEnd) || words.is_small(index, Class::That)
    };
    (words.tokens.clone())
        .take_while(|&index| !breaks(index))
        .any(|index| is_negation(words, index))
}

/// Whether the word at `index` denies what its part of the clause says.
fn is_negation(words: &Cursor<'_>, index: usize) -> bool {
    if words.reads(index, "not") {
        // "Not only 30", "not more than 30", "hundreds, if not thousands", "whether or not".
        let before = index.wrapping_sub(1);
        return !words.is_small(index + 1, Class::AfterNot)
            && !words.is_small(before, Class::Or)
            && words.word(before) != "if";
    }
    words.reads_all(index, &["no", "longer"])
        || words.is_small(index, Class::Refusing) && words.word(index + 1) == "to"
        || words.is_small(index, Class::Denying)
        || words.is(index, Class::Negative)
        || words.word(index).ends_with("n't")
}
