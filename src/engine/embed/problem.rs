//! Why a message is answered with an error.

use serde::{Deserialize, Serialize};

/// A short name that hosts can rely on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// The message is not an envelope of this protocol.
    Malformed,
    /// Its `v` is not one that `ready` lists.
    UnsupportedVersion,
    /// Its `type` is none of the protocol's.
    UnknownType,
    /// Its `payload` has not the fields that its type wants.
    InvalidPayload,
    /// Message, text or document are longer than is taken.
    TooLarge,
    /// Something else came before `init`.
    NotInitialised,
    /// There is no article yet.
    NotLoaded,
    /// The text has no visible character.
    Empty,
    /// The text is the bytes of some other file.
    Binary,
    /// `load.annotations` is no document of ours, or contradicts itself.
    AnnotationsRefused,
    /// No annotation has that id.
    UnknownAnnotation,
    /// There is no such format.
    UnknownFormat,
    /// The article is read-only.
    ReadOnly,
    /// A later `load` came before this one was done.
    Superseded,
    /// The analysis broke down; the same `load` may be tried again.
    AnalysisFailed,
    /// The whole frame broke down. What is outside of the program says so (`static/host_told.js`).
    Crashed,
}

/// An error as the host hears it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[error("{message}")]
pub struct Problem {
    /// What went wrong.
    pub code: Code,
    /// The same in words, for a developer. It never quotes the article.
    pub message: String,
}

impl Problem {
    /// A problem in words.
    #[must_use]
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
        }
    }
}
