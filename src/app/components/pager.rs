//! From page to page of a long list.

use crate::components::icons;
use crate::state::ROWS_PER_PAGE;
use crate::words::grouped;
use yew::{Callback, Html, Properties, component, html};

/// Where in which list.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The page in view, from 0.
    pub(crate) page: usize,
    /// The rows of all pages.
    pub(crate) rows: usize,
    /// Hears which page is wanted.
    pub(crate) on_page: Callback<usize>,
}

/// "101–200 of 9,312" between two buttons; nothing for a list of one page.
#[component]
pub(crate) fn Pager(props: &Props) -> Html {
    if props.rows <= ROWS_PER_PAGE {
        return Html::default();
    }
    let first = props.page * ROWS_PER_PAGE;
    let last = (first + ROWS_PER_PAGE).min(props.rows);
    let [from, to, all] = [first + 1, last, props.rows].map(|count| grouped(&count.to_string()));
    let (before, after) = (props.page.saturating_sub(1), props.page + 1);
    html! {
        <nav class="pager" aria-label="Pages of the list">
            <button type="button" class="button icon-only" aria-label="Earlier" disabled={first == 0} onclick={props.on_page.reform(move |_| before)}>
                { icons::chevron_left() }
            </button>
            <span>{ format!("{from}–{to} of {all}") }</span>
            <button type="button" class="button icon-only" aria-label="Later" disabled={last == props.rows} onclick={props.on_page.reform(move |_| after)}>
                { icons::chevron_right() }
            </button>
        </nav>
    }
}
