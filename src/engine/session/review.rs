//! What a person thinks of the annotations: status, verdict, note, references.

use super::draft::Draft;
use super::{Outcome, Refusal, Subject, Target, words};
use crate::annotation::{
    AnnotationId, Body, MAX_REFERENCES, Reference, ReferenceError, Status, Verdict,
};

/// The longest remark, in characters.
pub(super) const MAX_NOTE: usize = 10_000;

pub(super) fn set_status(
    draft: &mut Draft,
    of: &Target,
    status: Status,
    only_unreviewed: bool,
) -> Result<Outcome, Refusal> {
    let mut indices = of.indices(draft)?;
    if only_unreviewed {
        indices.retain(|&index| draft.set.annotations[index].status == Status::Suggested);
    }
    let verb = match status {
        Status::Suggested => "Reopen",
        Status::Accepted => "Keep",
        Status::Rejected => "Remove",
    };
    let name = format!("{verb} {}", words::annotations(draft, of, &indices));
    for index in indices {
        if draft.set.annotations[index].status != status {
            draft.annotation(index).status = status;
        }
    }
    Ok(words::outcome(name))
}

pub(super) fn set_verdict(
    draft: &mut Draft,
    of: &[AnnotationId],
    verdict: Option<Verdict>,
) -> Result<Outcome, Refusal> {
    let indices = draft.indices(of)?;
    let is_figure = |&index: &usize| draft.set.annotations[index].quantity().is_some();
    if !indices.iter().all(is_figure) {
        return Err(Refusal::NotANumber);
    }
    let what = words::some(draft, &indices);
    for index in indices {
        if draft.set.annotations[index].verdict() == verdict {
            continue;
        }
        if let Body::Quantity { verdict: found, .. } = &mut draft.annotation(index).body {
            *found = verdict;
        }
    }
    Ok(words::outcome(match verdict {
        Some(Verdict::Confirmed) => format!("Confirm {what}"),
        Some(Verdict::Disputed) => format!("Dispute {what}"),
        Some(Verdict::NeedsSource) => format!("Ask for a source of {what}"),
        None => format!("Take back the verdict on {what}"),
    }))
}

pub(super) fn set_note(draft: &mut Draft, of: Subject, note: &str) -> Result<Outcome, Refusal> {
    let note = words::limited(note, MAX_NOTE)?;
    let verb = if note.is_empty() { "Remove" } else { "Write" };
    let note = Some(note).filter(|note| !note.is_empty());
    let about = match of {
        Subject::Annotation(id) => {
            let index = draft.index(id)?;
            draft.annotation(index).note = note;
            words::quoted(draft.words(index))
        }
        Subject::Entity(id) => {
            let name = draft.known(id)?.name.clone();
            draft.entity_mut(id).note = note;
            name
        }
    };
    Ok(words::outcome(format!("{verb} the note on {about}")))
}

pub(super) fn set_references(
    draft: &mut Draft,
    of: Subject,
    typed: &str,
) -> Result<Outcome, Refusal> {
    let mut read: Vec<Reference> = Vec::new();
    for line in typed.split(['\n', '\r']) {
        match Reference::new(line) {
            Ok(reference) if read.contains(&reference) => {}
            Ok(reference) => read.push(reference),
            Err(ReferenceError::Empty) => {}
            Err(ReferenceError::TooLong { length }) => {
                let start = words::shortened(line);
                return Err(Refusal::ReferenceTooLong { start, length });
            }
        }
    }
    if read.len() > MAX_REFERENCES {
        return Err(Refusal::TooManyReferences(read.len()));
    }
    let about = match of {
        Subject::Annotation(id) => {
            let index = draft.index(id)?;
            draft.annotation(index).references = read;
            words::quoted(draft.words(index))
        }
        Subject::Entity(id) => {
            let name = draft.known(id)?.name.clone();
            draft.entity_mut(id).references = read;
            name
        }
    };
    Ok(words::outcome(format!("Change the references of {about}")))
}
