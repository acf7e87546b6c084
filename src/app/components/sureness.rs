//! How sure names must be to be shown.

use crate::state::Hiding;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, InputEvent};
use yew::{AttrValue, Callback, Html, Properties, component, html};

/// What is set.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// What it is called.
    pub(crate) label: AttrValue,
    /// Names that are less sure than this many percent are hidden.
    pub(crate) below: u8,
    /// What that comes to.
    pub(crate) said: AttrValue,
    /// Hears how many percent it is to be.
    pub(crate) on_set: Callback<u8>,
}

/// A slider with what it comes to.
#[component]
pub(crate) fn Sureness(props: &Props) -> Html {
    let oninput = props.on_set.reform(|event: InputEvent| {
        let input = event
            .target()
            .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let percent = input.and_then(|input| input.value().parse().ok());
        percent.unwrap_or_default()
    });
    html! {
        <>
            <label class="sureness">
                <span>{ props.label.clone() }</span>
                <input
                    type="range"
                    min="0"
                    max={Hiding::MOST.to_string()}
                    step="1"
                    value={props.below.to_string()}
                    aria-valuetext={format!("{}%", props.below)}
                    {oninput}
                />
            </label>
            <output class="sureness-said">{ props.said.clone() }</output>
        </>
    }
}
