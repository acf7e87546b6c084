//! Hints for newcomers. A hint is shown until the person uses what it tells or dismisses it.

use crate::settings::storage;
use std::cell::Cell;

/// Storage key: set once the person knows the keys of the review.
const KEYS_KNOWN: &str = "bluepencil.hint-keys";

thread_local! {
    /// The same for as long as the page is open, for browsers without storage.
    static KNOWN: Cell<bool> = const { Cell::new(false) };
}

/// Whether the person knows the keys of the review.
pub(crate) fn knows_keys() -> bool {
    let kept = || storage()?.get_item(KEYS_KNOWN).ok()?;
    if !KNOWN.get() && kept().is_some() {
        KNOWN.set(true);
    }
    KNOWN.get()
}

/// Stops showing the hint about the keys of the review.
pub(crate) fn learn_keys() {
    if knows_keys() {
        return;
    }
    KNOWN.set(true);
    // A page inside another one stores nothing that the person did not ask for.
    if crate::embed::is_asked_for() {
        return;
    }
    if let Some(storage) = storage() {
        // A browser that keeps nothing tells it again next time.
        let _ = storage.set_item(KEYS_KNOWN, "known");
    }
}
