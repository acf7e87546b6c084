//! Entities, and annotations that no longer fit their text: native JSON both ways.

use super::read::name_kind;
use super::{review, wire, write};
use crate::annotation::{AnnotationId, AnnotationSet, Orphan, Quote};
use crate::entity::{Entity, EntityId};
use std::sync::Arc;

pub(super) fn write(set: &AnnotationSet, orphan: &Orphan) -> wire::Orphan {
    wire::Orphan {
        id: orphan.id.to_string(),
        kind: orphan.kind.into(),
        quote: wire::Quote {
            exact: orphan.quote.exact.clone(),
            prefix: orphan.quote.prefix.clone(),
            suffix: orphan.quote.suffix.clone(),
        },
        entity: orphan
            .entity
            .as_ref()
            .map(|entity| write::entity(set, entity)),
        title: orphan.title.clone(),
        origin: orphan.origin.into(),
        status: orphan.status.into(),
        verdict: orphan.verdict.map(Into::into),
        note: orphan.note.clone(),
        links: review::write_links(&orphan.links),
        loss: orphan.loss.into(),
    }
}

/// `entity_id` knows the number of every entity in the document.
pub(super) fn read(
    id: AnnotationId,
    entity_id: &dyn Fn(&str) -> EntityId,
    orphan: &wire::Orphan,
) -> Result<Orphan, &'static str> {
    let entity = match (orphan.kind, &orphan.entity) {
        (wire::Kind::Quantity, None) => None,
        (wire::Kind::Quantity, Some(_)) => return Err("it is a lost quantity with an entity"),
        (_, None) => return Err("it is a lost name without an entity"),
        (kind, Some(entity)) if !entity.kind.is(kind) => {
            return Err("its kind is not its entity's");
        }
        (_, Some(entity)) if !entity.mentions.is_empty() => {
            return Err("its entity has mentions of its own");
        }
        (_, Some(entity)) => Some(read_entity(entity_id(&entity.id), Vec::new(), entity)?),
    };
    if orphan.quote.exact.is_empty() {
        return Err("its quote is empty");
    }
    Ok(Orphan {
        id,
        kind: orphan.kind.into(),
        quote: Quote {
            exact: orphan.quote.exact.clone(),
            prefix: orphan.quote.prefix.clone(),
            suffix: orphan.quote.suffix.clone(),
        },
        entity: entity.map(Arc::new),
        title: orphan.title.clone(),
        origin: orphan.origin.into(),
        status: orphan.status.into(),
        verdict: review::read_verdict(orphan.verdict, orphan.kind)?,
        note: orphan.note.clone(),
        links: review::read_links(&orphan.links)?,
        loss: orphan.loss.into(),
    })
}

pub(super) fn read_entity(
    id: EntityId,
    mentions: Vec<usize>,
    entity: &wire::Entity,
) -> Result<Entity, &'static str> {
    Ok(Entity {
        id,
        kind: name_kind(entity.kind),
        name: entity.name.clone(),
        aliases: entity.aliases.clone(),
        roles: entity.roles.clone(),
        mentions,
        note: entity.note.clone(),
        links: review::read_links(&entity.links)?,
    })
}
