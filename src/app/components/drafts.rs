//! The list of the articles that are kept in this browser.

use crate::components::draft::DraftRow;
use crate::components::icons;
use crate::dom;
use crate::drafts::{Drafts, Entry, Wish};
use web_sys::{Event, HtmlInputElement};
use yew::{
    Callback, Html, Properties, TargetCast, UseStateHandle, component, html, use_context, use_state,
};

/// Rows that are shown at first; who has more asks for them.
const ROWS: usize = 8;

/// What the list needs.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// Whether nothing can be opened just now.
    pub(crate) is_busy: bool,
}

/// The list with what can be done with all of it, or nothing where none is kept for another page.
#[component]
pub(crate) fn DraftList(props: &Props) -> Html {
    let shows_all = use_state(|| false);
    let Some(Drafts { view, on_wish }) =
        use_context().filter(|drafts: &Drafts| drafts.view.is_offered)
    else {
        return Html::default();
    };
    let list = view.list.as_deref().unwrap_or_default();
    let shown = if *shows_all { list.len() } else { ROWS };
    let row = |entry: &Entry| {
        html! {
            <DraftRow
                key={entry.id.as_str()}
                entry={entry.clone()}
                is_busy={props.is_busy}
                unreadable={view.unreadable.get(&entry.id).cloned()}
                on_wish={on_wish.clone()}
            />
        }
    };
    html! {
        <section class="drafts" aria-labelledby="drafts-title">
            <h2 id="drafts-title" class="drafts-title" tabindex="-1">{ "Your articles" }</h2>
            if let Some(reason) = &view.refused {
                <p class="drafts-note">{ icons::warning() }<span>{ reason }</span></p>
            }
            if !list.is_empty() {
                <ul class="drafts-list">{ for list.iter().take(shown).map(row) }</ul>
            }
            <div class="drafts-foot">
                { switch(view.is_on, &on_wish) }
                { more(list.len(), &shows_all) }
                if !list.is_empty() {
                    <button type="button" class="button quiet" onclick={on_wish.reform(|_| Wish::DeleteAll)}>{ "Delete all" }</button>
                }
            </div>
        </section>
    }
}

fn switch(is_on: bool, on_wish: &Callback<Wish>) -> Html {
    let onchange = on_wish.reform(|event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        Wish::Switch(input.checked())
    });
    html! {
        <label class="drafts-switch">
            <input type="checkbox" checked={is_on} {onchange} />
            <span>{ "Keep articles in this browser until I delete them" }</span>
        </label>
    }
}

fn more(count: usize, shows_all: &UseStateHandle<bool>) -> Html {
    if count <= ROWS || **shows_all {
        return Html::default();
    }
    let shows_all = shows_all.clone();
    html! {
        <button type="button" class="button quiet" onclick={move |_| show_all(&shows_all)}>{ format!("Show all {count}") }</button>
    }
}

/// The button goes: the keyboard stays in the list.
fn show_all(shows_all: &UseStateHandle<bool>) {
    dom::focus("#drafts-title");
    shows_all.set(true);
}
