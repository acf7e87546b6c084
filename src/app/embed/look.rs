//! How the host wants the page to look. Styles are set one by one on the page's own element, which the content
//! security policy allows; their values were read by the engine and are colours, fonts and lengths.

use crate::settings;
use crate::state::Hosted;
use bluepencil::embed::{Direction, Panels, Scheme, Theme, Variables};
use gloo::utils::document_element;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

thread_local! {
    /// The properties that were set for the host, to be taken back when it wants others.
    static SET: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
}

/// Makes the page look as the host wants it.
pub(super) fn show(hosted: &Hosted) {
    let root = document_element();
    let config = &hosted.config;
    let panels = match config.panels.unwrap_or_default() {
        Panels::Both => "both",
        Panels::Article => "article",
    };
    let direction = match config.direction() {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    for (name, value) in [
        ("data-embed", ""),
        ("data-panels", panels),
        ("data-access", hosted.access().name()),
        ("dir", direction),
    ] {
        // An attribute of the page's own element can always be set.
        let _ = root.set_attribute(name, value);
    }
    if let Some(theme) = &config.theme {
        // What the person chose for this page alone steps back.
        let _ = root.set_attribute("data-host-theme", "");
        let _ = root.set_attribute("data-theme", scheme(theme).name());
    }
    let style = root.unchecked_ref::<HtmlElement>().style();
    for name in SET.take() {
        let _ = style.remove_property(name);
    }
    if let Some(Theme::Variables(variables)) = &config.theme {
        for (name, value) in properties(variables) {
            let _ = style.set_property(name, &value);
            SET.with_borrow_mut(|set| set.push(name));
        }
    }
}

/// Light or dark, as the page has it.
fn scheme(theme: &Theme) -> settings::Theme {
    match theme.scheme() {
        Scheme::System => settings::Theme::System,
        Scheme::Light => settings::Theme::Light,
        Scheme::Dark => settings::Theme::Dark,
    }
}

/// The style sheet's properties for the host's variables. Tints and inks of a colour are mixed from it.
fn properties(variables: &Variables) -> Vec<(&'static str, String)> {
    let mut all = Vec::new();
    let plain = [
        ("--on-accent", &variables.on_accent),
        ("--desk", &variables.desk),
        ("--paper", &variables.paper),
        ("--ink", &variables.ink),
        ("--ink-soft", &variables.ink_soft),
        ("--line", &variables.line),
    ];
    for (name, colour) in plain {
        all.extend(
            colour
                .as_ref()
                .map(|colour| (name, colour.as_str().to_owned())),
        );
    }
    if let Some(accent) = variables.accent.as_ref().map(|colour| colour.as_str()) {
        all.push(("--accent", accent.to_owned()));
        all.push((
            "--accent-strong",
            format!("color-mix(in oklab, {accent} 82%, var(--ink))"),
        ));
        all.push((
            "--wash",
            format!("color-mix(in oklab, {accent} 12%, var(--paper))"),
        ));
    }
    let kinds = [
        (
            ["--person-line", "--person-ink", "--person-tint"],
            &variables.person,
        ),
        (
            [
                "--institution-line",
                "--institution-ink",
                "--institution-tint",
            ],
            &variables.institution,
        ),
        (
            ["--quantity-line", "--quantity-ink", "--quantity-tint"],
            &variables.quantity,
        ),
    ];
    for ([line, ink, tint], colour) in kinds {
        if let Some(colour) = colour.as_ref().map(|colour| colour.as_str()) {
            all.push((line, colour.to_owned()));
            all.push((
                ink,
                format!("color-mix(in oklab, {colour} 75%, var(--ink))"),
            ));
            all.push((
                tint,
                format!("color-mix(in oklab, {colour} 16%, var(--paper))"),
            ));
        }
    }
    let font = |font: &Option<bluepencil::embed::Font>| Some(font.as_ref()?.as_str().to_owned());
    all.extend(font(&variables.font).map(|font| ("--sans", font)));
    all.extend(font(&variables.article_font).map(|font| ("--serif", font)));
    let radius = variables
        .radius
        .as_ref()
        .map(|radius| radius.as_str().to_owned());
    all.extend(radius.map(|radius| ("--radius", radius)));
    all
}
