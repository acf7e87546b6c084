//! Articles to try the page with.

use crate::examples::{EXAMPLES, Example};
use yew::{Callback, Html, Properties, component, html};

/// What the examples need.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// Whether none can be chosen just now.
    pub(crate) is_busy: bool,
    /// Hears which example is wanted.
    pub(crate) on_example: Callback<&'static Example>,
}

/// A button for each example.
#[component]
pub(crate) fn Examples(props: &Props) -> Html {
    let button = |example: &'static Example| {
        html! {
            <li key={example.topic}>
                <button type="button" class="example" disabled={props.is_busy} onclick={props.on_example.reform(move |_| example)}>
                    <span class="example-topic">{ example.topic }</span>
                    <span class="example-headline">{ example.headline() }</span>
                </button>
            </li>
        }
    };
    html! {
        <section class="examples">
            <h2 class="examples-title">{ "Nothing at hand? Try one of these" }</h2>
            <ul>{ for EXAMPLES.iter().map(button) }</ul>
        </section>
    }
}
