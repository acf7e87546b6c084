//! Words of grammar: those that join the parts of a name, and those that open sentences.

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

/// Words that open sentences and are no part of a name there.
const GRAMMAR: &str = "\
    a about according after all also although an and another any are as at because before but by can did \
    do during each earlier even every few for former from has have he her here his how however i if in \
    into is it its just last later many may meanwhile more most much my no not now of on once one only \
    or other our over own police several she since so some such than that the their then there these \
    they this those though through to today two under until up was we were what when where which while \
    who why will with would yet you your";

pub(super) fn link_of(word: &str) -> Link {
    if PARTICLES.binary_search(&word).is_ok() {
        Link::Tight
    } else if JOINTS.binary_search(&word).is_ok() {
        Link::Wide
    } else {
        Link::None
    }
}

/// Whether `lower` is a word of grammar, capitalised only because it opens a sentence.
pub(super) fn is_grammar(lower: &str) -> bool {
    GRAMMAR.split(' ').any(|word| word == lower)
}

#[cfg(test)]
mod tests {
    use super::{GRAMMAR, JOINTS, PARTICLES, is_grammar};

    #[test]
    fn the_lists_are_sorted() {
        assert!(PARTICLES.is_sorted() && JOINTS.is_sorted() && GRAMMAR.split(' ').is_sorted());
        assert!(is_grammar("a") && is_grammar("your") && !is_grammar(""));
    }
}
