//! Marks in running text: a mark for each annotation, one in the other where annotations nest, and the words in
//! them as text nodes and nothing else.

use crate::handles::handle;
use crate::kinds::singular;
use crate::reading::Reading;
use bluepencil::annotation::{Annotation, Segment, Status, Verdict};
use bluepencil::session::Edge;
use yew::{AttrValue, Classes, Html, classes, html};

/// What a paragraph's marks have in common.
pub(crate) struct Marks<'r> {
    /// The article.
    pub(crate) reading: &'r Reading,
    /// The annotations that the segments' `covers` are indices into.
    pub(crate) annotations: &'r [usize],
    /// The chosen annotation.
    pub(crate) selected: Option<usize>,
    /// The one mark that the tab key reaches.
    pub(crate) focused: Option<usize>,
}

impl Marks<'_> {
    /// Text and marks of `segments`, of whose covers the first `depth` are drawn already.
    pub(crate) fn nest(&self, segments: &[Segment], depth: usize) -> Html {
        let same = |a: &Segment, b: &Segment| a.covers.get(depth) == b.covers.get(depth);
        segments
            .chunk_by(same)
            .map(|run| match run[0].covers.get(depth) {
                Some(&cover) => self.mark(self.annotations[cover], run, depth),
                None => {
                    let span = run[0].span.to(run[run.len() - 1].span);
                    html! { { AttrValue::from(self.reading.text()[span].to_owned()) } }
                }
            })
            .collect()
    }

    fn mark(&self, annotation: usize, run: &[Segment], depth: usize) -> Html {
        let found = self.reading.annotation(annotation);
        let kind = found.kind();
        // An annotation that another one crosses has several marks: the keyboard and screen readers stop at its first.
        let is_first = run[0].span.start == found.span.start;
        let is_last = run[run.len() - 1].span.end == found.span.end;
        let is_held = self.selected == Some(annotation);
        let tabindex = is_first.then_some(if self.focused == Some(annotation) {
            "0"
        } else {
            "-1"
        });
        let current = is_held.then_some("true");
        let described = is_first.then(|| match found.status {
            Status::Accepted => format!("kind-{} status-accepted", kind.name()),
            Status::Suggested | Status::Rejected => format!("kind-{}", kind.name()),
        });
        html! {
            <mark
                data-kind={kind.name()}
                data-annotation={found.id.to_string()}
                data-status={found.status.name()}
                data-verdict={found.verdict().map(Verdict::name)}
                data-number={is_first.then(|| (annotation + 1).to_string())}
                data-label={is_first.then(|| label(found))}
                class={self.classes(annotation)}
                role={is_first.then_some("button")}
                tabindex={tabindex}
                aria-current={current}
                aria-describedby={described}
            >
                if is_held && is_first {
                    { handle(Edge::Start) }
                }
                { self.nest(run, depth + 1) }
                if is_held && is_last {
                    { handle(Edge::End) }
                }
            </mark>
        }
    }

    fn classes(&self, annotation: usize) -> Classes {
        let entity = self.reading.entity_of(annotation);
        let is_current = self.selected == Some(annotation);
        let is_sibling = self
            .selected
            .is_some_and(|selected| entity.is_some() && self.reading.entity_of(selected) == entity);
        classes!(
            (is_current || is_sibling).then_some("is-chosen"),
            is_current.then_some("is-current")
        )
    }
}

/// What shows over a mark: its kind, and what a person made of it.
fn label(annotation: &Annotation) -> String {
    let kind = singular(annotation.kind());
    match annotation.status {
        Status::Accepted => format!("{kind} ✓"),
        Status::Suggested | Status::Rejected => kind.to_string(),
    }
}
