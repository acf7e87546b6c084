//! Saying that something else is marked.

use crate::annotation::{Kind, Status};
use crate::entity::EntityId;
use crate::mention::NameKind;
use crate::session::draft::{Draft, spoken_name};
use crate::session::{Outcome, Refusal, Target, figure, words};
use rustc_hash::FxHashMap;

pub(in crate::session) fn change_kind(
    draft: &mut Draft,
    of: &Target,
    kind: Kind,
) -> Result<Outcome, Refusal> {
    let mut indices = of.indices(draft)?;
    let name = format!(
        "Change {} into {}",
        words::annotations(draft, of, &indices),
        kind.one()
    );
    indices.retain(|&index| draft.set.annotations[index].kind() != kind);
    match (of, kind.name_kind()) {
        (Target::Entity(id), Some(name_kind)) if !indices.is_empty() => {
            whole_entity(draft, *id, name_kind, &indices);
        }
        (_, Some(name_kind)) => {
            let mut entities: FxHashMap<String, EntityId> = FxHashMap::default();
            for index in indices {
                let name = spoken_name(draft.words(index));
                let entity = match entities.get(&name) {
                    Some(&entity) => entity,
                    None => draft.entity_named(name_kind, &name),
                };
                entities.insert(name, entity);
                draft.name(index, entity);
                draft.accept(index);
            }
        }
        (_, None) => indices
            .into_iter()
            .for_each(|index| into_figure(draft, index)),
    }
    Ok(words::outcome(name))
}

/// An entity keeps its name, its mentions and all that is known of it. Rejected mentions stay rejected.
fn whole_entity(draft: &mut Draft, entity: EntityId, kind: NameKind, mentions: &[usize]) {
    draft.entity_mut(entity).kind = kind;
    for &mention in mentions {
        draft.name(mention, entity);
        if draft.set.annotations[mention].status != Status::Rejected {
            draft.accept(mention);
        }
    }
}

fn into_figure(draft: &mut Draft, index: usize) {
    let span = draft.set.annotations[index].span;
    if draft.set.annotations[index].entity().is_none() {
        return;
    }
    let read = figure::read(&draft.set, span);
    draft.annotation(index).body = read;
    draft.accept(index);
}
