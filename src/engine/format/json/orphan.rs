//! Entities, and annotations that no longer fit their text: native JSON both ways.

use super::read::name_kind;
use super::{body, reference, wire};
use crate::annotation::{AnnotationId, Orphan, Quote};
use crate::entity::{Entity, EntityId};

pub(super) fn write(orphan: &Orphan) -> wire::Orphan {
    wire::Orphan {
        id: orphan.id.to_string(),
        body: body::write_lost(&orphan.body),
        quote: wire::Quote {
            exact: orphan.quote.exact.clone(),
            prefix: orphan.quote.prefix.clone(),
            suffix: orphan.quote.suffix.clone(),
        },
        origin: orphan.origin.into(),
        status: orphan.status.into(),
        note: orphan.note.clone(),
        references: reference::write(&orphan.references),
        links: reference::write_links(&orphan.references),
        loss: orphan.loss.into(),
    }
}

/// `entity_id` knows the number of every entity in the document.
pub(super) fn read(
    id: AnnotationId,
    entity_id: &dyn Fn(&str) -> EntityId,
    orphan: &wire::Orphan,
) -> Result<Orphan, &'static str> {
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
        body: body::read_lost(entity_id, &orphan.body)?,
        origin: orphan.origin.into(),
        status: orphan.status.into(),
        note: orphan.note.clone(),
        references: reference::read(&orphan.references, &orphan.links)?,
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
        references: reference::read(&entity.references, &entity.links)?,
    })
}
