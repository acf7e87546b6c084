//! A web address that a person refers to.

use crate::text::is_invisible;
use std::fmt;
use std::str::FromStr;

/// The longest address, in bytes: what browsers and servers agree to take.
pub const MAX_LINK_BYTES: usize = 2_048;

/// An address that starts with `http://` or `https://` and can be shown and followed as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Link(String);

/// Why words are no link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// Another scheme, or none.
    #[error("A link starts with http:// or https://. Copy it from the browser's address bar.")]
    NotWeb,
    /// Nothing stands where the site's name should be.
    #[error("This link names no site. Copy it from the browser's address bar.")]
    NoSite,
    /// A name before the site's, by which one site can pass for another.
    #[error("This link has a user's name before the site's. Leave out what stands before the @.")]
    UserName,
    /// White space, quotation marks, angle brackets or invisible characters.
    #[error(
        "This link holds a character that no link can have: a space, a quotation mark or an invisible one."
    )]
    Character,
    /// Longer than [`MAX_LINK_BYTES`].
    #[error("This link is too long: it has more than {MAX_LINK_BYTES} bytes.")]
    TooLong,
}

impl Link {
    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Link {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl FromStr for Link {
    type Err = LinkError;

    /// Takes an address with white space around it.
    fn from_str(words: &str) -> Result<Self, LinkError> {
        let address = words.trim();
        if address.len() > MAX_LINK_BYTES {
            return Err(LinkError::TooLong);
        }
        let after_scheme = ["http://", "https://"].iter().find_map(|scheme| {
            let (start, rest) = address.split_at_checked(scheme.len())?;
            start.eq_ignore_ascii_case(scheme).then_some(rest)
        });
        let rest = after_scheme.ok_or(LinkError::NotWeb)?;
        if rest.chars().any(is_foreign) {
            return Err(LinkError::Character);
        }
        let site = rest.split(['/', '?', '#']).next().unwrap_or_default();
        if site.contains('@') {
            return Err(LinkError::UserName);
        }
        if !site.starts_with(|first: char| first.is_alphanumeric() || first == '[') {
            return Err(LinkError::NoSite);
        }
        Ok(Self(address.to_owned()))
    }
}

/// Whether a character ends a link wherever it is written, or hides in it.
fn is_foreign(character: char) -> bool {
    character.is_whitespace()
        || character.is_control()
        || is_invisible(character)
        || matches!(
            character,
            '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}'
        )
}

#[cfg(test)]
mod tests {
    use super::{Link, LinkError, MAX_LINK_BYTES};

    #[test]
    fn addresses_of_the_web_are_links() {
        let rows = [
            ("https://example.org", "https://example.org"),
            (
                " http://example.org/a?b=c#d \n",
                "http://example.org/a?b=c#d",
            ),
            ("HTTPS://Example.org/é", "HTTPS://Example.org/é"),
            ("http://[2001:db8::1]:8080/", "http://[2001:db8::1]:8080/"),
            ("https://example.org/@desk", "https://example.org/@desk"),
        ];
        for (words, expected) in rows {
            assert_eq!(words.parse::<Link>().expect(words).as_str(), expected);
        }
    }

    #[test]
    fn other_words_are_refused_and_say_why() {
        let long = format!("https://example.org/{}", "a".repeat(MAX_LINK_BYTES));
        let rows = [
            ("", LinkError::NotWeb),
            ("example.org", LinkError::NotWeb),
            ("javascript:alert(1)", LinkError::NotWeb),
            ("httpß://x", LinkError::NotWeb),
            ("https://", LinkError::NoSite),
            ("https:///etc", LinkError::NoSite),
            ("https://bank.example@other.example/", LinkError::UserName),
            ("https://example.org/a b", LinkError::Character),
            ("https://example.org/\u{202e}gro", LinkError::Character),
            ("https://example.org/\"x", LinkError::Character),
            (long.as_str(), LinkError::TooLong),
        ];
        let wrong: Vec<_> = rows
            .iter()
            .filter(|(words, error)| words.parse::<Link>() != Err(*error))
            .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}
