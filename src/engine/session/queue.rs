//! What is still to be reviewed, and what comes next.

use crate::annotation::{Annotation, AnnotationId, AnnotationSet, Kind, Status, Verdict};
use crate::entity::EntityId;
use rustc_hash::FxHashSet;

/// Numbers with at least this score of check-worthiness, in hundredths, come first in [`Order::Matters`].
const WORTH_CHECKING: u8 = 50;

/// Names with a lower confidence are unsure: they come second in [`Order::Matters`].
const SURE: f32 = 0.9;

/// How far a review is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Annotations that are done.
    pub reviewed: usize,
    /// All of them.
    pub total: usize,
}

impl Progress {
    /// Annotations that are not done.
    #[must_use]
    pub fn open(self) -> usize {
        self.total - self.reviewed
    }
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
    /// Numbers worth a check, then unsure names, then the rest. A name of which another mention was rejected comes
    /// last: whoever rejects one of them rarely needs to look at the others.
    Matters,
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
        self.kinds.contains(&annotation.kind())
            && !(self.only_unreviewed && is_reviewed(annotation))
            && (!self.only_unverified || is_checkable(annotation) && annotation.verdict().is_none())
    }
}

/// Whether a person has decided that an annotation is right or wrong. A verdict on the fact that a number states
/// answers another question and does not count.
#[must_use]
pub fn is_reviewed(annotation: &Annotation) -> bool {
    annotation.status != Status::Suggested
}

/// Whether an annotation states a figure whose fact can be checked: a number that was not rejected and does not only
/// refer back to something said before.
#[must_use]
pub fn is_checkable(annotation: &Annotation) -> bool {
    annotation.status != Status::Rejected
        && annotation
            .quantity()
            .is_some_and(|quantity| !quantity.anaphoric)
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

/// How many of the numbers that can be checked have a verdict.
#[must_use]
pub fn checked(set: &AnnotationSet) -> Progress {
    let mut progress = Progress::default();
    for annotation in set.annotations.iter().filter(|each| is_checkable(each)) {
        progress.total += 1;
        progress.reviewed += usize::from(annotation.verdict().is_some());
    }
    progress
}

/// How many of the numbers that can be checked have `verdict`.
#[must_use]
pub fn count_verdict(set: &AnnotationSet, verdict: Verdict) -> usize {
    set.annotations
        .iter()
        .filter(|annotation| is_checkable(annotation) && annotation.verdict() == Some(verdict))
        .count()
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
    let doubted = match order {
        Order::Matters => doubted(set),
        Order::Text | Order::Worth | Order::Unsure => FxHashSet::default(),
    };
    let key = |index: usize| (rank(&set.annotations[index], order, &doubted), index);
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

/// The entities of which a mention was rejected.
fn doubted(set: &AnnotationSet) -> FxHashSet<EntityId> {
    set.annotations
        .iter()
        .filter(|annotation| annotation.status == Status::Rejected)
        .filter_map(|annotation| annotation.entity())
        .collect()
}

/// Where an annotation stands in an order, the lowest first: a group, and a place in it.
fn rank(annotation: &Annotation, order: Order, doubted: &FxHashSet<EntityId>) -> (u8, u32) {
    match order {
        Order::Text => (0, 0),
        Order::Worth => (0, worth(annotation)),
        Order::Unsure => (0, doubt(annotation)),
        Order::Matters => {
            let is_doubted = annotation
                .entity()
                .is_some_and(|entity| doubted.contains(&entity));
            let is_unsure = annotation
                .confidence
                .is_some_and(|confidence| confidence < SURE);
            if is_doubted {
                (3, 0)
            } else if worth(annotation) <= 100 - u32::from(WORTH_CHECKING) {
                (0, worth(annotation))
            } else if annotation.entity().is_some() && is_unsure {
                (1, doubt(annotation))
            } else {
                (2, 0)
            }
        }
    }
}

/// The lower, the more a number is worth a check; names last.
fn worth(annotation: &Annotation) -> u32 {
    annotation.claim().map_or(u32::MAX, |claim| {
        100 - u32::from(claim.worth.score.min(100))
    })
}

/// The lower, the less sure the machine is; what it cannot tell last.
fn doubt(annotation: &Annotation) -> u32 {
    // Positive floats have the order of their bits.
    annotation
        .confidence
        .map_or(u32::MAX, |confidence| confidence.max(0.0).to_bits())
}
