//! The tabs above the panel's lists.

use crate::components::host_bar::HostContext;
use crate::dom;
use crate::kinds::{Kinds, hue, plural};
use crate::reading::Reading;
use crate::shared::Shared;
use crate::words::grouped;
use bluepencil::annotation::Kind;
use web_sys::KeyboardEvent;
use yew::{Callback, Html, Properties, classes, component, html, use_context};

/// What the tabs show.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article.
    pub(crate) reading: Shared<Reading>,
    /// The list in view.
    pub(crate) tab: Kind,
    /// The kinds whose marks are hidden.
    pub(crate) hidden: Kinds,
    /// Hears which list is wanted.
    pub(crate) on_tab: Callback<Kind>,
}

/// A tab for each kind, in the way of the ARIA practices: one stop of the tab key, arrows between them.
#[component]
pub(crate) fn Tabs(props: &Props) -> Html {
    let host = use_context::<HostContext>();
    let is_wanted = |kind: &Kind| {
        host.as_ref()
            .is_none_or(|host| host.hosted.config.shows(*kind))
    };
    let kinds: Vec<Kind> = Kind::ALL.into_iter().filter(is_wanted).collect();
    let tab = |kind: Kind| {
        let is_current = kind == props.tab;
        html! {
            <button
                key={kind.name()}
                type="button"
                role="tab"
                id={id(kind)}
                class={classes!("tab", hue(kind), props.hidden.has(kind).then_some("is-hidden"))}
                aria-selected={is_current.to_string()}
                aria-controls="panel-list"
                tabindex={if is_current { "0" } else { "-1" }}
                onclick={props.on_tab.reform(move |_| kind)}
            >
                <span class="tab-name">{ plural(kind) }</span>
                <span class="tab-count">{ grouped(&props.reading.rows(kind).len().to_string()) }</span>
            </button>
        }
    };
    html! {
        <div class="tabs" role="tablist" aria-label="Lists" onkeydown={on_key(props, kinds.clone())}>
            { for kinds.into_iter().map(tab) }
        </div>
    }
}

/// The tab's name in the page.
pub(crate) fn id(kind: Kind) -> String {
    format!("tab-{}", kind.name())
}

fn on_key(props: &Props, kinds: Vec<Kind>) -> Callback<KeyboardEvent> {
    let (current, on_tab) = (props.tab, props.on_tab.clone());
    Callback::from(move |event: KeyboardEvent| {
        let now = kinds
            .iter()
            .position(|&kind| kind == current)
            .unwrap_or_default();
        let next = match event.key().as_str() {
            "ArrowRight" => (now + 1) % kinds.len(),
            "ArrowLeft" => (now + kinds.len() - 1) % kinds.len(),
            "Home" => 0,
            "End" => kinds.len() - 1,
            _ => return,
        };
        event.prevent_default();
        on_tab.emit(kinds[next]);
        dom::focus(&format!("#{}", id(kinds[next])));
    })
}
