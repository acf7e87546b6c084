//! What a person decided about words that the text does not hold any more.

use super::{AnnotationId, Kind, Origin, Status, TextQuote, Verdict};
use crate::entity::Entity;
use crate::link::Link;
use std::sync::Arc;

/// An annotation that no longer fits its text, kept so that nothing a person did is lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Orphan {
    /// The annotation's name, which it keeps should it find a place again.
    pub id: AnnotationId,
    /// What it marked.
    pub kind: Kind,
    /// The words that it marked.
    pub quote: Quote,
    /// The one that it named, without mentions; `None` for a figure.
    pub entity: Option<Arc<Entity>>,
    /// The words of title or role beside the name.
    pub title: Option<String>,
    /// Who made it.
    pub origin: Origin,
    /// What a person made of it.
    pub status: Status,
    /// What a person found when checking its figure.
    pub verdict: Option<Verdict>,
    /// A person's remark.
    pub note: Option<String>,
    /// A person's sources.
    pub links: Vec<Link>,
    /// Why it does not fit.
    pub loss: Loss,
}

/// A [`TextQuote`] that outlives its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The annotated text itself.
    pub exact: String,
    /// What stood before it.
    pub prefix: String,
    /// What stood after it.
    pub suffix: String,
}

/// Why an annotation no longer fits its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loss {
    /// Nothing like its words is left where they could stand.
    Gone,
    /// Several places are as much like its words as each other.
    Ambiguous,
}

impl From<TextQuote<'_>> for Quote {
    fn from(quote: TextQuote<'_>) -> Self {
        Self {
            exact: quote.exact.to_owned(),
            prefix: quote.prefix.to_owned(),
            suffix: quote.suffix.to_owned(),
        }
    }
}
