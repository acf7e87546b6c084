//! The bar above the article: what it is, what is marked in it, and what can be done with all of it.

use crate::components::export_menu::{Export, ExportMenu};
use crate::components::host_bar::{HostBar, HostContext};
use crate::components::icons;
use crate::components::legend::Legend;
use crate::components::saved::Saved;
use crate::kinds::Kinds;
use crate::reading::Reading;
use crate::shared::Shared;
use bluepencil::annotation::Kind;
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
    let title = props.reading.set.title.clone();
    // The article of a host is the host's: another text or another article comes from there.
    let is_hosted = use_context::<HostContext>().is_some();
    html! {
        <header class="top-bar">
            <div class="top-bar-inner">
                <div class="top-bar-brand">
                    { icons::logo() }
                    <span class="brand-name">{ "Blue Pencil" }</span>
                    if let Some(title) = title {
                        <span class="top-bar-title" title={title.clone()}>{ title }</span>
                    }
                    <Saved />
                </div>
                <Legend reading={props.reading.clone()} hidden={props.hidden} on_toggle={props.on_toggle.clone()} />
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
