//! The native format.

use super::Format;
use crate::annotation::AnnotationSet;

/// The native JSON.
pub const FORMAT: Format = Format {
    name: "json",
    label: "JSON",
    media_type: "application/vnd.bluepencil+json",
    extension: "json",
    write,
};

/// Why a document is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// Not JSON, or not of the native form.
    #[error("this is not a Blue Pencil document: {0}")]
    Malformed(String),
}

fn write(_set: &AnnotationSet) -> String {
    String::new()
}

/// Reads a native document.
///
/// # Errors
/// When it is not one, or contradicts itself.
pub fn read(_json: &str) -> Result<AnnotationSet, ReadError> {
    Err(ReadError::Malformed("not read yet".to_owned()))
}
