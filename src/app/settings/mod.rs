//! What a person has set for this browser: looks and keys. It is kept where the browser keeps such things; where it
//! does not, a choice holds for as long as the page is open.

mod known_names;
mod looks;

pub(crate) use known_names::{EntityName, KnownNames};
pub(crate) use looks::{Palette, TEXT_SIZES, Theme};

use crate::keys::Keymap;
use crate::kinds::Kinds;
use crate::state::Hiding;
use gloo::utils::document_element;
use web_sys::Storage;

/// The settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Settings {
    /// Light, dark, or as the system has it.
    pub(crate) theme: Theme,
    /// The colours of the marks.
    pub(crate) palette: Palette,
    /// The size of the article's type, in percent.
    pub(crate) text_size: u16,
    /// Whether letters without Ctrl do something in the article.
    pub(crate) has_letters: bool,
    /// Which letters.
    pub(crate) keymap: Keymap,
    /// Which marks are hidden in an article that comes into view.
    pub(crate) hiding: Hiding,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: Theme::System,
            palette: Palette::Standard,
            text_size: 100,
            has_letters: true,
            keymap: Keymap::default(),
            hiding: Hiding::default(),
        }
    }
}

/// What the names begin with under which this page keeps anything.
const PREFIX: &str = "bluepencil.";

/// Names under which the settings are kept.
const THEME: &str = "bluepencil.theme";
const PALETTE: &str = "bluepencil.palette";
const TEXT_SIZE: &str = "bluepencil.text-size";
const LETTERS: &str = "bluepencil.letters";
const KEYS: &str = "bluepencil.keys";
const HIDDEN: &str = "bluepencil.hidden-kinds";
const BELOW: &str = "bluepencil.hidden-below";

impl Settings {
    /// What was set before; what is not there or cannot be read is as at first.
    pub(crate) fn load() -> Self {
        let kept = |name| storage()?.get_item(name).ok()?;
        let words = |name| kept(name).unwrap_or_default();
        let size = kept(TEXT_SIZE).and_then(|size| size.parse().ok());
        let below = kept(BELOW).and_then(|below| below.parse().ok());
        Self {
            theme: Theme::from_name(&words(THEME)),
            palette: Palette::from_name(&words(PALETTE)),
            text_size: size.filter(|size| TEXT_SIZES.contains(size)).unwrap_or(100),
            has_letters: kept(LETTERS).as_deref() != Some("off"),
            keymap: Keymap::from_text(&words(KEYS)),
            hiding: Hiding {
                kinds: Kinds::from_names(&words(HIDDEN)),
                below: below.filter(|&below| below <= Hiding::MOST).unwrap_or(0),
            },
        }
    }

    /// Keeps them. A browser that keeps nothing is no reason to disturb anybody.
    pub(crate) fn keep(self) {
        let letters = if self.has_letters { "on" } else { "off" };
        let Some(storage) = storage() else {
            return;
        };
        for (name, value) in [
            (THEME, self.theme.name()),
            (PALETTE, self.palette.name()),
            (TEXT_SIZE, &self.text_size.to_string()),
            (LETTERS, letters),
            (KEYS, &self.keymap.to_text()),
            (HIDDEN, &self.hiding.kinds.names()),
            (BELOW, &self.hiding.below.to_string()),
        ] {
            let _ = storage.set_item(name, value);
        }
    }

    /// Makes the page look so.
    pub(crate) fn show(self) {
        // An attribute of the page's own element can always be set.
        let root = document_element();
        if !root.has_attribute("data-host-theme") {
            let _ = root.set_attribute("data-theme", self.theme.name());
        }
        let _ = root.set_attribute("data-palette", self.palette.name());
        let _ = root.set_attribute("data-text-size", &self.text_size.to_string());
    }

    /// The letters that do something, if any do.
    pub(crate) fn letters(self) -> Option<Keymap> {
        self.has_letters.then_some(self.keymap)
    }
}

/// Lets go of all that this page keeps beside the articles: settings, places, the text in the box, what is known.
pub(crate) fn forget() {
    let window = gloo::utils::window();
    let storages = [window.local_storage(), window.session_storage()];
    for storage in storages.into_iter().filter_map(|storage| storage.ok()?) {
        let count = storage.length().unwrap_or_default();
        let names = (0..count).filter_map(|at| storage.key(at).ok()?);
        let ours: Vec<String> = names.filter(|name| name.starts_with(PREFIX)).collect();
        for name in ours {
            // What cannot be removed could not be kept either.
            let _ = storage.remove_item(&name);
        }
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
