//! Which mentions name the same person or institution, and what the text says that they are.
//!
//! In: the [`Mention`]s of a document. Out: [`Entity`]s in the order of their first mentions, and a title for
//! each mention that has one beside it.

mod grouping;
mod institution;
mod name;
mod person;
mod short_names;
mod spelling;
mod title;
mod title_words;

pub use crate::id::EntityId;

use crate::id::AnnotationId;

use crate::document::Document;
use crate::mention::{Mention, NameKind};
use crate::reference::Reference;
use crate::text::Span;

/// One person or institution with all its mentions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entity {
    /// What it is called outside of the engine; fresh ones are counted from 1.
    pub id: EntityId,
    /// Person or institution.
    pub kind: NameKind,
    /// Its fullest name in the text.
    pub name: String,
    /// Its other names in the text, in the order of their first mentions.
    pub aliases: Vec<String>,
    /// What the text says it is: "US President".
    pub roles: Vec<String>,
    /// The annotations that name it, in text order; never empty in an annotation set, and empty before there is one.
    pub mentions: Vec<AnnotationId>,
    /// A person's remark.
    pub note: Option<String>,
    /// A person's sources.
    pub references: Vec<Reference>,
}

/// What [`group`] finds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grouping {
    /// The entities, in the order of their first mentions.
    pub entities: Vec<Entity>,
    /// For each mention, the entity that it names.
    pub named: Vec<EntityId>,
    /// For each mention, the words of title before it or of apposition after it.
    pub titles: Vec<Option<Span>>,
}

/// Groups `mentions`, which are in text order.
#[must_use]
pub fn group(document: &Document<'_>, mentions: &[Mention]) -> Grouping {
    let titles = title::find(document, mentions);
    let (mut entities, members) = grouping::entities(document, mentions);
    let mut named = vec![EntityId::from_index(0); mentions.len()];
    for (entity, members) in entities.iter_mut().zip(members) {
        let beside = members
            .iter()
            .flat_map(|&mention| [titles[mention].before, titles[mention].after]);
        entity.roles = title::roles(document, beside.flatten());
        for mention in members {
            named[mention] = entity.id;
        }
    }
    let titles = titles
        .iter()
        .map(|beside| beside.before.or(beside.after))
        .collect();
    Grouping {
        entities,
        named,
        titles,
    }
}

#[cfg(test)]
mod tests;
