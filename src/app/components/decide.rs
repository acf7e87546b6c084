//! Decisions on a card: on all mentions of a name at once, and the way back of a mark that was removed.

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
    /// Whether they are all mentions of a name. Else it is one annotation, which is decided on at its mark.
    pub(crate) is_whole: bool,
    /// What they are called beside the buttons: "All 7".
    #[prop_or_default]
    pub(crate) label: AttrValue,
    /// Hears what a person does.
    pub(crate) on_work: Callback<Work>,
}

/// Two switches for a whole name, which pressed again take the decision back; of one mark that was removed the way back.
#[component]
pub(crate) fn Decide(props: &Props) -> Html {
    if !props.is_whole {
        return match props.status {
            Some(Status::Rejected) => {
                html! { <p class="decide"><span class="decide-label">{ "Removed" }</span>{ keep(props) }</p> }
            }
            _ => Html::default(),
        };
    }
    html! {
        <div class="decide" role="group" aria-label={props.label.clone()}>
            <span class="decide-label">{ props.label.clone() }</span>
            { switch(props, Status::Accepted, "Keep", icons::check()) }
            { switch(props, Status::Rejected, "Remove", icons::cross()) }
        </div>
    }
}

fn keep(props: &Props) -> Html {
    let onclick = set(props, Status::Accepted);
    html! { <button type="button" class="decision" {onclick}>{ icons::check() }<span>{ "Keep after all" }</span></button> }
}

fn switch(props: &Props, status: Status, words: &'static str, icon: Html) -> Html {
    let is_on = props.status == Some(status);
    let onclick = set(props, if is_on { Status::Suggested } else { status });
    html! {
        <button type="button" class={format!("decision is-{}", status.name())} aria-pressed={is_on.to_string()} {onclick}>
            { icon }
            <span>{ words }</span>
        </button>
    }
}

fn set(props: &Props, status: Status) -> Callback<web_sys::MouseEvent> {
    let action = Action::SetStatus {
        of: props.of.clone(),
        status,
        only_unreviewed: false,
    };
    props
        .on_work
        .reform(move |_| Work::Do(Box::new(action.clone())))
}

/// What all of `statuses` are, where that is one.
pub(crate) fn common(mut statuses: impl Iterator<Item = Status>) -> Option<Status> {
    let first = statuses.next()?;
    statuses.all(|status| status == first).then_some(first)
}
