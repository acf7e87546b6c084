//! Going over to an edited text.
//!
//! Paragraphs whose words did not change keep their annotations as they are. Of the others a person's decisions
//! find their places again or become orphans, and the machine's suggestions are those of the fresh analysis, which
//! never overturns a decision.

mod carry;
mod fresh;

pub use carry::is_decided;

use super::correct::attach;
use super::draft::Draft;
use super::{Outcome, TextReport, words};
use crate::analysis::headline;
use crate::annotation::anchor::Anchors;
use crate::annotation::{
    Annotation, AnnotationSet, ForeignList, Loss, LostBody, Orphan, Quote, TextQuote,
};
use crate::document::{Document, trimmed_paragraph_spans};
use crate::entity::EntityId;
use carry::Carried;
use rustc_hash::FxHashSet;
use std::sync::Arc;

/// Makes the draft one of the text of `fresh`.
pub(super) fn edit(draft: &mut Draft, fresh: AnnotationSet) -> Outcome {
    let name = "Edit the text".to_owned();
    if draft.text() == fresh.article.text() {
        return words::outcome(name);
    }
    let before = draft.set.clone();
    let mut anchors = Anchors::new(before.article.text(), fresh.article.text());
    let mut carried = carry::carry(&before, &fresh, &mut anchors);
    set_head(&mut draft.set, &fresh);
    draft.set.annotations = std::mem::take(&mut carried.annotations);
    find_orphans(draft, &mut anchors, &mut carried);
    fresh::take(draft, &before, &fresh, &anchors, &carried);
    draft
        .set
        .annotations
        .sort_by_key(|annotation| (annotation.span.start, usize::MAX - annotation.span.end));
    fresh::read_again(draft, &fresh, &carried.to_read);
    let mut report = carried.report;
    for (index, loss) in carried.lost {
        let annotation = &before.annotations[index];
        report.lost.push(annotation.id);
        draft
            .set
            .orphans
            .push(Arc::new(orphan(&before, annotation, loss)));
    }
    keep_remarks(draft, &before, &mut report);
    Outcome {
        text: Some(report),
        ..words::outcome(name)
    }
}

/// The text, and what is known of it as a whole. What a person said of it stays.
fn set_head(set: &mut AnnotationSet, fresh: &AnnotationSet) {
    let text = set.article.text();
    // Two paragraphs tell whether the first is a headline.
    let start = trimmed_paragraph_spans(text)
        .get(1)
        .map_or(text.len(), |second| second.end);
    let was_found = set.title == headline(&Document::new(&text[..start]));
    if was_found {
        set.title.clone_from(&fresh.title);
    }
    let mut article = fresh.article.clone();
    article.id.clone_from(&set.article.id);
    article.date = set.article.date;
    set.article = article;
    set.language = fresh.language;
    // Where these would stand in the new text only a version that knows them can tell.
    for foreign in &mut set.foreign {
        if foreign.list == ForeignList::Annotations {
            Arc::make_mut(foreign).list = ForeignList::Orphans;
        }
    }
    set.model.clone_from(&fresh.model);
}

/// Orphans whose words are back in their context become annotations again.
fn find_orphans(draft: &mut Draft, anchors: &mut Anchors<'_>, carried: &mut Carried) {
    for orphan in std::mem::take(&mut draft.set.orphans) {
        match anchors.place_again(&orphan.quote) {
            Ok(place) => {
                let paragraph = anchors.new_paragraph_at(place.span.start);
                attach(draft, &orphan, place.span, paragraph);
                carried.report.found.push(orphan.id);
                carried.to_read.push(orphan.id);
            }
            Err(_) => draft.set.orphans.push(orphan),
        }
    }
}

/// An annotation of `set` without a place.
fn orphan(set: &AnnotationSet, annotation: &Annotation, loss: Loss) -> Orphan {
    Orphan {
        id: annotation.id,
        quote: Quote::from(TextQuote::new(set.article.text(), annotation.span)),
        body: LostBody::of(set, &annotation.body),
        origin: annotation.origin,
        status: annotation.status,
        note: annotation.note.clone(),
        references: annotation.references.clone(),
        loss,
    }
}

/// Entities with a person's remarks that are not named any more stay as an orphan of their first mention.
fn keep_remarks(draft: &mut Draft, before: &AnnotationSet, report: &mut TextReport) {
    let annotations = draft.set.annotations.iter();
    let named: FxHashSet<EntityId> = annotations
        .filter_map(|annotation| annotation.entity())
        .collect();
    for entity in &before.entities {
        let has_remarks = entity.note.is_some() || !entity.references.is_empty();
        let of_it = |orphan: &Arc<Orphan>| orphan.entity().is_some_and(|lost| lost.id == entity.id);
        if has_remarks && !named.contains(&entity.id) && !draft.set.orphans.iter().any(of_it) {
            let first = before.annotation(entity.mentions[0]);
            let first = first.expect("an entity's mentions are in its set");
            let mut orphan = orphan(before, first, Loss::Gone);
            // The mention itself may have come to name another one.
            if draft.set.annotation_index(orphan.id).is_some() {
                orphan.id = draft.new_annotation_id();
            }
            report.lost.push(orphan.id);
            draft.set.orphans.push(Arc::new(orphan));
        }
    }
}
