//! The page as a part of another one: what a host says becomes actions, and what a person does is told to the host.
//!
//! The protocol is the engine's (`bluepencil::embed`); here are its effects: windows and messages in `window`, the host's
//! wishes in `look`, the page's height in `size`, and [`Host`], which keeps all of it together. A page that no other
//! is around has no host, and nothing of this runs.

mod answers;
mod article;
mod host;
mod look;
mod pending;
mod sight;
mod size;
mod window;

pub(crate) use host::Host;
pub(crate) use window::origin;

/// Whether the page is part of another one, or was opened by one, as its address says.
pub(crate) fn is_inside() -> bool {
    is_asked_for() && window::around().is_some()
}

/// Whether the page's address says that it is part of another one.
pub(crate) fn is_asked_for() -> bool {
    // Views are also rendered natively, by tests, where there is no browser.
    cfg!(target_arch = "wasm32") && window::parameter("embed").as_deref() == Some("1")
}
