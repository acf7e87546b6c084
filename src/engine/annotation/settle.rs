//! Annotations in any order, and entities with any mentions → the order and the mentions that always hold.

use super::{Annotation, AnnotationId, AnnotationSet, Body};
use crate::entity::EntityId;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// The mentions of an entity, and where the first one stands.
#[derive(Default)]
struct Mentions {
    first: usize,
    ids: Vec<AnnotationId>,
}

impl AnnotationSet {
    /// Puts annotations into text order and entities into that of their first mentions, and drops entities without
    /// one. What does not change stays shared with other copies of the set.
    pub(crate) fn settle(&mut self) {
        let key = |annotation: &Arc<Annotation>| {
            (annotation.span.start, usize::MAX - annotation.span.end)
        };
        if !self.annotations.is_sorted_by_key(key) {
            self.annotations.sort_by_key(key);
        }
        let mut mentions = self.mentions();
        let known = self.entities.len();
        self.entities
            .retain(|entity| mentions.contains_key(&entity.id));
        self.entities
            .sort_by_key(|entity| mentions[&entity.id].first);
        if self.entities.len() < known {
            self.forget_speakers(&mentions);
        }
        for entity in &mut self.entities {
            let of_it = mentions.remove(&entity.id).unwrap_or_default();
            if entity.mentions != of_it.ids {
                Arc::make_mut(entity).mentions = of_it.ids;
            }
        }
        self.settle_sources();
    }

    /// For each entity that is named its mentions.
    fn mentions(&self) -> FxHashMap<EntityId, Mentions> {
        let mut mentions: FxHashMap<EntityId, Mentions> = FxHashMap::default();
        for (index, annotation) in self.annotations.iter().enumerate() {
            if let Some(entity) = annotation.entity() {
                let of_it = mentions.entry(entity).or_insert_with(|| Mentions {
                    first: index,
                    ids: Vec::new(),
                });
                of_it.ids.push(annotation.id);
            }
        }
        mentions
    }

    /// Figures on the word of an entity that is not named any more are on that of nobody in the lists.
    fn forget_speakers(&mut self, named: &FxHashMap<EntityId, Mentions>) {
        for annotation in &mut self.annotations {
            let is_gone = |entity| !named.contains_key(&entity);
            if annotation.speakers().any(|(_, entity)| is_gone(entity)) {
                Arc::make_mut(annotation)
                    .change_speakers(&|_, entity| is_gone(entity).then_some(None));
            }
        }
        self.change_statement_speakers(&|_, entity| (!named.contains_key(&entity)).then_some(None));
    }
}

impl Annotation {
    /// The entity on whose word a figure stands.
    pub(crate) fn speaker_entity(&self) -> Option<EntityId> {
        self.claim()?.attribution?.speaker?.entity
    }

    /// Makes `entity` the one on whose word a figure stands, where it has a speaker.
    pub(crate) fn set_speaker_entity(&mut self, entity: Option<EntityId>) {
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
