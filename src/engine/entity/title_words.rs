//! The words that titles and roles are made of, and those that they are not.

use crate::lexicon::{Class, ClassSet};
/// Words that a description follows.
pub(super) const DEFINERS: ClassSet = ClassSet::of(&[Class::Article, Class::PossessiveDeterminer]);

/// Words that describe nobody: prepositions, conjunctions, pronouns, and "day" of "a day earlier".
pub(super) const GRAMMAR: ClassSet = ClassSet::of(&[
    Class::AdjunctOpener,
    Class::Article,
    Class::Auxiliary,
    Class::ClauseOpener,
    Class::Coordinator,
    Class::Contrast,
    Class::RelativePronoun,
    Class::Several,
    Class::TimeNoun,
]);

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
    const ENDINGS: &[&str] = &["ant", "dent", "er", "ian", "man", "or"];
    word.len() > 4 && ENDINGS.iter().any(|ending| word.ends_with(ending))
}
