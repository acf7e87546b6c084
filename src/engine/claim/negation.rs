//! Whether a claim is denied: "did not cut 30 jobs", "denied that 12 people died".

use super::Attribution;
use crate::document::Document;
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
    let mut cue = cue.map_or(0..0, |cue| document.tokens_in(cue));
    cue.any(|index| denies(document.word(index)))
        || is_denied_before(document, before)
        || is_denied_after(document, after)
}

/// Looks back from the figure to where its verb is out of reach.
fn is_denied_before(document: &Document<'_>, tokens: Range<usize>) -> bool {
    tokens
        .clone()
        .rev()
        .take_while(|&index| !breaks(document.word(index)))
        .any(|index| is_negation(document, &tokens, index))
}

/// Looks on from the figure to the verb whose subject it may be.
fn is_denied_after(document: &Document<'_>, tokens: Range<usize>) -> bool {
    tokens
        .clone()
        .take_while(|&index| !breaks(document.word(index)) && document.word(index) != "that")
        .any(|index| is_negation(document, &tokens, index))
}

/// Whether the word at `index` of `tokens` denies what its part of the clause says.
fn is_negation(document: &Document<'_>, tokens: &Range<usize>, index: usize) -> bool {
    let near = |index: usize| {
        let index = Some(index).filter(|index| tokens.contains(index));
        index.map_or("", |index| document.word(index))
    };
    let next = near(index + 1);
    match near(index) {
        "not" | "Not" => {
            // "Not only 30", "not more than 30", "hundreds, if not thousands", "whether or not".
            let loosens = matches!(
                next,
                "only" | "just" | "least" | "merely" | "simply" | "more" | "less" | "fewer" | "to"
            );
            !loosens && !matches!(near(index.wrapping_sub(1)), "if" | "or")
        }
        "no" | "No" => next == "longer",
        "failed" | "fails" | "fail" | "refused" | "refuses" | "declined" => next == "to",
        word => denies(word) || is_negative(word),
    }
}

fn is_negative(word: &str) -> bool {
    matches!(
        word,
        "never" | "cannot" | "neither" | "nor" | "none" | "Never" | "Neither" | "Nor" | "None"
    ) || word.ends_with("n't")
}

fn denies(word: &str) -> bool {
    matches!(
        word,
        "deny" | "denies" | "denied" | "denying" | "rejected" | "rejects" | "disputed" | "disputes"
    )
}

/// Words that begin another statement, which the negation does not reach.
fn breaks(word: &str) -> bool {
    matches!(
        word,
        "but"
            | "because"
            | "who"
            | "which"
            | "whose"
            | "when"
            | "where"
            | "although"
            | "though"
            | "while"
            | "after"
            | "before"
            | "since"
            | "if"
            | "rather"
            | "instead"
            | "as"
    )
}
