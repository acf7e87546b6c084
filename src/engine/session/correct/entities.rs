//! Saying who is named: mentions moved from one entity to another, entities made one.

use crate::annotation::{AnnotationId, Link, MAX_LINKS};
use crate::entity::EntityId;
use crate::session::draft::{Draft, entity_of, spoken_name};
use crate::session::{Outcome, Refusal, words};

pub(in crate::session) fn move_to(
    draft: &mut Draft,
    annotations: &[AnnotationId],
    to: EntityId,
) -> Result<Outcome, Refusal> {
    let indices = draft.indices(annotations)?;
    let to = draft.entity_index(to)?;
    let what = words::some(draft, &indices);
    let whose = words::shortened(&draft.set.entities[to].name);
    hand_over(draft, &indices, to)?;
    Ok(words::outcome(format!("Move {what} to {whose}")))
}

pub(in crate::session) fn split(
    draft: &mut Draft,
    annotations: &[AnnotationId],
) -> Result<Outcome, Refusal> {
    let indices = draft.indices(annotations)?;
    let what = words::some(draft, &indices);
    let first = entity_of(&draft.set.annotations[indices[0]]).ok_or(Refusal::NotAName)?;
    if draft.set.entities[first]
        .mentions
        .iter()
        .all(|mention| indices.contains(mention))
    {
        return Err(Refusal::AllMentions);
    }
    // The fullest name is the entity's, the first of equals.
    let names = indices.iter().map(|&index| spoken_name(draft.words(index)));
    let name = names
        .rev()
        .max_by_key(|name| name.split(' ').count())
        .expect("something is chosen");
    let kind = draft.set.entities[first].kind;
    let to = draft.add_entity(kind, name);
    hand_over(draft, &indices, to)?;
    Ok(words::outcome(format!("Split {what} off")))
}

/// Makes names those of the entity at `to`; the entities they leave forget names that none of theirs has now.
fn hand_over(draft: &mut Draft, indices: &[usize], to: usize) -> Result<(), Refusal> {
    let mut left = Vec::new();
    for &index in indices {
        let from = entity_of(&draft.set.annotations[index]).ok_or(Refusal::NotAName)?;
        left.push((from, spoken_name(draft.words(index))));
    }
    for &index in indices {
        draft.name(index, to);
        draft.accept(index);
    }
    for (from, name) in left {
        let entity = &draft.set.entities[from];
        let still = entity.mentions.iter().any(|&mention| {
            entity_of(&draft.set.annotations[mention]) == Some(from)
                && spoken_name(draft.words(mention)) == name
        });
        if from != to && !still && entity.aliases.contains(&name) {
            draft.entity(from).aliases.retain(|alias| *alias != name);
        }
    }
    Ok(())
}

pub(in crate::session) fn merge(
    draft: &mut Draft,
    entities: &[EntityId],
    into: EntityId,
) -> Result<Outcome, Refusal> {
    let to = draft.entity_index(into)?;
    let mut others = Vec::new();
    for &id in entities {
        let index = draft.entity_index(id)?;
        if index != to && !others.contains(&index) {
            others.push(index);
        }
    }
    if others.is_empty() {
        return Err(Refusal::OnlyOne);
    }
    let known = |index: usize| words::shortened(&draft.set.entities[index].name);
    let name = match others.as_slice() {
        [other] => format!("Make {} and {} one", known(*other), known(to)),
        more => format!("Make {} others and {} one", more.len(), known(to)),
    };
    for &other in &others {
        take_over(draft, other, to)?;
    }
    draft.merge_speakers(&others, to);
    Ok(words::outcome(name))
}

/// Gives all that is known of `other`, its mentions first, to the entity at `to`.
fn take_over(draft: &mut Draft, other: usize, to: usize) -> Result<(), Refusal> {
    let other = std::sync::Arc::clone(&draft.set.entities[other]);
    for &mention in &other.mentions {
        draft.name(mention, to);
    }
    draft.know(to, &other.name);
    for alias in &other.aliases {
        draft.know(to, alias);
    }
    let entity = draft.entity(to);
    for role in &other.roles {
        if !entity.roles.contains(role) {
            entity.roles.push(role.clone());
        }
    }
    let new: Vec<&Link> = other
        .links
        .iter()
        .filter(|link| !entity.links.contains(link))
        .collect();
    if entity.links.len() + new.len() > MAX_LINKS {
        return Err(Refusal::TooManyLinks);
    }
    entity.links.extend(new.into_iter().cloned());
    entity.note = match (entity.note.take(), &other.note) {
        (Some(note), Some(more)) => Some(format!("{note}\n{more}")),
        (note, more) => note.or_else(|| more.clone()),
    };
    Ok(())
}
