//! Whether a number is worth a check, and why.

use crate::claims;
use crate::components::icons;
use bluepencil::claim::{CheckWorthiness, Reason};
use yew::{Html, html};

/// In words, with the reasons; it opens to their points. Dates and the like have none: they claim nothing.
pub(super) fn worth(worth: &CheckWorthiness) -> Html {
    let score = i16::from(worth.score);
    let names = worth.reasons.iter().map(|reason| reason.name());
    let names = names.collect::<Vec<_>>().join(", ");
    html! {
        <details class="worth">
            <summary>
                if score == 0 {
                    { format!("Nothing to check: {names} ") }
                } else {
                    { format!("Worth checking: {} – {names} ", claims::worth(worth.score)) }
                }
                <span class="worth-why">{ "Why" }{ icons::chevron_down() }</span>
            </summary>
            { reasons(worth.reasons.iter().copied()) }
            <p class="worth-sum">{ format!("Together {} of 1", claims::decimal(score)) }</p>
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
