//! What is expected of an article against what the engine finds in it.

use crate::label::Label;
use crate::markup::Mark;
use bluepencil::annotation::AnnotationSet;
use bluepencil::text::Span;

/// Where the engine and the article's author do not agree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Difference {
    pub(crate) span: Span,
    pub(crate) expected: Option<Label>,
    pub(crate) found: Option<Label>,
}

/// How many there are of one kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Score {
    /// Marks of the author.
    pub(crate) expected: usize,
    /// Annotations of the engine, those in neutral places left out.
    pub(crate) found: usize,
    /// Of both, with the same span.
    pub(crate) agreed: usize,
    /// Of those agreed, with the same label too.
    pub(crate) same: usize,
}

impl Score {
    /// The share of the annotations found that is expected; 1 where none is found.
    pub(crate) fn precision(self) -> f64 {
        share(self.agreed, self.found)
    }

    /// The share of the annotations expected that is found; 1 where none is expected.
    pub(crate) fn recall(self) -> f64 {
        share(self.agreed, self.expected)
    }

    /// The harmonic mean of precision and recall.
    pub(crate) fn f(self) -> f64 {
        share(2 * self.agreed, self.found + self.expected)
    }

    /// The share of those with the right span whose label is right, too.
    pub(crate) fn detail(self) -> f64 {
        share(self.same, self.agreed)
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.expected += other.expected;
        self.found += other.found;
        self.agreed += other.agreed;
        self.same += other.same;
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts in a few articles are small"
)]
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        1.0
    } else {
        part as f64 / whole as f64
    }
}

/// The differences between `marks` and `set`, in text order, and the score of each of [`Kind::ALL`].
///
/// [`Kind::ALL`]: bluepencil::annotation::Kind::ALL
pub(crate) fn compare(marks: &[Mark], set: &AnnotationSet) -> (Vec<Difference>, [Score; 3]) {
    let found: Vec<Mark> = set
        .annotations
        .iter()
        .map(|annotation| Mark {
            span: annotation.span,
            label: Label::of(annotation, set),
        })
        .collect();
    let (neutral, expected): (Vec<&Mark>, Vec<&Mark>) = marks
        .iter()
        .partition(|mark| matches!(mark.label, Label::Neutral(_)));
    let is_forgiven = |mark: &Mark| {
        let mut neutral = neutral.iter();
        neutral.any(|other| is_same_kind(other, mark) && other.span.overlaps(mark.span))
    };
    let mut differences = Vec::new();
    let mut scores = [Score::default(); 3];
    for mark in &expected {
        let agreed = found.iter().find(|other| is_same_place(mark, other));
        let is_same = agreed.is_some_and(|other| other.label.typed() == mark.label.typed());
        let score = &mut scores[mark.label.kind() as usize];
        score.expected += 1;
        score.agreed += usize::from(agreed.is_some());
        score.same += usize::from(is_same);
        if !is_same {
            differences.push(Difference {
                span: mark.span,
                expected: Some(mark.label.clone()),
                found: agreed.map(|other| other.label.clone()),
            });
        }
    }
    for mark in found {
        let is_expected = expected.iter().any(|other| is_same_place(&mark, other));
        if is_expected || !is_forgiven(&mark) {
            scores[mark.label.kind() as usize].found += 1;
        }
        if !is_expected && !is_forgiven(&mark) {
            differences.push(Difference {
                span: mark.span,
                expected: None,
                found: Some(mark.label),
            });
        }
    }
    differences.sort_by_key(|difference| (difference.span.start, difference.span.end));
    (differences, scores)
}

fn is_same_kind(a: &Mark, b: &Mark) -> bool {
    a.label.kind() == b.label.kind()
}

fn is_same_place(a: &Mark, b: &Mark) -> bool {
    a.span == b.span && is_same_kind(a, b)
}
