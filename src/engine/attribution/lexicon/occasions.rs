//! Where and when something is said.

use crate::quantity;

/// Nouns of what something is said in, and of when: their phrase beside the verb is not what is said.
pub(in crate::attribution) fn is_occasion(word: &str) -> bool {
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
pub(in crate::attribution) fn is_time(word: &str) -> bool {
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

/// Whether `word` names a day of the week or a month, written out or abbreviated: "Tuesday", "Tue", "Sept.".
pub(in crate::attribution) fn is_date_name(word: &str) -> bool {
    let lower = word.to_lowercase();
    // "may" is a verb, "May" a month.
    let is_name = word.starts_with(char::is_uppercase);
    is_name && (quantity::month(&lower).is_some() || quantity::is_weekday(&lower))
}
