//! A figure in the list of numbers: as printed, what it states and on whose word.

use crate::components::decide::Decide;
use crate::components::edit::Edit;
use crate::components::statement::Statement;
use crate::components::verdict;
use crate::components::worth::worth;
use crate::reading::Reading;
use crate::shared::Shared;
use crate::state::Work;
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
    let found = props.reading.annotation(annotation);
    if found.quantity().is_none() {
        return Html::default();
    }
    let context = props.reading.context(annotation);
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
            </div>
            <Statement reading={props.reading.clone()} {annotation} is_selected={props.is_selected} on_work={props.on_work.clone()} />
            if props.is_selected {
                { decide(props) }
            }
            if let Some(claim) = found.claim() {
                { worth(&claim.worth) }
            }
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
