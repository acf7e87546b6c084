//! How far the analysis is, and the way out.

use yew::{Callback, Html, Properties, component, html};

/// What is shown.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The share that is done, from 0 to 1.
    pub(crate) share: f32,
    /// Stops the work.
    pub(crate) on_cancel: Callback<()>,
}

/// A bar and "Cancel".
#[component]
pub(crate) fn Progress(props: &Props) -> Html {
    html! {
        <div class="progress">
            <label class="progress-words" for="progress">{ "Reading…" }</label>
            <progress id="progress" max="1" value={format!("{:.2}", props.share)}></progress>
            <button type="button" class="button" onclick={props.on_cancel.reform(|_| ())}>{ "Cancel" }</button>
        </div>
    }
}
