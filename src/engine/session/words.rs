//! Actions in words.

use super::draft::Draft;
use super::{Outcome, Refusal, Target};
use crate::annotation::Kind;
use crate::entity::EntityId;

/// Characters of a quotation in the name of a step.
const MAX_QUOTED: usize = 40;

/// An outcome that is called `name`.
pub(super) fn outcome(name: String) -> Outcome {
    Outcome {
        name,
        ..Outcome::default()
    }
}

/// What `target` means: "3 mentions of Joe Biden", "12 numbers", "“two hours”".
pub(super) fn annotations(draft: &Draft, target: &Target, indices: &[usize]) -> String {
    match target {
        Target::Annotations(_) => some(draft, indices),
        Target::Entity(id) => {
            let name = shortened(&draft.entity(*id).name);
            format!("{} of {name}", count(indices.len(), "mention", "mentions"))
        }
        Target::Kind(kind) => of_kind(*kind, indices.len()),
        Target::All => count(indices.len(), "mark", "marks"),
    }
}

/// The annotations at `indices`: "“Biden”", "3 mentions of Joe Biden", "3 numbers", "3 marks".
pub(super) fn some(draft: &Draft, indices: &[usize]) -> String {
    let annotations = &draft.set.annotations;
    let [first, rest @ ..] = indices else {
        return "nothing".to_owned();
    };
    if rest.is_empty() {
        return quoted(draft.words(*first));
    }
    let same = |what: &dyn Fn(usize) -> Option<EntityId>| {
        let of_first = what(*first)?;
        rest.iter()
            .all(|&index| what(index) == Some(of_first))
            .then_some(of_first)
    };
    if let Some(entity) = same(&|index| annotations[index].entity()) {
        let name = shortened(&draft.entity(entity).name);
        return format!("{} mentions of {name}", indices.len());
    }
    let kind = annotations[*first].kind();
    if rest.iter().all(|&index| annotations[index].kind() == kind) {
        return of_kind(kind, indices.len());
    }
    count(indices.len(), "mark", "marks")
}

pub(super) fn of_kind(kind: Kind, number: usize) -> String {
    let (one, many) = kind.marks();
    count(number, one, many)
}

pub(super) fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

pub(super) fn quoted(words: &str) -> String {
    format!("“{}”", shortened(words))
}

/// The first words, on one line.
pub(super) fn shortened(words: &str) -> String {
    let mut line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((at, _)) = line.char_indices().nth(MAX_QUOTED) {
        line.truncate(at);
        line.push('…');
    }
    line
}

/// What a person wrote, without white space around it.
pub(super) fn limited(written: &str, most: usize) -> Result<String, Refusal> {
    let written = written.trim();
    let length = written.chars().count();
    if length > most {
        return Err(Refusal::TooLong { length, most });
    }
    Ok(written.to_owned())
}
