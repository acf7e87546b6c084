//! A Word file (`.docx`) → the text of an article.
//!
//! In: the bytes of the file, a zip archive of XML parts (ECMA-376, Office Open XML). Out: paragraphs with an empty line
//! between them, as [`text_from_html`](super::paste::text_from_html) gives them for the same document pasted from Word:
//! both write through the same `Reader`, which also decides what a raised figure is. Comments,
//! notes, headers and footers are parts of their own and are never opened. Deleted, moved-away, struck-out and hidden
//! text is left out; inserted text is taken.
//!
//! Hidden and struck-out text is recognised where the run itself says so, not where its style does.

mod body;
mod package;

use super::MAX_TEXT_BYTES;
use package::Package;

/// The longest file that is read, in bytes. Pictures travel inside.
pub const MAX_DOCX_BYTES: usize = 50_000_000;

/// The longest XML of a document that is read, in bytes, unpacked. A word processor writes some thirty bytes of mark-up
/// for a byte of text; what unpacks to more is a book, or made to fill the memory.
const MAX_PART_BYTES: usize = 40 * MAX_TEXT_BYTES;

/// Why a file gives no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DocxError {
    /// The file, or the document in it, is longer than an article.
    #[error(
        "This Word file is too large: an article of up to 1 MB of text can be read. Take it in parts."
    )]
    TooLarge,
    /// The older format of Word, or a file that is protected with a password: both start alike.
    #[error(
        "This is a Word file of the old format (.doc), or one with a password. Save it in Word as .docx without a password, or copy its words and paste them."
    )]
    OldOrProtected,
    /// A zip archive without a Word document in it.
    #[error(
        "There is no Word document in this file. Copy the words where it was made and paste them."
    )]
    NoDocument,
    /// Not a zip archive, cut off, or its contents contradict themselves.
    #[error(
        "This Word file is damaged. Open it in Word and save it again, or copy its words and paste them."
    )]
    Damaged,
}

/// The text of the Word file `bytes`. Whether it is fit to be analysed is for [`Article::new`](super::Article::new) to
/// say.
///
/// # Errors
/// When the file is too large, is of another format, or is damaged.
pub fn text_from_docx(bytes: &[u8]) -> Result<String, DocxError> {
    if bytes.len() > MAX_DOCX_BYTES {
        return Err(DocxError::TooLarge);
    }
    let package = Package::open(bytes)?;
    body::text(&package.document()?)
}

#[cfg(test)]
mod tests;
