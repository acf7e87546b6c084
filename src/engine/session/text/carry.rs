//! The annotations of the old text, carried over into the new one as far as they go.

use crate::annotation::anchor::{Anchors, Place};
use crate::annotation::{Annotation, AnnotationId, AnnotationSet, Body, Loss, Origin, Status};
use crate::quantity::Quantity;
use crate::session::shift::Shift;
use crate::session::{Reworded, TextReport};
use crate::text::Span;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// What became of the annotations of the old text.
pub(super) struct Carried {
    /// Those that have a place in the new one. The claims of figures are still those of the old text.
    pub(super) annotations: Vec<Arc<Annotation>>,
    /// Of these the figures whose words must be read again.
    pub(super) to_read: Vec<AnnotationId>,
    /// Decisions without a place, by their annotations' indices.
    pub(super) lost: Vec<(usize, Loss)>,
    /// Suggestions in changed paragraphs whose words are still there, by their place: the fresh analysis takes
    /// their names over.
    pub(super) suggestions: FxHashMap<Span, Vec<usize>>,
    /// What to tell the person.
    pub(super) report: TextReport,
}

/// Whether a person had a hand in it.
#[must_use]
pub fn is_decided(annotation: &Annotation) -> bool {
    annotation.status != Status::Suggested
        || annotation.origin == Origin::Person
        || annotation.verdict().is_some()
        || annotation.body.corrections().is_some()
        || annotation.note.is_some()
        || !annotation.references.is_empty()
}

pub(super) fn carry(
    before: &AnnotationSet,
    fresh: &AnnotationSet,
    anchors: &mut Anchors<'_>,
) -> Carried {
    let figures = Figures::new(fresh);
    let mut carried = Carried {
        annotations: Vec::with_capacity(before.annotations.len()),
        to_read: Vec::new(),
        lost: Vec::new(),
        suggestions: FxHashMap::default(),
        report: TextReport::default(),
    };
    let mut placed = Vec::new();
    for (index, annotation) in before.annotations.iter().enumerate() {
        if let Some((old, paragraph, place)) = anchors.unchanged(annotation.span) {
            carried.keep(
                before.article.text(),
                anchors,
                annotation,
                (old, paragraph, place),
            );
        } else if is_decided(annotation) {
            match anchors.place(annotation.span, core(annotation)) {
                Ok(place) if figures.deny(annotation, place) => {
                    carried.lost.push((index, Loss::Gone));
                }
                Ok(place) => placed.push((index, place)),
                Err(loss) => carried.lost.push((index, loss)),
            }
        } else if let Some(place) = anchors.same_words(annotation.span) {
            carried.suggestions.entry(place).or_default().push(index);
        }
    }
    let claims = claims(before, &placed);
    for (index, place) in placed {
        let annotation = &before.annotations[index];
        let is_contested = claims[&place.span]
            .iter()
            .any(|&claimant| claimant != annotation.span);
        if is_contested && anchors.same_words(annotation.span) != Some(place.span) {
            carried.lost.push((index, Loss::Ambiguous));
        } else {
            let texts = (before.article.text(), fresh.article.text());
            carried.put(texts, anchors, annotation, place);
        }
    }
    carried
}

/// What may on no account change while the annotation stays: a figure's digits.
fn core(annotation: &Annotation) -> Option<Span> {
    annotation.quantity().map(|quantity| quantity.figure)
}

/// For each new place the old ones from which annotations come to it.
fn claims(before: &AnnotationSet, placed: &[(usize, Place)]) -> FxHashMap<Span, Vec<Span>> {
    let mut claims: FxHashMap<Span, Vec<Span>> = FxHashMap::default();
    for &(index, place) in placed {
        let claimants = claims.entry(place.span).or_default();
        claimants.push(before.annotations[index].span);
    }
    claims
}

/// The figures that the machine reads in the new text, apart from each other.
struct Figures<'f>(Vec<(Span, &'f Quantity)>);

impl<'f> Figures<'f> {
    fn new(fresh: &'f AnnotationSet) -> Self {
        let figures = fresh.annotations.iter();
        let mut figures: Vec<(Span, &Quantity)> = figures
            .filter_map(|annotation| annotation.quantity())
            .map(|quantity| (quantity.figure, quantity))
            .collect();
        figures.sort_by_key(|(span, _)| (span.start, span.end));
        Self(figures)
    }

    /// Whether the machine reads another figure at `place` than `annotation` states: "12" of "12 million", say.
    fn deny(&self, annotation: &Annotation, place: Place) -> bool {
        let Some(stated) = annotation.body.quantity_as_read() else {
            return false;
        };
        let from = self
            .0
            .partition_point(|(span, _)| span.end <= place.span.start);
        let mut there = self.0[from..]
            .iter()
            .take_while(|(span, _)| span.start < place.span.end)
            .peekable();
        let is_same = |read: &Quantity| {
            read.amount == stated.amount
                && read.currency == stated.currency
                && (!place.is_reworded || read.unit == stated.unit)
        };
        there.peek().is_some() && !there.any(|(_, read)| is_same(read))
    }
}

impl Carried {
    /// Takes an annotation of a paragraph that did not change along with it.
    fn keep(
        &mut self,
        text: &str,
        anchors: &Anchors<'_>,
        annotation: &Arc<Annotation>,
        (old, paragraph, place): (Span, usize, Span),
    ) {
        self.report.kept += usize::from(is_decided(annotation));
        let mut moved = Annotation::clone(annotation);
        let shift = Shift {
            from: annotation.span.start,
            to: place.start,
        };
        if let Body::Quantity { quantity, .. } = &mut moved.body
            && !shift.quantity(quantity, old)
        {
            self.to_read.push(annotation.id);
        }
        if move_corrections(text, anchors, annotation, &mut moved) {
            self.to_read.push(annotation.id);
        }
        moved.span = place;
        moved.paragraph = paragraph;
        let is_same = moved == **annotation;
        self.annotations.push(if is_same {
            Arc::clone(annotation)
        } else {
            Arc::new(moved)
        });
    }

    /// Puts a decision at its place in a changed paragraph.
    fn put(
        &mut self,
        (old, new): (&str, &str),
        anchors: &Anchors<'_>,
        annotation: &Arc<Annotation>,
        place: Place,
    ) {
        if place.is_reworded {
            self.report.reworded.push(Reworded {
                annotation: annotation.id,
                before: old[annotation.span].to_owned(),
                after: new[place.span].to_owned(),
            });
        } else {
            self.report.kept += 1;
        }
        let mut moved = Annotation::clone(annotation);
        move_corrections(old, anchors, annotation, &mut moved);
        moved.span = place.span;
        moved.paragraph = anchors.new_paragraph_at(place.span.start);
        if matches!(moved.body, Body::Quantity { .. }) {
            self.to_read.push(annotation.id);
        }
        self.annotations.push(Arc::new(moved));
    }
}

/// Gives what a person corrected its place in the new text, before the number is read again and all else with it.
/// Whether there is anything.
fn move_corrections(
    text: &str,
    anchors: &Anchors<'_>,
    annotation: &Annotation,
    moved: &mut Annotation,
) -> bool {
    let facts = annotation.body.corrected();
    let has_any = !facts.is_empty();
    for fact in facts {
        moved
            .body
            .put(fact.moved(text, &|span| anchors.same_words(span)));
    }
    has_any
}
