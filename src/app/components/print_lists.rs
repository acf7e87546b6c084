//! The fact-check sheet: what is on paper after the article, whose marks are numbered there. It is made when the
//! browser is about to print, as nobody sees it before.

use crate::claims;
use crate::components::listed;
use crate::components::print_head::head;
use crate::components::print_sources::sources;
use crate::components::verdict;
use crate::kinds::{plural, singular};
use crate::reading::Reading;
use crate::said::said_or_nothing;
use crate::shared::Shared;
use crate::words;
use bluepencil::annotation::{Annotation, Fact, Kind, Orphan, Reference};
use bluepencil::document::Document;
use bluepencil::session::{self, queue};
use bluepencil::text::Span;
use gloo::events::EventListener;
use std::sync::Arc;
use yew::{Html, Properties, component, html, use_effect_with, use_state};

/// What is listed.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article.
    pub(crate) reading: Shared<Reading>,
}

/// The sheet, on paper only.
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
    html! { <Sheet reading={props.reading.clone()} /> }
}

/// How far the check is, what was found of each number, then the names for the spelling check, who speaks, and what was
/// rejected or lost.
#[component]
pub(crate) fn Sheet(props: &Props) -> Html {
    let reading = &props.reading;
    let (numbers, names): (Vec<Kind>, Vec<Kind>) = Kind::ALL
        .into_iter()
        .partition(|&kind| listed::has_verdicts(kind));
    html! {
        <div class="print-lists">
            { head(reading) }
            { for numbers.into_iter().chain(names).map(|kind| listed::on_paper(reading, kind)) }
            { sources(reading) }
            { rejected(reading) }
            { lost(reading) }
        </div>
    }
}

pub(super) fn names(reading: &Reading, kind: Kind) -> Html {
    let row = |&row: &usize| {
        let entity = reading.entity(row);
        let marks = reading.mentions(row).iter();
        let count = marks.filter(|&&mark| !reading.is_rejected(mark)).count();
        if count == 0 {
            return None;
        }
        Some(html! {
            <tr key={row}>
                <td><b>{ entity.name.clone() }</b></td>
                <td>{ entity.aliases.join(", ") }</td>
                <td>{ entity.roles.join(", ") }</td>
                <td>{ words::grouped(&count.to_string()) }</td>
                <td>{ remarks(entity.note.as_deref(), &entity.references) }</td>
            </tr>
        })
    };
    let rows: Vec<Html> = reading.rows(kind).iter().filter_map(row).collect();
    let body = (!rows.is_empty()).then(|| html! { <tbody>{ rows }</tbody> });
    let heads = ["Name", "Also as", "Role", "Marks", "References and notes"];
    table(kind, "print-names", &heads, body.into_iter().collect())
}

pub(super) fn numbers(reading: &Reading, kind: Kind) -> Html {
    let is_listed = |&&row: &&usize| {
        let found = reading.annotation(row);
        let is_remarked = session::is_decided(found) && !reading.is_rejected(row);
        queue::is_checkable(found) || is_remarked
    };
    let rows: Vec<usize> = reading
        .rows(kind)
        .iter()
        .filter(is_listed)
        .copied()
        .collect();
    let document = Document::new(reading.text());
    let sentence = |row: usize| document.sentence_at(reading.annotation(row).span.start);
    let groups = rows.chunk_by(|&one, &other| sentence(one) == sentence(other));
    let group = |rows: &[usize]| {
        let span = document.sentences[sentence(rows[0])].span;
        html! { <tbody key={rows[0]}>{ for rows.iter().map(|&row| figure(reading, row, (row == rows[0]).then_some((span, rows)))) }</tbody> }
    };
    let heads = [
        "Sentence",
        "Mark",
        "Figure",
        "Who says it",
        "Verdict",
        "References and notes",
    ];
    table(kind, "print-numbers", &heads, groups.map(group).collect())
}

/// A number's row. The first one of a sentence has the sentence, which has `rows` rows in all.
fn figure(reading: &Reading, row: usize, sentence: Option<(Span, &[usize])>) -> Html {
    let found = reading.annotation(row);
    let words = &reading.text()[found.span];
    let amount = reading.quantity(row).and_then(words::amount);
    let amount = amount.filter(|amount| !words.contains(amount.as_str()));
    let source = found.claim().map(|_| claims::line(reading, found));
    let outcome = found.verdict().map_or("Not checked", verdict::words);
    let sentence = sentence.map(|(span, rows)| {
        html! { <td rowspan={rows.len().to_string()}>{ emphasised(reading, span, rows) }</td> }
    });
    html! {
        <tr key={row}>
            { for sentence }
            <td>{ row + 1 }</td>
            <td>{ words }{ for amount.map(|amount| html! { <span>{ format!(" = {amount}") }</span> }) }{ corrected(reading, found) }</td>
            <td>{ source }</td>
            <td>{ outcome }</td>
            <td>{ remarks(found.note.as_deref(), &found.references) }</td>
        </tr>
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

/// A sentence with its figures in bold type.
fn emphasised(reading: &Reading, sentence: Span, rows: &[usize]) -> Html {
    let text = reading.text();
    let mut parts = Vec::new();
    let mut at = sentence.start;
    for &row in rows {
        let span = reading.annotation(row).span;
        // Of marks in each other the outer one is enough.
        if span.start >= at && span.end <= sentence.end {
            parts.push(html! { <>{ &text[at..span.start] }<b>{ &text[span] }</b></> });
            at = span.end;
        }
    }
    html! { <>{ parts }{ &text[at..sentence.end] }</> }
}

/// A kind's table, if it has rows.
fn table(kind: Kind, class: &'static str, heads: &[&'static str], bodies: Vec<Html>) -> Html {
    if bodies.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h2>{ plural(kind) }</h2>
            <table {class}>
                <thead><tr>{ for heads.iter().map(|&head| html! { <th>{ head }</th> }) }</tr></thead>
                { bodies }
            </table>
        </section>
    }
}

/// What a person took for no person, institution or number.
fn rejected(reading: &Reading) -> Html {
    let rows = Kind::ALL.into_iter();
    let rows = rows.flat_map(|kind| reading.rows(kind).iter().map(move |&row| (kind, row)));
    let item = |(kind, row): (Kind, usize)| {
        let marks = reading.of_row(kind, row);
        let count = marks
            .iter()
            .filter(|&&mark| reading.is_rejected(mark))
            .count();
        let name = match kind.name_kind() {
            Some(_) => reading.entity(row).name.as_str(),
            None => &reading.text()[reading.annotation(row).span],
        };
        let share = match marks.len() {
            1 => String::new(),
            all => format!(", {count} of {}", words::mentions(all)),
        };
        (count > 0).then(
            || html! { <li>{ format!("{name} ({}{share})", singular(kind).to_lowercase()) }</li> },
        )
    };
    section("Rejected marks", rows.filter_map(item).collect())
}

/// Decisions whose words are no longer in the text.
fn lost(reading: &Reading) -> Html {
    let item = |orphan: &Arc<Orphan>| {
        html! { <li key={orphan.id.to_string()}>{ format!("{} ({})", orphan.quote.exact, orphan.status.name()) }{ remarks(orphan.note.as_deref(), &orphan.references) }</li> }
    };
    section("Lost marks", reading.set.orphans.iter().map(item).collect())
}

/// A list, if there is something in it.
fn section(title: &'static str, items: Vec<Html>) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h2>{ title }</h2>
            <ul>{ items }</ul>
        </section>
    }
}

fn remarks(note: Option<&str>, references: &[Reference]) -> Html {
    let parts = note
        .into_iter()
        .chain(references.iter().map(Reference::text));
    html! { <>{ for parts.map(|part| html! { <span class="print-remark">{ part.to_owned() }</span> }) }</> }
}
