//! A line or a few lines that a person writes; what is written counts when the keyboard leaves it. Until it is
//! taken it stays as it is, whatever else changes in the page, and so it does when it is refused.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, HtmlTextAreaElement, InputEvent};
use yew::{AttrValue, Callback, Html, Properties, component, html, use_effect_with, use_state};

/// What is written where.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// What it is called.
    pub(crate) label: AttrValue,
    /// What it holds now.
    pub(crate) value: AttrValue,
    /// Whether it takes more than one line.
    #[prop_or_default]
    pub(crate) is_long: bool,
    /// What it may hold, where that needs to be said.
    #[prop_or_default]
    pub(crate) hint: AttrValue,
    /// Hears what was written.
    pub(crate) on_write: Callback<String>,
}

/// The field with its label.
#[component]
pub(crate) fn Field(props: &Props) -> Html {
    let typed = use_state(|| None::<AttrValue>);
    use_effect_with(props.value.clone(), {
        let typed = typed.clone();
        move |_| typed.set(None)
    });
    let oninput = {
        let typed = typed.clone();
        move |event: InputEvent| typed.set(Some(written(&event).into()))
    };
    let value = (*typed).clone().unwrap_or_else(|| props.value.clone());
    let onchange = props.on_write.reform(|event: Event| written(&event));
    html! {
        <label class="labelled">
            <span>{ props.label.clone() }</span>
            if props.is_long {
                <textarea class="field" rows="2" placeholder={props.hint.clone()} {value} {oninput} {onchange} />
            } else {
                <input class="field" placeholder={props.hint.clone()} autocomplete="off" {value} {oninput} {onchange} />
            }
        </label>
    }
}

fn written(event: &Event) -> String {
    let Some(target) = event.target() else {
        return String::new();
    };
    match target.dyn_into::<HtmlInputElement>() {
        Ok(input) => input.value(),
        Err(target) => target
            .dyn_into::<HtmlTextAreaElement>()
            .map(|text| text.value())
            .unwrap_or_default(),
    }
}
