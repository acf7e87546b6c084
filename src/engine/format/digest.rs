//! The fingerprint of a text, by which a document says which text it is about.

use crate::text::Article;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Digits of the fingerprint that name an article which has no name of its own.
const ID_DIGITS: usize = 16;

/// SHA-256 of a text's UTF-8 bytes, in hexadecimal.
pub(super) fn sha256(text: &str) -> String {
    let mut digits = String::with_capacity(64);
    for byte in Sha256::digest(text.as_bytes()) {
        write!(digits, "{byte:02x}").expect("writing to a string cannot fail");
    }
    digits
}

/// The article's own name, or else the start of its text's fingerprint.
pub(super) fn document_id(article: &Article, sha256: &str) -> String {
    article
        .id
        .clone()
        .unwrap_or_else(|| sha256[..ID_DIGITS].to_owned())
}
