//! A source in its list: who it is, how much it says, and once it is open what it says.

use super::bar::bar;
use super::said;
use crate::components::icons;
use crate::dom;
use crate::reading::Reading;
use crate::shared::Shared;
use crate::sources::Source;
use crate::sources::words::{manner, name, sort, times, words};
use crate::state::{Listen, Work};
use gloo::timers::callback::Timeout;
use web_sys::KeyboardEvent;
use yew::{Callback, Html, Properties, classes, component, html};

/// What a card shows.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The article.
    pub(super) reading: Shared<Reading>,
    /// Which source.
    pub(super) row: usize,
    /// Whether it is open.
    pub(super) is_open: bool,
    /// At which of its times one has gone to what it says.
    pub(super) heard: Option<usize>,
    /// Hears what a person does.
    pub(super) on_work: Callback<Work>,
}

impl Props {
    pub(super) fn source(&self) -> &Source {
        &self.reading.sources().rows[self.row]
    }
}

/// The card.
#[component]
pub(super) fn SourceCard(props: &Props) -> Html {
    let (row, source) = (props.row, props.source());
    let id = format!("source-{}", source.voice.statements[0]);
    let onclick = props
        .on_work
        .reform(move |_| Work::Listen(Listen::Toggle(row)));
    html! {
        <li class="card source-card" aria-current={props.heard.map(|_| "true")} onkeydown={on_key(props)}>
            <div class="source-head">
                <div class="card-top">
                    <button
                        type="button"
                        class={classes!("card-name", source.is_phrase().then_some("is-phrase"))}
                        aria-expanded={props.is_open.to_string()}
                        aria-controls={id.clone()}
                        aria-describedby={format!("{id}-facts")}
                        {onclick}
                    >
                        { name(source) }
                    </button>
                    <span class="source-words">{ words(source.voice.words) }</span>
                    { icons::chevron_down() }
                </div>
                { facts(props, format!("{id}-facts")) }
            </div>
            <div {id} class="source-said" hidden={!props.is_open}>
                if props.is_open {
                    { said::steps(props) }
                    <ol class="card-mentions">{ for (0..source.turns.len()).map(|turn| said::at(props, turn)) }</ol>
                }
            </div>
        </li>
    }
}

/// What it is, how long it speaks beside the others, how often and in whose words.
fn facts(props: &Props, id: String) -> Html {
    let source = props.source();
    let voice = &source.voice;
    let entity = source
        .speaker()
        .and_then(|entity| props.reading.set.entity(entity));
    let roles = entity.map(|entity| entity.roles.join(", "));
    let what = [sort(source), roles.filter(|roles| !roles.is_empty())];
    let what: Vec<String> = what.into_iter().flatten().collect();
    let parts = [
        ("is-quoted", voice.quoted.min(voice.words)),
        ("is-reported", voice.words.saturating_sub(voice.quoted)),
    ];
    html! {
        <div {id} class="source-facts">
            if !what.is_empty() {
                <p>{ what.join(" · ") }</p>
            }
            { bar("is-length", &parts, props.reading.sources().most()) }
            <p class="source-manner">
                <span>{ times(source) }</span>
                { for parts.iter().zip(manner(source)).filter_map(|((class, _), words)| Some((*class, words?))).map(part) }
            </p>
        </div>
    }
}

/// How many words are quoted or reported, with the colour that they have in the bar.
fn part((class, words): (&'static str, String)) -> Html {
    html! { <span class="source-part"><span class={classes!("swatch", class)}></span>{ words }</span> }
}

/// The arrows go through what an open source says; the keyboard comes along where it is on one of the statements.
fn on_key(props: &Props) -> Callback<KeyboardEvent> {
    let (row, on_work, is_open) = (props.row, props.on_work.clone(), props.is_open);
    let [back, on] = [false, true].map(|forward| said::next(props, forward));
    Callback::from(move |event: KeyboardEvent| {
        let turn = match event.key().as_str() {
            "ArrowRight" => on,
            "ArrowLeft" => back,
            _ => return,
        };
        if !is_open || event.ctrl_key() || event.meta_key() || event.alt_key() || event.shift_key()
        {
            return;
        }
        event.prevent_default();
        on_work.emit(Work::Listen(Listen::Hear(row, turn)));
        if dom::has_focus(".source-card .snippet") {
            Timeout::new(0, || {
                dom::focus(".source-card .snippet[aria-current=\"true\"]")
            })
            .forget();
        }
    })
}
