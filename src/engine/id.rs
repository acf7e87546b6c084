//! The names by which annotations and entities are known outside of the engine: `a7`, `e7`.

use std::fmt;
use std::str::FromStr;

/// Digits of an identifier at most: any two can then be told apart and counted on from without overflow.
const MAX_DIGITS: usize = 9;

/// Why words are no identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an identifier is a letter and a number from 1, as in \"a7\" or \"e7\"")]
pub struct IdError;

/// The number of `words` that are `letter` and a number as [`Display`](fmt::Display) writes it.
fn number(words: &str, letter: char) -> Result<u32, IdError> {
    let digits = words.strip_prefix(letter).ok_or(IdError)?;
    let is_written_so = (1..=MAX_DIGITS).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && !digits.starts_with('0');
    is_written_so
        .then(|| digits.parse().ok())
        .flatten()
        .ok_or(IdError)
}

macro_rules! id {
    ($(#[$about:meta])* $name:ident, $letter:literal) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(u32);

        impl $name {
            /// The identifier with a number; fresh analysis counts from 1.
            #[must_use]
            pub fn new(number: u32) -> Self {
                Self(number)
            }

            /// The identifier of what stands at `index` of a fresh list.
            ///
            /// # Panics
            /// When the list is longer than any text can make it.
            #[must_use]
            pub fn from_index(index: usize) -> Self {
                Self(u32::try_from(index + 1).expect("no text holds so many annotations"))
            }

            /// Where it stood in the fresh list.
            #[must_use]
            pub fn index(self) -> usize {
                (self.0 as usize).saturating_sub(1)
            }

            /// Its number.
            #[must_use]
            pub fn number(self) -> u32 {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(formatter, concat!($letter, "{}"), self.0)
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(words: &str) -> Result<Self, IdError> {
                number(words, $letter).map(Self)
            }
        }
    };
}

id!(
    /// What an annotation is called: `a7`. It stays the same for as long as the annotation exists, and no other
    /// annotation gets it afterwards.
    AnnotationId,
    'a'
);
id!(
    /// What a person or institution is called: `e7`. It stays the same for as long as the entity exists.
    EntityId,
    'e'
);

#[cfg(test)]
mod tests {
    use super::{AnnotationId, EntityId, IdError};

    #[test]
    fn what_is_written_is_read_back() {
        for number in [1, 7, 10, 999_999_999] {
            let (annotation, entity) = (AnnotationId::new(number), EntityId::new(number));
            assert_eq!(annotation.to_string().parse(), Ok(annotation));
            assert_eq!(entity.to_string().parse(), Ok(entity));
        }
        assert_eq!(AnnotationId::from_index(0).to_string(), "a1");
        assert_eq!(EntityId::new(7).to_string(), "e7");
    }

    #[test]
    fn other_words_are_no_identifier() {
        for words in [
            "",
            "a",
            "a0",
            "a01",
            "a-1",
            "a+1",
            "A1",
            "e1",
            "a1 ",
            "a1234567890",
            "a１",
        ] {
            assert_eq!(words.parse::<AnnotationId>(), Err(IdError), "{words:?}");
        }
    }
}
