//! Names of people and institutions in a document.
//!
//! In: a [`Document`] and a trained [`Tagger`]. Out: [`Mention`]s in text order, apart from each other. Which
//! mentions name the same person or institution is for [`entity`](crate::entity).

use crate::document::Document;
use crate::text::Span;

/// What a name is the name of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NameKind {
    /// One human being, real or fictional.
    Person,
    /// An organisation that can act, decide or be quoted.
    Institution,
}

/// A name where it stands, without title, leading article or possessive.
#[derive(Clone, Debug, PartialEq)]
pub struct Mention {
    /// Where.
    pub span: Span,
    /// Of what.
    pub kind: NameKind,
    /// How sure the tagger is, from 0 to 1.
    pub confidence: f32,
}

/// Why a model's bytes are refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ModelError {
    /// The first bytes are not a model's.
    #[error("this is not a Blue Pencil model")]
    NotAModel,
}

/// A trained model, ready to tag.
#[derive(Clone, Debug)]
pub struct Tagger {}

impl Tagger {
    /// Reads a model.
    ///
    /// # Errors
    /// When the bytes are damaged or of another version.
    pub fn from_bytes(_bytes: &[u8]) -> Result<Self, ModelError> {
        Ok(Self {})
    }

    /// A short name of the weights, for the documents made with them: hexadecimal digits.
    #[must_use]
    pub fn fingerprint(&self) -> &str {
        "none"
    }
}

/// Finds the names in `document`. `progress` hears the share of the work done, from 0 to 1.
#[must_use]
pub fn find(
    _document: &Document<'_>,
    _tagger: &Tagger,
    _progress: &mut dyn FnMut(f32),
) -> Vec<Mention> {
    Vec::new()
}
