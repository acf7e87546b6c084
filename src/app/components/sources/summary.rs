//! How much of the article is whose words, at the head of the list of sources.

use super::bar::bar;
use crate::reading::Reading;
use crate::shared::Shared;
use crate::sources::kinds;
use crate::sources::words::{count, extent, percent, words};
use bluepencil::attribution::SourceKind;
use yew::{Html, Properties, classes, component, html};

/// What is summed up.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The article.
    pub(super) reading: Shared<Reading>,
}

/// How many sources there are, how much they say, and the shares of each kind.
#[component]
pub(super) fn Summary(props: &Props) -> Html {
    let reading = &props.reading;
    let sources = reading.sources();
    let shares = sources.shares();
    let all: u32 = shares.iter().map(|&(_, words)| words).sum();
    let parts: Vec<_> = shares
        .iter()
        .map(|&(kind, words)| (kinds::class(kind), words))
        .collect();
    let share = |&(kind, said): &(SourceKind, u32)| {
        html! {
            <li key={kind.name()} title={words(said)}>
                <span class={classes!("swatch", kinds::class(kind))}></span>
                { kinds::many(kind) }{ " " }<b>{ percent(said, all) }</b>
            </li>
        }
    };
    html! {
        <div class="sources-sum">
            <p class="sources-count">{ count(sources) }</p>
            <p>{ format!("{}.", extent(sources, reading.words())) }</p>
            { bar("is-shares", &parts, all) }
            <ul class="shares" aria-label="Whose words, by kind of source">{ for shares.iter().map(share) }</ul>
        </div>
    }
}
