//! What stands in the page until its host has brought an article.

use crate::state::{Analysing, Notice};
use yew::{Html, Properties, component, html};

/// What is waited for.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The analysis under way.
    pub(crate) analysing: Option<Analysing>,
    /// What went wrong.
    pub(crate) problem: Option<Notice>,
}

/// A line.
#[component]
pub(crate) fn Waiting(props: &Props) -> Html {
    html! {
        <main class="waiting">
            if let Some(problem) = &props.problem {
                <p role="alert">{ problem.text.clone() }</p>
            } else if let Some(analysing) = props.analysing {
                if analysing.is_slow {
                    <label class="progress-words" for="progress">{ "Reading…" }</label>
                    <progress id="progress" max="1" value={format!("{:.2}", analysing.share)}></progress>
                }
            } else {
                <p role="status">{ "Waiting for an article…" }</p>
            }
        </main>
    }
}
