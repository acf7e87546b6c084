//! The fresh analysis of an edited text, taken in where no decision stands against it.

use super::carry::Carried;
use crate::annotation::anchor::Anchors;
use crate::annotation::{Annotation, AnnotationId, AnnotationSet, Body, Layer};
use crate::attribution::Statement;
use crate::entity::{Entity, EntityId};
use crate::session::correct::keep;
use crate::session::draft::{Draft, spoken_name};
use crate::session::figure;
use crate::text::Span;
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;

/// Adds the suggestions of `fresh` in changed paragraphs to the draft, whose annotations are those carried over.
pub(super) fn take(
    draft: &mut Draft,
    before: &AnnotationSet,
    fresh: &AnnotationSet,
    anchors: &Anchors<'_>,
    carried: &Carried,
) {
    let mut people = Entities::new(draft, before, fresh, carried);
    refresh_claims(draft, fresh, &carried.to_read, &mut people);
    let decided = Layer::ALL.map(|layer| Cover::new(&draft.set, layer));
    let carried_spans: FxHashSet<Span> = draft
        .set
        .annotations
        .iter()
        .map(|annotation| annotation.span)
        .collect();
    for annotation in &fresh.annotations {
        let is_decided = decided[annotation.kind().layer() as usize].touches(annotation.span)
            || carried_spans.contains(&annotation.span);
        if anchors.is_unchanged(annotation.paragraph) || is_decided {
            continue;
        }
        let known = carried
            .suggestions
            .get(&annotation.span)
            .into_iter()
            .flatten();
        let known = known
            .map(|&index| &before.annotations[index])
            .find(|known| known.kind() == annotation.kind());
        let mut taken = Annotation::clone(annotation);
        taken.id = known.map_or_else(|| draft.new_annotation_id(), |known| known.id);
        if let Body::Name { kind, entity, .. } = &mut taken.body {
            *entity = people.of_draft(draft, *entity);
            *kind = draft.entity(*entity).kind;
            let name = spoken_name(&draft.text()[annotation.span]);
            draft.know(*entity, &name);
        }
        let speaker = annotation.speaker_entity();
        taken.set_speaker_entity(speaker.map(|entity| people.of_draft(draft, entity)));
        draft.set.annotations.push(Arc::new(taken));
    }
    take_statements(draft, fresh, &mut people);
}

/// Makes the statements those of the fresh analysis.
fn take_statements(draft: &mut Draft, fresh: &AnnotationSet, people: &mut Entities<'_>) {
    let of_draft = |statement: &Statement| {
        let mut statement = *statement;
        if let Some(speaker) = &mut statement.speaker {
            let entity = speaker.entity;
            speaker.entity = entity.map(|entity| people.of_draft(draft, entity));
        }
        statement
    };
    draft.set.statements = fresh.statements.iter().map(of_draft).collect();
}

/// Gives carried figures the claims of the fresh analysis, and those to be read anew its reading, where it has a
/// figure at the same place.
fn refresh_claims(
    draft: &mut Draft,
    fresh: &AnnotationSet,
    to_read: &[AnnotationId],
    people: &mut Entities<'_>,
) {
    let figures: FxHashMap<Span, &Arc<Annotation>> = fresh
        .annotations
        .iter()
        .filter(|annotation| annotation.quantity().is_some())
        .map(|annotation| (annotation.span, annotation))
        .collect();
    let to_read: FxHashSet<AnnotationId> = to_read.iter().copied().collect();
    for index in 0..draft.set.annotations.len() {
        let annotation = &draft.set.annotations[index];
        let Some(same) = figures
            .get(&annotation.span)
            .filter(|_| annotation.quantity().is_some())
        else {
            continue;
        };
        let is_to_read = to_read.contains(&annotation.id);
        let mut renewed = Annotation::clone(same);
        let speaker = same
            .speaker_entity()
            .map(|entity| people.of_draft(draft, entity));
        renewed.set_speaker_entity(speaker);
        renew(draft, index, renewed.body, is_to_read);
    }
}

/// Reads the carried figures again that the fresh analysis has not. The annotations are in text order.
pub(super) fn read_again(draft: &mut Draft, fresh: &AnnotationSet, to_read: &[AnnotationId]) {
    let known: FxHashSet<Span> = fresh
        .annotations
        .iter()
        .filter(|annotation| annotation.quantity().is_some())
        .map(|annotation| annotation.span)
        .collect();
    let to_read: FxHashSet<AnnotationId> = to_read.iter().copied().collect();
    for index in 0..draft.set.annotations.len() {
        let annotation = &draft.set.annotations[index];
        let span = annotation.span;
        if annotation.quantity().is_none() || known.contains(&span) {
            continue;
        }
        let is_to_read = to_read.contains(&annotation.id);
        let read = figure::read(&draft.set, span);
        renew(draft, index, read, is_to_read);
    }
}

/// Gives the figure at `index` the claim that was `read`, and its reading too where that is wanted. A person's verdict
/// and corrections stay.
fn renew(draft: &mut Draft, index: usize, read: Body, with_quantity: bool) {
    let before = &draft.set.annotations[index].body;
    if before.corrections().is_some() {
        let mut read = read;
        if let Body::Quantity { verdict, .. } = &mut read {
            *verdict = draft.set.annotations[index].verdict();
        }
        keep(draft.text(), before, &mut read);
        if *before != read {
            draft.annotation(index).body = read;
        }
        return;
    }
    let Body::Quantity {
        quantity: new,
        claim: new_claim,
        ..
    } = read
    else {
        return;
    };
    let is_same = draft.set.annotations[index].claim() == new_claim.as_deref();
    if is_same && !with_quantity {
        return;
    }
    if let Body::Quantity {
        quantity, claim, ..
    } = &mut draft.annotation(index).body
    {
        *claim = new_claim;
        if with_quantity {
            *quantity = new;
        }
    }
}

/// The stretches that annotations of a layer cover.
struct Cover {
    /// Their starts in text order, each with the furthest end up to there.
    reaches: Vec<(usize, usize)>,
}

impl Cover {
    fn new(set: &AnnotationSet, layer: Layer) -> Self {
        let annotations = set.annotations.iter();
        let of_layer = annotations.filter(|annotation| annotation.kind().layer() == layer);
        let mut reaches: Vec<(usize, usize)> = of_layer
            .map(|annotation| (annotation.span.start, annotation.span.end))
            .collect();
        reaches.sort_unstable();
        let mut furthest = 0;
        for (_, end) in &mut reaches {
            furthest = furthest.max(*end);
            *end = furthest;
        }
        Self { reaches }
    }

    fn touches(&self, span: Span) -> bool {
        let before = self.reaches.partition_point(|&(start, _)| start < span.end);
        self.reaches[..before]
            .last()
            .is_some_and(|&(_, end)| end > span.start)
    }
}

/// Which entity of the draft each one of the fresh analysis is.
struct Entities<'f> {
    fresh: &'f AnnotationSet,
    known: FxHashMap<EntityId, EntityId>,
}

impl<'f> Entities<'f> {
    /// An entity is the one that most of its mentions were known to name.
    fn new(
        draft: &Draft,
        before: &AnnotationSet,
        fresh: &'f AnnotationSet,
        carried: &Carried,
    ) -> Self {
        let mut names: FxHashMap<Span, EntityId> = FxHashMap::default();
        for annotation in &draft.set.annotations {
            names.extend(annotation.entity().map(|entity| (annotation.span, entity)));
        }
        for (&span, indices) in &carried.suggestions {
            for &index in indices {
                let entity = before.annotations[index].entity();
                names.extend(entity.map(|entity| (span, entity)));
            }
        }
        let place_of: FxHashMap<EntityId, usize> = (0..)
            .zip(&draft.set.entities)
            .map(|(place, entity)| (entity.id, place))
            .collect();
        let known = |entity: &Arc<Entity>| {
            let mentions = entity.mentions.iter();
            let mut votes: Vec<EntityId> = mentions
                .filter_map(|&mention| names.get(&fresh.annotation(mention)?.span).copied())
                .collect();
            votes.sort_unstable_by_key(|entity| place_of.get(entity));
            let candidates = votes.chunk_by(|one, other| one == other);
            // Of equals the first one in the text.
            let most = candidates.rev().max_by_key(|votes| votes.len())?;
            Some((entity.id, *most.first()?))
        };
        Self {
            fresh,
            known: fresh.entities.iter().filter_map(known).collect(),
        }
    }

    /// What the draft calls a fresh entity: by its mentions, else by its name, else a new one.
    fn of_draft(&mut self, draft: &mut Draft, id: EntityId) -> EntityId {
        if let Some(&known) = self.known.get(&id) {
            return known;
        }
        let fresh = self.fresh.entity(id).expect("it is of the fresh set");
        let before = draft.set.entities.len();
        let known = draft.entity_named(fresh.kind, &fresh.name);
        if draft.set.entities.len() > before {
            let entity = draft.entity_mut(known);
            entity.aliases.clone_from(&fresh.aliases);
            entity.roles.clone_from(&fresh.roles);
        }
        self.known.insert(id, known);
        known
    }
}
