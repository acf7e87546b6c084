//! A figure in the list of numbers: as printed, what it comes to, and who says so.

use crate::components::claim::ClaimView;
use crate::components::decide::Decide;
use crate::components::edit::Edit;
use crate::components::verdict;
use crate::reading::Reading;
use crate::shared::Shared;
use crate::state::Work;
use crate::words;
use bluepencil::quantity::Quantity;
use bluepencil::session::Target;
use yew::{Callback, Html, Properties, classes, component, html};

/// What a card shows.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article.
    pub(crate) reading: Shared<Reading>,
    /// Which annotation; that of a number.
    pub(crate) annotation: usize,
    /// Whether it is chosen.
    pub(crate) is_selected: bool,
    /// Hears what a person does.
    pub(crate) on_work: Callback<Work>,
}

/// The card.
#[component]
pub(crate) fn NumberCard(props: &Props) -> Html {
    let annotation = props.annotation;
    let Some(quantity) = props.reading.quantity(annotation) else {
        return Html::default();
    };
    let found = props.reading.annotation(annotation);
    let context = props.reading.context(annotation);
    let facts = facts(&props.reading, quantity);
    html! {
        <li
            class="card number-card"
            data-row={annotation.to_string()}
            data-status={found.status.name()}
            aria-current={props.is_selected.then_some("true")}
            onmouseenter={props.on_work.reform(move |_| Work::Point(Some(annotation)))}
            onmouseleave={props.on_work.reform(|_| Work::Point(None))}
        >
            <div class="card-top">
                <button type="button" class="card-name" onclick={props.on_work.reform(move |_| Work::Select(annotation))}>
                    { context.exact.clone() }
                </button>
                if let Some(verdict) = found.verdict() {
                    <span class={classes!("verdict", format!("is-{}", verdict.name()))}>{ verdict::words(verdict) }</span>
                }
                <span class="card-sort">{ words::sort(quantity.kind) }</span>
            </div>
            <dl class="facts">
                { for facts.into_iter().map(|(name, what)| html! { <div key={name}><dt>{ name }</dt><dd>{ what }</dd></div> }) }
            </dl>
            if props.is_selected {
                { decide(props) }
            }
            <ClaimView reading={props.reading.clone()} {annotation} on_work={props.on_work.clone()} />
            <p class="snippet">{ context.before }<b>{ context.exact }</b>{ context.after }</p>
            if props.is_selected {
                <Edit reading={props.reading.clone()} {annotation} on_work={props.on_work.clone()} />
            }
        </li>
    }
}

/// The way back for a number that was removed: its mark, where decisions are made, is gone.
fn decide(props: &Props) -> Html {
    let found = props.reading.annotation(props.annotation);
    html! { <Decide of={Target::Annotations(vec![found.id])} status={Some(found.status)} is_whole=false on_work={props.on_work.clone()} /> }
}

/// What is known of a figure beyond how it is printed.
fn facts(reading: &Reading, quantity: &Quantity) -> Vec<(&'static str, String)> {
    let hedge = quantity
        .approximator
        .map(|hedge| words::hedge(hedge.operator));
    let value = match (hedge, words::amount(quantity)) {
        (Some(hedge), Some(amount)) => Some(format!("{hedge} {amount}")),
        (Some(hedge), None) => Some(hedge.to_owned()),
        (None, amount) => amount,
    };
    let counted = quantity.counted.map(|span| reading.text()[span].to_owned());
    let change = quantity
        .change
        .map(|change| words::change(change).to_owned());
    let refers_back = quantity
        .anaphoric
        .then(|| "to something said before".to_owned());
    [
        ("Value", value),
        ("Counts", counted),
        ("Change", change),
        ("Refers back", refers_back),
    ]
    .into_iter()
    .filter_map(|(name, what)| Some((name, what?)))
    .collect()
}
