//! Whether what follows a verb that reports is a clause, and whether the verb needs one.

use super::super::lexicon;
use super::super::line::View;

/// "Asked the governments of the region not to …".
pub(super) fn requests(verb: &str) -> bool {
    ["ask", "urg", "advis"]
        .iter()
        .any(|stem| verb.starts_with(stem))
}

pub(super) fn has_infinitive(view: View<'_>, from: usize) -> bool {
    (from..view.len().min(from + 12))
        .take_while(|&index| !view.is_break(index) && view.quote(index).is_none())
        .any(|index| view.word(index) == "to")
}

/// "Claimed to have", "promised to".
pub(super) fn takes_infinitive(verb: &str) -> bool {
    [
        "claim", "pledg", "promis", "vow", "threat", "propos", "expect", "hope",
    ]
    .iter()
    .any(|stem| verb.starts_with(stem))
}

/// Verbs that report only where "that" or a quotation follows: "they maintained a policy" says nothing.
pub(super) fn needs_that(verb: &str) -> bool {
    const STEMS: &[&str] = &[
        "maintain",
        "conced",
        "propos",
        "accept",
        "agree",
        "rule",
        "repeat",
        "counter",
        "answer",
        "respond",
        "comment",
        "observ",
        "post",
        "boast",
        "mention",
        "recall",
        "complain",
        "reason",
        "demand",
        "tweet",
        "list",
        "threat",
        "measur",
        "determin",
        "establish",
        "signal",
        "detail",
        "see",
        "saw",
        "know",
        "knew",
        "wonder",
    ];
    STEMS.iter().any(|stem| verb.starts_with(stem))
}

/// Verbs that report a clause only: "the club added three players" says nothing.
pub(super) fn needs_clause(verb: &str) -> bool {
    const STEMS: &[&str] = &[
        "add", "post", "claim", "maintain", "accept", "repeat", "answer", "counter", "complain",
        "mention", "recall", "respond", "agree", "conced", "stress", "declar", "admit", "wr",
        "observ", "reason", "comment", "argu", "insist", "ask", "urg", "stat", "explain", "repl",
        "jok", "boast", "remark", "caution", "swear", "swore", "threat", "demand", "test", "sugg",
        "believ", "think", "hear", "learn", "reck",
    ];
    STEMS.iter().any(|stem| verb.starts_with(stem))
}

/// Whether an auxiliary stands in what is claimed: "claimed 30 lives" has none.
pub(super) fn is_plain_clause(view: View<'_>, next: usize) -> bool {
    (next..view.len().min(next + 16))
        .take_while(|&index| !view.is_break(index))
        .any(|index| {
            lexicon::is_be(view.word(index))
                || matches!(
                    view.word(index),
                    "has" | "have" | "had" | "will" | "would" | "could" | "can" | "did" | "to"
                )
        })
}

/// Whether a clause with a subject and a verb starts at `next`; requests with "to" count.
pub(super) fn is_clause(view: View<'_>, next: usize) -> bool {
    let limit = view.len().min(next + 24);
    if matches!(
        view.word(next),
        "no" | "yes"
            | "nothing"
            | "to"
            | "not"
            | "if"
            | "whether"
            | "how"
            | "why"
            | "what"
            | "when"
            | "there"
            | "he"
            | "she"
            | "it"
            | "they"
            | "we"
            | "I"
            | "although"
            | "while"
            | "because"
            | "as"
    ) {
        return true;
    }
    (next + 1..limit)
        .take_while(|&index| !view.is_end(index))
        .any(|index| {
            let word = view.word(index);
            lexicon::is_be(word)
                || matches!(
                    word,
                    "has"
                        | "have"
                        | "had"
                        | "will"
                        | "would"
                        | "could"
                        | "may"
                        | "might"
                        | "must"
                        | "should"
                        | "can"
                        | "cannot"
                        | "did"
                        | "does"
                        | "to"
                        | "totals"
                        | "won"
                        | "fell"
                        | "rose"
                        | "lost"
                        | "left"
                        | "made"
                        | "took"
                        | "went"
                        | "came"
                        | "began"
                        | "grew"
                        | "got"
                        | "gave"
                        | "told"
                        | "hit"
                        | "cost"
                        | "costs"
                        | "do"
                        | "don't"
                        | "saw"
                        | "led"
                        | "met"
                        | "ran"
                        | "paid"
                        | "spent"
                        | "cut"
                        | "held"
                        | "fled"
                        | "knew"
                        | "kept"
                        | "set"
                        | "sent"
                        | "sold"
                        | "stood"
                        | "became"
                        | "brought"
                        | "built"
                        | "drew"
                        | "found"
                        | "fought"
                        | "put"
                        | "shot"
                        | "struck"
                        | "won't"
                        | "isn't"
                        | "wasn't"
                        | "didn't"
                        | "shrank"
                        | "sank"
                        | "drove"
                        | "broke"
                        | "spoke"
                        | "wrote"
                        | "hurt"
                )
                || (view.is_word(index)
                    && (word.ends_with("ed")
                        || word.ends_with("s") && index > next + 1 && !word.ends_with("ss")))
        })
}
