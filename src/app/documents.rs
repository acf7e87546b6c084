//! JSON that comes in → the article that was exported as it, with every decision.

use bluepencil::annotation::AnnotationSet;
use bluepencil::document::paragraph_spans;
use bluepencil::format::json::{self, ReadError};
use serde::Deserialize;
use serde::de::IgnoredAny;
use std::collections::BTreeSet;

/// A paragraph as long as this, in bytes, is not the same in two articles by chance.
const TELLING_BYTES: usize = 40;

/// What our documents call their format.
const OURS: &str = "bluepencil";

/// Why JSON opens no article.
#[derive(Debug, thiserror::Error)]
pub(crate) enum DocumentError {
    /// It ends too early, or has been damaged.
    #[error("This JSON is broken: {0}. Nothing was changed. Export the article again.")]
    Broken(serde_json::Error),
    /// It is whole and of something else.
    #[error(
        "This JSON is not an article that Blue Pencil exported. Nothing was changed. Of its exports, “JSON” is the one that opens again."
    )]
    NotOurs,
    /// It is ours and cannot be trusted.
    #[error("This article cannot be opened: {0}. Nothing was changed.")]
    Refused(ReadError),
}

/// What tells whose JSON it is.
#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    format: Option<String>,
}

/// Whether `text` is to be read as JSON and not as an article: it is an object of JSON, or it starts like one of ours.
pub(crate) fn is_document(text: &str) -> bool {
    let text = trimmed(text);
    let Some(rest) = text.strip_prefix('{') else {
        return false;
    };
    let is_ours = rest.trim_start().starts_with("\"format\"");
    is_ours || serde_json::from_str::<IgnoredAny>(text).is_ok()
}

/// The article.
///
/// # Errors
/// When it is not JSON, not ours, or contradicts itself.
pub(crate) fn read(text: &str) -> Result<AnnotationSet, DocumentError> {
    let text = trimmed(text);
    json::read(text).map_err(|error| match error {
        ReadError::OtherFormat(_) => DocumentError::NotOurs,
        ReadError::Malformed(error) => match serde_json::from_str::<Head>(text) {
            Ok(Head { format: Some(name) }) if name == OURS => {
                DocumentError::Refused(ReadError::Malformed(error))
            }
            Ok(_) => DocumentError::NotOurs,
            Err(broken) if broken.is_data() => DocumentError::NotOurs,
            Err(broken) => DocumentError::Broken(broken),
        },
        error => DocumentError::Refused(error),
    })
}

/// Whether decisions on the text of `document` have something to do with `text`.
pub(crate) fn can_merge(document: &AnnotationSet, text: &str) -> bool {
    let other = document.article.text();
    let paragraphs: BTreeSet<&str> = paragraph_spans(other)
        .into_iter()
        .map(|span| other[span].trim())
        .collect();
    let mut ours = paragraph_spans(text)
        .into_iter()
        .map(|span| text[span].trim());
    other == text || ours.any(|words| words.len() >= TELLING_BYTES && paragraphs.contains(words))
}

/// Without what editors put before and after: white space and a byte order mark.
fn trimmed(text: &str) -> &str {
    text.trim_matches(|character: char| character.is_whitespace() || character == '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::{DocumentError, can_merge, is_document, read};
    use crate::fixture;
    use bluepencil::format::json;

    #[test]
    fn an_article_that_starts_with_a_brace_is_still_an_article() {
        for (text, expected) in [
            ("{\"a\": 1}", true),
            ("\u{feff} {\"format\": \"bluepencil\", \"ver", true),
            ("{Editor’s note} Angela Merkel met 12 ministers.", false),
            ("Angela Merkel met 12 ministers.", false),
            ("[1, 2]", false),
            ("", false),
        ] {
            assert_eq!(is_document(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_wrong_with_it_is_said() {
        let whole = (json::FORMAT.write)(&fixture::set());
        let cut = &whole[..whole.len() / 2];
        assert!(matches!(read(cut), Err(DocumentError::Broken(_))));
        let said = read(cut).map_err(|error| error.to_string());
        assert!(said.is_err_and(|said| said.contains("line ")));
        for other in [
            "{\"a\": 1}",
            "{\"format\": \"geojson\"}",
            "{\"format\": 7}",
            "[]",
            "\"a\"",
        ] {
            assert!(
                matches!(read(other), Err(DocumentError::NotOurs)),
                "{other}"
            );
        }
        let odd = "{\"format\": \"bluepencil\"}";
        assert!(matches!(read(odd), Err(DocumentError::Refused(_))));
        let changed = whole.replace("video call", "video talk");
        assert!(matches!(read(&changed), Err(DocumentError::Refused(_))));
    }

    #[test]
    fn only_decisions_on_a_like_text_are_taken_over() {
        let set = fixture::set();
        let text = set.article.text();
        assert!(can_merge(&set, text));
        assert!(can_merge(&set, &format!("A line before.\n\n{text}")));
        assert!(!can_merge(&set, "Another article about 12 ministers."));
    }
}
