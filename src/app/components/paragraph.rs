//! A paragraph of the article with its marks.

use crate::components::mark::Marks;
use crate::reading::Reading;
use crate::shared::Shared;
use crate::state::Hiding;
use bluepencil::annotation::segments;
use bluepencil::text::Span;
use yew::{Html, Properties, component, html};

/// Only what concerns this paragraph, so that a choice elsewhere leaves it alone.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article.
    pub(crate) reading: Shared<Reading>,
    /// Which of its paragraphs.
    pub(crate) block: usize,
    /// What is not marked.
    pub(crate) hiding: Hiding,
    /// The chosen annotation, if a mention of the same name is in this paragraph.
    pub(crate) selected: Option<usize>,
    /// The mark that the tab key reaches, if it is in this paragraph.
    pub(crate) focused: Option<usize>,
}

/// Its text is exactly the article's, up to the next paragraph.
#[component]
pub(crate) fn Paragraph(props: &Props) -> Html {
    let reading = &*props.reading;
    let block = &reading.blocks[props.block];
    let visible: Vec<usize> = block
        .annotations
        .iter()
        .copied()
        .filter(|&index| !reading.is_rejected(index) && !props.hiding.hides(reading, index))
        .collect();
    let spans: Vec<Span> = visible
        .iter()
        .map(|&index| reading.annotation(index).span)
        .collect();
    let marks = Marks {
        reading,
        annotations: &visible,
        selected: props.selected,
        focused: props.focused,
    };
    let text = marks.nest(&segments(block.span, &spans), 0);
    if props.block == 0 && reading.has_headline {
        html! { <h1 class="headline" dir="auto">{ text }</h1> }
    } else {
        html! { <p class="paragraph" dir="auto">{ text }</p> }
    }
}
