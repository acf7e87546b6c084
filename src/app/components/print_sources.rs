//! Who speaks, on the fact-check sheet.

use crate::reading::Reading;
use crate::sources::words::{count, extent, name};
use crate::sources::{Source, kinds};
use crate::words::grouped;
use yew::{Html, html};

/// The columns.
const HEADS: [&str; 7] = [
    "Source", "Role", "Kind", "Named", "Speaks", "Words", "Quoted",
];

/// A row for each source; nothing where nobody speaks.
pub(super) fn sources(reading: &Reading) -> Html {
    let sources = reading.sources();
    if sources.rows.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h2>{ "Sources" }</h2>
            <p>{ format!("{}. {}.", count(sources), extent(sources, reading.words())) }</p>
            <table class="print-sources">
                <thead><tr>{ for HEADS.iter().map(|&head| html! { <th>{ head }</th> }) }</tr></thead>
                <tbody>{ for sources.rows.iter().map(|source| row(reading, source)) }</tbody>
            </table>
        </section>
    }
}

fn row(reading: &Reading, source: &Source) -> Html {
    let voice = &source.voice;
    let entity = source
        .speaker()
        .and_then(|entity| reading.set.entity(entity));
    let roles = entity.map(|entity| entity.roles.join(", "));
    let (kind, named) = match source.is_told() {
        true => (
            kinds::one(voice.kind),
            if voice.named { "yes" } else { "no" },
        ),
        false => ("", "no"),
    };
    let number = |count: usize| grouped(&count.to_string());
    html! {
        <tr key={voice.statements[0]}>
            <td><b>{ name(source) }</b></td>
            <td>{ roles }</td>
            <td>{ kind }</td>
            <td>{ named }</td>
            <td>{ number(voice.times) }</td>
            <td>{ number(voice.words as usize) }</td>
            <td>{ number(voice.quoted as usize) }</td>
        </tr>
    }
}
