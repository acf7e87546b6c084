//! Decisions whose words are no longer in the text: shown until a person finds them a place or lets them go.

use crate::kinds::singular;
use crate::places;
use crate::reading::Reading;
use crate::shared::Shared;
use crate::state::Work;
use bluepencil::annotation::{Loss, Orphan};
use bluepencil::session::Action;
use yew::{Callback, Html, Properties, component, html};

/// What is shown.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article.
    pub(crate) reading: Shared<Reading>,
    /// Hears what a person does.
    pub(crate) on_work: Callback<Work>,
    /// Hears that a place has to be selected first.
    pub(crate) on_say: Callback<&'static str>,
}

/// The list; nothing where nothing is lost.
#[component]
pub(crate) fn Orphans(props: &Props) -> Html {
    let orphans = &props.reading.set.orphans;
    if orphans.is_empty() {
        return Html::default();
    }
    html! {
        <section class="orphans" aria-label="Lost marks">
            <h2>{ format!("Lost marks ({})", orphans.len()) }</h2>
            <p>{ "Their words are no longer in the text. Select words in the article to give one a new place." }</p>
            <ul>{ for orphans.iter().map(|orphan| item(props, orphan)) }</ul>
        </section>
    }
}

fn item(props: &Props, orphan: &Orphan) -> Html {
    let id = orphan.id;
    let attach = {
        let (reading, on_work, on_say) = (
            props.reading.clone(),
            props.on_work.clone(),
            props.on_say.clone(),
        );
        move |_| match places::selected(&reading) {
            Some(span) => on_work.emit(Work::Do(Box::new(Action::AttachOrphan {
                orphan: id,
                span,
                snap: true,
            }))),
            None => on_say.emit("Select the words in the article first, then press “Put it here”."),
        }
    };
    let delete = props
        .on_work
        .reform(move |_| Work::Do(Box::new(Action::DeleteOrphans { orphans: vec![id] })));
    let why = match orphan.loss {
        Loss::Gone => "its words are gone",
        Loss::Ambiguous => "several places are alike",
    };
    html! {
        <li key={id.to_string()} class="orphan">
            <p class="snippet">{ orphan.quote.prefix.clone() }<b>{ orphan.quote.exact.clone() }</b>{ orphan.quote.suffix.clone() }</p>
            <p class="orphan-why">{ format!("{}, {}: {why}", singular(orphan.kind()), orphan.status.name()) }</p>
            if let Some(note) = &orphan.note {
                <p class="orphan-why">{ format!("Note: {note}") }</p>
            }
            <div class="form-buttons">
                // The selection in the article must outlive the press.
                <button type="button" class="button" onmousedown={|event: web_sys::MouseEvent| event.prevent_default()} onclick={attach}>{ "Put it here" }</button>
                <button type="button" class="button" onclick={delete}>{ "Delete" }</button>
            </div>
        </li>
    }
}
