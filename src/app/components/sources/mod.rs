//! Who speaks in the article: how much of it is whose words, and a card for each source.

mod bar;
mod card;
mod said;
mod summary;

use crate::components::orphans::Orphans;
use crate::components::pager::Pager;
use crate::components::tabs;
use crate::dom;
use crate::state::{Listen, ROWS_PER_PAGE, Tab, Work, Working};
use card::SourceCard;
use summary::Summary;
use yew::{Callback, Html, Properties, component, html, use_effect_with};

/// What the list shows.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article in view.
    pub(crate) working: Working,
    /// Hears what a person does.
    pub(crate) on_work: Callback<Work>,
    /// Hears what the person has to be told.
    pub(crate) on_say: Callback<&'static str>,
}

/// The list.
#[component]
pub(crate) fn SourceList(props: &Props) -> Html {
    let working = &props.working;
    use_effect_with(working.listening.hearings, |&hearings| {
        if hearings > 0 {
            dom::reveal_row(".source-card .snippet[aria-current=\"true\"]");
        }
    });
    let sources = working.reading.sources();
    let heard = working.heard();
    let page = working.listening.page;
    let rows = sources.rows.iter().enumerate();
    let in_view = rows.skip(page * ROWS_PER_PAGE).take(ROWS_PER_PAGE);
    let cards = in_view.map(|(row, source)| {
        let turn = heard.filter(|&(heard, _)| heard == row);
        html! {
            <SourceCard
                key={source.voice.statements[0]}
                reading={working.reading.clone()}
                {row}
                is_open={working.is_source_open(row)}
                heard={turn.map(|(_, turn)| turn)}
                on_work={props.on_work.clone()}
            />
        }
    });
    let on_page = props
        .on_work
        .reform(|page| Work::Listen(Listen::Page(page)));
    html! {
        <div id="panel-list" class="panel-list is-sources" role="tabpanel" aria-labelledby={tabs::id(Tab::Sources)}>
            <Orphans reading={working.reading.clone()} on_work={props.on_work.clone()} on_say={props.on_say.clone()} />
            if sources.rows.is_empty() {
                { nobody() }
            } else {
                <Summary reading={working.reading.clone()} />
                <ul class="cards">{ for cards }</ul>
                <Pager {page} rows={sources.rows.len()} {on_page} />
            }
        </div>
    }
}

fn nobody() -> Html {
    html! {
        <div class="panel-none">
            <p>{ "Nobody is quoted or reported in this article." }</p>
            <p>{ "What counts is what somebody says, writes or finds: words in quotation marks, “she said that …”, “according to …”, “reportedly”." }</p>
        </div>
    }
}
