//! What a person thinks of the annotations: status, verdict, note, sources.

use super::draft::Draft;
use super::{Outcome, Refusal, Subject, Target, words};
use crate::annotation::{AnnotationId, Body, Link, MAX_LINKS, Status, Verdict};

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
        Status::Accepted => "Accept",
        Status::Rejected => "Reject",
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

pub(super) fn set_links(
    draft: &mut Draft,
    of: Subject,
    links: &[String],
) -> Result<Outcome, Refusal> {
    let mut read: Vec<Link> = Vec::new();
    for written in links.iter().filter(|written| !written.trim().is_empty()) {
        let link = written.parse().map_err(|error| Refusal::Link {
            link: words::shortened(written.trim()),
            error,
        })?;
        if !read.contains(&link) {
            read.push(link);
        }
    }
    if read.len() > MAX_LINKS {
        return Err(Refusal::TooManyLinks);
    }
    let about = match of {
        Subject::Annotation(id) => {
            let index = draft.index(id)?;
            draft.annotation(index).links = read;
            words::quoted(draft.words(index))
        }
        Subject::Entity(id) => {
            let name = draft.known(id)?.name.clone();
            draft.entity_mut(id).links = read;
            name
        }
    };
    Ok(words::outcome(format!("Change the links of {about}")))
}
