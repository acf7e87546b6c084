//! Who the host is: the first window of an allowed origin that says `init` in the right way, and from then on that
//! window with that origin alone.

use super::origin::{self, AllowList};

/// Lets the host's messages in and nobody else's. `W` is what tells windows apart.
#[derive(Clone, Debug)]
pub struct Gate<W> {
    allowed: AllowList,
    host: Option<Host<W>>,
}

#[derive(Clone, Debug)]
struct Host<W> {
    origin: String,
    window: W,
}

impl<W: Clone + PartialEq> Gate<W> {
    /// A gate that nobody has passed yet.
    #[must_use]
    pub fn new(allowed: AllowList) -> Self {
        Self {
            allowed,
            host: None,
        }
    }

    /// Whether a message of `window`, which is now of `origin`, is to be looked at. `is_around` says that the window
    /// is the one around the page or the one that opened it: no other can become the host.
    #[must_use]
    pub fn admits(&self, origin: &str, window: &W, is_around: bool) -> bool {
        match &self.host {
            Some(host) => host.window == *window && host.origin == origin,
            None => is_around && self.allowed.allows(origin),
        }
    }

    /// From now on `window` with `origin` is the host, if none is. Only who is admitted is to be let in.
    pub fn let_in(&mut self, origin: &str, window: W) {
        if self.host.is_none() && self.allowed.allows(origin) {
            self.host = Some(Host {
                origin: origin.to_owned(),
                window,
            });
        }
    }

    /// Whether there is a host.
    #[must_use]
    pub fn has_host(&self) -> bool {
        self.host.is_some()
    }

    /// The host's window, and the target origin of what is posted to it.
    #[must_use]
    pub fn host(&self) -> Option<(&W, &str)> {
        let host = self.host.as_ref()?;
        Some((&host.window, origin::address(&host.origin)))
    }

    /// To which origins the greeting goes; see [`AllowList::greeted`].
    #[must_use]
    pub fn greeted(&self, parent: Option<&str>) -> Vec<String> {
        self.allowed.greeted(parent)
    }
}
