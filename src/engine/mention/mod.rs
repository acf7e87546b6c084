//! Names of people and institutions in a document.
//!
//! In: a [`Document`] and a trained [`Tagger`]. Out: [`Mention`]s in text order, apart from each other. Which
//! mentions name the same person or institution is for [`entity`](crate::entity).

pub mod calibration;
mod chain;
pub mod clusters;
mod country;
mod decoder;
mod evidence;
pub mod features;
pub mod gazetteer;
pub mod hash;
pub mod label;
mod lattice;
pub mod lexicon;
pub mod model;
pub mod packed_map;
mod reader;
mod scorer;
mod spans;
mod stretches;
mod tagger;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod weights;

pub use tagger::Tagger;

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
    /// Where; at least one token.
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
    /// The model was made for other features than this program's.
    #[error(
        "the model has version {version}, and this program reads version {}",
        model::VERSION
    )]
    OtherVersion {
        /// The model's version.
        version: u32,
    },
    /// The bytes end too early.
    #[error("the model is cut off")]
    Truncated,
    /// The bytes are not those that were written.
    #[error("the model is damaged: its checksum is another")]
    Checksum,
    /// A part cannot be as it says.
    #[error("the model is damaged: {what} cannot be right")]
    Damaged {
        /// Which part.
        what: &'static str,
    },
}

/// Finds the names in `document`. `progress` hears the share of the work done, from 0 to 1.
#[must_use]
pub fn find(
    document: &Document<'_>,
    tagger: &Tagger,
    progress: &mut dyn FnMut(f32),
) -> Vec<Mention> {
    tagger.find(document, progress)
}
