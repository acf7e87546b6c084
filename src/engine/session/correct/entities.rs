//! Saying who is named: mentions moved from one entity to another, entities made one.

use crate::annotation::{AnnotationId, MAX_REFERENCES, Reference};
use crate::entity::EntityId;
use crate::session::draft::{Draft, spoken_name};
use crate::session::{Outcome, Refusal, words};

pub(in crate::session) fn move_to(
    draft: &mut Draft,
    annotations: &[AnnotationId],
    to: EntityId,
) -> Result<Outcome, Refusal> {
    let indices = draft.indices(annotations)?;
    let whose = words::shortened(&draft.known(to)?.name);
    let what = words::some(draft, &indices);
    hand_over(draft, &indices, to)?;
    Ok(words::outcome(format!("Move {what} to {whose}")))
}

pub(in crate::session) fn split(
    draft: &mut Draft,
    annotations: &[AnnotationId],
) -> Result<Outcome, Refusal> {
    let indices = draft.indices(annotations)?;
    let what = words::some(draft, &indices);
    let first = draft.set.annotations[indices[0]].entity();
    let first = first.ok_or(Refusal::NotAName)?;
    let chosen = |mention: &AnnotationId| annotations.contains(mention);
    if draft.entity(first).mentions.iter().all(chosen) {
        return Err(Refusal::AllMentions);
    }
    // The fullest name is the entity's, the first of equals.
    let names = indices.iter().map(|&index| spoken_name(draft.words(index)));
    let name = names
        .rev()
        .max_by_key(|name| name.split(' ').count())
        .expect("something is chosen");
    let kind = draft.entity(first).kind;
    let to = draft.add_entity(kind, name);
    hand_over(draft, &indices, to)?;
    Ok(words::outcome(format!("Split {what} off")))
}

/// Makes names those of `to`; the entities they leave forget names that none of theirs has now.
fn hand_over(draft: &mut Draft, indices: &[usize], to: EntityId) -> Result<(), Refusal> {
    let mut left = Vec::new();
    for &index in indices {
        let from = draft.set.annotations[index].entity();
        let from = from.ok_or(Refusal::NotAName)?;
        left.push((from, spoken_name(draft.words(index))));
    }
    for &index in indices {
        draft.name(index, to);
        draft.accept(index);
    }
    for (from, name) in left {
        let entity = draft.entity(from);
        let still = entity.mentions.iter().any(|&mention| {
            let index = draft.set.annotation_index(mention);
            index.is_some_and(|index| {
                draft.set.annotations[index].entity() == Some(from)
                    && spoken_name(draft.words(index)) == name
            })
        });
        if from != to && !still && entity.aliases.contains(&name) {
            let aliases = &mut draft.entity_mut(from).aliases;
            aliases.retain(|alias| *alias != name);
        }
    }
    Ok(())
}

pub(in crate::session) fn merge(
    draft: &mut Draft,
    entities: &[EntityId],
    into: EntityId,
) -> Result<Outcome, Refusal> {
    draft.known(into)?;
    let mut others = Vec::new();
    for &id in entities {
        draft.known(id)?;
        if id != into && !others.contains(&id) {
            others.push(id);
        }
    }
    if others.is_empty() {
        return Err(Refusal::OnlyOne);
    }
    let known = |id: EntityId| words::shortened(&draft.entity(id).name);
    let name = match others.as_slice() {
        [other] => format!("Make {} and {} one", known(*other), known(into)),
        more => format!("Make {} others and {} one", more.len(), known(into)),
    };
    for &other in &others {
        take_over(draft, other, into)?;
    }
    draft.merge_speakers(&others, into);
    Ok(words::outcome(name))
}

/// Gives all that is known of `other`, its mentions first, to `to`.
fn take_over(draft: &mut Draft, other: EntityId, to: EntityId) -> Result<(), Refusal> {
    let other = std::sync::Arc::clone(draft.entity(other));
    for index in draft.indices(&other.mentions)? {
        draft.name(index, to);
    }
    draft.know(to, &other.name);
    for alias in &other.aliases {
        draft.know(to, alias);
    }
    let entity = draft.entity_mut(to);
    for role in &other.roles {
        if !entity.roles.contains(role) {
            entity.roles.push(role.clone());
        }
    }
    let new: Vec<&Reference> = other
        .references
        .iter()
        .filter(|reference| !entity.references.contains(reference))
        .collect();
    let count = entity.references.len() + new.len();
    if count > MAX_REFERENCES {
        return Err(Refusal::TooManyReferences(count));
    }
    entity.references.extend(new.into_iter().cloned());
    entity.note = match (entity.note.take(), &other.note) {
        (Some(note), Some(more)) => Some(format!("{note}\n{more}")),
        (note, more) => note.or_else(|| more.clone()),
    };
    Ok(())
}
