//! Entities, and annotations that no longer fit their text: native JSON both ways.

use super::read::name_kind;
use super::{review, wire, write};
use crate::annotation::{AnnotationId, LostBody, Orphan, Quote};
use crate::entity::{Entity, EntityId};
use crate::mention::NameKind;
use std::sync::Arc;

pub(super) fn write(orphan: &Orphan) -> wire::Orphan {
    let body = match &orphan.body {
        LostBody::Name { entity, title } => {
            let name = wire::LostName {
                entity: write::entity(entity),
                title: title.clone(),
            };
            match entity.kind {
                NameKind::Person => wire::LostBody::Person(name),
                NameKind::Institution => wire::LostBody::Institution(name),
            }
        }
        LostBody::Quantity { verdict } => wire::LostBody::Quantity(wire::LostFigure {
            verdict: verdict.map(Into::into),
        }),
    };
    wire::Orphan {
        id: orphan.id.to_string(),
        body,
        quote: wire::Quote {
            exact: orphan.quote.exact.clone(),
            prefix: orphan.quote.prefix.clone(),
            suffix: orphan.quote.suffix.clone(),
        },
        origin: orphan.origin.into(),
        status: orphan.status.into(),
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
    let body = match &orphan.body {
        wire::LostBody::Person(name) => read_name(NameKind::Person, entity_id, name)?,
        wire::LostBody::Institution(name) => read_name(NameKind::Institution, entity_id, name)?,
        wire::LostBody::Quantity(figure) => LostBody::Quantity {
            verdict: figure.verdict.map(Into::into),
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

fn read_name(
    kind: NameKind,
    entity_id: &dyn Fn(&str) -> EntityId,
    name: &wire::LostName,
) -> Result<LostBody, &'static str> {
    let entity = &name.entity;
    if name_kind(entity.kind) != kind {
        return Err("its kind is not its entity's");
    }
    if !entity.mentions.is_empty() {
        return Err("its entity has mentions of its own");
    }
    Ok(LostBody::Name {
        entity: Arc::new(read_entity(entity_id(&entity.id), Vec::new(), entity)?),
        title: name.title.clone(),
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
