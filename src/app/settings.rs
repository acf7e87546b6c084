//! What a person has set for this browser: looks and keys. It is kept where the browser keeps such things; where it
//! does not, a choice holds for as long as the page is open.

use gloo::utils::document_element;
use web_sys::Storage;

/// The settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Settings {
    /// Light, dark, or as the system has it.
    pub(crate) theme: Theme,
    /// The size of the article's type, in percent.
    pub(crate) text_size: u16,
    /// Whether letters without Ctrl do something in the article.
    pub(crate) has_letters: bool,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Theme {
    /// As the system has it.
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// The sizes that can be chosen, in percent.
pub(crate) const TEXT_SIZES: [u16; 5] = [85, 100, 115, 130, 150];

impl Theme {
    /// Every theme.
    pub(crate) const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// Its name where it is kept.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme of that name; the system's where there is none.
    pub(crate) fn from_name(name: &str) -> Self {
        let found = Self::ALL.into_iter().find(|theme| theme.name() == name);
        found.unwrap_or(Self::System)
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: Theme::System,
            text_size: 100,
            has_letters: true,
        }
    }
}

/// Names under which the settings are kept.
const THEME: &str = "bluepencil.theme";
const TEXT_SIZE: &str = "bluepencil.text-size";
const LETTERS: &str = "bluepencil.letters";

impl Settings {
    /// What was set before; what is not there or cannot be read is as at first.
    pub(crate) fn load() -> Self {
        let kept = |name| storage()?.get_item(name).ok()?;
        let size = kept(TEXT_SIZE).and_then(|size| size.parse().ok());
        Self {
            theme: Theme::from_name(&kept(THEME).unwrap_or_default()),
            text_size: size.filter(|size| TEXT_SIZES.contains(size)).unwrap_or(100),
            has_letters: kept(LETTERS).as_deref() != Some("off"),
        }
    }

    /// Keeps them. A browser that keeps nothing is no reason to disturb anybody.
    pub(crate) fn keep(self) {
        if let Some(storage) = storage() {
            let letters = if self.has_letters { "on" } else { "off" };
            let _ = storage.set_item(THEME, self.theme.name());
            let _ = storage.set_item(TEXT_SIZE, &self.text_size.to_string());
            let _ = storage.set_item(LETTERS, letters);
        }
    }

    /// Makes the page look so.
    pub(crate) fn show(self) {
        // An attribute of the page's own element can always be set.
        let root = document_element();
        if !root.has_attribute("data-host-theme") {
            let _ = root.set_attribute("data-theme", self.theme.name());
        }
        let _ = root.set_attribute("data-text-size", &self.text_size.to_string());
    }
}

/// Where the browser keeps small things, if it does.
pub(crate) fn storage() -> Option<Storage> {
    // Views are also rendered natively, by tests, where there is no browser.
    if !cfg!(target_arch = "wasm32") {
        return None;
    }
    gloo::utils::window().local_storage().ok().flatten()
}
