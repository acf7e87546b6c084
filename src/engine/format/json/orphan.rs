//! Entities, and annotations that no longer fit their text: native JSON both ways.

use super::read::name_kind;
use super::{review, wire, write};
use crate::annotation::{AnnotationId, LostBody, Orphan, Quote};
use crate::entity::{Entity, EntityId};
use std::sync::Arc;

pub(super) fn write(orphan: &Orphan) -> wire::Orphan {
    let (entity, title, verdict) = match &orphan.body {
        LostBody::Name { entity, title } => (Some(write::entity(entity)), title.clone(), None),
        LostBody::Quantity { verdict } => (None, None, verdict.map(Into::into)),
    };
    wire::Orphan {
        id: orphan.id.to_string(),
        kind: orphan.kind().into(),
        quote: wire::Quote {
            exact: orphan.quote.exact.clone(),
            prefix: orphan.quote.prefix.clone(),
            suffix: orphan.quote.suffix.clone(),
        },
        entity,
        title,
        origin: orphan.origin.into(),
        status: orphan.status.into(),
        verdict,
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
    let body = match (orphan.kind, &orphan.entity) {
        (wire::Kind::Quantity, None) => LostBody::Quantity {
            verdict: orphan.verdict.map(Into::into),
        },
        (wire::Kind::Quantity, Some(_)) => return Err("it is a lost quantity with an entity"),
        (_, None) => return Err("it is a lost name without an entity"),
        (kind, Some(entity)) if !entity.kind.is(kind) => {
            return Err("its kind is not its entity's");
        }
        (_, Some(entity)) if !entity.mentions.is_empty() => {
            return Err("its entity has mentions of its own");
        }
        _ if orphan.verdict.is_some() => return Err("it is a name with a verdict"),
        (_, Some(entity)) => LostBody::Name {
            entity: Arc::new(read_entity(entity_id(&entity.id), Vec::new(), entity)?),
            title: orphan.title.clone(),
        },
    };
    if orphan.quote.exact.is_empty() {
        return Err("its quote is empty");
    }
    Ok(Orphan {
        id,
        quote: Quote {
            exact: orphan.quote.exact.clone(),
            prefix: orphan.quote.prefix.clone(),
            suffix: orphan.quote.suffix.clone(),
        },
        body,
        origin: orphan.origin.into(),
        status: orphan.status.into(),
        note: orphan.note.clone(),
        links: review::read_links(&orphan.links)?,
        loss: orphan.loss.into(),
    })
}

pub(super) fn read_entity(
    id: EntityId,
    mentions: Vec<AnnotationId>,
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
