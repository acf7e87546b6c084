//! What a newcomer is told once: it is gone for good as soon as it was used or put away.

use crate::settings::storage;
use std::cell::Cell;

/// Under which name the browser keeps that the keys of a review are known.
const KEYS_KNOWN: &str = "bluepencil.hint-keys";

thread_local! {
    /// Whether they are known for as long as the page is open: some browsers keep nothing.
    static KNOWN: Cell<bool> = const { Cell::new(false) };
}

/// Whether the keys of a review are known.
pub(crate) fn knows_keys() -> bool {
    let kept = || storage()?.get_item(KEYS_KNOWN).ok()?;
    if !KNOWN.get() && kept().is_some() {
        KNOWN.set(true);
    }
    KNOWN.get()
}

/// From now on the keys of a review are known.
pub(crate) fn learn_keys() {
    if knows_keys() {
        return;
    }
    KNOWN.set(true);
    if let Some(storage) = storage() {
        // A browser that keeps nothing tells it again next time.
        let _ = storage.set_item(KEYS_KNOWN, "known");
    }
}
