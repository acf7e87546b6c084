//! Which mentions name the same person or institution.
//!
//! In: the [`Mention`]s of a document. Out: [`Entity`]s in the order of their first mentions.

use crate::document::Document;
use crate::mention::{Mention, NameKind};
use crate::text::Span;

/// One person or institution with all its mentions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entity {
    /// Person or institution.
    pub kind: NameKind,
    /// Its fullest name in the text.
    pub name: String,
    /// Its other names in the text, in the order of their first mentions.
    pub aliases: Vec<String>,
    /// What the text says it is: "US President".
    pub roles: Vec<String>,
    /// Its mentions as indices into the mentions given, in text order; never empty.
    pub mentions: Vec<usize>,
    /// For each of `mentions`, the words of title before it or of apposition after it.
    pub titles: Vec<Option<Span>>,
}

/// Groups `mentions`, which are in text order.
#[must_use]
pub fn group(_document: &Document<'_>, _mentions: &[Mention]) -> Vec<Entity> {
    Vec::new()
}
