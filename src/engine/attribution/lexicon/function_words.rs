//! Function words: auxiliaries, prepositions, determiners, pronouns and what opens a clause.

/// "Have", "do" and the modal verbs, in the forms that stand before another verb.
pub(in crate::attribution) fn is_helping_verb(word: &str) -> bool {
    matches!(
        word,
        "has"
            | "have"
            | "had"
            | "would"
            | "will"
            | "did"
            | "does"
            | "could"
            | "may"
            | "might"
            | "can"
            | "must"
            | "should"
    )
}

/// "The", "a" and "an".
pub(in crate::attribution) fn is_article(word: &str) -> bool {
    matches!(word, "the" | "a" | "an" | "The" | "A" | "An")
}

/// Words that stand between a subject and its verb.
pub(in crate::attribution) fn is_auxiliary(word: &str) -> bool {
    is_helping_verb(word)
        || matches!(
            word,
            "do" | "not"
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
        )
        || (word.len() > 4
            && word.ends_with("ly")
            && word != "family"
            && word != "July"
            && word != "Italy"
            && word != "ally")
}

/// Forms of "be".
pub(in crate::attribution) fn is_be(word: &str) -> bool {
    matches!(
        word,
        "is" | "are" | "was" | "were" | "been" | "be" | "being"
    )
}

/// Words that a clause starts with.
pub(in crate::attribution) fn is_subordinator(word: &str) -> bool {
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
pub(in crate::attribution) fn is_contrast(word: &str) -> bool {
    matches!(
        word,
        "but" | "although" | "though" | "while" | "whereas" | "yet" | "however"
    )
}

/// Words that open a phrase beside a clause.
pub(in crate::attribution) fn is_preposition(word: &str) -> bool {
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
pub(in crate::attribution) fn is_determiner(word: &str) -> bool {
    is_article(word)
        || matches!(
            word,
            "this"
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
pub(in crate::attribution) fn is_pronoun(word: &str) -> bool {
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
