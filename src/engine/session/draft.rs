//! A set while an action works on it.
//!
//! Entities and annotations may stand in any order until the set is settled at the end. The entities' mentions are those from before the action.

use super::Refusal;
use crate::annotation::{Annotation, AnnotationId, AnnotationSet, Body, Status};
use crate::entity::{Entity, EntityId};
use crate::mention::NameKind;
use crate::text::Span;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// The lowest free numbers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Next {
    annotation: u32,
    entity: u32,
}

impl Next {
    pub(super) fn after(set: &AnnotationSet) -> Self {
        let annotations = set.annotations.iter().map(|annotation| annotation.id);
        let orphans = set.orphans.iter().map(|orphan| orphan.id);
        let lost = set.orphans.iter().filter_map(|orphan| orphan.entity());
        let entities = set.entities.iter().chain(lost).map(|entity| entity.id);
        Self {
            annotation: annotations
                .chain(orphans)
                .chain(set.foreign.iter().filter_map(|foreign| foreign.id))
                .max()
                .map_or(1, |id| id.number() + 1),
            entity: entities.max().map_or(1, |id| id.number() + 1),
        }
    }
}

/// A set in work.
pub(super) struct Draft {
    pub(super) set: AnnotationSet,
    pub(super) next: Next,
    /// The entity that each moved name named before and names now, by where the name starts and ends.
    moved: Vec<(Span, EntityId, EntityId)>,
}

impl Draft {
    pub(super) fn new(set: &AnnotationSet, next: Next) -> Self {
        Self {
            set: set.clone(),
            next,
            moved: Vec::new(),
        }
    }

    pub(super) fn text(&self) -> &str {
        self.set.article.text()
    }

    /// The places of `ids`, each once, in text order.
    pub(super) fn indices(&self, ids: &[AnnotationId]) -> Result<Vec<usize>, Refusal> {
        let places: FxHashMap<AnnotationId, usize> = if ids.len() > 4 {
            let all = self.set.annotations.iter().enumerate();
            all.map(|(index, annotation)| (annotation.id, index))
                .collect()
        } else {
            let found = ids.iter().copied();
            found
                .filter_map(|id| Some((id, self.set.annotation_index(id)?)))
                .collect()
        };
        let place = |id: &AnnotationId| places.get(id).copied().ok_or(Refusal::NoAnnotation(*id));
        let mut indices = ids.iter().map(place).collect::<Result<Vec<_>, _>>()?;
        indices.sort_unstable();
        indices.dedup();
        if indices.is_empty() {
            return Err(Refusal::NothingChosen);
        }
        Ok(indices)
    }

    pub(super) fn index(&self, id: AnnotationId) -> Result<usize, Refusal> {
        self.set
            .annotation_index(id)
            .ok_or(Refusal::NoAnnotation(id))
    }

    /// The entity called `id`, which may come from an old view of the set.
    pub(super) fn known(&self, id: EntityId) -> Result<&Arc<Entity>, Refusal> {
        self.set.entity(id).ok_or(Refusal::NoEntity(id))
    }

    /// The entity called `id`, which an annotation of the set names.
    pub(super) fn entity(&self, id: EntityId) -> &Arc<Entity> {
        self.set.entity(id).expect("entities are not taken out")
    }

    pub(super) fn annotation(&mut self, index: usize) -> &mut Annotation {
        Arc::make_mut(&mut self.set.annotations[index])
    }

    /// The same to be changed.
    pub(super) fn entity_mut(&mut self, id: EntityId) -> &mut Entity {
        let index = self.set.entity_index(id);
        Arc::make_mut(&mut self.set.entities[index.expect("entities are not taken out")])
    }

    /// The annotated words.
    pub(super) fn words(&self, index: usize) -> &str {
        &self.text()[self.set.annotations[index].span]
    }

    /// Gives a number to a new annotation.
    pub(super) fn new_annotation_id(&mut self) -> AnnotationId {
        let id = AnnotationId::new(self.next.annotation);
        self.next.annotation += 1;
        id
    }

    /// Gives a number to a new entity.
    pub(super) fn new_entity_id(&mut self) -> EntityId {
        let id = EntityId::new(self.next.entity);
        self.next.entity += 1;
        id
    }

    /// Adds an entity and says what it is called.
    pub(super) fn add_entity(&mut self, kind: NameKind, name: String) -> EntityId {
        let id = self.new_entity_id();
        self.set.entities.push(Arc::new(Entity {
            id,
            kind,
            name,
            aliases: Vec::new(),
            roles: Vec::new(),
            mentions: Vec::new(),
            note: None,
            references: Vec::new(),
        }));
        id
    }

    /// The entity of `kind` with the name or alias `name`, a new one where there is none.
    pub(super) fn entity_named(&mut self, kind: NameKind, name: &str) -> EntityId {
        let of_kind = |entity: &&Arc<Entity>| entity.kind == kind;
        let found = self.set.entities.iter();
        let by_name = found
            .clone()
            .find(|entity| of_kind(entity) && entity.name == name);
        let by_alias = || {
            let knows = |entity: &Arc<Entity>| entity.aliases.iter().any(|alias| alias == name);
            found
                .clone()
                .find(|entity| of_kind(entity) && knows(entity))
        };
        match by_name.or_else(by_alias) {
            Some(entity) => entity.id,
            None => self.add_entity(kind, name.to_owned()),
        }
    }

    /// What a person edited, the person takes to be right.
    pub(super) fn accept(&mut self, index: usize) {
        if self.set.annotations[index].status != Status::Accepted {
            self.annotation(index).status = Status::Accepted;
        }
    }

    /// Makes a name at `index` one of `entity`, with its kind; the figures that stand on its word follow.
    pub(super) fn name(&mut self, index: usize, entity: EntityId) {
        let new_kind = self.entity(entity).kind;
        let span = self.set.annotations[index].span;
        let before = &self.set.annotations[index];
        let (entity_before, title) = (before.entity(), before.title().map(str::to_owned));
        let name = spoken_name(self.words(index));
        let annotation = self.annotation(index);
        annotation.body = Body::Name {
            kind: new_kind,
            entity,
            title,
        };
        self.know(entity, &name);
        if let Some(before) = entity_before.filter(|&before| before != entity) {
            self.moved.push((span, before, entity));
        }
    }

    /// Makes `name` one of an entity's names.
    pub(super) fn know(&mut self, entity: EntityId, name: &str) {
        let known = self.entity(entity);
        if known.name != name && !known.aliases.iter().any(|alias| alias == name) {
            self.entity_mut(entity).aliases.push(name.to_owned());
        }
    }

    /// Makes the entities that `others` are now one with speak as `to`.
    pub(super) fn merge_speakers(&mut self, others: &[EntityId], to: EntityId) {
        self.change_speakers(|_, speaker| others.contains(&speaker).then_some(to));
    }

    /// The set in its order, with the figures following the names on whose word they stand.
    pub(super) fn finish(mut self) -> (AnnotationSet, Next) {
        let mut moved = std::mem::take(&mut self.moved);
        if !moved.is_empty() {
            moved.sort_unstable();
            let reach = moved
                .iter()
                .map(|(span, ..)| span.len())
                .max()
                .unwrap_or_default();
            self.change_speakers(|span, speaker| {
                let from = moved.partition_point(|(name, ..)| name.start + reach <= span.start);
                let near = moved[from..]
                    .iter()
                    .take_while(|(name, ..)| name.start < span.end);
                let mut of_it =
                    near.filter(|(name, before, _)| *before == speaker && name.overlaps(span));
                of_it.next().map(|&(_, _, now)| now)
            });
        }
        self.set.settle();
        (self.set, self.next)
    }

    /// Gives figures another speaker where `new` says one for the speaker's words and entity.
    fn change_speakers(&mut self, new: impl Fn(Span, EntityId) -> Option<EntityId>) {
        for annotation in &mut self.set.annotations {
            if annotation
                .speakers()
                .any(|(span, entity)| new(span, entity).is_some())
            {
                Arc::make_mut(annotation)
                    .change_speakers(&|span, entity| new(span, entity).map(Some));
            }
        }
        self.set
            .change_statement_speakers(&|span, entity| new(span, entity).map(Some));
    }
}

/// A name as a person would write it down: without invisible characters, with one space for any gap.
pub(super) fn spoken_name(words: &str) -> String {
    let visible: String = words
        .chars()
        .filter(|&character| !crate::text::is_invisible(character))
        .collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}
