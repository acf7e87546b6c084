//! The words that titles and roles are made of, and those that they are not.

/// Words after which a description of a person can start, besides articles and possessives.
pub(super) const DESCRIBED_AFTER: &[&str] = &["by", "from", "of", "said", "says", "with"];

/// Whether a description follows `word`.
pub(super) fn is_article(word: &str) -> bool {
    matches!(
        word,
        "the" | "a" | "an" | "its" | "their" | "his" | "her" | "our" | "my"
    )
}

/// Words that describe nobody: prepositions, conjunctions, pronouns, and "day" of "a day earlier".
pub(super) fn is_grammar(word: &str) -> bool {
    const GRAMMAR: &[&str] = &[
        "about", "after", "and", "as", "at", "because", "before", "but", "by", "day", "days",
        "during", "few", "for", "from", "had", "has", "have", "if", "in", "is", "month", "not",
        "of", "on", "or", "since", "that", "the", "to", "was", "week", "were", "when", "where",
        "which", "while", "who", "whom", "whose", "with", "year",
    ];
    GRAMMAR.binary_search(&word).is_ok()
}

/// "hydrologist", "physician", "fisherman", whoever it may be.
pub(super) fn is_profession(word: &str) -> bool {
    let is_ist = || {
        let stem = word.strip_suffix("ist").unwrap_or_default();
        let last = stem
            .trim_end_matches('l')
            .chars()
            .next_back()
            .unwrap_or_default();
        // "journalist", but neither "shortlist" nor "assist".
        let is_list = stem.ends_with('l') && !matches!(last, 'a' | 'e' | 'i' | 'o' | 'u');
        stem.len() > 3 && !is_list && !stem.ends_with(['s', 'x', 'w'])
    };
    ["ician", "erman", "sman", "woman"]
        .iter()
        .any(|ending| word.ends_with(ending))
        || is_ist()
}

/// "librarian", "haulier", "consultant": who does something, where a person is described.
pub(super) fn is_agent(word: &str) -> bool {
    const NOBODY: &[&str] = &[
        "after", "another", "earlier", "either", "ever", "former", "further", "however", "later",
        "matter", "neither", "never", "number", "order", "other", "over", "quarter", "rather",
        "senior", "similar", "under", "whether",
    ];
    const ENDINGS: &[&str] = &["ant", "dent", "er", "ian", "man", "or"];
    word.len() > 4
        && ENDINGS.iter().any(|ending| word.ends_with(ending))
        && NOBODY.binary_search(&word).is_err()
}

/// Words that join the parts of a title and neither start nor end one.
pub(super) fn is_link(word: &str) -> bool {
    matches!(word, "of" | "for" | "and" | "the" | "to")
}

/// Words that start sentences and never titles.
pub(super) fn is_opener(word: &str) -> bool {
    const OPENERS: &[&str] = &[
        "A",
        "After",
        "Although",
        "An",
        "And",
        "As",
        "At",
        "Before",
        "But",
        "By",
        "During",
        "Earlier",
        "For",
        "From",
        "He",
        "Her",
        "His",
        "However",
        "I",
        "If",
        "In",
        "It",
        "Its",
        "Last",
        "Later",
        "Meanwhile",
        "On",
        "She",
        "Since",
        "So",
        "That",
        "The",
        "Their",
        "Then",
        "There",
        "They",
        "This",
        "To",
        "Today",
        "We",
        "When",
        "Where",
        "While",
        "With",
        "Yesterday",
    ];
    OPENERS.binary_search(&word).is_ok()
}
