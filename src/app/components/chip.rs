//! A part of a sentence that can be corrected in its place: words that turn into a field.

use web_sys::{FocusEvent, HtmlElement, HtmlInputElement, InputEvent, KeyboardEvent, SubmitEvent};
use yew::{
    AttrValue, Callback, Html, NodeRef, Properties, TargetCast, classes, component, html,
    use_effect_with, use_mut_ref, use_node_ref, use_state,
};

/// What a chip shows and takes.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// What it is called: "Value".
    pub(crate) label: AttrValue,
    /// What the chip says.
    pub(crate) words: AttrValue,
    /// What the field starts with.
    pub(crate) value: AttrValue,
    /// Whether there is nothing yet, so that the chip offers to add it.
    pub(crate) is_empty: bool,
    /// What the machine read, where a person says something else.
    pub(crate) read_as: Option<AttrValue>,
    /// What the field proposes.
    #[prop_or_default]
    pub(crate) proposals: Vec<AttrValue>,
    /// Takes what was typed, or not.
    pub(crate) on_write: Callback<String, bool>,
}

/// A button that becomes a field. Enter takes what was typed, and so does leaving the field; Escape does not.
#[component]
pub(crate) fn Chip(props: &Props) -> Html {
    let is_open = use_state(|| false);
    let typed = use_state(AttrValue::default);
    let (button, field) = (use_node_ref(), use_node_ref());
    // Whether the field was left with a key: then the keyboard goes back to the chip, and leaving writes nothing.
    let by_key = use_mut_ref(|| false);
    use_effect_with(*is_open, {
        let (button, field, by_key) = (button.clone(), field.clone(), by_key.clone());
        move |is_open| {
            if *is_open {
                if let Some(field) = field.cast::<HtmlInputElement>() {
                    // An element that is in the page takes the keyboard.
                    let _ = field.focus();
                    field.select();
                }
            } else if by_key.replace(false)
                && let Some(button) = button.cast::<HtmlElement>()
            {
                let _ = button.focus();
            }
        }
    });
    let name = described(&props.label, &props.words, props.read_as.as_ref());
    if !*is_open {
        let open = {
            let (is_open, typed, value) = (is_open.clone(), typed.clone(), props.value.clone());
            Callback::from(move |_| {
                typed.set(value.clone());
                is_open.set(true);
            })
        };
        let class = classes!(
            "chip",
            props.is_empty.then_some("is-empty"),
            props.read_as.as_ref().map(|_| "is-corrected")
        );
        return html! {
            <button type="button" {class} ref={button} aria-label={name} title={title(props.read_as.as_ref())} onclick={open}>
                { props.words.clone() }
            </button>
        };
    }
    let write = {
        let (on_write, typed, before) =
            (props.on_write.clone(), typed.clone(), props.value.clone());
        move || typed.trim() == before.trim() || on_write.emit(typed.to_string())
    };
    let onsubmit = {
        let (write, is_open, by_key) = (write.clone(), is_open.clone(), by_key.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if write() {
                by_key.replace(true);
                is_open.set(false);
            }
        })
    };
    let onblur = {
        let (is_open, by_key) = (is_open.clone(), by_key.clone());
        Callback::from(move |_: FocusEvent| {
            if !*by_key.borrow() && write() {
                is_open.set(false);
            }
        })
    };
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.stop_propagation();
            event.prevent_default();
            by_key.replace(true);
            is_open.set(false);
        }
    });
    let list = (!props.proposals.is_empty()).then(|| format!("proposals-{}", props.label));
    html! {
        <form class="chip-form" {onsubmit}>
            { input(props, &typed, field, list.clone(), onblur, onkeydown) }
            if let Some(id) = list {
                <datalist {id}>
                    { for props.proposals.iter().map(|name| html! { <option key={name.as_str()} value={name.clone()} /> }) }
                </datalist>
            }
        </form>
    }
}

fn input(
    props: &Props,
    typed: &yew::UseStateHandle<AttrValue>,
    field: NodeRef,
    list: Option<String>,
    onblur: Callback<FocusEvent>,
    onkeydown: Callback<KeyboardEvent>,
) -> Html {
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            typed.set(input.value().into());
        })
    };
    html! {
        <input
            class="field chip-field"
            ref={field}
            aria-label={props.label.clone()}
            value={(**typed).clone()}
            autocomplete="off"
            size={typed.chars().count().clamp(4, 28).to_string()}
            {list}
            {oninput}
            {onblur}
            {onkeydown}
        />
    }
}

/// What a chip says of what the machine read.
pub(super) fn title(read_as: Option<&AttrValue>) -> Option<AttrValue> {
    read_as.map(|read| format!("read as: {read}").into())
}

/// A chip's whole name.
fn described(label: &AttrValue, words: &AttrValue, read_as: Option<&AttrValue>) -> String {
    match read_as {
        Some(read) => format!("{label}: {words}, read as: {read}"),
        None => format!("{label}: {words}"),
    }
}
