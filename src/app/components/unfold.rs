//! A button that folds out what is seldom needed, over what stands below it.

use crate::components::icons;
use crate::dom;
use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};
use yew::{
    AttrValue, Callback, Children, Html, Properties, classes, component, html, use_effect_with,
    use_state,
};

/// What is folded.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// What the button is called.
    pub(crate) label: AttrValue,
    /// The id of what is folded out.
    pub(crate) id: &'static str,
    /// Whether something in it is not as it is at first.
    pub(crate) is_in_use: bool,
    /// What is folded out.
    pub(crate) children: Children,
}

/// The button and, while it is open, what it folds out. Escape and a press elsewhere close it.
#[component]
pub(crate) fn Unfold(props: &Props) -> Html {
    let is_open = use_state(|| false);
    use_effect_with(*is_open, {
        let is_open = is_open.clone();
        move |now| {
            let listener = now.then(|| {
                EventListener::new(&gloo::utils::document(), "pointerdown", move |event| {
                    let target = event
                        .target()
                        .and_then(|target| target.dyn_into::<Element>().ok());
                    if !target
                        .is_some_and(|target| matches!(target.closest(".unfold"), Ok(Some(_))))
                    {
                        is_open.set(false);
                    }
                })
            });
            move || drop(listener)
        }
    });
    let toggle = {
        let is_open = is_open.clone();
        Callback::from(move |_| is_open.set(!*is_open))
    };
    let onkeydown = {
        let is_open = is_open.clone();
        Callback::from(move |event: KeyboardEvent| {
            if *is_open && event.key() == "Escape" {
                event.prevent_default();
                is_open.set(false);
                dom::focus(".unfold > .button");
            }
        })
    };
    html! {
        <div class="unfold" {onkeydown}>
            <button
                type="button"
                class={classes!("button", "icon-only", props.is_in_use.then_some("is-in-use"))}
                aria-label={props.label.clone()}
                title={props.label.clone()}
                aria-expanded={is_open.to_string()}
                aria-controls={props.id}
                onclick={toggle}
            >
                { icons::more() }
            </button>
            <div id={props.id} class="unfolded" hidden={!*is_open}>{ props.children.clone() }</div>
        </div>
    }
}
