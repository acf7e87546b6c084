//! Accept and reject: for one mark, or for all of a name's.

use crate::components::icons;
use crate::state::Work;
use bluepencil::annotation::Status;
use bluepencil::session::{Action, Target};
use yew::{AttrValue, Callback, Html, Properties, component, html};

/// What is decided on.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// Which annotations.
    pub(crate) of: Target,
    /// What they are now, where all are the same.
    pub(crate) status: Option<Status>,
    /// What they are called beside the buttons: "This mention", "All 7".
    pub(crate) label: AttrValue,
    /// Hears what a person does.
    pub(crate) on_work: Callback<Work>,
}

/// Two switches. Pressed again they take the decision back.
#[component]
pub(crate) fn Decide(props: &Props) -> Html {
    html! {
        <div class="decide" role="group" aria-label={props.label.clone()}>
            <span class="decide-label">{ props.label.clone() }</span>
            { switch(props, Status::Accepted, "Accept", icons::check()) }
            { switch(props, Status::Rejected, "Reject", icons::cross()) }
        </div>
    }
}

fn switch(props: &Props, status: Status, words: &'static str, icon: Html) -> Html {
    let is_on = props.status == Some(status);
    let action = Action::SetStatus {
        of: props.of.clone(),
        status: if is_on { Status::Suggested } else { status },
        only_unreviewed: false,
    };
    let onclick = props
        .on_work
        .reform(move |_| Work::Do(Box::new(action.clone())));
    html! {
        <button type="button" class={format!("decision is-{}", status.name())} aria-pressed={is_on.to_string()} {onclick}>
            { icon }
            <span>{ words }</span>
        </button>
    }
}

/// What all of `statuses` are, where that is one.
pub(crate) fn common(mut statuses: impl Iterator<Item = Status>) -> Option<Status> {
    let first = statuses.next()?;
    statuses.all(|status| status == first).then_some(first)
}
