//! The native format: everything the engine knows, with offsets in code points and in UTF-16 units.
//!
//! In and out: JSON of version 1, described by `static/schema/bluepencil-1.json`. Fields and kinds may be added within a
//! version. Readers ignore fields that they do not know, and keep what is of other kinds as it is written.

mod body;
mod claim;
mod fields;
mod foreign;
mod ids;
mod item;
mod lines;
mod orphan;
mod proposed;
mod read;
mod reference;
mod review;
mod statement;
mod wire;
mod write;

pub use lines::Lines;
pub use read::{MAX_JSON_BYTES, ReadError, read};
pub use write::{annotation_to_line, to_line};

use super::Format;

/// The native JSON.
pub const FORMAT: Format = Format {
    name: "json",
    label: "JSON",
    media_type: "application/vnd.bluepencil+json",
    extension: "json",
    write: write::to_pretty,
};

/// The JSON Schema of the documents, made from the types that they are written with.
#[cfg(feature = "schema")]
#[must_use]
pub fn schema() -> serde_json::Value {
    schemars::generate::SchemaSettings::draft2020_12()
        .into_generator()
        .into_root_schema_for::<wire::Document>()
        .into()
}

#[cfg(test)]
mod tests;
