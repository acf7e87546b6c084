//! Whether the article in work is stored, beside its title.

use crate::drafts::{Drafts, Saving};
use yew::{Html, classes, component, html, use_context};

/// A few words, or nothing where nothing is to be stored.
#[component]
pub(crate) fn Saved() -> Html {
    let saving = use_context::<Drafts>().map(|drafts| drafts.view.saving);
    let words = match saving.unwrap_or_default() {
        Saving::Idle => return Html::default(),
        Saving::Pending => html! { "Saving…" },
        Saving::Saved => {
            html! { <>{ "Saved" }<span class="saved-where">{ " in this browser" }</span></> }
        }
        Saving::Failed => html! { "Not saved" },
    };
    let is_failed = saving == Some(Saving::Failed);
    html! {
        <span class={classes!("saved", is_failed.then_some("is-failed"))}>{ words }</span>
    }
}
