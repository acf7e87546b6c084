//! Taking marks away.

use crate::annotation::AnnotationId;
use crate::session::draft::Draft;
use crate::session::{Outcome, Refusal, Target, words};

pub(in crate::session) fn delete(draft: &mut Draft, of: &Target) -> Result<Outcome, Refusal> {
    let indices = of.indices(draft)?;
    let name = format!("Delete {}", words::annotations(draft, of, &indices));
    let mut next = indices.into_iter().peekable();
    let mut index = 0;
    draft.set.annotations.retain(|_| {
        let is_chosen = next.next_if_eq(&index).is_some();
        index += 1;
        !is_chosen
    });
    Ok(words::outcome(name))
}

pub(in crate::session) fn delete_orphans(
    draft: &mut Draft,
    orphans: &[AnnotationId],
) -> Result<Outcome, Refusal> {
    let missing = orphans
        .iter()
        .find(|&&id| draft.set.orphans.iter().all(|orphan| orphan.id != id));
    if let Some(&id) = missing {
        return Err(Refusal::NoOrphan(id));
    }
    draft
        .set
        .orphans
        .retain(|orphan| !orphans.contains(&orphan.id));
    if orphans.is_empty() {
        return Err(Refusal::NothingChosen);
    }
    let what = words::count(orphans.len(), "lost mark", "lost marks");
    Ok(words::outcome(format!("Delete {what}")))
}
