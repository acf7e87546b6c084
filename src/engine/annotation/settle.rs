//! Annotations in any order, and entities with any mentions → the order and the indices that always hold.

use super::{Annotation, AnnotationSet, Body};
use crate::entity::Entity;
use std::sync::Arc;

impl AnnotationSet {
    /// Puts annotations into text order and entities into that of their first mentions, drops entities without
    /// one, and makes all indices agree.
    ///
    /// Before, `Body::Name`'s and the speakers' entities must be right; the entities' mentions need not be. What
    /// does not change stays shared with other copies of the set.
    pub(crate) fn settle(&mut self) {
        let key = |annotation: &Arc<Annotation>| {
            (annotation.span.start, usize::MAX - annotation.span.end)
        };
        if !self.annotations.is_sorted_by_key(key) {
            self.annotations.sort_by_key(key);
        }
        let mut mentions: Vec<Vec<usize>> = vec![Vec::new(); self.entities.len()];
        for (index, annotation) in self.annotations.iter().enumerate() {
            if let Body::Name { entity, .. } = annotation.body {
                mentions[entity].push(index);
            }
        }
        let mut order: Vec<usize> = (0..mentions.len())
            .filter(|&entity| !mentions[entity].is_empty())
            .collect();
        order.sort_by_key(|&entity| mentions[entity][0]);
        let is_as_before = order.len() == mentions.len() && order.is_sorted();
        if !is_as_before {
            self.renumber_entities(&order);
        }
        let mentions = order
            .iter()
            .map(|&entity| std::mem::take(&mut mentions[entity]));
        let entities: Vec<Arc<Entity>> = order
            .iter()
            .zip(mentions)
            .map(|(&entity, mentions)| with_mentions(&self.entities[entity], mentions))
            .collect();
        self.entities = entities;
    }

    /// Makes annotations name entities by their places in `order`.
    fn renumber_entities(&mut self, order: &[usize]) {
        let mut place = vec![None; self.entities.len()];
        for (index, &entity) in order.iter().enumerate() {
            place[entity] = Some(index);
        }
        for annotation in &mut self.annotations {
            match annotation.body {
                Body::Name { entity, .. } if place[entity] != Some(entity) => {
                    if let Body::Name { entity, .. } = &mut Arc::make_mut(annotation).body {
                        *entity = place[*entity].expect("an entity that is named has a mention");
                    }
                }
                Body::Name { .. } => {}
                Body::Quantity { .. } => {
                    let speaker = annotation.speaker_entity();
                    let new = speaker.and_then(|entity| place[entity]);
                    if speaker != new {
                        Arc::make_mut(annotation).set_speaker_entity(new);
                    }
                }
            }
        }
    }
}

impl Annotation {
    /// The entity on whose word a figure stands, as an index into the set's.
    #[must_use]
    pub fn speaker_entity(&self) -> Option<usize> {
        self.claim()?.attribution?.speaker?.entity
    }

    /// Makes `entity` the one on whose word a figure stands, where it has a speaker.
    pub(crate) fn set_speaker_entity(&mut self, entity: Option<usize>) {
        let Body::Quantity {
            claim: Some(claim), ..
        } = &mut self.body
        else {
            return;
        };
        let attribution = claim.attribution.as_mut();
        if let Some(speaker) = attribution.and_then(|attribution| attribution.speaker.as_mut()) {
            speaker.entity = entity;
        }
    }
}

fn with_mentions(entity: &Arc<Entity>, mentions: Vec<usize>) -> Arc<Entity> {
    if entity.mentions == mentions {
        return Arc::clone(entity);
    }
    Arc::new(Entity {
        mentions,
        ..Entity::clone(entity)
    })
}
