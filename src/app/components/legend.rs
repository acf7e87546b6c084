//! What the marks mean, how many there are, and a switch for each kind.

use crate::components::host_bar::HostContext;
use crate::components::icons;
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
    /// Whether the switches stand beside the lists' tabs, which have names and counts.
    #[prop_or_default]
    pub(crate) is_beside_tabs: bool,
    /// The kind whose list is in view, if there is one.
    #[prop_or_default]
    pub(crate) current: Option<Kind>,
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
                    class={classes!("legend-switch", hue(kind), (props.current == Some(kind)).then_some("is-current"))}
                    aria-pressed={is_on.to_string()}
                    title={if is_on { "Hide these marks" } else { "Show these marks" }}
                    {onclick}
                >
                    <span class={if props.is_beside_tabs { "visually-hidden" } else { "legend-name" }}>{ plural(kind) }</span>
                    if !props.is_beside_tabs {
                        <span class="legend-count">{ grouped(&props.reading.rows(kind).len().to_string()) }</span>
                    } else if is_on {
                        { icons::eye() }
                    } else {
                        { icons::eye_off() }
                    }
                </button>
                // What the marks of this kind are described by to a screen reader.
                <span id={format!("kind-{}", kind.name())} hidden=true>{ singular(kind) }</span>
            </li>
        }
    };
    html! {
        <ul class={classes!("legend", props.is_beside_tabs.then_some("is-beside-tabs"))} aria-label="Marks">
            { for Kind::ALL.into_iter().filter(is_wanted).map(switch) }
            <li hidden=true id="status-accepted">{ "kept" }</li>
        </ul>
    }
}
