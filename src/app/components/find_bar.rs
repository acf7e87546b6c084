//! The search in the article.

use crate::components::icons;
use crate::dom;
use crate::highlight;
use crate::reading::Reading;
use crate::shared::Shared;
use crate::words::grouped;
use bluepencil::session::find;
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
    /// Hears that the search is over.
    pub(crate) on_close: Callback<()>,
}

/// Places that are looked for. Who has more of them looks for longer words.
const MOST_PLACES: usize = 1_000;

/// A field, how many places there are, and the way from one to the next.
#[component]
pub(crate) fn FindBar(props: &Props) -> Html {
    let wanted = use_state(AttrValue::default);
    let current = use_state(|| 0_usize);
    let found = use_memo(
        (props.reading.clone(), (*wanted).clone()),
        |(reading, wanted)| find::in_text(reading.text(), wanted.trim(), MOST_PLACES),
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
    use_effect_with((props.reading.clone(), (*wanted).clone(), at), {
        let found = found.clone();
        move |(reading, ..)| {
            let current = found.spans.get(at).copied();
            highlight::paint("found", reading, &found.spans);
            highlight::paint("found-current", reading, current.as_slice());
            highlight::reveal("found-current");
        }
    });
    let step = {
        let current = current.clone();
        move |forward: bool| {
            if count > 0 {
                current.set(if forward {
                    (at + 1) % count
                } else {
                    (at + count - 1) % count
                });
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
    let said = match (wanted.trim().is_empty(), count) {
        (true, _) => String::new(),
        (false, 0) => "Not found".to_owned(),
        (false, _) => {
            let more = if found.has_more { " or more" } else { "" };
            format!(
                "{} of {}{more}",
                grouped(&(at + 1).to_string()),
                grouped(&count.to_string())
            )
        }
    };
    let (back, on) = (step.clone(), step);
    html! {
        <search class="find-bar">
            <input id="find" type="search" class="field" aria-label="Search in the article" placeholder="Search in the article"
                autocomplete="off" spellcheck="false" value={(*wanted).clone()} {oninput} {onkeydown} />
            <output class="find-said">{ said }</output>
            <button type="button" class="button icon-only" aria-label="Previous place" disabled={count == 0} onclick={move |_| back(false)}>{ icons::chevron_left() }</button>
            <button type="button" class="button icon-only" aria-label="Next place" disabled={count == 0} onclick={move |_| on(true)}>{ icons::chevron_right() }</button>
            <button type="button" class="button icon-only" aria-label="Close the search" onclick={props.on_close.reform(|_| ())}>{ icons::cross() }</button>
        </search>
    }
}
