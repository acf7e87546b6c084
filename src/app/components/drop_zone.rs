//! The whole page as a place to drop a file or a piece of text on, or to paste it.

use crate::components::drag;
use crate::dom;
use crate::paste;
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, DragEvent, Element, Event, File};
use yew::{
    Callback, Children, Html, Properties, classes, component, html, use_effect_with, use_state,
};

/// What is inside, and who hears of what was dropped.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The page.
    pub(crate) children: Children,
    /// Hears of a file.
    pub(crate) on_file: Callback<File>,
    /// Hears of a text that was not dropped into a box of its own.
    pub(crate) on_text: Callback<String>,
    /// Hears of a text that was pasted outside of any field.
    pub(crate) on_paste: Callback<String>,
}

/// The page; while something is held over it, it says so.
#[component]
pub(crate) fn DropZone(props: &Props) -> Html {
    let is_over = use_state(|| false);
    use_effect_with((props.on_file.clone(), props.on_paste.clone()), {
        |(on_file, on_paste)| {
            let listener = listen_for_paste(on_file.clone(), on_paste.clone());
            move || drop(listener)
        }
    });
    let ondragover = {
        let is_over = is_over.clone();
        Callback::from(move |event: DragEvent| {
            if !drag::is_name(&event) && (!is_into_box(&event) || has_files(&event)) {
                event.prevent_default();
                is_over.set(true);
            }
        })
    };
    let ondragleave = {
        let is_over = is_over.clone();
        Callback::from(move |event: DragEvent| {
            // Leaving one element for another inside the page is not leaving the page.
            if event.related_target().is_none() {
                is_over.set(false);
            }
        })
    };
    let ondrop = {
        let (is_over, on_file, on_text) = (
            is_over.clone(),
            props.on_file.clone(),
            props.on_text.clone(),
        );
        Callback::from(move |event: DragEvent| {
            is_over.set(false);
            take(&event, &on_file, &on_text);
        })
    };
    html! {
        <div class={classes!("page", is_over.then_some("is-drop-target"))} {ondragover} {ondragleave} {ondrop}>
            { props.children.clone() }
        </div>
    }
}

fn take(event: &DragEvent, on_file: &Callback<File>, on_text: &Callback<String>) {
    let Some(carried) = event.data_transfer().filter(|_| !drag::is_name(event)) else {
        return;
    };
    if let Some(file) = carried.files().and_then(|files| files.item(0)) {
        event.prevent_default();
        on_file.emit(file);
    } else if !is_into_box(event) {
        event.prevent_default();
        if let Some(text) = paste::text_of(&carried) {
            on_text.emit(text);
        }
    }
}

/// What is pasted while the keyboard is in no field and no window is open takes the place of the article, as what is
/// dropped does.
fn listen_for_paste(on_file: Callback<File>, on_text: Callback<String>) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    let document = gloo::utils::document();
    EventListener::new_with_options(&document, "paste", options, move |event| {
        let carried = event.dyn_ref().and_then(ClipboardEvent::clipboard_data);
        let Some(carried) = carried.filter(|_| !event.default_prevented() && !is_in_field(event))
        else {
            return;
        };
        if let Some(text) = paste::text_of(&carried) {
            event.prevent_default();
            on_text.emit(text);
        } else if let Some(file) = carried.files().and_then(|files| files.item(0)) {
            event.prevent_default();
            on_file.emit(file);
        }
    })
}

fn is_in_field(event: &Event) -> bool {
    const FIELDS: &str = "input:not([type=checkbox], [type=range]), textarea, select, dialog";
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let is_in = target.is_some_and(|target| matches!(target.closest(FIELDS), Ok(Some(_))));
    is_in || dom::find("dialog[open]").is_some()
}

/// Whether the browser itself would put a dropped text where it falls.
fn is_into_box(event: &DragEvent) -> bool {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| matches!(target.tag_name().as_str(), "TEXTAREA" | "INPUT"))
}

fn has_files(event: &DragEvent) -> bool {
    let types = event.data_transfer().map(|carried| carried.types());
    types.is_some_and(|types| types.includes(&"Files".into(), 0))
}
