//! The search in the article and in what is marked in it.

use crate::components::choice::Choice;
use crate::components::icons;
use crate::dom;
use crate::highlight::{self, Cover};
use crate::reading::Reading;
use crate::shared::Shared;
use crate::state::Work;
use crate::words::grouped;
use bluepencil::session::find;
use bluepencil::text::Span;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, InputEvent, KeyboardEvent};
use yew::{
    AttrValue, Callback, Html, Properties, component, html, use_effect_with, use_memo, use_state,
};

/// What is searched.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article.
    pub(crate) reading: Shared<Reading>,
    /// Hears what a person does.
    pub(crate) on_work: Callback<Work>,
    /// Hears that the search is over.
    pub(crate) on_close: Callback<()>,
}

/// Places that are looked for. Who has more of them looks for longer words.
const MOST_PLACES: usize = 1_000;

/// Where is searched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Where {
    /// In the article's text.
    Text,
    /// In marks: their words, names, roles, notes and references.
    Marks,
}

/// The names of both for the list of choice.
const WHERE: [(Where, &str, &str); 2] = [
    (Where::Text, "text", "in the text"),
    (Where::Marks, "marks", "in marks, notes and references"),
];

/// What was found.
#[derive(Debug, Default, PartialEq)]
struct Found {
    spans: Vec<Span>,
    /// The annotation of each span, where annotations were searched.
    annotations: Vec<usize>,
    has_more: bool,
}

/// A field, how many places there are, and the way from one to the next.
#[component]
pub(crate) fn FindBar(props: &Props) -> Html {
    let wanted = use_state(AttrValue::default);
    let place = use_state(|| Where::Text);
    let current = use_state(|| 0_usize);
    let found = use_memo(
        (props.reading.clone(), (*wanted).clone(), *place),
        |(reading, wanted, place)| search(reading, wanted.trim(), *place),
    );
    let count = found.spans.len();
    let at = (*current).min(count.saturating_sub(1));
    use_effect_with((), |()| {
        dom::focus("#find");
        || {
            highlight::clear("found");
            highlight::clear("found-current");
        }
    });
    use_effect_with((props.reading.clone(), found.clone(), at), {
        move |(reading, found, at)| {
            let current = found.spans.get(*at).copied();
            highlight::paint("found", reading, &found.spans, Cover::Whole);
            highlight::paint("found-current", reading, current.as_slice(), Cover::Whole);
            highlight::reveal("found-current");
        }
    });
    // What fits may be on the card only. The keyboard stays in the field.
    let id = found
        .annotations
        .get(at)
        .map(|&annotation| props.reading.annotation(annotation).id);
    use_effect_with(id, {
        let (on_work, reading) = (props.on_work.clone(), props.reading.clone());
        move |id| {
            if let Some(annotation) = id.and_then(|id| reading.set.annotation_index(id)) {
                on_work.emit(Work::Select(annotation));
            }
        }
    });
    let step = {
        let current = current.clone();
        move |forward: bool| {
            if count > 0 {
                let by = if forward { 1 } else { count - 1 };
                current.set((at + by) % count);
            }
        }
    };
    let oninput = {
        let (wanted, current) = (wanted.clone(), current.clone());
        move |event: InputEvent| {
            let input = event
                .target()
                .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            wanted.set(input.map(|input| input.value()).unwrap_or_default().into());
            current.set(0);
        }
    };
    let onkeydown = {
        let (step, on_close) = (step.clone(), props.on_close.clone());
        move |event: KeyboardEvent| match event.key().as_str() {
            "Enter" => step(!event.shift_key()),
            "Escape" => {
                on_close.emit(());
                dom::focus(".article");
            }
            _ => {}
        }
    };
    let on_close = props.on_close.reform(|_| dom::focus(".article"));
    let on_place = {
        let (place, current) = (place.clone(), current);
        Callback::from(move |name: AttrValue| {
            let chosen = WHERE.iter().find(|(_, each, _)| *each == name.as_str());
            place.set(chosen.map_or(Where::Text, |&(place, ..)| place));
            current.set(0);
        })
    };
    let options: Vec<_> = WHERE
        .iter()
        .map(|&(_, name, words)| (name.into(), words.into()))
        .collect();
    let chosen = WHERE
        .iter()
        .find(|(each, ..)| *each == *place)
        .map_or("text", |&(_, name, _)| name);
    let said = said(&found, at, wanted.trim().is_empty());
    let (back, on) = (step.clone(), step);
    html! {
        <search class="find-bar">
            <input id="find" type="search" class="field" aria-label="Search in the article" placeholder="Search in the article"
                autocomplete="off" spellcheck="false" value={(*wanted).clone()} {oninput} {onkeydown} />
            <Choice label="Where is searched" {options} {chosen} on_choose={on_place} />
            <output class="find-said">{ said }</output>
            <div class="find-steps">
                <button type="button" class="button icon-only" aria-label="Previous place" disabled={count == 0} onclick={move |_| back(false)}>{ icons::chevron_left() }</button>
                <button type="button" class="button icon-only" aria-label="Next place" disabled={count == 0} onclick={move |_| on(true)}>{ icons::chevron_right() }</button>
                <button type="button" class="button icon-only" aria-label="Close the search" onclick={on_close}>{ icons::cross() }</button>
            </div>
        </search>
    }
}

fn search(reading: &Reading, words: &str, place: Where) -> Found {
    match place {
        Where::Text => {
            let found = find::in_text(reading.text(), words, MOST_PLACES);
            Found {
                spans: found.spans,
                annotations: Vec::new(),
                has_more: found.has_more,
            }
        }
        Where::Marks => {
            let mut ids = find::in_annotations(&reading.set, words, MOST_PLACES + 1);
            let has_more = ids.len() > MOST_PLACES;
            ids.truncate(MOST_PLACES);
            let annotations: Vec<usize> = ids
                .into_iter()
                .filter_map(|id| reading.set.annotation_index(id))
                .collect();
            let span = |&annotation: &usize| reading.annotation(annotation).span;
            Found {
                spans: annotations.iter().map(span).collect(),
                annotations,
                has_more,
            }
        }
    }
}

/// "2 of 14", "Not found", or nothing where nothing is looked for.
fn said(found: &Found, at: usize, is_idle: bool) -> String {
    match (is_idle, found.spans.len()) {
        (true, _) => String::new(),
        (false, 0) => "Not found".to_owned(),
        (false, count) => {
            let more = if found.has_more { " or more" } else { "" };
            let [at, count] = [at + 1, count].map(|number| grouped(&number.to_string()));
            format!("{at} of {count}{more}")
        }
    }
}
