//! What a check of a number found.

use crate::state::Work;
use bluepencil::annotation::{AnnotationId, Verdict};
use bluepencil::session::Action;
use yew::{Callback, Html, Properties, component, html};

/// Whose verdict.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The number.
    pub(crate) annotation: AnnotationId,
    /// What was found, if anything yet.
    pub(crate) verdict: Option<Verdict>,
    /// Hears what a person does.
    pub(crate) on_work: Callback<Work>,
}

/// What a verdict is called.
pub(crate) fn words(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Confirmed => "Confirmed",
        Verdict::Disputed => "Disputed",
        Verdict::NeedsSource => "Needs source",
    }
}

/// A switch for each verdict. Pressed again it takes the verdict back.
#[component]
pub(crate) fn VerdictView(props: &Props) -> Html {
    let switch = |verdict: Verdict| {
        let is_on = props.verdict == Some(verdict);
        let of = vec![props.annotation];
        let onclick = props.on_work.reform(move |_| {
            let verdict = (!is_on).then_some(verdict);
            Work::Do(Box::new(Action::SetVerdict {
                of: of.clone(),
                verdict,
            }))
        });
        html! {
            <button key={verdict.name()} type="button" class={format!("decision is-{}", verdict.name())} aria-pressed={is_on.to_string()} {onclick}>
                { words(verdict) }
            </button>
        }
    };
    html! {
        <div class="decide" role="group" aria-label="Verdict">
            <span class="decide-label">{ "Verdict" }</span>
            { for Verdict::ALL.into_iter().map(switch) }
        </div>
    }
}
