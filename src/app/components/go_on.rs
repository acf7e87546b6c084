//! The article that was in work last, offered at the top when the page was loaded again.

use crate::drafts::{Drafts, Wish};
use yew::{Html, Properties, component, html, use_context};

/// What the offer needs.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// Whether nothing can be opened just now.
    pub(crate) is_busy: bool,
}

/// The offer, or nothing.
#[component]
pub(crate) fn GoOn(props: &Props) -> Html {
    let Some(Drafts { view, on_wish }) = use_context() else {
        return Html::default();
    };
    let Some(last) = view.last() else {
        return Html::default();
    };
    let called = last.meta.as_ref().map_or("it", |meta| meta.called());
    let words = format!("Go on with “{called}”");
    let id = last.id.clone();
    html! {
        <button
            type="button"
            class="button go-on"
            title={words.clone()}
            disabled={props.is_busy}
            onclick={on_wish.reform(move |_| Wish::Open(id.clone()))}
        >
            <span class="go-on-words">{ words }</span>
        </button>
    }
}
