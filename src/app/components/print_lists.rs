//! The lists on paper. They are made when the browser is about to print, as nobody sees them before.

use crate::claims;
use crate::kinds::plural;
use crate::reading::Reading;
use crate::shared::Shared;
use crate::words;
use bluepencil::annotation::Kind;
use gloo::events::EventListener;
use yew::{Html, Properties, component, html, use_effect_with, use_state};

/// What is listed.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article.
    pub(crate) reading: Shared<Reading>,
}

/// A list for each kind, on paper only.
#[component]
pub(crate) fn PrintLists(props: &Props) -> Html {
    let is_printing = use_state(|| false);
    use_effect_with((), {
        let is_printing = is_printing.clone();
        move |()| {
            let window = gloo::utils::window();
            let listeners = [("beforeprint", true), ("afterprint", false)].map(|(event, value)| {
                let is_printing = is_printing.clone();
                EventListener::new(&window, event, move |_| is_printing.set(value))
            });
            move || drop(listeners)
        }
    });
    if !*is_printing {
        return Html::default();
    }
    let list = |kind: Kind| {
        let rows = props.reading.rows(kind).iter();
        html! {
            <section key={kind.name()}>
                <h2>{ plural(kind) }</h2>
                <ul>{ for rows.map(|&row| html! { <li>{ line(&props.reading, kind, row) }</li> }) }</ul>
            </section>
        }
    };
    html! { <div class="print-lists">{ for Kind::ALL.into_iter().map(list) }</div> }
}

fn line(reading: &Reading, kind: Kind, row: usize) -> String {
    if kind == Kind::Quantity {
        let words = &reading.text()[reading.annotation(row).span];
        let amount = reading.quantity(row).and_then(words::amount);
        let figure = match amount.filter(|amount| !words.contains(amount.as_str())) {
            Some(amount) => format!("{words} ({amount})"),
            None => words.to_owned(),
        };
        return match &reading.annotation(row).claim {
            Some(claim) => format!("{figure}, source: {}", claims::line(reading, claim)),
            None => figure,
        };
    }
    let entity = reading.entity(row);
    let roles = entity.roles.iter().map(String::as_str);
    let name = [entity.name.as_str()].into_iter().chain(roles);
    let name = name.collect::<Vec<_>>().join(", ");
    format!("{name} ({})", words::mentions(entity.mentions.len()))
}
