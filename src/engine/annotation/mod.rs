//! What the engine says about an article, and what a person makes of it: the one type that every edge
//! (formats, page, command line) starts from.

pub mod anchor;
mod corrections;
mod fact;
mod foreign;
mod kind;
mod orphan;
mod review;
mod segments;
mod selector;
mod settle;
mod source;
mod voices;

pub use crate::id::{AnnotationId, IdError};
pub use crate::link::{Link, LinkError, MAX_LINK_BYTES};
pub use crate::reference::{MAX_REFERENCE, MAX_REFERENCES, Piece, Reference, ReferenceError};
pub use corrections::{Corrections, MAX_TYPED, TypedSpeaker};
pub use fact::{Fact, Field, Hedge, Manner, Source, Words};
pub use foreign::{Foreign, ForeignList};
pub use kind::{ByKind, Kind, Layer};
pub use orphan::{Loss, LostBody, Orphan, Quote};
pub use review::{Origin, SignOff, Status, Verdict};
pub use segments::{Segment, segments};
pub use selector::TextQuote;
pub use voices::Voice;

use crate::attribution::Statement;
use crate::claim::Claim;
use crate::entity::{Entity, EntityId};
use crate::mention::NameKind;
use crate::quantity::Quantity;
use crate::text::{Article, Language, Span};
use std::sync::Arc;

/// An article with all its annotations. Copies share what they have in common.
#[derive(Clone, Debug, PartialEq)]
pub struct AnnotationSet {
    /// The article, whose text the spans are of.
    pub article: Article,
    /// Its headline, where its first line looks like one.
    pub title: Option<String>,
    /// Its language.
    pub language: Language,
    /// The fingerprint of the model that made the machine's annotations.
    pub model: String,
    /// The people and institutions, in the order of their first mentions.
    pub entities: Vec<Arc<Entity>>,
    /// In text order; the longer first where two start together.
    pub annotations: Vec<Arc<Annotation>>,
    /// Who says what, in text order; the longer first where two start together.
    pub statements: Arc<[Statement]>,
    /// What a person decided about words that the text does not hold any more.
    pub orphans: Vec<Arc<Orphan>>,
    /// What a document held of kinds that this version does not know.
    pub foreign: Vec<Arc<Foreign>>,
    /// Who stands by all this.
    pub sign_off: Option<SignOff>,
}

/// One stretch of the text and what is said of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Annotation {
    /// What it is called outside of the engine; fresh ones are counted from 1.
    pub id: AnnotationId,
    /// Where.
    pub span: Span,
    /// The paragraph's number, from 0.
    pub paragraph: usize,
    /// What.
    pub body: Body,
    /// Who says so.
    pub origin: Origin,
    /// What a person made of it.
    pub status: Status,
    /// How sure the machine is, from 0 to 1, where it can tell.
    pub confidence: Option<f32>,
    /// A person's remark.
    pub note: Option<String>,
    /// What a person refers to.
    pub references: Vec<Reference>,
}

/// What an annotation says.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// A name.
    Name {
        /// Person or institution.
        kind: NameKind,
        /// Whom it names: one of [`AnnotationSet::entities`].
        entity: EntityId,
        /// The words of title or role beside the name.
        title: Option<String>,
    },
    /// A figure.
    Quantity {
        /// What it states.
        quantity: Box<Quantity>,
        /// What is claimed with it.
        claim: Option<Box<Claim>>,
        /// What a person found when checking it.
        verdict: Option<Verdict>,
        /// What else there is to know where a person corrected it.
        corrections: Option<Box<Corrections>>,
    },
}

impl Body {
    /// A figure that nobody has checked.
    #[must_use]
    pub fn of_quantity(quantity: Quantity, claim: Option<Claim>) -> Self {
        Self::Quantity {
            quantity: Box::new(quantity),
            claim: claim.map(Box::new),
            verdict: None,
            corrections: None,
        }
    }
}

impl Annotation {
    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> Kind {
        Kind::of_body(&self.body)
    }

    /// Whom it names.
    #[must_use]
    pub fn entity(&self) -> Option<EntityId> {
        match self.body {
            Body::Name { entity, .. } => Some(entity),
            Body::Quantity { .. } => None,
        }
    }

    /// The words of title or role beside its name.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        match &self.body {
            Body::Name { title, .. } => title.as_deref(),
            Body::Quantity { .. } => None,
        }
    }

    /// What it says of a figure.
    #[must_use]
    pub fn quantity(&self) -> Option<&Quantity> {
        match &self.body {
            Body::Quantity { quantity, .. } => Some(quantity),
            Body::Name { .. } => None,
        }
    }

    /// What is claimed with its figure.
    #[must_use]
    pub fn claim(&self) -> Option<&Claim> {
        match &self.body {
            Body::Quantity { claim, .. } => claim.as_deref(),
            Body::Name { .. } => None,
        }
    }

    /// What a person found when checking its figure.
    #[must_use]
    pub fn verdict(&self) -> Option<Verdict> {
        match self.body {
            Body::Quantity { verdict, .. } => verdict,
            Body::Name { .. } => None,
        }
    }
}

impl AnnotationSet {
    /// The place of the annotation called `id`.
    #[must_use]
    pub fn annotation_index(&self, id: AnnotationId) -> Option<usize> {
        find_near(&self.annotations, id.index(), |annotation| {
            annotation.id == id
        })
    }

    /// The place of the entity called `id`.
    #[must_use]
    pub fn entity_index(&self, id: EntityId) -> Option<usize> {
        find_near(&self.entities, id.index(), |entity| entity.id == id)
    }

    /// The annotation called `id`.
    #[must_use]
    pub fn annotation(&self, id: AnnotationId) -> Option<&Arc<Annotation>> {
        Some(&self.annotations[self.annotation_index(id)?])
    }

    /// The entity called `id`.
    #[must_use]
    pub fn entity(&self, id: EntityId) -> Option<&Arc<Entity>> {
        Some(&self.entities[self.entity_index(id)?])
    }

    /// How many annotations of `kind` there are.
    #[must_use]
    pub fn count(&self, kind: Kind) -> usize {
        self.annotations
            .iter()
            .filter(|annotation| annotation.kind() == kind)
            .count()
    }
}

/// The place of the item that is looked for. Identifiers count up in text order, and so the search starts `near` the
/// place that the identifier had in a fresh set, and goes back first: what was deleted before it moved it there.
fn find_near<T>(items: &[T], near: usize, is_it: impl Fn(&T) -> bool) -> Option<usize> {
    let near = near.min(items.len());
    let (before, after) = items.split_at(near);
    let here = after.first().filter(|item| is_it(item)).map(|_| near);
    here.or_else(|| before.iter().rposition(&is_it))
        .or_else(|| Some(near + after.iter().position(&is_it)?))
}
