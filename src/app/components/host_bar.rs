//! The buttons that speak to the page around this one.

use crate::embed::Host;
use crate::state::Hosted;
use bluepencil::embed::Button;
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;
use yew::{Html, component, html, use_context, use_effect_with};

/// The host, and what it wishes.
#[derive(Clone, PartialEq)]
pub(crate) struct HostContext {
    /// The host.
    pub(crate) host: Host,
    /// Its wishes.
    pub(crate) hosted: Hosted,
}

/// "Save" and "Close", as far as the host wants them; nothing without a host.
#[component]
pub(crate) fn HostBar() -> Html {
    let context = use_context::<HostContext>();
    let is_writable = context
        .as_ref()
        .is_some_and(|context| !context.hosted.is_read_only());
    use_effect_with(
        (is_writable, context.clone().map(|context| context.host)),
        |(is_writable, host)| {
            let host = host.clone().filter(|_| *is_writable);
            let listener = host.map(listen_for_save);
            move || drop(listener)
        },
    );
    let Some(HostContext { host, hosted }) = context else {
        return Html::default();
    };
    let can_save = is_writable && hosted.config.has(Button::Save);
    let can_leave = hosted.config.has(Button::Exit);
    let save = |exit: bool| {
        let host = host.clone();
        move |_| host.save(exit)
    };
    let exit = {
        let host = host.clone();
        move |_| host.exit()
    };
    html! {
        <>
            if can_save && can_leave && hosted.is_modified {
                <button type="button" class="button" onclick={save(true)}>{ "Save and close" }</button>
            }
            if can_leave {
                <button type="button" class="button quiet" onclick={exit}>{ "Close" }</button>
            }
            if can_save {
                // Not disabled: what was saved may be saved again, and the keyboard stays on the button.
                <button type="button" class="button primary" aria-disabled={(!hosted.is_modified).then_some("true")} onclick={save(false)}>
                    { if hosted.is_modified { "Save" } else { "Saved" } }
                </button>
            }
        </>
    }
}

/// Ctrl+S, wherever the keyboard is.
fn listen_for_save(host: Host) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&gloo::utils::document(), "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else {
            return;
        };
        let is_command =
            (event.ctrl_key() || event.meta_key()) && !event.alt_key() && !event.shift_key();
        if is_command && event.key().eq_ignore_ascii_case("s") {
            event.prevent_default();
            host.save(false);
        }
    })
}
