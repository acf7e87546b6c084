//! Files that a person opens or drops → text, or the JSON of a document.

use bluepencil::format::json::MAX_JSON_BYTES;
use bluepencil::text::MAX_TEXT_BYTES;
use bluepencil::text::docx::{DocxError, MAX_DOCX_BYTES, text_from_docx};
use bluepencil::text::paste::{MAX_HTML_BYTES, text_from_html};
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, TextDecoder, TextDecoderOptions};

/// What the file dialogue offers.
pub(crate) const ACCEPTED: &str = ".txt,.text,.md,.markdown,.html,.htm,.docx,.docm,.json,text/plain,text/markdown,text/html,application/json,\
    application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// The media type of a Word file.
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// A file of UTF-16 has two bytes a letter.
const MAX_PLAIN_BYTES: usize = 2 * MAX_TEXT_BYTES + 2;

/// Why a file gives no text.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum FileError {
    /// Not a text file by its name or type.
    #[error(
        "“{0}” is not a text file. Blue Pencil opens .txt, .md, .html, .docx and its own .json files; from anything else, copy the words and paste them."
    )]
    Type(String),
    /// Too large to be an article.
    #[error("“{0}” is too large: an article of up to 1 MB can be read. Take it in parts.")]
    TooLarge(String),
    /// The browser could not read it.
    #[error(
        "“{0}” could not be read. It may have been moved or be open elsewhere; try again, or paste its words."
    )]
    Unreadable(String),
    /// A Word file without text that can be read.
    #[error("“{0}” was not opened. {1}")]
    Docx(String, DocxError),
}

/// What a file's name says it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum FileType {
    Plain,
    Html,
    Docx,
    Json,
}

/// What is in a file.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Content {
    /// The words of an article.
    Text(String),
    /// JSON, which may be an article that was exported.
    Document(String),
}

/// What is in a file.
///
/// # Errors
/// When it is neither text nor JSON, too large, or cannot be read.
pub(crate) async fn read(file: &File) -> Result<Content, FileError> {
    let name = file.name();
    let file_type = file_type(&name, &file.type_()).ok_or_else(|| FileError::Type(name.clone()))?;
    let most = match file_type {
        FileType::Plain => MAX_PLAIN_BYTES,
        FileType::Html => MAX_HTML_BYTES,
        FileType::Docx => MAX_DOCX_BYTES,
        FileType::Json => MAX_JSON_BYTES,
    };
    if file.size() > most as f64 {
        return Err(FileError::TooLarge(name));
    }
    let unreadable = || FileError::Unreadable(name.clone());
    let buffer = JsFuture::from(file.array_buffer())
        .await
        .map_err(|_| unreadable())?;
    let bytes = js_sys::Uint8Array::new(&buffer).to_vec();
    let decoded = || decode(&bytes).ok_or_else(unreadable);
    match file_type {
        FileType::Plain => Ok(Content::Text(decoded()?)),
        FileType::Json => Ok(Content::Document(decoded()?)),
        FileType::Html => match text_from_html(&decoded()?) {
            Ok(text) => Ok(Content::Text(text)),
            Err(_) => Err(FileError::TooLarge(name)),
        },
        FileType::Docx => match text_from_docx(&bytes) {
            Ok(text) => Ok(Content::Text(text)),
            Err(error) => Err(FileError::Docx(name, error)),
        },
    }
}

fn file_type(name: &str, media_type: &str) -> Option<FileType> {
    let extension = name.rsplit_once('.').map(|(_, end)| end.to_lowercase());
    match extension.as_deref() {
        Some("txt" | "text" | "md" | "markdown") => Some(FileType::Plain),
        Some("html" | "htm" | "xhtml") => Some(FileType::Html),
        Some("docx" | "docm") => Some(FileType::Docx),
        Some("json" | "jsonld") => Some(FileType::Json),
        _ => match media_type.split(';').next().unwrap_or_default() {
            "text/html" => Some(FileType::Html),
            "text/plain" | "text/markdown" => Some(FileType::Plain),
            "application/json" => Some(FileType::Json),
            WORD => Some(FileType::Docx),
            _ => None,
        },
    }
}

/// Bytes in UTF-16 if their byte order mark says so, else in UTF-8 if they are, else in Windows' Western encoding.
fn decode(bytes: &[u8]) -> Option<String> {
    let labels: &[&str] = match bytes {
        [0xff, 0xfe, ..] => &["utf-16le"],
        [0xfe, 0xff, ..] => &["utf-16be"],
        _ => &["utf-8", "windows-1252"],
    };
    let options = TextDecoderOptions::new();
    options.set_fatal(true);
    labels.iter().find_map(|label| {
        let decoder = TextDecoder::new_with_label_and_options(label, &options).ok()?;
        decoder.decode_with_u8_array(bytes).ok()
    })
}

#[cfg(test)]
mod tests {
    use super::{FileType, file_type};

    #[test]
    fn the_name_tells_the_type_and_else_the_media_type() {
        for (name, media_type, expected) in [
            ("a.TXT", "", Some(FileType::Plain)),
            ("a.md", "application/octet-stream", Some(FileType::Plain)),
            ("a.htm", "text/plain", Some(FileType::Html)),
            ("article", "text/plain;charset=utf-8", Some(FileType::Plain)),
            ("a.docx", "application/zip", Some(FileType::Docx)),
            ("letter", super::WORD, Some(FileType::Docx)),
            ("a.doc", "application/msword", None),
            ("a.pdf", "application/pdf", None),
        ] {
            assert_eq!(file_type(name, media_type), expected, "{name} {media_type}");
        }
    }
}

#[cfg(all(test, target_arch = "wasm32"))]
mod browser_tests {
    use super::{Content, FileError, decode, read};
    use wasm_bindgen_test::wasm_bindgen_test;
    use web_sys::File;

    #[wasm_bindgen_test]
    fn every_usual_encoding_is_read() {
        for bytes in [
            &b"caf\xc3\xa9"[..],
            b"\xef\xbb\xbfcaf\xc3\xa9",
            b"\xff\xfec\0a\0f\0\xe9\0",
            b"\xfe\xff\0c\0a\0f\0\xe9",
            b"caf\xe9",
        ] {
            assert_eq!(decode(bytes).as_deref(), Some("café"), "{bytes:?}");
        }
    }

    #[wasm_bindgen_test]
    async fn a_picture_is_refused_by_name() {
        let file =
            File::new_with_str_sequence(&js_sys::Array::of1(&"x".into()), "a.png").expect("a file");
        assert_eq!(read(&file).await, Err(FileError::Type("a.png".to_owned())));
        let file = File::new_with_str_sequence(&js_sys::Array::of1(&"Two words".into()), "a.txt")
            .expect("a file");
        assert_eq!(read(&file).await, Ok(Content::Text("Two words".to_owned())));
    }
}
