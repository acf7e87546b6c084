//! What a person decided about words that the text does not hold any more.

use super::{AnnotationId, AnnotationSet, Body, Kind, Origin, Status, TextQuote, Verdict};
use crate::entity::Entity;
use crate::reference::Reference;
use std::sync::Arc;

/// An annotation that no longer fits its text, kept so that nothing a person did is lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Orphan {
    /// The annotation's name, which it keeps should it find a place again.
    pub id: AnnotationId,
    /// The words that it marked.
    pub quote: Quote,
    /// What is kept of what it said.
    pub body: LostBody,
    /// Who made it.
    pub origin: Origin,
    /// What a person made of it.
    pub status: Status,
    /// A person's remark.
    pub note: Option<String>,
    /// What a person refers to.
    pub references: Vec<Reference>,
    /// Why it does not fit.
    pub loss: Loss,
}

/// What is kept of a [`Body`] without its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LostBody {
    /// A name.
    Name {
        /// The one that it named, without mentions.
        entity: Arc<Entity>,
        /// The words of title or role beside it.
        title: Option<String>,
    },
    /// A figure, which is read again where it finds a place.
    Quantity {
        /// What a person found when checking it.
        verdict: Option<Verdict>,
    },
}

impl LostBody {
    /// What is kept of `body`, which is one of `set`.
    pub(crate) fn of(set: &AnnotationSet, body: &Body) -> Self {
        match body {
            Body::Name { entity, title, .. } => Self::Name {
                entity: Arc::new(Entity {
                    mentions: Vec::new(),
                    ..Entity::clone(set.entity(*entity).expect("the set has all that it names"))
                }),
                title: title.clone(),
            },
            Body::Quantity { verdict, .. } => Self::Quantity { verdict: *verdict },
        }
    }
}

impl Orphan {
    /// What it marked.
    #[must_use]
    pub fn kind(&self) -> Kind {
        Kind::of_lost_body(&self.body)
    }

    /// The one that it named.
    #[must_use]
    pub fn entity(&self) -> Option<&Arc<Entity>> {
        match &self.body {
            LostBody::Name { entity, .. } => Some(entity),
            LostBody::Quantity { .. } => None,
        }
    }
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
