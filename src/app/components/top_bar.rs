//! The bar above the article: what it is, what is marked in it, and what can be done with all of it.

use crate::components::export_menu::{Export, ExportMenu};
use crate::components::host_bar::{HostBar, HostContext};
use crate::components::icons;
use crate::components::legend::Legend;
use crate::components::saved::Saved;
use crate::kinds::Kinds;
use crate::reading::Reading;
use crate::shared::Shared;
use crate::state::Access;
use crate::words;
use bluepencil::annotation::Kind;
use bluepencil::embed::Panels;
use yew::{Callback, Html, Properties, component, html, use_context};

/// What the bar shows.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The article.
    pub(crate) reading: Shared<Reading>,
    /// The kinds that are not marked.
    pub(crate) hidden: Kinds,
    /// Hears which kind is switched on or off.
    pub(crate) on_toggle: Callback<Kind>,
    /// Opens title and date.
    pub(crate) on_facts: Callback<()>,
    /// Back to the box with the text in it.
    pub(crate) on_edit: Callback<()>,
    /// A new article.
    pub(crate) on_new: Callback<()>,
    /// Takes the annotations away.
    pub(crate) on_export: Callback<Export>,
}

/// The bar.
#[component]
pub(crate) fn TopBar(props: &Props) -> Html {
    // The article of a host is the host's: another text or another article comes from there.
    let host = use_context::<HostContext>();
    let is_hosted = host.is_some();
    // Without the lists their tabs are not there to tell what is marked.
    let panels = host.as_ref().and_then(|host| host.hosted.config.panels);
    let is_alone = panels == Some(Panels::Article);
    let can_edit = host.is_none_or(|host| host.hosted.access() == Access::Edit);
    html! {
        <header class="top-bar">
            <div class="top-bar-inner">
                <div class="top-bar-brand">
                    { icons::logo() }
                    <span class="brand-name">{ "Blue Pencil" }</span>
                    { facts(props, can_edit) }
                    <Saved />
                </div>
                if is_alone {
                    <Legend reading={props.reading.clone()} hidden={props.hidden} on_toggle={props.on_toggle.clone()} />
                }
                <div class="top-bar-actions">
                    if !is_hosted {
                        <button type="button" class="button quiet" onclick={props.on_edit.reform(|_| ())}>
                            { icons::pencil() }
                            <span class="button-words">{ "Edit text" }</span>
                        </button>
                        <button type="button" class="button quiet" onclick={props.on_new.reform(|_| ())}>
                            { icons::plus() }
                            <span class="button-words">{ "New article" }</span>
                        </button>
                    }
                    <ExportMenu on_export={props.on_export.clone()} />
                    <HostBar />
                </div>
            </div>
        </header>
    }
}

/// Title and date, which are changed by a press where a person may.
fn facts(props: &Props, can_edit: bool) -> Html {
    let title = props.reading.set.title.clone();
    let title = title.unwrap_or_else(|| "Untitled".to_owned());
    let words = match props.reading.set.article.date {
        Some(date) => format!("{title}, {}", words::day(date)),
        None => title,
    };
    if !can_edit {
        return html! { <span class="top-bar-title" title={words.clone()}><span>{ words }</span></span> };
    }
    html! {
        <button type="button" class="top-bar-title" aria-label={format!("Title and date: {words}")} title={words.clone()} onclick={props.on_facts.reform(|_| ())}>
            { icons::label() }
            <span>{ words }</span>
        </button>
    }
}
