//! Two lines with a mark of each kind, which show what the page does before there is an article in it.

use crate::kinds::singular;
use bluepencil::annotation::Kind;
use yew::{Html, component, html};

/// The sample.
#[component]
pub(crate) fn Sample() -> Html {
    let mark = |kind: Kind, words: &'static str| {
        html! { <span class="sample-mark" data-kind={kind.name()}>{ words }</span> }
    };
    let name = |kind: Kind| {
        html! { <li key={kind.name()}><span class="sample-mark" data-kind={kind.name()}>{ singular(kind) }</span></li> }
    };
    html! {
        <figure class="sample" aria-label="What is marked">
            <blockquote>
                { "Mayor " }{ mark(Kind::Person, "Lena Ortiz") }{ " told the " }
                { mark(Kind::Institution, "Harbour Authority") }{ " that the new ferry had cost " }
                { mark(Kind::Quantity, "almost $40 million") }{ "." }
            </blockquote>
            <ul>{ for Kind::ALL.into_iter().map(name) }</ul>
        </figure>
    }
}
