//! What each way of listing a kind looks like: the one place where the panel and the paper ask.

use crate::components::card::EntityCard;
use crate::components::list_tools::{self, order, sureness, types};
use crate::components::number_card::NumberCard;
use crate::components::print_lists::{names, numbers};
use crate::kinds::{Listed, listed};
use crate::reading::Reading;
use crate::state::{Work, Working};
use crate::words::{counted, mentions};
use bluepencil::annotation::Kind;
use yew::{Callback, Html, html};

/// The card of a row of the list in view; `selected` is the chosen annotation, where it is one of the row's.
pub(super) fn card(
    working: &Working,
    row: usize,
    selected: Option<usize>,
    on_work: &Callback<Work>,
) -> Html {
    let (reading, on_work) = (working.reading.clone(), on_work.clone());
    match listed(working.tab) {
        Listed::Entities => html! {
            <EntityCard key={row} {reading} entity={row} {selected} {on_work} />
        },
        Listed::Numbers => html! {
            <NumberCard key={row} {reading} annotation={row} is_selected={selected.is_some()} {on_work} />
        },
    }
}

/// What the list in view can be ordered and narrowed by, beside what every list can.
pub(super) fn tools(props: &list_tools::Props) -> Html {
    match listed(props.working.tab) {
        Listed::Entities => sureness(props),
        Listed::Numbers => html! { <>{ order(props) }{ types(props) }</> },
    }
}

/// All that is listed of a kind: "25 mentions of 17 people", "51 numbers".
pub(super) fn total(reading: &Reading, kind: Kind) -> String {
    let rows = reading.rows(kind);
    let counted = counted(kind, rows.len());
    match listed(kind) {
        Listed::Entities => {
            let all: usize = rows.iter().map(|&row| reading.mentions(row).len()).sum();
            format!("{} of {counted}", mentions(all))
        }
        Listed::Numbers => counted,
    }
}

/// Whether what is listed can be verified.
pub(super) fn has_verdicts(kind: Kind) -> bool {
    match listed(kind) {
        Listed::Entities => false,
        Listed::Numbers => true,
    }
}

/// Everything of a kind on the fact-check sheet.
pub(super) fn on_paper(reading: &Reading, kind: Kind) -> Html {
    match listed(kind) {
        Listed::Entities => names(reading, kind),
        Listed::Numbers => numbers(reading, kind),
    }
}
