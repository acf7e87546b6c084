//! What a source says: the steps through it, and each time that it speaks.

use super::card::Props;
use crate::components::host_bar::HostContext;
use crate::components::icons;
use crate::kinds::plural;
use crate::reading::Reading;
use crate::shared::Shared;
use crate::sources::words::{how, quote};
use crate::state::{Listen, Work};
use yew::{Callback, Html, Properties, component, html, use_context};

/// "2 of 5" between a step back and a step on, and the way to the card of the one who speaks.
pub(super) fn steps(props: &Props) -> Html {
    let count = props.source().turns.len();
    let step = |forward: bool, label: &'static str, icon: Html| {
        let listen = Listen::Hear(props.row, next(props, forward));
        html! {
            <button type="button" class="button icon-only" aria-label={label} title={label} onclick={props.on_work.reform(move |_| Work::Listen(listen))}>{ icon }</button>
        }
    };
    let place = match props.heard {
        Some(turn) => format!("{} of {count}", turn + 1),
        None => format!("{count} statements"),
    };
    html! {
        <div class="card-steps source-steps">
            if count > 1 {
                { step(false, "Previous statement", icons::chevron_left()) }
                <span>{ place }</span>
                { step(true, "Next statement", icons::chevron_right()) }
            }
            <LinkToCard reading={props.reading.clone()} row={props.row} on_work={props.on_work.clone()} />
        </div>
    }
}

/// The time after the one that one has gone to, or before it; the first or the last where one has gone to none.
pub(super) fn next(props: &Props, forward: bool) -> usize {
    let count = props.source().turns.len();
    match (props.heard, forward) {
        (Some(turn), true) => (turn + 1) % count,
        (Some(turn), false) => (turn + count - 1) % count,
        (None, true) => 0,
        (None, false) => count - 1,
    }
}

/// What it says at one of its times.
pub(super) fn at(props: &Props, turn: usize) -> Html {
    let statements = &props.source().turns[turn];
    let current = (props.heard == Some(turn)).then_some("true");
    let listen = Listen::Hear(props.row, turn);
    html! {
        <li key={turn}>
            <button type="button" class="snippet" aria-current={current} onclick={props.on_work.reform(move |_| Work::Listen(listen))}>
                { quote(&props.reading, statements) }
                <span class="source-how">{ how(&props.reading, statements) }</span>
            </button>
        </li>
    }
}

/// Whose card is linked.
#[derive(Properties, PartialEq)]
struct LinkProps {
    reading: Shared<Reading>,
    row: usize,
    on_work: Callback<Work>,
}

/// The way to the card of the person or institution that speaks, where the page has one.
#[component]
fn LinkToCard(props: &LinkProps) -> Html {
    let host = use_context::<HostContext>();
    let set = &props.reading.set;
    let entity = props.reading.sources().rows[props.row].voice.entity;
    let entity = entity.and_then(|entity| set.entity_index(entity));
    let first = entity.and_then(|entity| props.reading.mentions(entity).first().copied());
    let (Some(entity), Some(first)) = (entity, first) else {
        return Html::default();
    };
    let kind = props.reading.annotation(first).kind();
    if host.is_some_and(|host| !host.hosted.config.shows(kind)) {
        return Html::default();
    }
    let onclick = props.on_work.reform(move |_| Work::SelectEntity(entity));
    let words = format!("Show in {}", plural(kind));
    let label = format!("{words}: {}", set.entities[entity].name);
    html! {
        <button type="button" class="link" aria-label={label} {onclick}>{ words }</button>
    }
}
