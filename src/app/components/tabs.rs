//! The tabs above the panel's lists.

use crate::components::host_bar::HostContext;
use crate::dom;
use crate::kinds::{Kinds, hue, plural};
use crate::reading::Reading;
use crate::shared::Shared;
use crate::state::Tab;
use crate::words::grouped;
use bluepencil::annotation::Kind;
use web_sys::KeyboardEvent;
use yew::{AttrValue, Callback, Classes, Html, Properties, classes, component, html, use_context};

/// What the tabs show.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article.
    pub(crate) reading: Shared<Reading>,
    /// The list in view.
    pub(crate) tab: Tab,
    /// The kinds whose marks are hidden.
    pub(crate) hidden: Kinds,
    /// Hears which list is wanted.
    pub(crate) on_tab: Callback<Tab>,
}

/// A tab for each kind and one for the sources, in the way of the ARIA practices: one stop of the tab key, arrows between them.
#[component]
pub(crate) fn Tabs(props: &Props) -> Html {
    let host = use_context::<HostContext>();
    let is_wanted = |kind: &Kind| {
        host.as_ref()
            .is_none_or(|host| host.hosted.config.shows(*kind))
    };
    let kinds = Kind::ALL.into_iter().filter(is_wanted).map(Tab::Kind);
    let tabs: Vec<Tab> = kinds.chain([Tab::Sources]).collect();
    let tab = |tab: Tab| {
        let is_current = tab == props.tab;
        let Looks { class, name, count } = looks(props, tab);
        html! {
            <button
                key={tab.name()}
                type="button"
                role="tab"
                id={id(tab)}
                class={classes!("tab", class)}
                aria-selected={is_current.to_string()}
                aria-controls="panel-list"
                tabindex={if is_current { "0" } else { "-1" }}
                onclick={props.on_tab.reform(move |_| tab)}
            >
                <span class="tab-name">{ name }</span>
                <span class="tab-count">{ grouped(&count.to_string()) }</span>
            </button>
        }
    };
    html! {
        <div class="tabs" role="tablist" aria-label="Lists" onkeydown={on_key(props, tabs.clone())}>
            { for tabs.into_iter().map(tab) }
        </div>
    }
}

/// What a tab looks like.
struct Looks {
    class: Classes,
    name: AttrValue,
    count: usize,
}

fn looks(props: &Props, tab: Tab) -> Looks {
    match tab {
        Tab::Kind(kind) => Looks {
            class: classes!(hue(kind), props.hidden.has(kind).then_some("is-hidden")),
            name: plural(kind),
            count: props.reading.rows(kind).len(),
        },
        Tab::Sources => Looks {
            class: classes!("is-sources"),
            name: "Sources".into(),
            count: props.reading.sources().count(),
        },
    }
}

/// The tab's name in the page.
pub(crate) fn id(tab: Tab) -> String {
    format!("tab-{}", tab.name())
}

fn on_key(props: &Props, tabs: Vec<Tab>) -> Callback<KeyboardEvent> {
    let (current, on_tab) = (props.tab, props.on_tab.clone());
    Callback::from(move |event: KeyboardEvent| {
        let now = tabs
            .iter()
            .position(|&tab| tab == current)
            .unwrap_or_default();
        let next = match event.key().as_str() {
            "ArrowRight" => (now + 1) % tabs.len(),
            "ArrowLeft" => (now + tabs.len() - 1) % tabs.len(),
            "Home" => 0,
            "End" => tabs.len() - 1,
            _ => return,
        };
        event.prevent_default();
        on_tab.emit(tabs[next]);
        dom::focus(&format!("#{}", id(tabs[next])));
    })
}
