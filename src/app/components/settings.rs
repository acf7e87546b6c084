//! The settings in their window.

use crate::components::choice::Choice;
use crate::components::dialog::Dialog;
use crate::settings::{Settings, TEXT_SIZES, Theme};
use yew::{AttrValue, Callback, Html, Properties, component, html};

/// What is set.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// As it is.
    pub(crate) settings: Settings,
    /// Hears how it is to be.
    pub(crate) on_set: Callback<Settings>,
    /// Hears that the window was closed.
    pub(crate) on_close: Callback<()>,
}

/// The window.
#[component]
pub(crate) fn SettingsView(props: &Props) -> Html {
    let settings = props.settings;
    let words = |theme| match theme {
        Theme::System => "As the system has it",
        Theme::Light => "Light",
        Theme::Dark => "Dark",
    };
    let themes: Vec<_> = Theme::ALL
        .map(|theme| (theme.name().into(), words(theme).into()))
        .to_vec();
    let sizes: Vec<_> = TEXT_SIZES
        .map(|size| (size.to_string().into(), format!("{size} %").into()))
        .to_vec();
    let on_theme = props.on_set.reform(move |name: AttrValue| Settings {
        theme: Theme::from_name(&name),
        ..settings
    });
    let on_size = props.on_set.reform(move |size: AttrValue| Settings {
        text_size: size.parse().unwrap_or(100),
        ..settings
    });
    let on_letters = props.on_set.reform(move |_| Settings {
        has_letters: !settings.has_letters,
        ..settings
    });
    html! {
        <Dialog title="Settings" on_close={props.on_close.clone()}>
            <div class="form">
                <div class="labelled">
                    <span>{ "Colours" }</span>
                    <Choice label="Colours" options={themes} chosen={settings.theme.name()} on_choose={on_theme} />
                </div>
                <div class="labelled">
                    <span>{ "Size of the article’s type" }</span>
                    <Choice label="Size of the article’s type" options={sizes} chosen={settings.text_size.to_string()} on_choose={on_size} />
                </div>
                <label class="only-open">
                    <input type="checkbox" checked={settings.has_letters} onchange={on_letters} />
                    { "Single letters work in the article (a accepts, r rejects …)" }
                </label>
                <p class="form-hint">{ "These choices stay in this browser." }</p>
            </div>
        </Dialog>
    }
}
