//! The settings in their window.

use crate::components::choice::Choice;
use crate::components::dialog::Dialog;
use crate::components::forget::Forget;
use crate::components::key_settings::KeySettings;
use crate::components::known_names::KnownNamesView;
use crate::components::sureness::Sureness;
use crate::kinds::plural;
use crate::settings::{Palette, Settings, TEXT_SIZES, Theme};
use crate::state::Hiding;
use bluepencil::annotation::Kind;
use yew::{AttrValue, Callback, Html, Properties, component, html};

/// What is set.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// As it is.
    pub(crate) settings: Settings,
    /// Hears how it is to be.
    pub(crate) on_set: Callback<Settings>,
    /// Hears that the settings are no longer kept, and are to be as at first.
    pub(crate) on_forget: Callback<()>,
    /// Hears that the window was closed.
    pub(crate) on_close: Callback<()>,
}

/// The window.
#[component]
pub(crate) fn SettingsView(props: &Props) -> Html {
    html! {
        <Dialog title="Settings" on_close={props.on_close.clone()}>
            <section class="form" aria-label="Appearance">
                <h3>{ "Appearance" }</h3>
                { looks(props) }
            </section>
            <section class="form" aria-label="Which marks are shown">
                <h3>{ "Which marks are shown" }</h3>
                { shown(props) }
            </section>
            <KnownNamesView />
            <section class="form" aria-label="Keys">
                <h3>{ "Keys" }</h3>
                { keys(props) }
            </section>
            <p class="form-hint">{ "These choices stay in this browser." }</p>
            <Forget on_forget={props.on_forget.clone()} />
        </Dialog>
    }
}

fn looks(props: &Props) -> Html {
    let settings = props.settings;
    let theme_words = |theme| match theme {
        Theme::System => "Same as the system",
        Theme::Light => "Light",
        Theme::Dark => "Dark",
    };
    let palette_words = |palette| match palette {
        Palette::Standard => "Blue, orange, green",
        Palette::Safe => "Blue, yellow, grey: for every colour vision",
        Palette::Plain => "No colours, strong contrast",
    };
    let themes = Theme::ALL.map(|theme| (theme.name().into(), theme_words(theme).into()));
    let palettes =
        Palette::ALL.map(|palette| (palette.name().into(), palette_words(palette).into()));
    let sizes = TEXT_SIZES.map(|size| (size.to_string().into(), format!("{size} %").into()));
    let on_theme = props.on_set.reform(move |name: AttrValue| Settings {
        theme: Theme::from_name(&name),
        ..settings
    });
    let on_palette = props.on_set.reform(move |name: AttrValue| Settings {
        palette: Palette::from_name(&name),
        ..settings
    });
    let on_size = props.on_set.reform(move |size: AttrValue| Settings {
        text_size: size.parse().unwrap_or(100),
        ..settings
    });
    let choice = |label: &'static str, options: Vec<_>, chosen: AttrValue, on_choose| {
        html! {
            <div class="labelled">
                <span>{ label }</span>
                <Choice {label} {options} {chosen} {on_choose} />
            </div>
        }
    };
    html! {
        <>
            { choice("Theme", themes.to_vec(), settings.theme.name().into(), on_theme) }
            { choice("Colours of the marks", palettes.to_vec(), settings.palette.name().into(), on_palette) }
            { choice("Text size", sizes.to_vec(), settings.text_size.to_string().into(), on_size) }
        </>
    }
}

/// Kinds and sureness, for this article and those that come.
fn shown(props: &Props) -> Html {
    let settings = props.settings;
    let hiding = settings.hiding;
    let set = move |hiding: Hiding| Settings { hiding, ..settings };
    let kind = |kind: Kind| {
        let kinds = hiding.kinds.toggled(kind);
        let onchange = props
            .on_set
            .reform(move |_| set(Hiding { kinds, ..hiding }));
        html! {
            <label key={kind.name()} class="only-open">
                <input type="checkbox" checked={!hiding.kinds.has(kind)} {onchange} />
                { plural(kind) }
            </label>
        }
    };
    let on_set = props
        .on_set
        .reform(move |below| set(Hiding { below, ..hiding }));
    let said = match hiding.below {
        0 => "All names are shown".to_owned(),
        below => format!("Names of at least {below}%"),
    };
    html! {
        <>
            <div class="form-row">{ for Kind::ALL.into_iter().map(kind) }</div>
            <Sureness label="Confidence of names" below={hiding.below} {said} {on_set} />
            <p class="form-hint">{ "For this article and each one that you open. The switch and the slider beside a list are for the article in view only." }</p>
        </>
    }
}

fn keys(props: &Props) -> Html {
    let settings = props.settings;
    let on_letters = props.on_set.reform(move |_| Settings {
        has_letters: !settings.has_letters,
        ..settings
    });
    let on_keymap = props
        .on_set
        .reform(move |keymap| Settings { keymap, ..settings });
    html! {
        <>
            <label class="only-open">
                <input type="checkbox" checked={settings.has_letters} onchange={on_letters} />
                { "Single letters are shortcuts" }
            </label>
            if settings.has_letters {
                <KeySettings keymap={settings.keymap} on_set={on_keymap} />
            }
        </>
    }
}
