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

/// A word of up to [`Lower::ROOM`] bytes in lower case, on the stack; a longer one is empty: no table holds it.
pub(crate) struct Lower {
    bytes: [u8; Lower::ROOM],
    length: usize,
}

impl Lower {
    const ROOM: usize = 20;

    pub(crate) fn new(word: &str) -> Self {
        let mut bytes = [0; Self::ROOM];
        let length = if word.len() <= Self::ROOM {
            word.len()
        } else {
            0
        };
        bytes[..length].copy_from_slice(&word.as_bytes()[..length]);
        bytes[..length].make_ascii_lowercase();
        Self { bytes, length }
    }
}

impl Deref for Lower {
    type Target = str;

    fn deref(&self) -> &str {
        // Lower-casing ASCII leaves UTF-8 whole, so the fallback is never taken.
        std::str::from_utf8(&self.bytes[..self.length]).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{Words, lower, lower_without_stops};

    #[test]
    fn lower_case_is_that_of_all_letters() {
        for (word, expected) in [("a.b", "a.b"), ("Éa", "éa"), ("ÀB.C.", "àb.c."), ("", "")] {
            assert_eq!(lower(word), expected);
            assert_eq!(lower_without_stops(word), expected.replace('.', ""));
        }
    }

    #[test]
    fn comments_are_no_words() {
        let words = Words::new("# not these\none two\nthree");
        assert!(["one", "two", "three"].iter().all(|word| words.has(word)));
        assert!(!words.has("not") && !words.has("#") && !words.has(""));
    }
}
