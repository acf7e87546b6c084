//! Words of grammar: those that join the parts of a name, and those that open sentences.

use crate::mention::hash;
use rustc_hash::FxHashSet;
use std::sync::LazyLock;

/// How a word that is not capitalised joins the capitalised words on both sides of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Link {
    /// Not at all.
    None,
    /// In the names of institutions and also between two names: "Bank of England", "the French and the Germans".
    Wide,
    /// Inside one name: "van", "&".
    Tight,
}

/// Words inside one name, of people above all.
const PARTICLES: &[&str] = &[
    "&", "-", "al", "ap", "bin", "bint", "da", "de", "del", "della", "den", "der", "di", "do",
    "dos", "du", "el", "i", "ibn", "la", "le", "te", "ten", "ter", "ul", "van", "von", "y", "zu",
];

/// Words that join the parts of long names.
const JOINTS: &[&str] = &["'s", "and", "et", "for", "in", "of", "on", "the", "to"];

/// No particle or joint has more bytes.
const LONGEST_LINK: usize = 5;

/// Words that open sentences and are no part of a name there.
const GRAMMAR: &[&str] = &[
    "a",
    "about",
    "according",
    "after",
    "all",
    "also",
    "although",
    "an",
    "and",
    "another",
    "any",
    "are",
    "as",
    "at",
    "because",
    "before",
    "but",
    "by",
    "can",
    "did",
    "do",
    "during",
    "each",
    "earlier",
    "even",
    "every",
    "few",
    "for",
    "former",
    "from",
    "has",
    "have",
    "he",
    "her",
    "here",
    "his",
    "how",
    "however",
    "i",
    "if",
    "in",
    "into",
    "is",
    "it",
    "its",
    "just",
    "last",
    "later",
    "many",
    "may",
    "meanwhile",
    "more",
    "most",
    "much",
    "my",
    "no",
    "not",
    "now",
    "of",
    "on",
    "once",
    "one",
    "only",
    "or",
    "other",
    "our",
    "over",
    "own",
    "police",
    "several",
    "she",
    "since",
    "so",
    "some",
    "such",
    "than",
    "that",
    "the",
    "their",
    "then",
    "there",
    "these",
    "they",
    "this",
    "those",
    "though",
    "through",
    "to",
    "today",
    "two",
    "under",
    "until",
    "up",
    "was",
    "we",
    "were",
    "what",
    "when",
    "where",
    "which",
    "while",
    "who",
    "why",
    "will",
    "with",
    "would",
    "yet",
    "you",
    "your",
];

pub(super) fn link_of(word: &str) -> Link {
    if word.len() > LONGEST_LINK {
        Link::None
    } else if PARTICLES.binary_search(&word).is_ok() {
        Link::Tight
    } else if JOINTS.binary_search(&word).is_ok() {
        Link::Wide
    } else {
        Link::None
    }
}

static GRAMMAR_HASHES: LazyLock<FxHashSet<u64>> = LazyLock::new(|| {
    let hashes = GRAMMAR.iter().map(|word| hash::bytes(word.as_bytes()));
    hashes.collect()
});

/// Whether the word that has the hash `lower` in lower case is a word of grammar, capitalised only because it opens a
/// sentence.
pub(super) fn is_grammar(lower: u64) -> bool {
    GRAMMAR_HASHES.contains(&lower)
}

#[cfg(test)]
mod tests {
    use super::{GRAMMAR, JOINTS, LONGEST_LINK, PARTICLES, is_grammar};
    use crate::mention::hash;

    #[test]
    fn the_lists_are_sorted() {
        assert!(PARTICLES.is_sorted() && JOINTS.is_sorted() && GRAMMAR.is_sorted());
        let mut links = PARTICLES.iter().chain(JOINTS);
        assert!(links.all(|word| word.len() <= LONGEST_LINK));
        let grammar = |word: &str| is_grammar(hash::bytes(word.as_bytes()));
        assert!(grammar("a") && grammar("your") && !grammar(""));
    }
}
