//! The sheet to paste an article on.

use crate::components::examples::Examples;
use crate::components::icons;
use crate::components::notice::NoticeView;
use crate::components::progress::Progress;
use crate::dom;
use crate::examples::Example;
use crate::files;
use crate::paste;
use crate::state::{Analysing, Notice, Offer};
use wasm_bindgen::JsCast;
use web_sys::{
    ClipboardEvent, Event, File, HtmlInputElement, HtmlTextAreaElement, InputEvent, KeyboardEvent,
};
use yew::{AttrValue, Callback, Html, Properties, TargetCast, component, html, use_effect_with};

/// What the sheet shows and who hears of it.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The text in the box.
    pub(crate) draft: AttrValue,
    /// The analysis under way.
    pub(crate) analysing: Option<Analysing>,
    /// A message about what went wrong.
    pub(crate) problem: Option<Notice>,
    /// Hears what is in the box as it is typed.
    pub(crate) on_draft: Callback<AttrValue>,
    /// Hears the text that is to be marked.
    pub(crate) on_submit: Callback<String>,
    /// Hears of a file.
    pub(crate) on_file: Callback<File>,
    /// Stops the analysis.
    pub(crate) on_cancel: Callback<()>,
    /// Hears that a message's offer is taken.
    pub(crate) on_offer: Callback<Offer>,
    /// Hears that the message was read.
    pub(crate) on_dismiss: Callback<()>,
}

/// The sheet.
#[component]
pub(crate) fn Empty(props: &Props) -> Html {
    use_effect_with((), |()| dom::focus("#article"));
    let is_busy = props.analysing.is_some();
    let on_example = props
        .on_submit
        .reform(|example: &Example| example.text.to_owned());
    html! {
        <div class="empty">
            <header class="masthead">
                { icons::logo() }
                <span class="brand-name">{ "Blue Pencil" }</span>
            </header>
            <main class="empty-main">
                <h1 class="empty-title">{ "Every name and number in your article, marked." }</h1>
                <div class="sheet" aria-busy={is_busy.then_some("true")}>
                    <label class="sheet-label" for="article">{ "Article" }</label>
                    { text_box(props) }
                    <div class="sheet-foot">{ foot(props) }</div>
                </div>
                if let Some(notice) = props.problem.clone() {
                    <NoticeView {notice} on_offer={props.on_offer.clone()} on_dismiss={props.on_dismiss.clone()} />
                }
                <p class="privacy">
                    { icons::lock() }
                    <span>{ "Your text never leaves this page: there is no server to send it to." }</span>
                </p>
                <Examples {is_busy} {on_example} />
            </main>
        </div>
    }
}

fn text_box(props: &Props) -> Html {
    html! {
        <textarea
            id="article"
            class="sheet-text"
            placeholder="Paste an article here, or drop a file anywhere on this page."
            spellcheck="false"
            autocomplete="off"
            aria-describedby="article-hint"
            value={props.draft.clone()}
            readonly={props.analysing.is_some()}
            onpaste={on_paste(props)}
            oninput={on_input(props)}
            onkeydown={on_key(props)}
        />
    }
}

/// Below the box: a file or the go-ahead, and in their place the progress of work that takes long.
fn foot(props: &Props) -> Html {
    if let Some(analysing) = props.analysing.filter(|analysing| analysing.is_slow) {
        return html! { <Progress share={analysing.share} on_cancel={props.on_cancel.clone()} /> };
    }
    let draft = props.draft.clone();
    let is_empty = draft.trim().is_empty();
    let onclick = props.on_submit.reform(move |_| draft.to_string());
    html! {
        <>
            <label class="button quiet file-button">
                { icons::open() }
                <span>{ "Open a file" }</span>
                <input type="file" class="visually-hidden" accept={files::ACCEPTED} onchange={on_choice(&props.on_file)} />
            </label>
            <span id="article-hint" class="sheet-hint">{ "Marked as soon as you paste" }</span>
            <button type="button" class="button primary" disabled={is_empty || props.analysing.is_some()} {onclick}>
                { "Mark names and numbers" }
            </button>
        </>
    }
}

fn on_paste(props: &Props) -> Callback<Event> {
    let (on_submit, on_file) = (props.on_submit.clone(), props.on_file.clone());
    Callback::from(move |event: Event| {
        let Some(carried) = event
            .dyn_ref::<ClipboardEvent>()
            .and_then(ClipboardEvent::clipboard_data)
        else {
            return;
        };
        let text_box: HtmlTextAreaElement = event.target_unchecked_into();
        if text_box.read_only() {
            return;
        }
        if let Some(text) = paste::text_of(&carried) {
            event.prevent_default();
            if is_all_replaced(&text_box) {
                // Taken as it was copied: the box would change its line ends.
                on_submit.emit(text);
            } else if text_box.set_range_text(&text).is_ok() {
                // Where nothing is selected it goes in at the cursor, as any paste.
                on_submit.emit(text_box.value());
            }
        } else if let Some(file) = carried.files().and_then(|files| files.item(0)) {
            event.prevent_default();
            on_file.emit(file);
        }
    })
}

/// Whether nothing would be left in the box of what is in it now.
fn is_all_replaced(text_box: &HtmlTextAreaElement) -> bool {
    let start = text_box.selection_start().ok().flatten();
    let end = text_box.selection_end().ok().flatten();
    start == Some(0) && end == Some(text_box.text_length())
}

fn on_input(props: &Props) -> Callback<InputEvent> {
    let (on_draft, on_submit) = (props.on_draft.clone(), props.on_submit.clone());
    Callback::from(move |event: InputEvent| {
        let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
        // Programs and assistive tools fire a plain event, which has neither a type nor data.
        let event: &Event = &event;
        let (input_type, data) = event
            .dyn_ref::<InputEvent>()
            .map(|event| (event.input_type(), event.data().unwrap_or_default()))
            .unwrap_or_default();
        if paste::arrives_at_once(&input_type, &data) && !text.is_empty() {
            on_submit.emit(text);
        } else {
            on_draft.emit(text.into());
        }
    })
}

fn on_key(props: &Props) -> Callback<KeyboardEvent> {
    let on_submit = props.on_submit.clone();
    Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
            event.prevent_default();
            on_submit.emit(event.target_unchecked_into::<HtmlTextAreaElement>().value());
        }
    })
}

fn on_choice(on_file: &Callback<File>) -> Callback<Event> {
    let on_file = on_file.clone();
    Callback::from(move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        if let Some(file) = input.files().and_then(|files| files.item(0)) {
            on_file.emit(file);
        }
        // So that the same file can be chosen again after it was changed.
        input.set_value("");
    })
}
