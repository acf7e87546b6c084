//! Taking over the decisions of a document, as those of a colleague who worked on the same article or on an earlier
//! text of it.
//!
//! The document is first carried over onto the open text, as an article is onto its edited text. A decision then takes
//! the place of suggestions, and never of a decision that was made here; what was left open here is filled in.

use super::correct::fit_amount;
use super::draft::Draft;
use super::outcome::TakenReport;
use super::text::is_decided;
use super::{Action, Outcome, Session, words};
use crate::annotation::{
    Annotation, AnnotationSet, Body, Fact, Layer, LostBody, Origin, Orphan, Status,
};
use crate::entity::{Entity, EntityId};
use crate::text::Span;
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;

/// Takes over what was decided in `document`.
pub(super) fn take(draft: &mut Draft, document: AnnotationSet) -> Outcome {
    let document = on_text_of(&draft.set, document);
    let mut people = People::new(&draft.set, &document);
    let slots = Slots::new(&draft.set);
    let mut report = TakenReport::default();
    let mut replaced = FxHashSet::default();
    let mut added = Vec::new();
    for decided in document
        .annotations
        .iter()
        .filter(|found| is_decided(found))
    {
        match slots.at(decided) {
            Slot::Same(index) => decide(draft, index, decided, &mut people, &mut report),
            Slot::Free(suggestions) => {
                replaced.extend(suggestions);
                let annotation = copied(draft, decided, &mut people);
                added.push(Arc::new(annotation));
                report.taken += 1;
            }
            Slot::Decided => report.kept += 1,
        }
    }
    let mut index = 0..;
    draft
        .set
        .annotations
        .retain(|_| !index.next().is_some_and(|index| replaced.contains(&index)));
    draft.set.annotations.extend(added);
    for entity in &document.entities {
        if entity.note.is_some() || !entity.references.is_empty() {
            people.of_draft(draft, entity.id);
        }
    }
    for orphan in &document.orphans {
        report.lost += usize::from(lose(draft, orphan, &people));
    }
    Outcome {
        taken: Some(report),
        ..words::outcome("Take over the decisions of a document".to_owned())
    }
}

/// The document on the text of `open`, with its suggestions where the document's have no place.
fn on_text_of(open: &AnnotationSet, document: AnnotationSet) -> AnnotationSet {
    if document.article.text() == open.article.text() {
        return document;
    }
    let mut fresh = open.clone();
    fresh.orphans.clear();
    for annotation in &mut fresh.annotations {
        if is_decided(annotation) {
            *annotation = Arc::new(undecided(annotation));
        }
    }
    let mut session = Session::new(document);
    // An edit of the text is never refused.
    let _ = session.apply(Action::EditText {
        fresh: Box::new(fresh),
    });
    session.set().clone()
}

fn undecided(annotation: &Annotation) -> Annotation {
    let mut annotation = annotation.clone();
    annotation.origin = Origin::Machine;
    annotation.status = Status::Suggested;
    annotation.note = None;
    annotation.references = Vec::new();
    let corrections = annotation.body.corrections().cloned();
    for fact in corrections.into_iter().flat_map(|made| made.proposed) {
        annotation.body.correct(fact);
    }
    if let Body::Quantity { verdict, .. } = &mut annotation.body {
        *verdict = None;
    }
    annotation
}

/// Makes of the annotation at `index` what was `decided` of the same words, as far as nothing else was decided here.
fn decide(
    draft: &mut Draft,
    index: usize,
    decided: &Annotation,
    people: &mut People<'_>,
    report: &mut TakenReport,
) {
    let before = draft.set.annotations[index].clone();
    let is_open = !is_decided(&before);
    if let Some(entity) = decided.entity().filter(|_| is_open) {
        let entity = people.of_draft(draft, entity);
        draft.name(index, entity);
        if let Body::Name { title, .. } = &mut draft.annotation(index).body {
            *title = decided.title().map(str::to_owned);
        }
    }
    correct(draft, index, decided, people);
    let annotation = draft.annotation(index);
    if annotation.status == Status::Suggested && (is_open || annotation.kind() == decided.kind()) {
        annotation.status = decided.status;
    }
    if let (Body::Quantity { verdict, .. }, found) = (&mut annotation.body, decided.verdict()) {
        *verdict = verdict.or(found);
    }
    annotation.note = annotation.note.take().or_else(|| decided.note.clone());
    if annotation.references.is_empty() {
        annotation.references.clone_from(&decided.references);
    }
    let is_other = annotation.status != decided.status
        || annotation.kind() != decided.kind()
        || annotation.verdict() != decided.verdict()
        || annotation.note != decided.note
        || annotation.references != decided.references;
    if **annotation_of(draft, index) != *before {
        report.taken += 1;
    } else if is_other {
        report.kept += 1;
    }
}

fn annotation_of(draft: &Draft, index: usize) -> &Arc<Annotation> {
    &draft.set.annotations[index]
}

/// The document's annotation as a new one of the draft.
fn copied(draft: &mut Draft, decided: &Annotation, people: &mut People<'_>) -> Annotation {
    let mut annotation = decided.clone();
    annotation.id = draft.new_annotation_id();
    if let Body::Name { kind, entity, .. } = &mut annotation.body {
        *entity = people.of_draft(draft, *entity);
        *kind = draft.entity(*entity).kind;
    }
    let here = speakers(draft, decided, people);
    annotation.change_speakers(&|_, before| Some(here.get(&before).copied()));
    annotation
}

/// Which entities of the draft those are on whose word a number of the document stands.
fn speakers(
    draft: &mut Draft,
    decided: &Annotation,
    people: &mut People<'_>,
) -> FxHashMap<EntityId, EntityId> {
    decided
        .speakers()
        .map(|(_, entity)| (entity, people.of_draft(draft, entity)))
        .collect()
}

/// What a person corrected in the document is corrected here too, where nobody has corrected the number yet.
fn correct(draft: &mut Draft, index: usize, decided: &Annotation, people: &mut People<'_>) {
    let mut corrected = decided.body.corrected();
    if corrected.is_empty() || draft.set.annotations[index].body.corrections().is_some() {
        return;
    }
    let here = speakers(draft, decided, people);
    let annotation = draft.annotation(index);
    for fact in &mut corrected {
        if let Fact::Speaker(Some(source)) = fact {
            source.entity = source.entity.and_then(|entity| here.get(&entity).copied());
        }
        annotation.body.correct(fact.clone());
    }
    fit_amount(&mut annotation.body);
}

/// Takes over a decision that found no place, unless the draft has lost the same one; whether it did.
fn lose(draft: &mut Draft, orphan: &Arc<Orphan>, people: &People<'_>) -> bool {
    let is_same = |lost: &Arc<Orphan>| lost.quote == orphan.quote && lost.kind() == orphan.kind();
    if draft.set.orphans.iter().any(is_same) {
        return false;
    }
    let mut orphan = Orphan::clone(orphan);
    orphan.id = draft.new_annotation_id();
    if let LostBody::Name { entity, .. } = &mut orphan.body {
        let id = people.known.get(&entity.id).copied();
        let id = id.unwrap_or_else(|| draft.new_entity_id());
        *entity = Arc::new(Entity {
            id,
            ..Entity::clone(entity)
        });
    }
    draft.set.orphans.push(Arc::new(orphan));
    true
}

/// What stands in the draft where a decision would go.
enum Slot {
    /// An annotation of the same words, by its index.
    Same(usize),
    /// Nothing but suggestions, by their indices.
    Free(Vec<usize>),
    /// A decision on some of the words.
    Decided,
}

/// The draft's annotations by their places.
struct Slots {
    /// For each layer span, index and whether it is decided, in text order.
    layers: [Vec<(Span, usize, bool)>; Layer::ALL.len()],
}

impl Slots {
    fn new(set: &AnnotationSet) -> Self {
        let layers = Layer::ALL.map(|layer| {
            let annotations = set.annotations.iter().enumerate();
            let of_layer = annotations.filter(|(_, found)| found.kind().layer() == layer);
            of_layer
                .map(|(index, found)| (found.span, index, is_decided(found)))
                .collect()
        });
        Self { layers }
    }

    /// Annotations of a layer lie apart from each other, so that those at a place follow each other.
    fn at(&self, decided: &Annotation) -> Slot {
        let (span, layer) = (decided.span, decided.kind().layer());
        let layer = &self.layers[layer as usize];
        let first = layer.partition_point(|(other, ..)| other.end <= span.start);
        let mut there = layer[first..]
            .iter()
            .take_while(|(other, ..)| other.start < span.end);
        if let Some(&(_, index, _)) = there.clone().find(|(other, ..)| *other == span) {
            return Slot::Same(index);
        }
        if there.clone().any(|&(.., is_decided)| is_decided) {
            return Slot::Decided;
        }
        Slot::Free(there.by_ref().map(|&(_, index, _)| index).collect())
    }
}

/// Which entity of the draft each one of the document is.
struct People<'d> {
    document: &'d AnnotationSet,
    /// For each of the document's the draft's that have the same words, the most first.
    votes: FxHashMap<EntityId, Vec<EntityId>>,
    /// The draft's on whose mentions or remarks a person has decided.
    settled: FxHashSet<EntityId>,
    known: FxHashMap<EntityId, EntityId>,
    claimed: FxHashSet<EntityId>,
}

impl<'d> People<'d> {
    fn new(open: &AnnotationSet, document: &'d AnnotationSet) -> Self {
        let here: FxHashMap<Span, EntityId> = open
            .annotations
            .iter()
            .filter_map(|found| Some((found.span, found.entity()?)))
            .collect();
        let place: FxHashMap<EntityId, usize> = (0..)
            .zip(&open.entities)
            .map(|(place, entity)| (entity.id, place))
            .collect();
        let mut all: FxHashMap<EntityId, Vec<EntityId>> = FxHashMap::default();
        for found in &document.annotations {
            if let (Some(entity), Some(&same)) = (found.entity(), here.get(&found.span)) {
                all.entry(entity).or_default().push(same);
            }
        }
        for votes in all.values_mut() {
            votes.sort_unstable_by_key(|entity| place.get(entity));
            let mut candidates: Vec<(usize, EntityId)> = votes
                .chunk_by(|one, other| one == other)
                .map(|votes| (votes.len(), votes[0]))
                .collect();
            candidates.sort_by_key(|&(count, _)| std::cmp::Reverse(count));
            *votes = candidates.into_iter().map(|(_, entity)| entity).collect();
        }
        let decided = open.annotations.iter().filter(|found| is_decided(found));
        let remarked = open.entities.iter();
        let remarked =
            remarked.filter(|entity| entity.note.is_some() || !entity.references.is_empty());
        Self {
            document,
            votes: all,
            settled: decided
                .filter_map(|found| found.entity())
                .chain(remarked.map(|entity| entity.id))
                .collect(),
            known: FxHashMap::default(),
            claimed: FxHashSet::default(),
        }
    }

    /// What the draft calls an entity of the document: the one with most of its mentions, else the one of its name,
    /// else a new one. What the document says of it is taken over where nothing was decided here.
    fn of_draft(&mut self, draft: &mut Draft, id: EntityId) -> EntityId {
        if let Some(&known) = self.known.get(&id) {
            return known;
        }
        let theirs = self.document.entity(id).expect("it is of the document");
        let is_free = |known: &&EntityId| !self.claimed.contains(*known);
        let voted = self.votes.get(&id).into_iter().flatten().find(is_free);
        let known = voted.copied().unwrap_or_else(|| {
            let named = draft.entity_named(theirs.kind, &theirs.name);
            if self.claimed.contains(&named) {
                draft.add_entity(theirs.kind, theirs.name.clone())
            } else {
                named
            }
        });
        self.known.insert(id, known);
        self.claimed.insert(known);
        if !self.settled.contains(&known) {
            describe(draft, known, theirs);
        }
        let ours = draft.entity_mut(known);
        ours.note = ours.note.take().or_else(|| theirs.note.clone());
        if ours.references.is_empty() {
            ours.references.clone_from(&theirs.references);
        }
        known
    }
}

/// Makes an entity of the draft, of which nothing was decided, what the document says.
fn describe(draft: &mut Draft, known: EntityId, theirs: &Entity) {
    let ours = draft.entity_mut(known);
    let before = std::mem::replace(&mut ours.name, theirs.name.clone());
    let is_other_kind = ours.kind != theirs.kind;
    ours.kind = theirs.kind;
    ours.roles.clone_from(&theirs.roles);
    for name in theirs.aliases.iter().chain([&before]) {
        draft.know(known, name);
    }
    if !is_other_kind {
        return;
    }
    for annotation in &mut draft.set.annotations {
        if annotation.entity() == Some(known)
            && let Body::Name { kind, .. } = &mut Arc::make_mut(annotation).body
        {
            *kind = theirs.kind;
        }
    }
}
