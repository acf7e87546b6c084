//! What the engine says about an article, and what a person makes of it: the one type that every edge
//! (formats, page, command line) starts from.

mod kind;
mod segments;
mod selector;

pub use kind::Kind;
pub use segments::{Segment, segments};
pub use selector::TextQuote;

use crate::claim::Claim;
use crate::entity::Entity;
use crate::mention::NameKind;
use crate::quantity::Quantity;
use crate::text::{Article, Language, Span};

/// An article with all its annotations.
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
    pub entities: Vec<Entity>,
    /// In text order; the longer first where two start together. An entity's `mentions` are indices into this.
    pub annotations: Vec<Annotation>,
}

/// One stretch of the text and what is said of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Annotation {
    /// Where.
    pub span: Span,
    /// The paragraph's number, from 0.
    pub paragraph: usize,
    /// What.
    pub body: Body,
    /// What is claimed with it; figures only.
    pub claim: Option<Box<Claim>>,
    /// Who says so.
    pub origin: Origin,
    /// What a person made of it.
    pub status: Status,
    /// How sure the machine is, from 0 to 1, where it can tell.
    pub confidence: Option<f32>,
    /// A person's remark.
    pub note: Option<String>,
}

/// What an annotation says.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// A name of `AnnotationSet::entities[entity]`.
    Name {
        /// Person or institution.
        kind: NameKind,
        /// Index into [`AnnotationSet::entities`].
        entity: usize,
        /// The words of title or role beside the name.
        title: Option<String>,
    },
    /// A figure.
    Quantity(Box<Quantity>),
}

/// Who made an annotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The engine.
    Machine,
    /// A person.
    Person,
}

/// What a person made of an annotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Nothing yet.
    Suggested,
    /// It is right.
    Accepted,
    /// It is wrong.
    Rejected,
}

impl Annotation {
    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match &self.body {
            Body::Name {
                kind: NameKind::Person,
                ..
            } => Kind::Person,
            Body::Name {
                kind: NameKind::Institution,
                ..
            } => Kind::Institution,
            Body::Quantity(_) => Kind::Quantity,
        }
    }
}

impl AnnotationSet {
    /// How many annotations of `kind` there are.
    #[must_use]
    pub fn count(&self, kind: Kind) -> usize {
        self.annotations
            .iter()
            .filter(|annotation| annotation.kind() == kind)
            .count()
    }
}
