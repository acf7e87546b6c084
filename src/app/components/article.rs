//! The article in its column, and the keyboard's and pointer's way through its marks.

use crate::components::mark::annotation_from_id;
use crate::components::paragraph::Paragraph;
use crate::dom;
use crate::highlight;
use crate::reading::Reading;
use crate::shared::Shared;
use crate::state::{Hiding, Work};
use bluepencil::text::Span;
use std::collections::BTreeSet;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusEvent, KeyboardEvent, MouseEvent};
use yew::{Callback, Html, Properties, component, html, use_effect_with};

/// What the article shows.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article.
    pub(crate) reading: Shared<Reading>,
    /// What is not marked.
    pub(crate) hiding: Hiding,
    /// The chosen annotation.
    pub(crate) selected: Option<usize>,
    /// The clause that claims the number at the pointer, or the chosen one.
    pub(crate) clause: Option<Span>,
    /// The annotation that is pointed at.
    pub(crate) pointed: Option<usize>,
    /// The mark that the tab key reaches.
    pub(crate) focused: Option<usize>,
    /// Hears what a person does.
    pub(crate) on_work: Callback<Work>,
}

/// The selector of an annotation's first mark.
fn mark(annotation: usize) -> String {
    format!(".article mark[data-annotation=\"a{}\"]", annotation + 1)
}

/// The whole article.
#[component]
pub(crate) fn Article(props: &Props) -> Html {
    use_effect_with(props.selected, |selected| {
        if let Some(annotation) = *selected {
            dom::reveal(&mark(annotation));
        }
    });
    use_effect_with(props.focused, |focused| {
        let Some(mark) = focused.map(mark) else {
            return;
        };
        // A mark that was pressed has the focus already. To scroll now would draw it away from under the pointer.
        if dom::has_focus(".article mark") && !dom::is_focused(&mark) {
            dom::focus(&mark);
            dom::reveal(&mark);
        }
    });
    // After any change of the marks: their elements hold the text that is to be coloured.
    use_effect_with(
        (props.reading.clone(), props.hiding, props.clause),
        |(reading, _, clause)| highlight::paint("clause", reading, clause.as_slice()),
    );
    let reading = &props.reading;
    let chosen: BTreeSet<usize> = props
        .selected
        .map(|annotation| reading.siblings(annotation))
        .into_iter()
        .flatten()
        .map(|annotation| reading.block_of(annotation))
        .collect();
    let focused = props.focused.map(|annotation| reading.block_of(annotation));
    let paragraphs = (0..reading.blocks.len()).map(|block| {
        html! {
            <Paragraph
                key={block}
                reading={reading.clone()}
                {block}
                hiding={props.hiding}
                selected={props.selected.filter(|_| chosen.contains(&block))}
                focused={props.focused.filter(|_| focused == Some(block))}
            />
        }
    });
    html! {
        <article
            class="article"
            lang={reading.set.language.code}
            tabindex="-1"
            onclick={on_click(&props.on_work)}
            onkeydown={on_key(&props.on_work)}
            onfocusin={on_focus(&props.on_work)}
            onfocusout={props.on_work.reform(|_| Work::Point(None))}
            onmouseover={on_pointer(props)}
            onmouseleave={props.on_work.reform(|_| Work::Point(None))}
        >
            { for paragraphs }
        </article>
    }
}

/// The annotation of the innermost mark at which an event happened.
fn annotation_at(event: &Event) -> Option<usize> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let mark = target.closest("mark").ok()??;
    annotation_from_id(&mark.get_attribute("data-annotation")?)
}

fn on_click(on_work: &Callback<Work>) -> Callback<MouseEvent> {
    on_work.reform(|event: MouseEvent| annotation_at(&event).map_or(Work::Deselect, Work::Select))
}

fn on_pointer(props: &Props) -> Callback<MouseEvent> {
    let (pointed, on_work) = (props.pointed, props.on_work.clone());
    Callback::from(move |event: MouseEvent| {
        let now = annotation_at(&event);
        if now != pointed {
            on_work.emit(Work::Point(now));
        }
    })
}

fn on_focus(on_work: &Callback<Work>) -> Callback<FocusEvent> {
    let on_work = on_work.clone();
    Callback::from(move |event: FocusEvent| {
        if let Some(annotation) = annotation_at(&event) {
            on_work.emit(Work::Focus(annotation));
        }
    })
}

fn on_key(on_work: &Callback<Work>) -> Callback<KeyboardEvent> {
    let on_work = on_work.clone();
    Callback::from(move |event: KeyboardEvent| {
        let Some(annotation) = annotation_at(&event) else {
            return;
        };
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let work = match event.key().as_str() {
            "ArrowRight" | "ArrowDown" | "n" => Work::Move(true),
            "ArrowLeft" | "ArrowUp" | "p" => Work::Move(false),
            "Home" => Work::MoveToEnd(false),
            "End" => Work::MoveToEnd(true),
            "Enter" | " " => Work::Select(annotation),
            "Escape" => {
                dom::focus(".article");
                Work::Deselect
            }
            _ => return,
        };
        event.prevent_default();
        on_work.emit(work);
    })
}
