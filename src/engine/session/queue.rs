//! What is still to be reviewed, and what comes next.

use crate::annotation::{Annotation, AnnotationId, AnnotationSet, Kind, Status};

/// How far a review is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Annotations that a person has accepted or rejected, or given a verdict.
    pub reviewed: usize,
    /// All of them.
    pub total: usize,
}

/// In what order a review goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// As they stand in the text.
    #[default]
    Text,
    /// What is most worth a check first; names last.
    Worth,
    /// What the machine is least sure of first; what it cannot tell last.
    Unsure,
}

/// What a review looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// These kinds only.
    pub kinds: Vec<Kind>,
    /// Only what a person has not decided on.
    pub only_unreviewed: bool,
    /// Only numbers without a verdict, those rejected left out.
    pub only_unverified: bool,
}

impl Default for Filter {
    /// Everything not yet decided on.
    fn default() -> Self {
        Self {
            kinds: Kind::ALL.to_vec(),
            only_unreviewed: true,
            only_unverified: false,
        }
    }
}

impl Filter {
    /// Whether it lets `annotation` through.
    #[must_use]
    pub fn takes(&self, annotation: &Annotation) -> bool {
        let is_unverified = annotation.quantity().is_some()
            && annotation.verdict().is_none()
            && annotation.status != Status::Rejected;
        self.kinds.contains(&annotation.kind())
            && !(self.only_unreviewed && is_reviewed(annotation))
            && (!self.only_unverified || is_unverified)
    }
}

/// Whether a person has decided on an annotation.
#[must_use]
pub fn is_reviewed(annotation: &Annotation) -> bool {
    annotation.status != Status::Suggested || annotation.verdict().is_some()
}

/// How far the review of a kind is, or of all.
#[must_use]
pub fn progress(set: &AnnotationSet, kind: Option<Kind>) -> Progress {
    let mut progress = Progress::default();
    for annotation in &set.annotations {
        if kind.is_none_or(|kind| kind == annotation.kind()) {
            progress.total += 1;
            progress.reviewed += usize::from(is_reviewed(annotation));
        }
    }
    progress
}

/// The annotation that comes after `from` in `order`, or before it where the way is not `forward`, among those
/// that `filter` takes. After the last comes the first; without `from` the first, or the last. `None` where there
/// is no other.
#[must_use]
pub fn next(
    set: &AnnotationSet,
    filter: &Filter,
    order: Order,
    from: Option<AnnotationId>,
    forward: bool,
) -> Option<AnnotationId> {
    let from = from.and_then(|id| set.annotation_index(id));
    let key = |index: usize| (rank(&set.annotations[index], order), index);
    let fitting = (0..set.annotations.len())
        .filter(|&index| Some(index) != from && filter.takes(&set.annotations[index]))
        .map(key);
    let from = from.map(key);
    let found = if forward {
        // Those after `from` come before those that start over.
        fitting.min_by_key(|&key| (from.is_some_and(|from| key < from), key))
    } else {
        fitting.max_by_key(|&key| (from.is_none_or(|from| key < from), key))
    };
    found.map(|(_, index)| set.annotations[index].id)
}

/// Where an annotation stands in an order, the lowest first.
fn rank(annotation: &Annotation, order: Order) -> u32 {
    match order {
        Order::Text => 0,
        Order::Worth => {
            let claim = annotation.claim();
            claim.map_or(u32::MAX, |claim| {
                100 - u32::from(claim.worth.score.min(100))
            })
        }
        // Positive floats have the order of their bits.
        Order::Unsure => annotation
            .confidence
            .map_or(u32::MAX, |confidence| confidence.max(0.0).to_bits()),
    }
}
