//! Where a mention is dropped that names somebody else than its card says. It is there while one is dragged.

use crate::components::drag::{Dragged, use_target};
use crate::state::Work;
use bluepencil::session::Action;
use yew::{Callback, Html, Properties, classes, component, html};

/// Who hears of it.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// Hears what a person does.
    pub(crate) on_work: Callback<Work>,
}

/// The place.
#[component]
pub(crate) fn SplitZone(props: &Props) -> Html {
    let on_work = props.on_work.clone();
    let target = use_target(Callback::from(move |dragged| {
        if let Dragged::Mention(id) = dragged {
            let annotations = vec![id];
            on_work.emit(Work::Do(Box::new(Action::Split { annotations })));
        }
    }));
    html! {
        <p
            class={classes!("split-zone", target.class())}
            ondragover={target.ondragover}
            ondragleave={target.ondragleave}
            ondrop={target.ondrop}
        >
            { "Drop the mention here if it is someone else" }
        </p>
    }
}
