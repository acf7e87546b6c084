//! Words in lower case, and the lists of them kept by hand in `data/`.

use rustc_hash::FxHashSet;
use std::borrow::Cow;
use std::ops::Deref;

/// A set of words out of a list's text: words parted by white space, lines that start with `#` left out.
#[derive(Debug)]
pub(crate) struct Words(FxHashSet<&'static str>);

impl Words {
    pub(crate) fn new(list: &'static str) -> Self {
        let lines = list.lines().filter(|line| !line.starts_with('#'));
        Self(lines.flat_map(str::split_whitespace).collect())
    }

    /// Whether `word`, which is in lower case, is on the list.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.0.contains(word)
    }
}

/// `word` in lower case; no copy where it is so already, as most words are.
pub(crate) fn lower(word: &str) -> Cow<'_, str> {
    let is_lower = |byte: u8| byte.is_ascii() && !byte.is_ascii_uppercase();
    if word.bytes().all(is_lower) {
        Cow::Borrowed(word)
    } else {
        Cow::Owned(word.to_lowercase())
    }
}

/// `word` in lower case and without stops.
pub(crate) fn lower_without_stops(word: &str) -> Cow<'_, str> {
    if word.contains('.') {
        Cow::Owned(word.to_lowercase().replace('.', ""))
    } else {
        lower(word)
    }
}

/// A word in lower case, on the stack.
pub(crate) enum Lower<'w> {
    /// It is so already, as most words are.
    Same(&'w str),
    /// It had capitals.
    Made([u8; ROOM], usize),
}

/// The longest word that is made lower, in bytes; a longer one is empty: no table holds it.
const ROOM: usize = 20;

impl<'w> Lower<'w> {
    pub(crate) fn new(word: &'w str) -> Self {
        if !word.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return Self::Same(word);
        }
        if word.len() > ROOM {
            return Self::Same("");
        }
        let mut bytes = [0; ROOM];
        bytes[..word.len()].copy_from_slice(word.as_bytes());
        bytes[..word.len()].make_ascii_lowercase();
        Self::Made(bytes, word.len())
    }
}

impl Deref for Lower<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            Self::Same(word) => word,
            // Lower-casing ASCII leaves UTF-8 whole, so the fallback is never taken.
            Self::Made(bytes, length) => std::str::from_utf8(&bytes[..*length]).unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Lower, Words, lower, lower_without_stops};

    #[test]
    fn lower_case_is_that_of_all_letters() {
        for (word, expected) in [("a.b", "a.b"), ("Éa", "éa"), ("ÀB.C.", "àb.c."), ("", "")] {
            assert_eq!(lower(word), expected);
            assert_eq!(lower_without_stops(word), expected.replace('.', ""));
        }
    }

    #[test]
    fn lower_case_on_the_stack_is_that_of_ascii() {
        for (word, expected) in [
            ("", ""),
            ("über", "über"),
            ("May", "may"),
            ("ÜBER", "Über"),
            ("E".repeat(21).as_str(), ""),
        ] {
            assert_eq!(&*Lower::new(word), expected);
        }
    }

    #[test]
    fn comments_are_no_words() {
        let words = Words::new("# not these\none two\nthree");
        assert!(["one", "two", "three"].iter().all(|word| words.has(word)));
        assert!(!words.has("not") && !words.has("#") && !words.has(""));
    }
}
