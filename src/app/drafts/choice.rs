//! Whether articles are kept at all.

use crate::settings::storage;

const KEY: &str = "bluepencil.drafts";
const OFF: &str = "off";

/// Whether a person has left it switched on. What cannot be read was not switched off.
pub(super) fn is_on() -> bool {
    let chosen = storage().and_then(|storage| storage.get_item(KEY).ok().flatten());
    chosen.as_deref() != Some(OFF)
}

/// Remembers the choice, where the browser allows it; otherwise it holds for this visit.
pub(super) fn remember(is_on: bool) {
    if let Some(storage) = storage() {
        let _ = if is_on {
            storage.remove_item(KEY)
        } else {
            storage.set_item(KEY, OFF)
        };
    }
}

/// Whether the page is part of another one, which then keeps what is to be kept.
pub(super) fn is_embedded() -> bool {
    crate::embed::is_asked_for()
}
