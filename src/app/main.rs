//! The page, and the same program again in its worker.
//!
//! In: what a person pastes, drops or opens. Out: the marked article, and its annotations for other programs.
//! What is shown is a pure function of [`state::State`]; effects (worker, clipboard, files) have a file each.

mod analyst;
mod app;
mod claims;
mod clipboard;
mod clock;
mod components;
mod desk;
mod documents;
mod dom;
mod download;
mod drafts;
mod embed;
mod examples;
mod files;
#[cfg(test)]
mod fixture;
mod handles;
mod highlight;
mod hints;
mod keys;
mod kinds;
mod message;
mod pace;
mod paste;
mod places;
mod reading;
mod rescue;
mod said;
mod selecting;
mod settings;
mod shared;
mod sources;
mod state;
mod words;
mod worker;

#[cfg(all(test, target_arch = "wasm32"))]
mod browser_tests;
#[cfg(all(test, feature = "ssr"))]
mod tests;

use app::App;

/// The model that names people and institutions.
const MODEL: &[u8] = include_bytes!("../../data/tagger.bin");

fn main() {
    // In the worker there is no window, and nothing to show.
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    if let Some(root) = document.get_element_by_id("app") {
        root.set_text_content(None);
        yew::set_custom_panic_hook(Box::new(rescue::tell_place));
        yew::Renderer::<App>::with_root(root).render();
    }
}
