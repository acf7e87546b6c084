//! A place for what lost its own.

use super::place;
use crate::annotation::{Annotation, AnnotationId, Body, LostBody, Orphan};
use crate::document::paragraph_at;
use crate::session::draft::Draft;
use crate::session::{Outcome, Refusal, figure, words};
use crate::text::Span;
use std::sync::Arc;

pub(in crate::session) fn attach_orphan(
    draft: &mut Draft,
    id: AnnotationId,
    span: Span,
    snap: bool,
) -> Result<Outcome, Refusal> {
    let at = draft.set.orphans.iter().position(|orphan| orphan.id == id);
    let at = at.ok_or(Refusal::NoOrphan(id))?;
    let span = place(draft, span, snap)?;
    let orphan = draft.set.orphans.remove(at);
    let name = format!(
        "Put the lost mark {} on {}",
        words::quoted(&orphan.quote.exact),
        words::quoted(&draft.text()[span])
    );
    let paragraph = paragraph_at(draft.text(), span.start).map_or(0, |(number, _)| number);
    attach(draft, &orphan, span, paragraph);
    Ok(Outcome {
        added: vec![id],
        ..words::outcome(name)
    })
}

/// Makes an annotation at `span` of what was an orphan, with all that a person decided.
pub(in crate::session) fn attach(draft: &mut Draft, orphan: &Orphan, span: Span, paragraph: usize) {
    let body = match &orphan.body {
        LostBody::Name {
            entity: lost,
            title,
        } => {
            if draft.set.entity(lost.id).is_none() {
                draft.set.entities.push(Arc::clone(lost));
            }
            Body::Name {
                kind: draft.entity(lost.id).kind,
                entity: lost.id,
                title: title.clone(),
            }
        }
        LostBody::Quantity { verdict } => {
            let mut body = figure::read(&draft.set, span);
            if let Body::Quantity { verdict: found, .. } = &mut body {
                *found = *verdict;
            }
            body
        }
    };
    draft.set.annotations.push(Arc::new(Annotation {
        id: orphan.id,
        span,
        paragraph,
        body,
        origin: orphan.origin,
        status: orphan.status,
        confidence: None,
        note: orphan.note.clone(),
        references: orphan.references.clone(),
    }));
}
