//! Annotation sets as bytes for other programs: one file a format, one table.

use crate::annotation::AnnotationSet;

mod digest;
pub mod json;
#[cfg(test)]
pub(crate) mod sample;
mod w3c;

/// A way of writing an annotation set down.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// Its name on the command line and in messages.
    pub name: &'static str,
    /// What a person is shown.
    pub label: &'static str,
    /// Its media type.
    pub media_type: &'static str,
    /// The usual end of a file's name, without the dot.
    pub extension: &'static str,
    /// Writes a set, with a line break at the end.
    pub write: fn(&AnnotationSet) -> String,
}

/// Every format, by name.
pub const FORMATS: &[Format] = &[json::FORMAT, w3c::FORMAT];

/// The format called `name`.
#[must_use]
pub fn find(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}
