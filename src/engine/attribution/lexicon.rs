//! The word lists of attribution.

use super::SourceKind;
use crate::words::{Words, lower};
use rustc_hash::FxHashMap;
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
static SOURCES: LazyLock<FxHashMap<&str, SourceKind>> =
    LazyLock::new(|| source_nouns(include_str!("../../../data/en/source_nouns.tsv")));
static NETWORKS: LazyLock<Words> =
    LazyLock::new(|| Words::new(include_str!("../../../data/en/social_networks.txt")));
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
    let is_source = |&kind: &SourceKind| kind != SourceKind::Social;
    SOURCES.get(word).is_some_and(is_source) || ROLES.has(word)
}

/// The nouns of a table, each with what it names.
fn source_nouns(table: &'static str) -> FxHashMap<&'static str, SourceKind> {
    let rows = table.lines().filter(|line| !line.starts_with('#'));
    rows.filter_map(|row| row.split_once('\t'))
        .filter_map(|(noun, kind)| Some((noun, SourceKind::from_name(kind)?)))
        .collect()
}

/// "Facebook": a social network, whose users are a source of their own kind.
pub(super) fn is_social_network(word: &str) -> bool {
    NETWORKS.has(&lower(word))
}

/// What a noun for somebody who is quoted names: "officials" a group, "company" an institution.
pub(super) fn source_kind(word: &str) -> Option<SourceKind> {
    let person = || is_role(word).then_some(SourceKind::Person);
    let plural = || {
        let singular = word.strip_suffix('s')?;
        is_role(singular).then_some(SourceKind::Group)
    };
    SOURCES.get(word).copied().or_else(person).or_else(plural)
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
