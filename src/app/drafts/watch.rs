//! What tabs with this page tell each other of the articles that they have in work.

use super::record::DraftId;
use crate::message::{decode, encode};
use gloo::events::EventListener;
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent};

const NAME: &str = "bluepencil";

/// From one tab to all others of this browser.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub(super) enum Message {
    /// I have this article in work from now on.
    Opened {
        /// Which.
        id: String,
    },
    /// I have it in work too.
    Here {
        /// Which.
        id: String,
    },
    /// I have changed it.
    Saved {
        /// Which.
        id: String,
    },
    /// The list is another.
    Listed,
    /// Nothing is stored any more.
    Forgotten,
    /// Articles are kept from now on, or no longer.
    Switched {
        /// Whether they are.
        on: bool,
    },
}

/// The way to the other tabs. Where the browser has none, they notice each other when they write.
pub(super) struct Watch {
    channel: Option<BroadcastChannel>,
    _listener: Option<EventListener>,
}

impl Watch {
    /// Hears what other tabs say.
    pub(super) fn new(hear: impl Fn(Message) + 'static) -> Self {
        let channel = BroadcastChannel::new(NAME).ok();
        let listener = channel.as_ref().map(|channel| {
            EventListener::new(channel, "message", move |event| {
                let data = event.dyn_ref().map(MessageEvent::data);
                if let Ok(message) = decode(data.unwrap_or(JsValue::NULL)) {
                    hear(message);
                }
            })
        });
        Self {
            channel,
            _listener: listener,
        }
    }

    /// Tells the other tabs.
    pub(super) fn tell(&self, message: &Message) {
        if let (Some(channel), Ok(message)) = (&self.channel, encode(message)) {
            // A channel that is closed has nobody to tell.
            let _ = channel.post_message(&message);
        }
    }
}

impl Message {
    pub(super) fn opened(id: &DraftId) -> Self {
        let id = id.as_str().to_owned();
        Self::Opened { id }
    }

    pub(super) fn here(id: &DraftId) -> Self {
        let id = id.as_str().to_owned();
        Self::Here { id }
    }

    pub(super) fn saved(id: &DraftId) -> Self {
        let id = id.as_str().to_owned();
        Self::Saved { id }
    }
}
