//! The way in: a text that is fit to be analysed, and what is known about it beforehand.

use jiff::civil::Date;
use std::sync::Arc;

/// The longest text that is taken, in UTF-8 bytes: about 160,000 English words, a long book's worth.
pub const MAX_TEXT_BYTES: usize = 1_000_000;

/// How many control characters among a thousand make a text count as binary.
const BINARY_PER_THOUSAND: usize = 10;

/// An article to be analysed. Its text never changes, and its copies share it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    text: Arc<str>,
    /// The caller's own name for it.
    pub id: Option<String>,
    /// The day it was written, against which its weekdays can be checked.
    pub date: Option<Date>,
}

/// Why a text is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ArticleError {
    /// Nothing, or nothing but white space and invisible characters.
    #[error("There is no text here. Paste the words of an article.")]
    Empty,
    /// More than is taken.
    #[error(
        "This text is too long: {} of at most {}. Take it in parts, for example chapter by chapter.",
        megabytes(*bytes), megabytes(*most)
    )]
    TooLong {
        /// Its length in UTF-8 bytes.
        bytes: usize,
        /// The length that is taken.
        most: usize,
    },
    /// The bytes of a program, picture or word processor's file rather than text.
    #[error(
        "This is not text: it looks like the inside of a picture, a PDF or a Word file. Open it where it was made and copy its words."
    )]
    Binary,
}

impl ArticleError {
    /// A short name that programs can rely on.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLong { .. } => "too-long",
            Self::Binary => "binary",
        }
    }
}

impl Article {
    /// Takes `text` as it is.
    ///
    /// # Errors
    /// When there is nothing to read, too much of it, or it is not text.
    pub fn new(text: impl Into<String>) -> Result<Self, ArticleError> {
        let text = text.into();
        if text.len() > MAX_TEXT_BYTES {
            return Err(ArticleError::TooLong {
                bytes: text.len(),
                most: MAX_TEXT_BYTES,
            });
        }
        if looks_binary(&text) {
            return Err(ArticleError::Binary);
        }
        if !text.chars().any(is_visible) {
            return Err(ArticleError::Empty);
        }
        Ok(Self {
            text: text.into(),
            id: None,
            date: None,
        })
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether `other` is a copy that shares this one's text, so that the texts need not be compared.
    #[must_use]
    pub fn shares_text_with(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.text, &other.text)
    }
}

/// Rounded up, so that a text a little too long is not said to be as long as the longest.
fn megabytes(bytes: usize) -> String {
    let tenths = bytes.div_ceil(100_000);
    format!("{}.{} MB", tenths / 10, tenths % 10)
}

/// Whether so many control or replacement characters stand in `text` that no program wrote it as text.
fn looks_binary(text: &str) -> bool {
    let (mut odd, mut all) = (0, 0);
    for character in text.chars() {
        all += 1;
        let control = character.is_control()
            && !matches!(character, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}');
        if control || character == '\u{fffd}' {
            odd += 1;
        }
    }
    odd * 1000 > all * BINARY_PER_THOUSAND
}

/// Whether a reader would see something: not white space, and none of the characters that only steer layout.
fn is_visible(character: char) -> bool {
    !(character.is_whitespace() || character.is_control() || is_invisible(character))
}

/// Characters that take no room and carry no letter: soft hyphen, zero-width spaces and joiners, direction marks, byte order mark.
pub(crate) fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::{Article, ArticleError, MAX_TEXT_BYTES};

    #[test]
    fn text_with_nothing_to_see_is_empty() {
        for text in ["", " \n\t", "\u{a0}\u{200b}\u{feff}", "\u{ad}"] {
            assert_eq!(Article::new(text), Err(ArticleError::Empty), "{text:?}");
        }
    }

    #[test]
    fn bytes_of_a_program_are_not_text() {
        let png = "\u{fffd}PNG\r\n\u{1a}\n\0\0\0\rIHDR\0\0\u{1}";
        assert_eq!(Article::new(png), Err(ArticleError::Binary));
        assert!(Article::new("One stray \u{0} in a text of many words is forgiven, as it is a slip of some program, and the text around it, which is long enough, is plainly text.").is_ok());
    }

    #[test]
    fn too_long_says_how_long() {
        let error = Article::new("a".repeat(MAX_TEXT_BYTES + 1)).expect_err("too long");
        assert_eq!(error.code(), "too-long");
        let error = Article::new("a ".repeat(2_600_000)).expect_err("too long");
        assert!(
            error.to_string().contains("5.2 MB of at most 1.0 MB"),
            "{error}"
        );
    }

    #[test]
    fn the_text_is_kept_as_it_is() {
        let text = "A\u{a0}b\u{ad}c\r\n“d” e\u{301} 😀";
        assert_eq!(
            Article::new(text).map(|article| article.text().to_owned()),
            Ok(text.to_owned())
        );
    }
}
