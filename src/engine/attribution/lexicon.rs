//! The word lists of attribution.

use crate::words::Words;
use std::sync::LazyLock;

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

/// Words that stand between a subject and its verb.
pub(super) fn is_auxiliary(word: &str) -> bool {
    matches!(
        word,
        "has"
            | "have"
            | "had"
            | "would"
            | "will"
            | "did"
            | "does"
            | "do"
            | "could"
            | "may"
            | "might"
            | "can"
            | "must"
            | "should"
            | "not"
            | "never"
            | "also"
            | "later"
            | "then"
            | "further"
            | "now"
            | "previously"
            | "already"
            | "once"
            | "earlier"
            | "again"
            | "even"
            | "still"
            | "both"
            | "all"
            | "today"
            | "yesterday"
            | "who'd"
            | "just"
            | "himself"
            | "herself"
            | "itself"
            | "themselves"
            | "have also"
    ) || (word.len() > 4
        && word.ends_with("ly")
        && word != "family"
        && word != "July"
        && word != "Italy"
        && word != "ally")
}

/// Forms of "be".
pub(super) fn is_be(word: &str) -> bool {
    matches!(
        word,
        "is" | "are" | "was" | "were" | "been" | "be" | "being"
    )
}

/// Words that a clause starts with.
pub(super) fn is_subordinator(word: &str) -> bool {
    matches!(
        word,
        "as" | "As"
            | "because"
            | "although"
            | "though"
            | "while"
            | "when"
            | "if"
            | "after"
            | "before"
            | "whether"
            | "until"
            | "so"
            | "than"
            | "where"
            | "Although"
            | "Though"
            | "While"
            | "When"
            | "If"
            | "Because"
            | "what"
            | "What"
            | "how"
            | "why"
            | "whereas"
            | "But"
            | "And"
            | "So"
            | "Yet"
            | "However"
            | "that"
    )
}

/// Conjunctions after which a clause is no longer the one reported.
pub(super) fn is_contrast(word: &str) -> bool {
    matches!(
        word,
        "but" | "although" | "though" | "while" | "whereas" | "yet" | "however"
    )
}

/// Words that open a phrase beside a clause.
pub(super) fn is_preposition(word: &str) -> bool {
    matches!(
        word,
        "in" | "on"
            | "at"
            | "during"
            | "by"
            | "via"
            | "through"
            | "to"
            | "from"
            | "after"
            | "before"
            | "of"
            | "for"
            | "with"
            | "about"
            | "over"
            | "into"
            | "under"
            | "since"
            | "until"
            | "among"
            | "between"
            | "against"
            | "near"
            | "outside"
            | "inside"
            | "without"
            | "within"
            | "despite"
            | "amid"
            | "following"
            | "per"
            | "across"
            | "last"
    )
}

/// Words that noun phrases open with.
pub(super) fn is_determiner(word: &str) -> bool {
    matches!(
        word,
        "the"
            | "a"
            | "an"
            | "The"
            | "A"
            | "An"
            | "this"
            | "that"
            | "these"
            | "those"
            | "its"
            | "his"
            | "her"
            | "their"
            | "our"
            | "my"
            | "your"
            | "some"
            | "Some"
            | "one"
            | "One"
            | "two"
            | "Two"
            | "three"
            | "Three"
            | "several"
            | "Several"
            | "many"
            | "Many"
            | "another"
            | "Another"
            | "other"
            | "Other"
            | "its'"
            | "any"
            | "no"
            | "each"
            | "four"
            | "five"
            | "six"
            | "most"
            | "Most"
            | "Its"
            | "His"
            | "Her"
            | "Their"
            | "This"
            | "These"
            | "new"
            | "New"
            | "recent"
            | "official"
            | "separate"
            | "more"
    )
}

/// Personal pronouns that speak.
pub(super) fn is_pronoun(word: &str) -> bool {
    matches!(
        word,
        "he" | "she"
            | "it"
            | "they"
            | "He"
            | "She"
            | "It"
            | "They"
            | "we"
            | "We"
            | "I"
            | "you"
            | "You"
            | "who"
    )
}

/// Nouns of what something is said in, and of when: their phrase beside the verb is not what is said.
pub(super) fn is_occasion(word: &str) -> bool {
    matches!(
        word,
        "statement"
            | "interview"
            | "tweet"
            | "report"
            | "release"
            | "letter"
            | "speech"
            | "conference"
            | "briefing"
            | "filing"
            | "memo"
            | "blog"
            | "post"
            | "email"
            | "e-mail"
            | "television"
            | "radio"
            | "article"
            | "hearing"
            | "testimony"
            | "phone"
            | "telephone"
            | "broadcast"
            | "note"
            | "message"
            | "video"
            | "press"
            | "court"
            | "paper"
            | "study"
            | "remarks"
            | "comments"
            | "address"
            | "meeting"
            | "ceremony"
            | "rally"
            | "debate"
            | "sermon"
            | "podcast"
            | "documentary"
            | "reporters"
            | "journalists"
            | "lawmakers"
            | "parliament"
            | "documents"
            | "document"
            | "summit"
            | "investors"
            | "site"
            | "website"
            | "affidavit"
            | "ruling"
            | "reply"
            | "response"
            | "newspaper"
            | "magazine"
            | "programme"
            | "forum"
            | "event"
            | "call"
    )
}

/// Words of time that stand beside a verb without a preposition.
pub(super) fn is_time(word: &str) -> bool {
    const DAYS: &[&str] = &[
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
        "today",
        "yesterday",
        "tonight",
        "afternoon",
        "morning",
        "evening",
        "night",
        "earlier",
        "later",
        "again",
        "month",
        "week",
        "year",
        "day",
        "recently",
        "afterwards",
        "weekend",
        "Today",
        "Yesterday",
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
        "Jan.",
        "Feb.",
        "Aug.",
        "Sept.",
        "Oct.",
        "Nov.",
        "Dec.",
    ];
    DAYS.contains(&word)
}
