//! The lists beside the article; on a phone a sheet from below.

use crate::components::drag::Dragged;
use crate::components::icons;
use crate::components::legend::Legend;
use crate::components::list_tools::ListTools;
use crate::components::listed;
use crate::components::orphans::Orphans;
use crate::components::pager::Pager;
use crate::components::sources::SourceList;
use crate::components::split_zone::SplitZone;
use crate::components::tabs::{self, Tabs};
use crate::dom;
use crate::kinds::{hue, plural};
use crate::state::{ROWS_PER_PAGE, Tab, Which, Work, Working};
use crate::words::{counted, grouped};
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, HtmlInputElement, InputEvent};
use yew::{
    Callback, Html, Properties, UseStateHandle, classes, component, html, use_effect_with,
    use_state,
};

/// What the panel shows.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article in view.
    pub(crate) working: Working,
    /// Hears what a person does.
    pub(crate) on_work: Callback<Work>,
    /// Hears what the person has to be told.
    pub(crate) on_say: Callback<&'static str>,
}

/// Tabs, filter, list.
#[component]
pub(crate) fn Panel(props: &Props) -> Html {
    let working = &props.working;
    let chosen = working
        .selected
        .map(|annotation| working.reading.row_of(annotation));
    use_effect_with(
        (working.selected, chosen, working.is_sheet_open),
        |(_, chosen, _)| {
            if let Some(row) = chosen {
                dom::reveal_row(&format!(".panel-list [data-row=\"{row}\"]"));
            }
        },
    );
    // Whether a mention is dragged that has others beside it.
    let is_split = use_state(|| false);
    let is_open = working.is_sheet_open;
    let kind = match working.open_tab() {
        Tab::Kind(kind) => Some(kind),
        Tab::Sources => None,
    };
    html! {
        <aside class={classes!("panel", is_open.then_some("is-open"))} aria-label="What is marked">
            <button
                type="button"
                class="panel-handle"
                aria-expanded={is_open.to_string()}
                aria-controls="panel-list"
                onclick={props.on_work.reform(|_| Work::ToggleSheet)}
            >
                <span class="visually-hidden">{ if is_open { "Hide the lists" } else { "Show the lists" } }</span>
                { icons::chevron_down() }
            </button>
            <div class="panel-head">
                <Tabs reading={working.reading.clone()} tab={working.open_tab()} hidden={working.hiding.kinds} on_tab={props.on_work.reform(Work::from)} />
                <Legend reading={working.reading.clone()} hidden={working.hiding.kinds} is_beside_tabs={true} current={kind} on_toggle={props.on_work.reform(Work::Toggle)} />
            </div>
            <div class="panel-body">
                if kind.is_some() {
                    <div class="panel-tools">
                        { filter(props) }
                        <ListTools working={working.clone()} on_work={props.on_work.clone()} />
                    </div>
                    { count(props) }
                    { list(props, &is_split) }
                } else {
                    <SourceList working={working.clone()} on_work={props.on_work.clone()} on_say={props.on_say.clone()} />
                }
            </div>
        </aside>
    }
}

/// How much is listed, and the way back to all of it.
fn count(props: &Props) -> Html {
    let working = &props.working;
    let (listed, all) = (
        working.rows().len(),
        working.reading.rows(working.tab).len(),
    );
    let folded = working.folded_references();
    if all == 0 {
        return Html::default();
    }
    let grouped = |count: usize| grouped(&count.to_string());
    let (words, show) = if listed == all {
        (listed::total(&working.reading, working.tab), "")
    } else if listed + folded == all {
        let words = format!(
            "{}, {} more only refer back",
            counted(working.tab, listed),
            grouped(folded)
        );
        (words, "Show them")
    } else {
        (
            format!("{} of {}", grouped(listed), counted(working.tab, all)),
            "Show all",
        )
    };
    html! {
        <p class="panel-count">
            <span>{ words }</span>
            if listed < all {
                <button type="button" class="link" onclick={props.on_work.reform(|_| Work::ListAll)}>{ show }</button>
            }
        </p>
    }
}

fn filter(props: &Props) -> Html {
    let label = format!("Filter {}", plural(props.working.tab).to_lowercase());
    let oninput = props.on_work.reform(|event: InputEvent| {
        let input = event
            .target()
            .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        Work::Filter(input.map(|input| input.value()).unwrap_or_default().into())
    });
    html! {
        <div class="panel-filter">
            { icons::search() }
            <input
                type="search"
                class="filter"
                aria-label={label.clone()}
                placeholder={label}
                autocomplete="off"
                spellcheck="false"
                value={props.working.filter.clone()}
                {oninput}
            />
        </div>
    }
}

fn list(props: &Props, is_split: &UseStateHandle<bool>) -> Html {
    let working = &props.working;
    let rows = working.rows();
    let in_view = rows
        .iter()
        .skip(working.page * ROWS_PER_PAGE)
        .take(ROWS_PER_PAGE);
    // Of what is dropped inside the list there is no more end: it was made anew where it was dropped.
    let over = {
        let is_split = is_split.clone();
        Callback::from(move |_: DragEvent| is_split.set(false))
    };
    html! {
        <div id="panel-list" class={classes!("panel-list", hue(working.tab))} role="tabpanel" aria-labelledby={tabs::id(Tab::Kind(working.tab))} ondragend={over.clone()} ondrop={over}>
            <Orphans reading={working.reading.clone()} on_work={props.on_work.clone()} on_say={props.on_say.clone()} />
            if rows.is_empty() {
                <p class="panel-none">{ none(working) }</p>
            }
            if **is_split {
                <SplitZone on_work={props.on_work.clone()} />
            }
            <ul class="cards" key={working.tab.name()} ondragstart={on_drag(props, is_split)}>
                { for in_view.map(|&row| card(props, row)) }
            </ul>
            <Pager page={working.page} rows={rows.len()} on_page={props.on_work.reform(Work::Page)} />
        </div>
    }
}

/// Shows where a mention is dropped that is somebody else.
fn on_drag(props: &Props, is_split: &UseStateHandle<bool>) -> Callback<DragEvent> {
    let (reading, is_split) = (props.working.reading.clone(), is_split.clone());
    Callback::from(move |event: DragEvent| {
        let mention = match Dragged::of(&event) {
            Some(Dragged::Mention(id)) => reading.set.annotation_index(id),
            Some(Dragged::Entity(_)) | None => None,
        };
        if mention.is_some_and(|mention| reading.siblings(mention).len() > 1) {
            // A browser gives a drag up if what is dragged is moved in the moment that it is picked up.
            let is_split = is_split.clone();
            Timeout::new(0, move || is_split.set(true)).forget();
        }
    })
}

fn card(props: &Props, row: usize) -> Html {
    let working = &props.working;
    let selected = working.selected;
    let selected = selected.filter(|&annotation| {
        working.reading.annotation(annotation).kind() == working.tab
            && working.reading.row_of(annotation) == row
    });
    listed::card(working, row, selected, &props.on_work)
}

/// Why a list is empty.
fn none(working: &Working) -> String {
    let what = plural(working.tab).to_lowercase();
    if working.reading.rows(working.tab).is_empty() {
        format!("No {what} were found in this article.")
    } else if working.filter.trim().is_empty() && working.which != Which::All {
        format!("Nothing is left to do among the {what}.")
    } else if working.filter.trim().is_empty() {
        format!("All {what} are hidden as unsure.")
    } else {
        format!("None of the {what} holds “{}”.", working.filter.trim())
    }
}
