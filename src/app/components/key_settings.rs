//! The letters that do something in the article, each to be changed.

use crate::keys::{Command, KeyError, Keymap};
use wasm_bindgen::JsCast;
use web_sys::{FocusEvent, HtmlInputElement, InputEvent};
use yew::{Callback, Html, Properties, component, html, use_state};

/// What is set.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The letters as they are.
    pub(crate) keymap: Keymap,
    /// Hears what they are to be.
    pub(crate) on_set: Callback<Keymap>,
}

/// A field for each command, what is wrong with the last letter, and the way back to the letters of the start.
#[component]
pub(crate) fn KeySettings(props: &Props) -> Html {
    let refused = use_state(|| None::<KeyError>);
    let keymap = props.keymap;
    let field = |command: Command| {
        let (on_set, refused) = (props.on_set.clone(), refused.clone());
        let oninput = move |event: InputEvent| {
            let Some(input) = input_of(event.target()) else {
                return;
            };
            let before = keymap.letter(command);
            // Of what is in the field the letter that is new.
            let typed = input.value().chars().rev().find(|&typed| typed != before);
            match typed.map(|typed| keymap.with(command, typed)) {
                Some(Ok(changed)) => {
                    refused.set(None);
                    on_set.emit(changed);
                }
                Some(Err(error)) => refused.set(Some(error)),
                None => {}
            }
            let letter = match typed.map(|typed| keymap.with(command, typed)) {
                Some(Ok(changed)) => changed.letter(command),
                _ => before,
            };
            input.set_value(&letter.to_string());
            input.select();
        };
        html! {
            <label key={command.what()} class="key-setting">
                <span>{ command.what() }</span>
                <input class="field" autocomplete="off" autocapitalize="none" spellcheck="false" value={keymap.letter(command).to_string()} {oninput} onfocus={select} />
            </label>
        }
    };
    let reset = {
        let (on_set, refused) = (props.on_set.clone(), refused.clone());
        move |_| {
            refused.set(None);
            on_set.emit(Keymap::default());
        }
    };
    html! {
        <div class="key-settings" role="group" aria-label="Letters">
            { for Command::all().map(field) }
            <p class="form-problem" role="alert">{ refused.map(|error| error.to_string()) }</p>
            <div class="form-buttons">
                <button type="button" class="button" onclick={reset}>{ "Reset shortcuts" }</button>
            </div>
        </div>
    }
}

fn input_of(target: Option<web_sys::EventTarget>) -> Option<HtmlInputElement> {
    target?.dyn_into().ok()
}

/// What is typed takes the place of the letter.
fn select(event: FocusEvent) {
    if let Some(input) = input_of(event.target()) {
        input.select();
    }
}
