//! The word lists of attribution.

use crate::words::Words;
use std::sync::LazyLock;

mod function_words;
mod occasions;

pub(super) use function_words::{
    is_article, is_auxiliary, is_be, is_contrast, is_determiner, is_helping_verb, is_preposition,
    is_pronoun, is_subordinator,
};
pub(super) use occasions::{is_date_name, is_occasion, is_time};

static REPORTING: LazyLock<Words> =
    LazyLock::new(|| Words::new(include_str!("../../../data/reporting_verbs.txt")));
static FINDING: LazyLock<Words> =
    LazyLock::new(|| Words::new(include_str!("../../../data/finding_verbs.txt")));
static CALLING: LazyLock<Words> =
    LazyLock::new(|| Words::new(include_str!("../../../data/calling_verbs.txt")));
static SOURCES: LazyLock<Words> =
    LazyLock::new(|| Words::new(include_str!("../../../data/source_nouns.txt")));
static DOCUMENTS: LazyLock<Words> =
    LazyLock::new(|| Words::new(include_str!("../../../data/document_nouns.txt")));
static ROLES: LazyLock<Words> =
    LazyLock::new(|| Words::new(include_str!("../../../data/title_heads.txt")));

/// What a verb needs to be a cue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum VerbClass {
    /// It always reports: "said".
    Reporting,
    /// It reports what follows "that", or what a source of knowledge is its subject of: "found".
    Finding,
    /// It reports a quotation: "called".
    Calling,
}

/// The class of a verb's form in lower case.
pub(super) fn verb_class(word: &str) -> Option<VerbClass> {
    if REPORTING.has(word) {
        Some(VerbClass::Reporting)
    } else if FINDING.has(word) {
        Some(VerbClass::Finding)
    } else if CALLING.has(word) {
        Some(VerbClass::Calling)
    } else {
        None
    }
}

/// "officials": a noun for people or groups that are quoted.
pub(super) fn is_source(word: &str) -> bool {
    SOURCES.has(word) || ROLES.has(word)
}

/// "secretary": a noun that heads a title.
pub(super) fn is_role(word: &str) -> bool {
    ROLES.has(word)
}

/// "survey": a noun for a thing that states something.
pub(super) fn is_document(word: &str) -> bool {
    DOCUMENTS.has(word)
}

/// Forms that are nouns as often as verbs: "report", "claims".
pub(super) fn is_noun_too(word: &str) -> bool {
    const WORDS: &[&str] = &[
        "advises",
        "answer",
        "answers",
        "claim",
        "claims",
        "comment",
        "comments",
        "counter",
        "counters",
        "count",
        "counts",
        "demand",
        "demands",
        "detail",
        "details",
        "doubt",
        "doubts",
        "estimate",
        "estimates",
        "fear",
        "fears",
        "find",
        "finds",
        "forecast",
        "forecasts",
        "hope",
        "hopes",
        "joke",
        "list",
        "lists",
        "measure",
        "measures",
        "mention",
        "note",
        "notes",
        "notice",
        "pledge",
        "pledges",
        "post",
        "posts",
        "project",
        "projects",
        "promise",
        "promises",
        "reason",
        "reasons",
        "record",
        "records",
        "remark",
        "remarks",
        "repeat",
        "report",
        "reports",
        "rules",
        "show",
        "shows",
        "signal",
        "signals",
        "state",
        "states",
        "stress",
        "suspect",
        "suspects",
        "tweet",
        "tweets",
        "urge",
        "urges",
        "vow",
        "vows",
        "wonder",
    ];
    WORDS.contains(&word)
}

/// Verbs whose object is who hears it: "told reporters".
pub(super) fn takes_hearer(word: &str) -> bool {
    const STEMS: &[&str] = &[
        "tell", "told", "inform", "remind", "assur", "warn", "ask", "urg", "advis",
    ];
    STEMS.iter().any(|stem| word.starts_with(stem))
}

/// Passives that report without saying who: "is said to", "was told that".
pub(super) fn is_passive_report(word: &str) -> bool {
    matches!(
        word,
        "said"
            | "reported"
            | "believed"
            | "thought"
            | "estimated"
            | "alleged"
            | "understood"
            | "rumoured"
            | "rumored"
            | "claimed"
            | "feared"
            | "assumed"
            | "announced"
            | "suggested"
    )
}

/// Adverbs that make a clause hearsay.
pub(super) fn is_hearsay(word: &str) -> bool {
    matches!(
        word,
        "reportedly" | "allegedly" | "purportedly" | "supposedly" | "Reportedly" | "Allegedly"
    )
}
