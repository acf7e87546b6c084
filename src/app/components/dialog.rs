//! A window over the page: the browser's own `<dialog>`, which keeps the keyboard and gives it back.

use crate::components::icons;
use crate::dom;
use gloo::events::EventListener;
use web_sys::HtmlDialogElement;
use yew::{Callback, Children, Html, Properties, component, html, use_effect_with, use_node_ref};

/// What is in the window.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// Its heading.
    pub(crate) title: &'static str,
    /// Hears that it was closed, by whatever means.
    pub(crate) on_close: Callback<()>,
    /// What it says.
    pub(crate) children: Children,
}

/// The window; it is open for as long as it is there.
#[component]
pub(crate) fn Dialog(props: &Props) -> Html {
    let node = use_node_ref();
    use_effect_with((), {
        let (node, on_close) = (node.clone(), props.on_close.clone());
        move |()| {
            let dialog = node.cast::<HtmlDialogElement>();
            let listener = dialog.map(|dialog| {
                // Open already, or not in the page: then there is nothing to show.
                let _ = dialog.show_modal();
                // Else the browser takes the button that closes it.
                dom::focus("dialog[open] .dialog-body :is([autofocus], input, textarea)");
                EventListener::new(&dialog, "close", move |_| on_close.emit(()))
            });
            move || drop(listener)
        }
    });
    let close = {
        let node = node.clone();
        move |_| {
            if let Some(dialog) = node.cast::<HtmlDialogElement>() {
                dialog.close();
            }
        }
    };
    html! {
        <dialog class="dialog" ref={node} aria-labelledby="dialog-title">
            <header class="dialog-head">
                <h2 id="dialog-title">{ props.title }</h2>
                <button type="button" class="button icon-only" aria-label="Close" onclick={close}>{ icons::cross() }</button>
            </header>
            <div class="dialog-body">{ props.children.clone() }</div>
        </dialog>
    }
}
