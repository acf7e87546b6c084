//! The fact-check sheet: what is on paper after the article, whose marks are numbered there. It is made when the
//! browser is about to print, as nobody sees it before.

use crate::claims;
use crate::components::listed;
use crate::components::verdict;
use crate::kinds::plural;
use crate::reading::Reading;
use crate::said::said_or_nothing;
use crate::shared::Shared;
use crate::words;
use bluepencil::annotation::{Annotation, Fact, Kind, Orphan, Reference, Status};
use bluepencil::session::queue;
use gloo::events::EventListener;
use std::sync::Arc;
use yew::{Html, Properties, component, html, use_effect_with, use_state};

/// What is listed.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article.
    pub(crate) reading: Shared<Reading>,
}

/// A list for each kind, with the numbers of the marks, what was decided, found and noted; on paper only.
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
    let reading = &props.reading;
    html! {
        <div class="print-lists">
            { sign_off(reading) }
            { for Kind::ALL.into_iter().map(|kind| listed::on_paper(reading, kind)) }
            { lost(reading) }
        </div>
    }
}

/// Who stands by all this, or that nobody does yet.
fn sign_off(reading: &Reading) -> Html {
    let progress = queue::progress(&reading.set, None);
    let reviewed = format!("{} of {} reviewed.", progress.reviewed, progress.total);
    let signed = match &reading.set.sign_off {
        None => "Not signed off.".to_owned(),
        Some(sign_off) => {
            let since = if sign_off.changed_since {
                " Changed since then."
            } else {
                ""
            };
            format!("Signed off by {}, {}.{since}", sign_off.name, sign_off.at)
        }
    };
    html! { <p class="print-signed">{ format!("{reviewed} {signed}") }</p> }
}

pub(super) fn names(reading: &Reading, kind: Kind) -> Html {
    let item = |&row: &usize| {
        let entity = reading.entity(row);
        let marks = reading
            .mentions(row)
            .iter()
            .map(|&mention| number(reading, mention));
        html! {
            <li key={row}>
                <b>{ entity.name.clone() }</b>
                { entity.roles.iter().map(|role| format!(", {role}")).collect::<String>() }
                { format!(" ({})", marks.collect::<Vec<_>>().join(", ")) }
                { remarks(entity.note.as_deref(), &entity.references) }
            </li>
        }
    };
    html! {
        <section>
            <h2>{ plural(kind) }</h2>
            <ul>{ for reading.rows(kind).iter().map(item) }</ul>
        </section>
    }
}

pub(super) fn numbers(reading: &Reading, kind: Kind) -> Html {
    let row = |&row: &usize| {
        let found = reading.annotation(row);
        let words = &reading.text()[found.span];
        let amount = reading.quantity(row).and_then(words::amount);
        let amount = amount.filter(|amount| !words.contains(amount.as_str()));
        let corrected = corrected(reading, found);
        let source = found.claim().map(|_| claims::line(reading, found));
        let outcome = match (found.verdict(), found.status) {
            (Some(verdict), _) => verdict::words(verdict),
            (None, Status::Accepted) => "Accepted",
            (None, Status::Rejected) => "Rejected",
            (None, Status::Suggested) => "Open",
        };
        html! {
            <tr key={row}>
                <td>{ number(reading, row) }</td>
                <td>{ words }{ for amount.map(|amount| html! { <span>{ format!(" = {amount}") }</span> }) }{ corrected }</td>
                <td>{ source }</td>
                <td>{ outcome }{ remarks(found.note.as_deref(), &found.references) }</td>
            </tr>
        }
    };
    html! {
        <section>
            <h2>{ plural(kind) }</h2>
            <table>
                <thead><tr><th>{ "Mark" }</th><th>{ "Number" }</th><th>{ "Source" }</th><th>{ "Check" }</th></tr></thead>
                <tbody>{ for reading.rows(kind).iter().map(row) }</tbody>
            </table>
        </section>
    }
}

/// What a person said otherwise than the machine.
fn corrected(reading: &Reading, number: &Annotation) -> Html {
    let made = number.body.corrections();
    let read = made.iter().flat_map(|made| &made.proposed);
    let line = |read: &Fact| {
        let now = number.body.fact(read.field())?;
        let (now, read) = (
            said_or_nothing(reading, &now),
            said_or_nothing(reading, read),
        );
        Some(html! { <span class="print-remark">{ format!("{now} (read as: {read})") }</span> })
    };
    html! { <>{ for read.filter_map(line) }</> }
}

/// Decisions whose words are no longer in the text.
fn lost(reading: &Reading) -> Html {
    if reading.set.orphans.is_empty() {
        return Html::default();
    }
    let item = |orphan: &Arc<Orphan>| {
        html! { <li key={orphan.id.to_string()}>{ format!("{} ({})", orphan.quote.exact, orphan.status.name()) }{ remarks(orphan.note.as_deref(), &orphan.references) }</li> }
    };
    html! {
        <section>
            <h2>{ "Lost marks" }</h2>
            <ul>{ for reading.set.orphans.iter().map(item) }</ul>
        </section>
    }
}

fn remarks(note: Option<&str>, references: &[Reference]) -> Html {
    let parts = note
        .into_iter()
        .chain(references.iter().map(Reference::text));
    html! { <>{ for parts.map(|part| html! { <span class="print-remark">{ part.to_owned() }</span> }) }</> }
}

/// The number that the mark has in the article on paper; one without a mark is told so.
fn number(reading: &Reading, annotation: usize) -> String {
    if reading.is_rejected(annotation) {
        format!("{} rejected", annotation + 1)
    } else {
        (annotation + 1).to_string()
    }
}
