//! The menu under "Export": a row for each format, and the clipboard.

use crate::components::icons;
use crate::dom;
use bluepencil::format::{FORMATS, Format};
use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};
use yew::{
    Callback, Html, Properties, UseStateHandle, component, html, use_effect_with, use_state,
};

/// A way to take the annotations away.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Export {
    /// As a file.
    Download(&'static Format),
    /// The native JSON on the clipboard.
    CopyJson,
}

/// What the menu needs.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// Hears what is chosen.
    pub(crate) on_export: Callback<Export>,
}

/// The button and, while it is open, its menu.
#[component]
pub(crate) fn ExportMenu(props: &Props) -> Html {
    let is_open = use_state(|| false);
    use_effect_with(*is_open, {
        let is_open = is_open.clone();
        move |now| {
            let open = *now;
            if open {
                dom::focus("#export-menu [role=menuitem]");
            }
            let listener = open.then(|| close_outside(is_open));
            move || drop(listener)
        }
    });
    let toggle = {
        let is_open = is_open.clone();
        Callback::from(move |_| is_open.set(!*is_open))
    };
    html! {
        <div class="menu-holder" onkeydown={on_key(&is_open)}>
            <button
                type="button"
                id="export-button"
                class="button primary"
                aria-haspopup="menu"
                aria-expanded={is_open.to_string()}
                aria-controls="export-menu"
                onclick={toggle}
            >
                { icons::download() }
                <span>{ "Export" }</span>
            </button>
            if *is_open {
                { menu(&is_open, &props.on_export) }
            }
        </div>
    }
}

fn menu(is_open: &UseStateHandle<bool>, on_export: &Callback<Export>) -> Html {
    let choose = |export: Export| {
        let (is_open, on_export) = (is_open.clone(), on_export.clone());
        Callback::from(move |_| {
            is_open.set(false);
            dom::focus("#export-button");
            on_export.emit(export);
        })
    };
    // The native JSON is what most people come for: it leads, whatever the alphabet says.
    let (native, others): (Vec<&'static Format>, Vec<_>) =
        FORMATS.iter().partition(|format| format.name == "json");
    let row = |format: &'static Format| {
        html! {
            <button key={format.name} type="button" role="menuitem" tabindex="-1" class="menu-item" onclick={choose(Export::Download(format))}>
                <span>{ format.label }</span>
                <span class="menu-hint" aria-hidden="true">{ format!(".{}", format.extension) }</span>
            </button>
        }
    };
    html! {
        <div id="export-menu" class="menu" role="menu" aria-labelledby="export-button">
            { for native.into_iter().map(row) }
            <button type="button" role="menuitem" tabindex="-1" class="menu-item" onclick={choose(Export::CopyJson)}>
                <span>{ "Copy JSON" }</span>
                <span class="menu-hint">{ icons::copy() }</span>
            </button>
            <div class="menu-rule" role="separator"></div>
            { for others.into_iter().map(row) }
        </div>
    }
}

fn close_outside(is_open: UseStateHandle<bool>) -> EventListener {
    EventListener::new(&gloo::utils::document(), "pointerdown", move |event| {
        let target = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok());
        let is_inside =
            target.is_some_and(|target| matches!(target.closest(".menu-holder"), Ok(Some(_))));
        if !is_inside {
            is_open.set(false);
        }
    })
}

fn on_key(is_open: &UseStateHandle<bool>) -> Callback<KeyboardEvent> {
    let is_open = is_open.clone();
    Callback::from(move |event: KeyboardEvent| {
        match event.key().as_str() {
            "ArrowDown" if !*is_open => is_open.set(true),
            _ if !*is_open => return,
            "ArrowDown" => move_focus(1),
            "ArrowUp" => move_focus(-1),
            "Home" => dom::focus("#export-menu [role=menuitem]"),
            "End" => dom::focus("#export-menu [role=menuitem]:last-child"),
            "Escape" => {
                is_open.set(false);
                dom::focus("#export-button");
            }
            "Tab" => {
                is_open.set(false);
                return;
            }
            _ => return,
        }
        event.prevent_default();
    })
}

/// Moves the focus among the menu's items, round at the ends.
fn move_focus(step: i32) {
    let document = gloo::utils::document();
    let Ok(items) = document.query_selector_all("#export-menu [role=menuitem]") else {
        return;
    };
    let focused = document.active_element();
    let count = i32::try_from(items.length()).unwrap_or_default();
    let is_focused = |at: &i32| items.item(at.unsigned_abs()).as_ref() == focused.as_deref();
    let now = (0..count).find(is_focused).unwrap_or(-1);
    let next = (now + step).rem_euclid(count.max(1));
    let next = items.item(next.unsigned_abs());
    if let Some(item) = next.and_then(|item| item.dyn_into::<HtmlElement>().ok()) {
        // An item in the page can always take the focus.
        let _ = item.focus();
    }
}
