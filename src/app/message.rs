//! What the page and its worker say to each other, and nothing else's messages.

use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;

/// The build this code is of. Page and worker must be of the same one.
pub(crate) const BUILD: &str = env!("BLUEPENCIL_BUILD");

/// From the page to the worker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub(crate) enum Request {
    /// Analyse a text.
    Analyse {
        /// The page's build.
        build: String,
        /// The number that the answers carry.
        request: u32,
        /// The article.
        text: String,
        /// The day it was written, in ISO 8601.
        #[serde(default)]
        date: Option<String>,
    },
}

/// From the worker to the page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub(crate) enum Answer {
    /// So much is done.
    Progress {
        /// The worker's build.
        build: String,
        /// Which request.
        request: u32,
        /// From 0 to 1.
        share: f32,
    },
    /// All is done.
    Done {
        /// The worker's build.
        build: String,
        /// Which request.
        request: u32,
        /// The annotation set as native JSON.
        document: String,
    },
    /// Nothing can be done.
    Failed {
        /// The worker's build.
        build: String,
        /// Which request.
        request: u32,
        /// A short name of the reason.
        code: String,
        /// The reason in words for the reader.
        message: String,
    },
}

/// Why a message is not understood.
#[derive(Debug, thiserror::Error)]
pub(crate) enum MessageError {
    /// It has another shape than the messages here.
    #[error("a message of an unknown shape: {0}")]
    Shape(#[from] serde_wasm_bindgen::Error),
    /// The browser would not carry it, for example for want of memory.
    #[error("a message was not carried: {0:?}")]
    Carrying(JsValue),
}

impl Answer {
    /// The build of the worker that sent it.
    pub(crate) fn build(&self) -> &str {
        match self {
            Self::Progress { build, .. }
            | Self::Done { build, .. }
            | Self::Failed { build, .. } => build,
        }
    }

    /// The request it answers.
    pub(crate) fn request(&self) -> u32 {
        match self {
            Self::Progress { request, .. }
            | Self::Done { request, .. }
            | Self::Failed { request, .. } => *request,
        }
    }
}

/// A message as the browser carries it.
///
/// # Errors
/// Never for the messages here; the encoder's own error is passed on.
pub(crate) fn encode<T: Serialize>(message: &T) -> Result<JsValue, MessageError> {
    Ok(serde_wasm_bindgen::to_value(message)?)
}

/// The message that the browser carried.
///
/// # Errors
/// When it has another shape.
pub(crate) fn decode<T: for<'de> Deserialize<'de>>(value: JsValue) -> Result<T, MessageError> {
    Ok(serde_wasm_bindgen::from_value(value)?)
}

#[cfg(all(test, target_arch = "wasm32"))]
mod tests {
    use super::{Answer, Request, decode, encode};
    use wasm_bindgen::JsValue;
    use wasm_bindgen_test::wasm_bindgen_test;

    #[wasm_bindgen_test]
    fn messages_come_back_as_they_went() {
        let request = Request::Analyse {
            build: "b".to_owned(),
            request: 7,
            text: "“Ünïcode” 😀\u{0}\u{fffd}".to_owned(),
            date: None,
        };
        let carried = encode(&request).expect("encodes");
        assert_eq!(decode::<Request>(carried).expect("decodes"), request);
        for share in [0.0, 0.5, 1.0] {
            let answer = Answer::Progress {
                build: "b".to_owned(),
                request: 0,
                share,
            };
            let carried = encode(&answer).expect("encodes");
            assert_eq!(decode::<Answer>(carried).expect("decodes"), answer);
        }
    }

    #[wasm_bindgen_test]
    fn other_shapes_are_refused() {
        let odd = js_sys::JSON::parse(r#"{"type":"done","request":1}"#).expect("is JSON");
        assert!(decode::<Answer>(odd).is_err());
        assert!(decode::<Answer>(JsValue::NULL).is_err());
    }
}
