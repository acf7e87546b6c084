//! A paragraph that is edited where it stands, in the article's own type.
//!
//! A double click selects a word, as everywhere, and the bar for selected words has "Edit paragraph": words that were
//! missed are marked far more often than a paragraph is rewritten.

use crate::components::progress::Progress;
use crate::dom;
use crate::places;
use crate::state::{Editing, InPlace, Working};
use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{
    FocusEvent, HtmlTextAreaElement, InputEvent, KeyboardEvent, MouseEvent, PointerEvent,
};
use yew::{
    Callback, Html, Properties, TargetCast, classes, component, hook, html, use_effect_with,
    use_mut_ref,
};

/// The field.
const FIELD: &str = "#paragraph-text";

/// What is edited.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The paragraph.
    pub(crate) in_place: InPlace,
    /// Whether it is the headline.
    pub(crate) is_headline: bool,
    /// Hears what a person does with it.
    pub(crate) on_edit: Callback<Editing>,
    /// Stops the analysis.
    pub(crate) on_cancel: Callback<()>,
}

/// The field in the paragraph's place. Enter takes the words over, and so does leaving it.
#[component]
pub(crate) fn ParagraphEdit(props: &Props) -> Html {
    let in_place = &props.in_place;
    use_effect_with((), {
        let caret = u32::try_from(in_place.caret).unwrap_or_default();
        move |()| {
            if let Some(field) = field() {
                fit(&field);
                dom::focus(FIELD);
                // A caret in a field that is in the page can be put anywhere.
                let _ = field.set_selection_range(caret, caret);
            }
            // The field goes with the keyboard in it.
            || {
                Timeout::new(0, keep_keyboard).forget();
            }
        }
    });
    let is_busy = in_place.analysing.is_some();
    let oninput = props.on_edit.reform(|event: InputEvent| {
        let field: HtmlTextAreaElement = event.target_unchecked_into();
        fit(&field);
        Editing::Type(field.value().into())
    });
    let onblur = {
        let on_edit = props.on_edit.clone();
        move |event: FocusEvent| {
            let field: HtmlTextAreaElement = event.target_unchecked_into();
            // Another window, or a question: the person comes back.
            let comes_back = dom::is_focused(FIELD) || dom::find("dialog[open]").is_some();
            if field.is_connected() && !comes_back {
                on_edit.emit(Editing::Apply);
            }
        }
    };
    let class = if props.is_headline {
        "headline"
    } else {
        "paragraph"
    };
    html! {
        <div class={classes!(class, "is-edited")} aria-busy={is_busy.then_some("true")}
            onclick={|event: MouseEvent| event.stop_propagation()}
            onpointerdown={|event: PointerEvent| event.stop_propagation()}
        >
            <textarea
                id="paragraph-text"
                class="paragraph-text"
                rows="1"
                dir="auto"
                spellcheck="false"
                autocomplete="off"
                aria-label="Paragraph"
                aria-describedby="paragraph-hint"
                readonly={is_busy}
                value={in_place.typed.clone()}
                {oninput}
                {onblur}
                onkeydown={on_key(&props.on_edit)}
            />
            <p id="paragraph-hint" class="paragraph-hint">{ "Enter when you are done, Shift+Enter for a new line, Esc to leave it as it was" }</p>
            if let Some(analysing) = in_place.analysing.filter(|analysing| analysing.is_slow) {
                <Progress share={analysing.share} on_cancel={props.on_cancel.clone()} />
            }
        </div>
    }
}

/// Shift+Enter edits the paragraph in which the person is.
#[hook]
pub(crate) fn use_paragraph_key(working: &Working, on_edit: Option<Callback<Editing>>) {
    const FIELDS: &str = "input:not([type=range], [type=checkbox], [type=radio]), textarea, select, dialog, button, summary, [role=menu]";
    let latest = use_mut_ref(|| (working.clone(), on_edit.clone()));
    latest.replace((working.clone(), on_edit));
    use_effect_with((), move |()| {
        // Before the article's own keys, of which Enter alone is one.
        let options = EventListenerOptions {
            phase: EventListenerPhase::Capture,
            passive: false,
        };
        let document = gloo::utils::document();
        let listener =
            EventListener::new_with_options(&document, "keydown", options, move |event| {
                let is_it = event.dyn_ref().is_some_and(is_shift_enter);
                let (working, on_edit) = latest.borrow().clone();
                if let Some(on_edit) = on_edit.filter(|_| is_it && !dom::has_focus(FIELDS)) {
                    event.prevent_default();
                    on_edit.emit(Editing::Open(places::of_keyboard(&working)));
                }
            });
        move || drop(listener)
    });
}

fn is_shift_enter(event: &KeyboardEvent) -> bool {
    let has_others = event.ctrl_key() || event.meta_key() || event.alt_key();
    event.key() == "Enter" && event.shift_key() && !has_others && !event.is_composing()
}

fn on_key(on_edit: &Callback<Editing>) -> Callback<KeyboardEvent> {
    let on_edit = on_edit.clone();
    Callback::from(move |event: KeyboardEvent| {
        // A key that ends a word of an input method is no command.
        if event.is_composing() {
            return;
        }
        let editing = match event.key().as_str() {
            "Enter" if !event.shift_key() => Editing::Apply,
            "Escape" => Editing::Leave,
            _ => return,
        };
        event.prevent_default();
        on_edit.emit(editing);
    })
}

fn field() -> Option<HtmlTextAreaElement> {
    dom::find(FIELD)?.dyn_into().ok()
}

/// As high as its words, also where the browser does not do that by itself. No inline style is written in the page: the
/// policy forbids it.
fn fit(field: &HtmlTextAreaElement) {
    let style = field.style();
    // A height that cannot be set leaves a field that scrolls.
    let _ = style.set_property("block-size", "auto");
    let _ = style.set_property("block-size", &format!("{}px", field.scroll_height()));
}

fn keep_keyboard() {
    if dom::has_lost_focus() {
        dom::focus(".article");
    }
}
