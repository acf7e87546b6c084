//! Who says a figure, of when, how, and whether it is worth a check.

use crate::claims::{self, Source};
use crate::components::icons;
use crate::reading::Reading;
use crate::shared::Shared;
use crate::state::Work;
use bluepencil::claim::{CheckWorthiness, Claim, Reason};
use yew::{Callback, Html, Properties, component, html};

/// What is shown.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article.
    pub(crate) reading: Shared<Reading>,
    /// Which annotation; that of a number.
    pub(crate) annotation: usize,
    /// Hears what a person does.
    pub(crate) on_work: Callback<Work>,
}

/// Source, time, modality and worth of a number's claim; nothing where none is known.
#[component]
pub(crate) fn ClaimView(props: &Props) -> Html {
    let Some(claim) = props.reading.annotation(props.annotation).claim() else {
        return Html::default();
    };
    html! {
        <>
            <dl class="facts">
                <div><dt>{ "Source" }</dt><dd>{ source(props, claim) }</dd></div>
                if let Some(time) = claims::time(&props.reading, claim) {
                    <div><dt>{ "Time" }</dt><dd>{ time }</dd></div>
                }
                if let Some(how) = claims::put_as(claim) {
                    <div><dt>{ "Put as" }</dt><dd>{ how }</dd></div>
                }
            </dl>
            { worth(&claim.worth) }
        </>
    }
}

fn source(props: &Props, claim: &Claim) -> Html {
    let Some(source) = claims::source(&props.reading, claim) else {
        return html! { claims::ITSELF };
    };
    html! {
        <>
            { who(&source, &props.on_work) }
            if source.is_unnamed {
                <span class="tag">{ "unnamed source" }</span>
            }
            <span class="source-how">{ source.how }</span>
        </>
    }
}

fn who(source: &Source, on_work: &Callback<Work>) -> Html {
    let name = source.who.clone();
    let name = name.unwrap_or_else(|| claims::NOBODY.to_owned());
    match source.annotation {
        Some(annotation) => {
            let onclick = on_work.reform(move |_| Work::Select(annotation));
            html! { <button type="button" class="link" {onclick}>{ name }</button> }
        }
        None => html! { <span>{ name }</span> },
    }
}

/// A meter that opens to its reasons. Dates and the like have none: they claim nothing.
fn worth(worth: &CheckWorthiness) -> Html {
    let score = i16::from(worth.score);
    html! {
        <details class="worth">
            <summary>
                if score == 0 {
                    <span>{ "Nothing to check" }</span>
                } else {
                    <span>{ format!("Worth checking {}", claims::decimal(score)) }</span>
                    <meter class="meter" aria-hidden="true" min="0" max="100" value={score.to_string()}></meter>
                }
                <span class="worth-why">{ "Why" }{ icons::chevron_down() }</span>
            </summary>
            { reasons(worth.reasons.iter().copied()) }
        </details>
    }
}

/// What makes a figure more or less worth a check, and by how much.
pub(super) fn reasons(reasons: impl Iterator<Item = Reason>) -> Html {
    let rows = reasons.map(|reason| {
        let points = reason.points();
        let sign = if points > 0 { "+" } else { "" };
        html! {
            <li key={reason.name()}>
                <span class="points">{ format!("{sign}{}", claims::decimal(points)) }</span>
                <span>{ reason.meaning() }</span>
            </li>
        }
    });
    html! { <ul class="reasons">{ for rows }</ul> }
}
