//! What a number measures and for what period and place it holds, in the article's words.

use crate::reading::Reading;
use bluepencil::claim::Scope;
use bluepencil::text::Span;
use yew::{Html, html};

/// A part for each of them that the text tells.
pub(super) fn parts(reading: &Reading, annotation: usize) -> [Option<Html>; 3] {
    let claim = reading.annotation(annotation).claim();
    let Scope {
        measured,
        period,
        place,
    } = claim.map(|claim| claim.scope).unwrap_or_default();
    // A period that is the time already is not said twice.
    let time = claim.and_then(|claim| claim.time);
    let period = period.filter(|period| time.is_none_or(|time| !period.contains(time)));
    [
        part(reading, "measures", measured),
        part(reading, "period:", period),
        part(reading, "place:", place),
    ]
}

fn part(reading: &Reading, label: &'static str, words: Option<Span>) -> Option<Html> {
    let words = &reading.set.article.text()[words?];
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(html! { <span key={label} class="part scope">{ label }{ " " }<em>{ words }</em></span> })
}
