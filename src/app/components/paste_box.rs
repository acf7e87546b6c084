//! The box that an article is pasted into: tells what arrives whole from what is typed.

use crate::documents;
use crate::dom;
use crate::paste;
use gloo::timers::callback::Timeout;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Event, File, HtmlTextAreaElement, InputEvent, KeyboardEvent};
use yew::{
    AttrValue, Callback, Html, Properties, TargetCast, component, html, use_effect_with, use_memo,
};

/// What the box holds and who hears of it.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The text in the box.
    pub(crate) draft: AttrValue,
    /// Whether the text is being analysed, and stays as it is for so long.
    pub(crate) is_busy: bool,
    /// Whether the text of an article in work is being edited: then what is pasted is a part of it.
    pub(crate) is_editing: bool,
    /// Where the caret is then at first, in bytes.
    pub(crate) caret: usize,
    /// Hears a text that is to take the place of all that is there.
    pub(crate) on_whole: Callback<String>,
    /// Hears what is in the box as it is typed.
    pub(crate) on_draft: Callback<AttrValue>,
    /// Hears the text that is to be marked.
    pub(crate) on_submit: Callback<String>,
    /// Hears of a file.
    pub(crate) on_file: Callback<File>,
}

/// The length of a text that was just taken, until the browser's present task is over.
///
/// A program that fills the box makes the browser fire an event for each line of the text, each time with the
/// whole text in the box already.
type JustTaken = Rc<Cell<Option<u32>>>;

/// The box, with the keyboard in it.
#[component]
pub(crate) fn PasteBox(props: &Props) -> Html {
    use_effect_with((), {
        let before = props
            .is_editing
            .then(|| props.draft.get(..props.caret).map(str::to_owned));
        move |()| {
            dom::focus("#article");
            if let Some(before) = before.flatten() {
                put_caret(&before);
            }
        }
    });
    let just_taken = use_memo((), |()| JustTaken::default());
    html! {
        <textarea
            id="article"
            class="sheet-text"
            placeholder="Paste an article here, or drop a file anywhere on this page."
            spellcheck="false"
            autocomplete="off"
            aria-describedby="article-hint"
            value={props.draft.clone()}
            readonly={props.is_busy}
            onpaste={on_paste(props)}
            oninput={on_input(props, &just_taken)}
            onkeydown={on_key(props)}
        />
    }
}

fn on_paste(props: &Props) -> Callback<Event> {
    let (on_submit, on_file) = (props.on_submit.clone(), props.on_file.clone());
    let (on_draft, is_editing) = (props.on_draft.clone(), props.is_editing);
    let on_whole = props.on_whole.clone();
    Callback::from(move |event: Event| {
        let carried = event
            .dyn_ref::<ClipboardEvent>()
            .and_then(ClipboardEvent::clipboard_data);
        let text_box: HtmlTextAreaElement = event.target_unchecked_into();
        let Some(carried) = carried.filter(|_| !text_box.read_only()) else {
            return;
        };
        if let Some(text) = paste::text_of(&carried) {
            event.prevent_default();
            if is_editing {
                if text_box.set_range_text(&text).is_ok() {
                    on_draft.emit(text_box.value().into());
                }
            } else if documents::is_document(&text) {
                on_whole.emit(text);
            } else if is_all_replaced(&text_box) {
                // Taken as it was copied: the box would change its line ends.
                on_submit.emit(text);
            } else if text_box.set_range_text(&text).is_ok() {
                // It goes in at the cursor or in the place of what is selected, as any paste.
                on_submit.emit(text_box.value());
            }
        } else if let Some(file) = carried.files().and_then(|files| files.item(0)) {
            event.prevent_default();
            on_file.emit(file);
        }
    })
}

/// Puts the caret after the words `before`, in the upper part of the box.
fn put_caret(before: &str) {
    let Some(text_box) = dom::find("#article").and_then(|found| found.dyn_into().ok()) else {
        return;
    };
    let text_box: HtmlTextAreaElement = text_box;
    let whole = text_box.value();
    // How high the words are that far; the box has other line ends than the text, and so another length.
    text_box.set_value(before);
    let (height, caret) = (text_box.scroll_height(), text_box.text_length());
    text_box.set_value(&whole);
    // A caret in a box that is in the page can be put anywhere.
    let _ = text_box.set_selection_range(caret, caret);
    text_box.set_scroll_top(height - text_box.client_height() / 3);
}

/// Whether a paste leaves nothing of what is in the box now.
fn is_all_replaced(text_box: &HtmlTextAreaElement) -> bool {
    let start = text_box.selection_start().ok().flatten();
    let end = text_box.selection_end().ok().flatten();
    start == Some(0) && end == Some(text_box.text_length())
}

fn on_input(props: &Props, just_taken: &JustTaken) -> Callback<InputEvent> {
    let (on_draft, on_submit) = (props.on_draft.clone(), props.on_submit.clone());
    let (draft, just_taken) = (props.draft.clone(), just_taken.clone());
    let is_editing = props.is_editing;
    Callback::from(move |event: InputEvent| {
        let text_box: HtmlTextAreaElement = event.target_unchecked_into();
        let length = text_box.text_length();
        if just_taken.get() == Some(length) {
            return;
        }
        // Programs and assistive tools fire a plain event, which has neither a type nor data.
        let event: &Event = &event;
        let (input_type, data) = event
            .dyn_ref::<InputEvent>()
            .map(|event| (event.input_type(), event.data().unwrap_or_default()))
            .unwrap_or_default();
        let text = text_box.value();
        let before = draft.encode_utf16().count();
        let grown = (length as usize).saturating_sub(before);
        if !is_editing && paste::arrives_at_once(&input_type, &data, grown) && !text.is_empty() {
            just_taken.set(Some(length));
            let just_taken = just_taken.clone();
            Timeout::new(0, move || just_taken.set(None)).forget();
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
