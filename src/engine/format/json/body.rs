//! What annotations and orphans say, by their kinds: native JSON both ways.

use super::read::{Reader, name_kind};
use super::write::Writer;
use super::{claim, orphan, proposed, wire, write};
use crate::annotation::{Body, LostBody};
use crate::entity::EntityId;
use crate::mention::NameKind;
use crate::text::Span;
use std::sync::Arc;

impl Writer<'_> {
    pub(super) fn body(&self, body: &Body) -> wire::Body {
        match body {
            Body::Name {
                kind,
                entity,
                title,
            } => {
                let name = wire::Name {
                    entity: entity.to_string(),
                    title: title.clone(),
                };
                match kind {
                    NameKind::Person => wire::Body::Person(name),
                    NameKind::Institution => wire::Body::Institution(name),
                }
            }
            Body::Quantity {
                quantity,
                claim,
                verdict,
                corrections,
            } => {
                let quantity = self.quantity(quantity);
                let quantity = match claim {
                    Some(claim) => claim::write(self.text, &self.offsets, claim, quantity),
                    None => quantity,
                };
                let quantity = match corrections {
                    Some(made) => proposed::write(made, self, quantity),
                    None => quantity,
                };
                wire::Body::Quantity(wire::Figure {
                    quantity: Box::new(quantity),
                    verdict: verdict.map(Into::into),
                })
            }
        }
    }
}

impl Reader<'_> {
    pub(super) fn body(&self, body: &wire::Body, span: Span) -> Result<Body, &'static str> {
        match body {
            wire::Body::Person(name) => self.name(NameKind::Person, name),
            wire::Body::Institution(name) => self.name(NameKind::Institution, name),
            wire::Body::Quantity(figure) => self.figure(figure, span),
        }
    }

    fn name(&self, kind: NameKind, name: &wire::Name) -> Result<Body, &'static str> {
        let known = self.entities.get(name.entity.as_str());
        let known = known.ok_or("its entity does not exist")?;
        if *known != kind {
            return Err("its kind is not its entity's");
        }
        Ok(Body::Name {
            kind,
            entity: self.entity_id(&name.entity),
            title: name.title.clone(),
        })
    }

    fn figure(&self, figure: &wire::Figure, span: Span) -> Result<Body, &'static str> {
        let place = claim::Place {
            text: self.text,
            offsets: &self.offsets,
            entity: &|id| self.speaking_entity(id),
            span,
        };
        let claim = claim::read(&place, &figure.quantity)?.map(Box::new);
        Ok(Body::Quantity {
            quantity: Box::new(self.quantity(&figure.quantity, span)?),
            corrections: proposed::read(self, &place, &figure.quantity, claim.as_deref())?,
            claim,
            verdict: figure.verdict.map(Into::into),
        })
    }
}

pub(super) fn write_lost(body: &LostBody) -> wire::LostBody {
    match body {
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
    }
}

/// `entity_id` knows the number of every entity in the document.
pub(super) fn read_lost(
    entity_id: &dyn Fn(&str) -> EntityId,
    body: &wire::LostBody,
) -> Result<LostBody, &'static str> {
    match body {
        wire::LostBody::Person(name) => read_name(NameKind::Person, entity_id, name),
        wire::LostBody::Institution(name) => read_name(NameKind::Institution, entity_id, name),
        wire::LostBody::Quantity(figure) => Ok(LostBody::Quantity {
            verdict: figure.verdict.map(Into::into),
        }),
    }
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
        entity: Arc::new(orphan::read_entity(
            entity_id(&entity.id),
            Vec::new(),
            entity,
        )?),
        title: name.title.clone(),
    })
}
