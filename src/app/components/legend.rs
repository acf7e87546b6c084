//! What the marks mean, how many there are, and a switch for each kind.

use crate::components::host_bar::HostContext;
use crate::kinds::{Kinds, hue, plural, singular};
use crate::reading::Reading;
use crate::shared::Shared;
use crate::words::grouped;
use bluepencil::annotation::Kind;
use yew::{Callback, Html, Properties, classes, component, html, use_context};

/// What the legend shows.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article.
    pub(crate) reading: Shared<Reading>,
    /// The kinds that are switched off.
    pub(crate) hidden: Kinds,
    /// Hears which kind is switched.
    pub(crate) on_toggle: Callback<Kind>,
}

/// A switch for each kind.
#[component]
pub(crate) fn Legend(props: &Props) -> Html {
    let host = use_context::<HostContext>();
    let is_wanted = |kind: &Kind| {
        host.as_ref()
            .is_none_or(|host| host.hosted.config.shows(*kind))
    };
    let switch = |kind: Kind| {
        let onclick = props.on_toggle.reform(move |_| kind);
        let is_on = !props.hidden.has(kind);
        html! {
            <li key={kind.name()}>
                <button
                    type="button"
                    class={classes!("legend-switch", hue(kind))}
                    aria-pressed={is_on.to_string()}
                    title={if is_on { "Hide these marks" } else { "Show these marks" }}
                    {onclick}
                >
                    <span class="legend-name">{ plural(kind) }</span>
                    <span class="legend-count">{ grouped(&props.reading.rows(kind).len().to_string()) }</span>
                </button>
                // What the marks of this kind are described by to a screen reader.
                <span id={format!("kind-{}", kind.name())} hidden=true>{ singular(kind) }</span>
            </li>
        }
    };
    html! {
        <ul class="legend" aria-label="Marks">
            { for Kind::ALL.into_iter().filter(is_wanted).map(switch) }
            <li hidden=true id="status-accepted">{ "accepted" }</li>
        </ul>
    }
}
