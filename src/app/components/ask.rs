//! A question in a window, with a button for each answer. The keyboard is on the answer that changes nothing.

use crate::components::dialog::Dialog;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement, MouseEvent};
use yew::{Callback, Children, Html, Properties, TargetCast, component, html};

/// What is asked.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// In short.
    pub(crate) title: &'static str,
    /// What the person should know for it.
    pub(crate) children: Children,
    /// What the answer is called that changes nothing.
    pub(crate) stay: &'static str,
    /// The other answers.
    pub(crate) answers: Vec<Answer>,
    /// Hears that nothing is to change.
    pub(crate) on_stay: Callback<()>,
}

/// An answer.
#[derive(Clone, PartialEq)]
pub(crate) struct Answer {
    /// What its button says.
    pub(crate) words: &'static str,
    /// Hears that it is the one.
    pub(crate) on_choose: Callback<()>,
}

/// The window.
#[component]
pub(crate) fn Ask(props: &Props) -> Html {
    let answer = |answer: &Answer| {
        let on_choose = answer.on_choose.clone();
        let onclick = move |event: MouseEvent| {
            close(&event);
            on_choose.emit(());
        };
        html! { <button key={answer.words} type="button" class="button" {onclick}>{ answer.words }</button> }
    };
    html! {
        <Dialog title={props.title} on_close={props.on_stay.clone()}>
            { props.children.clone() }
            <div class="form-buttons">
                { for props.answers.iter().map(answer) }
                <button type="button" class="button primary" autofocus=true onclick={|event: MouseEvent| close(&event)}>{ props.stay }</button>
            </div>
        </Dialog>
    }
}

/// Closed, and not only gone, the window gives the keyboard back to where it was.
pub(super) fn close(event: &MouseEvent) {
    let button: Element = event.target_unchecked_into();
    let window = button.closest("dialog").ok().flatten();
    if let Some(window) = window.and_then(|window| window.dyn_into::<HtmlDialogElement>().ok()) {
        window.close();
    }
}
