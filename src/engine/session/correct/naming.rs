//! What an entity is called, and what it is.

use crate::entity::EntityId;
use crate::session::draft::{Draft, spoken_name};
use crate::session::sign_off::MAX_NAME;
use crate::session::{Outcome, Refusal, words};

/// The most roles that are taken.
const MAX_ROLES: usize = 100;

pub(in crate::session) fn rename(
    draft: &mut Draft,
    entity: EntityId,
    name: &str,
) -> Result<Outcome, Refusal> {
    let before = draft.known(entity)?.name.clone();
    let name = spoken_name(&words::limited(name, MAX_NAME)?);
    if name.is_empty() {
        return Err(Refusal::NoName);
    }
    let outcome = words::outcome(format!(
        "Rename {} to {}",
        words::shortened(&before),
        words::shortened(&name)
    ));
    if before != name {
        let known = draft.entity_mut(entity);
        known.aliases.retain(|alias| *alias != name);
        known.name = name;
        // The text still says it: the next one marked by that name is found by it.
        draft.know(entity, &before);
    }
    Ok(outcome)
}

pub(in crate::session) fn set_roles(
    draft: &mut Draft,
    entity: EntityId,
    roles: &[String],
) -> Result<Outcome, Refusal> {
    let name = words::shortened(&draft.known(entity)?.name);
    let mut read: Vec<String> = Vec::new();
    for role in roles {
        let role = spoken_name(&words::limited(role, MAX_NAME)?);
        if !role.is_empty() && !read.contains(&role) {
            read.push(role);
        }
    }
    if read.len() > MAX_ROLES {
        return Err(Refusal::TooManyRoles { most: MAX_ROLES });
    }
    draft.entity_mut(entity).roles = read;
    Ok(words::outcome(format!("Change the roles of {name}")))
}
