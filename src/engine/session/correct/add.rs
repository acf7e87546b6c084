//! Marking words that the machine did not.

use super::place;
use crate::annotation::{Annotation, AnnotationId, Body, Kind, Origin, Status};
use crate::document::trimmed_paragraph_spans;
use crate::session::draft::{Draft, spoken_name};
use crate::session::{Outcome, Refusal, figure, occurrences, words};
use crate::text::Span;
use rustc_hash::FxHashMap;
use std::sync::Arc;

pub(in crate::session) fn add(
    draft: &mut Draft,
    span: Span,
    kind: Kind,
    snap: bool,
    everywhere: bool,
) -> Result<Outcome, Refusal> {
    let span = place(draft, span, snap)?;
    let mut spans = vec![span];
    // The same digits elsewhere state another figure.
    if everywhere && kind.name_kind().is_some() {
        spans.extend(occurrences(&draft.set, span));
        spans.sort_unstable();
    }
    let name = match spans.len() {
        1 => format!(
            "Mark {} as {}",
            words::quoted(&draft.text()[span]),
            kind.one()
        ),
        times => format!(
            "Mark {} as {} in {times} places",
            words::quoted(&draft.text()[span]),
            kind.one()
        ),
    };
    let added = mark(draft, &spans, kind);
    Ok(Outcome {
        added,
        ..words::outcome(name)
    })
}

/// Marks all of `spans`, which hold the same words. Where they are marked so already, a person now says so too.
fn mark(draft: &mut Draft, spans: &[Span], kind: Kind) -> Vec<AnnotationId> {
    let paragraphs = trimmed_paragraph_spans(draft.text());
    let marked: FxHashMap<Span, usize> = draft
        .set
        .annotations
        .iter()
        .enumerate()
        .filter(|(_, annotation)| annotation.kind() == kind)
        .map(|(index, annotation)| (annotation.span, index))
        .collect();
    let mut entity = None;
    let mut added = Vec::new();
    for &span in spans {
        if let Some(&index) = marked.get(&span) {
            draft.accept(index);
            continue;
        }
        let body = match kind.name_kind() {
            Some(kind) => {
                let entity = *entity.get_or_insert_with(|| {
                    let name = spoken_name(&draft.text()[span]);
                    draft.entity_named(kind, &name)
                });
                Body::Name {
                    kind,
                    entity,
                    title: None,
                }
            }
            None => figure::read(&draft.set, span),
        };
        let paragraph = paragraphs.partition_point(|paragraph| paragraph.start <= span.start);
        let id = draft.new_annotation_id();
        draft.set.annotations.push(Arc::new(Annotation {
            id,
            span,
            paragraph: paragraph.saturating_sub(1),
            body,
            origin: Origin::Person,
            status: Status::Accepted,
            confidence: None,
            note: None,
            references: Vec::new(),
        }));
        added.push(id);
    }
    added
}
