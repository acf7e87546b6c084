//! The document's shape: one struct an object, fields in the order they are written.

mod quantity;
mod statement;

pub(super) use quantity::{
    Amount, Approximator, Attribution, CheckWorthiness, Mode, Part, Proposed, ProposedAttribution,
    Quantity, Speaker, Typed, TypedSpeaker,
};

pub(super) use statement::{Source, SourceKind, Statement};

use super::item::Item;
use serde::{Deserialize, Serialize};

/// The value of `format`.
pub(super) const NAME: &str = "bluepencil";

/// The value of `version`.
pub(super) const VERSION: u32 = 1;

/// A Blue Pencil document: an article with its annotations.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Document {
    /// Always `bluepencil`.
    pub format: String,
    /// The version of this shape.
    pub version: u32,
    pub generator: Generator,
    pub document: Article,
    /// People and institutions, in the order of their first mentions.
    pub entities: Vec<Item<Entity>>,
    /// In text order; of two that start together the longer first. Those of kinds that the writer did not know come last.
    pub annotations: Vec<Item<Annotation>>,
    /// Who says what, in text order; of two that start together the longer first.
    #[serde(default)]
    pub statements: Vec<Statement>,
    /// What a person decided about words that the text does not hold any more; absent where there is nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub orphans: Vec<Item<Orphan>>,
    /// Who stands by the document; absent where nobody does.
    #[serde(default, rename = "signOff", skip_serializing_if = "Option::is_none")]
    pub sign_off: Option<SignOff>,
}

/// That a person has gone through the article and stands by what is marked.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct SignOff {
    /// The person's name.
    pub name: String,
    /// When, ISO 8601 with a time zone.
    pub at: String,
    /// Whether annotations or text were changed afterwards.
    #[serde(rename = "changedSince")]
    pub changed_since: bool,
}

/// What wrote the document.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Generator {
    pub name: String,
    pub version: String,
    /// The fingerprint of the model that made the machine's annotations.
    pub model: String,
}

/// The article.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Article {
    /// The caller's name for it, or the first 16 digits of `sha256`.
    pub id: String,
    /// Its headline, where its first line looks like one.
    pub title: Option<String>,
    /// The day it was written, ISO 8601.
    pub date: Option<String>,
    /// BCP 47.
    pub language: String,
    /// The whole text, unaltered.
    pub text: String,
    /// SHA-256 of the text's UTF-8 bytes, hexadecimal.
    pub sha256: String,
}

/// A person or an institution.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Entity {
    pub id: String,
    pub kind: EntityKind,
    /// The fullest name in the text.
    pub name: String,
    /// Its other names in the text.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// What the text says it is.
    #[serde(default)]
    pub roles: Vec<String>,
    /// The ids of its annotations.
    pub mentions: Vec<String>,
    /// A person's remark; absent where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// What a person refers to; absent where there is nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<Reference>,
    /// The addresses among the references, for older readers. One that no reference has is read as a reference.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub(super) enum EntityKind {
    Person,
    Institution,
}

/// A link, a call, a document, a book: what a person refers to.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Reference {
    /// In one line.
    pub text: String,
    /// The address that the line is or holds, with http or https; absent where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// One stretch of the text and what is said of it.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Annotation {
    pub id: String,
    #[serde(flatten)]
    pub body: Body,
    /// In Unicode code points, as in W3C Web Annotation.
    pub span: Range,
    /// In UTF-16 units, as in JavaScript.
    pub utf16: Range,
    /// The paragraph's number, from 0.
    pub paragraph: usize,
    pub quote: Quote,
    pub origin: Origin,
    pub status: Status,
    /// From 0 to 1, where the machine can tell.
    pub confidence: Option<f64>,
    /// A person's remark.
    #[serde(default)]
    pub note: Option<String>,
    /// What a person refers to; absent where there is nothing.
    #[serde(default)]
    pub references: Vec<Reference>,
    /// The addresses among the references, for older readers. One that no reference has is read as a reference.
    #[serde(default)]
    pub links: Vec<String>,
}

/// What is marked, and what is said of it.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(super) enum Body {
    /// The name of a person.
    Person(Name),
    /// The name of an institution.
    Institution(Name),
    /// A figure.
    Quantity(Figure),
}

/// What is said of a name.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Name {
    /// The id of the entity named.
    pub entity: String,
    /// The words of title or role beside the name; absent where there are none.
    #[serde(default)]
    pub title: Option<String>,
}

/// What is said of a figure.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Figure {
    pub quantity: Box<Quantity>,
    /// What a person found when checking the figure; absent where nothing.
    #[serde(default)]
    pub verdict: Option<Verdict>,
}

/// An annotation that no longer fits the text.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Orphan {
    /// Its id among the annotations, of which no other has it.
    pub id: String,
    #[serde(flatten)]
    pub body: LostBody,
    /// The words that it marked.
    pub quote: Quote,
    pub origin: Origin,
    pub status: Status,
    #[serde(default)]
    pub note: Option<String>,
    #[serde(default)]
    pub references: Vec<Reference>,
    #[serde(default)]
    pub links: Vec<String>,
    pub loss: Loss,
}

/// What was marked, and what is kept of what was said of it.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(super) enum LostBody {
    /// The name of a person.
    Person(LostName),
    /// The name of an institution.
    Institution(LostName),
    /// A figure.
    Quantity(LostFigure),
}

/// What is kept of a name.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct LostName {
    /// The entity that it named, without mentions.
    pub entity: Entity,
    /// The words of title or role beside the name; absent where there are none.
    #[serde(default)]
    pub title: Option<String>,
}

/// What is kept of a figure.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct LostFigure {
    /// What a person found when checking the figure; absent where nothing.
    #[serde(default)]
    pub verdict: Option<Verdict>,
}

impl Body {
    /// What is said of a name.
    pub(super) fn name(&self) -> Option<&Name> {
        match self {
            Self::Person(name) | Self::Institution(name) => Some(name),
            Self::Quantity(_) => None,
        }
    }

    /// The value of `kind`.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Person(_) => "person",
            Self::Institution(_) => "institution",
            Self::Quantity(_) => "quantity",
        }
    }
}

impl LostBody {
    /// What is kept of a name.
    pub(super) fn name(&self) -> Option<&LostName> {
        match self {
            Self::Person(name) | Self::Institution(name) => Some(name),
            Self::Quantity(_) => None,
        }
    }

    /// The value of `kind`.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Person(_) => "person",
            Self::Institution(_) => "institution",
            Self::Quantity(_) => "quantity",
        }
    }
}

/// Why an annotation no longer fits the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub(super) enum Loss {
    /// Nothing like its words is left where they could stand.
    Gone,
    /// Several places are as much like its words as each other.
    Ambiguous,
}

/// What a person found when checking a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub(super) enum Verdict {
    /// A source says the same.
    Confirmed,
    /// A source says something else.
    Disputed,
    /// There is no source yet.
    NeedsSource,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub(super) enum Origin {
    Machine,
    Person,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub(super) enum Status {
    Suggested,
    Accepted,
    Rejected,
}

/// A stretch of the text; `end` is exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Range {
    pub start: usize,
    pub end: usize,
}

/// The annotated text with up to 32 code points on either side.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Quote {
    pub exact: String,
    pub prefix: String,
    pub suffix: String,
}
