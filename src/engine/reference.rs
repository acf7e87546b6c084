//! What a person leans on: a link, a call, a document, a book, in one line of free text.

use crate::link::Link;

/// The longest reference, in characters; an address alone may be as long as [`MAX_LINK_BYTES`](crate::annotation::MAX_LINK_BYTES).
pub const MAX_REFERENCE: usize = 3_000;

/// The most references that one annotation or entity has.
pub const MAX_REFERENCES: usize = 50;

/// One line of text, with the first address in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    text: String,
    link: Option<Link>,
}

/// Why words are no reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReferenceError {
    /// Nothing but white space.
    #[error("This reference is empty.")]
    Empty,
    /// More than [`MAX_REFERENCE`] characters.
    #[error("This reference is too long: {length} of at most {MAX_REFERENCE} characters.")]
    TooLong {
        /// Its length in characters.
        length: usize,
    },
}

impl Reference {
    /// Takes words as they were typed, without white space around them. Lines become one.
    ///
    /// # Errors
    /// When nothing is left, or too much.
    ///
    /// ```
    /// use bluepencil::annotation::Reference;
    /// let called = Reference::new(" Call with the fire chief, 3 May ").expect("a reference");
    /// assert_eq!(called.text(), "Call with the fire chief, 3 May");
    /// assert_eq!(called.link(), None);
    /// let report = Reference::new("Report, p. 4 (https://example.org/report)").expect("a reference");
    /// assert_eq!(report.link().expect("an address").as_str(), "https://example.org/report");
    /// ```
    pub fn new(words: &str) -> Result<Self, ReferenceError> {
        let lines = words.split(['\n', '\r']).map(str::trim);
        let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
        let text = lines.join(" ");
        if text.is_empty() {
            return Err(ReferenceError::Empty);
        }
        let length = text.chars().count();
        if length > MAX_REFERENCE {
            return Err(ReferenceError::TooLong { length });
        }
        let link = text.split_whitespace().find_map(address);
        Ok(Self { text, link })
    }

    /// The line as it was typed.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The first address in it.
    #[must_use]
    pub fn link(&self) -> Option<&Link> {
        self.link.as_ref()
    }

    /// The line in pieces, so that every address in it can be shown as a link.
    #[must_use]
    pub fn pieces(&self) -> Vec<Piece<'_>> {
        let mut pieces = Vec::new();
        let mut rest = &*self.text;
        for link in self.text.split_whitespace().filter_map(address) {
            let Some((before, after)) = rest.split_once(link.as_str()) else {
                continue;
            };
            if !before.is_empty() {
                pieces.push(Piece::Words(before));
            }
            pieces.push(Piece::Link(link));
            rest = after;
        }
        if !rest.is_empty() {
            pieces.push(Piece::Words(rest));
        }
        pieces
    }
}

/// A piece of a [`Reference`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece<'r> {
    /// Words.
    Words(&'r str),
    /// An address.
    Link(Link),
}

impl From<Link> for Reference {
    fn from(link: Link) -> Self {
        Self {
            text: link.as_str().to_owned(),
            link: Some(link),
        }
    }
}

/// The address that a word is, without the brackets and stops around it.
fn address(word: &str) -> Option<Link> {
    let word = word.trim_start_matches(['(', '[', '<', '"', '“', '„', '‘', '\'', '«']);
    let end = word
        .char_indices()
        .rev()
        .find(|&(at, last)| !closes(&word[..at], last))
        .map_or(0, |(at, last)| at + last.len_utf8());
    word[..end].parse().ok()
}

/// Whether `last`, after an address, belongs to the sentence around it: a round bracket does where none was opened.
fn closes(address: &str, last: char) -> bool {
    match last {
        ')' => !address.contains('('),
        '.' | ',' | ';' | ':' | '!' | '?' | ']' | '>' | '"' | '”' | '“' | '’' | '\'' | '»' => {
            true
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_REFERENCE, Piece, Reference, ReferenceError};
    use proptest::prelude::proptest;

    #[test]
    fn an_address_is_found_wherever_it_stands() {
        let rows = [
            ("https://example.org/a", Some("https://example.org/a")),
            ("Call with Ms Ray, 3 May", None),
            ("example.org", None),
            ("javascript:alert(1)", None),
            (
                "Report (https://example.org/a), p. 4",
                Some("https://example.org/a"),
            ),
            ("See https://example.org/a.", Some("https://example.org/a")),
            (
                "https://example.org/A_(b)",
                Some("https://example.org/A_(b)"),
            ),
            (
                "https://example.org/1 and https://example.org/2",
                Some("https://example.org/1"),
            ),
            ("https:// or http://example.org", Some("http://example.org")),
        ];
        let wrong: Vec<_> = rows
            .iter()
            .filter(|(words, expected)| {
                let reference = Reference::new(words).expect("it is a reference");
                reference.link().map(crate::link::Link::as_str) != *expected
            })
            .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn what_is_no_reference_says_why() {
        assert_eq!(Reference::new(" \n "), Err(ReferenceError::Empty));
        let long = "a".repeat(MAX_REFERENCE + 1);
        assert_eq!(
            Reference::new(&long),
            Err(ReferenceError::TooLong { length: 3_001 })
        );
    }

    #[test]
    fn each_address_is_a_piece() {
        let reference = Reference::new("https://example.org/1, then (https://example.org/2).");
        let reference = reference.expect("a reference");
        let link = |address: &str| Piece::Link(address.parse().expect("an address"));
        let expected = [
            link("https://example.org/1"),
            Piece::Words(", then ("),
            link("https://example.org/2"),
            Piece::Words(")."),
        ];
        assert_eq!(reference.pieces(), expected);
    }

    #[test]
    fn lines_become_one() {
        let reference = Reference::new(" Book, \r\n\n p. 4").expect("a reference");
        assert_eq!(reference.text(), "Book, p. 4");
    }

    proptest! {
        #[test]
        fn pieces_make_the_text(words in "(.|https?://[a-z(]{0,3}[.)/\"]{0,3}){0,8}") {
            if let Ok(reference) = Reference::new(&words) {
                let pieces = reference.pieces();
                let texts = pieces.iter().map(|piece| match piece {
                    Piece::Words(words) => words,
                    Piece::Link(link) => link.as_str(),
                });
                assert_eq!(texts.collect::<String>(), reference.text());
                let first = pieces.iter().find_map(|piece| match piece {
                    Piece::Words(_) => None,
                    Piece::Link(link) => Some(link),
                });
                assert_eq!(first, reference.link());
                assert_eq!(Reference::new(reference.text()), Ok(reference.clone()));
            }
        }
    }
}
