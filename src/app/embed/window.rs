//! Windows, as far as one page may look at another's: who is around this one, what they say, and what is said to them.

use bluepencil::embed::{Code, Id, MAX_MESSAGE_BYTES, NAMESPACE, Problem, Refused, Request};
use gloo::events::EventListener;
use js_sys::{JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, UrlSearchParams, Window};

/// What a window said.
pub(super) struct Heard {
    /// Who.
    pub(super) window: JsValue,
    /// Of which origin its page is now.
    pub(super) origin: String,
    /// What.
    pub(super) data: JsValue,
}

/// All values of a parameter of the page's address, with commas between them.
pub(super) fn parameter(name: &str) -> Option<String> {
    let search = gloo::utils::window().location().search().ok()?;
    let values = UrlSearchParams::new_with_str(&search).ok()?.get_all(name);
    let values: Vec<String> = values
        .iter()
        .filter_map(|value| value.as_string())
        .collect();
    (!values.is_empty()).then(|| values.join(","))
}

/// The window around this page, or the one that opened it.
pub(super) fn around() -> Option<JsValue> {
    let window = gloo::utils::window();
    let parent = window.parent().ok().flatten().map(JsValue::from);
    let opener = || window.opener().ok().filter(JsValue::is_object);
    parent
        .filter(|parent| *parent != JsValue::from(window.clone()))
        .or_else(opener)
}

/// The origin of the page around this one, where the browser tells it.
pub(super) fn origin_around() -> Option<String> {
    let window = gloo::utils::window();
    let ancestors = Reflect::get(&window.location(), &"ancestorOrigins".into()).ok();
    let first = ancestors.and_then(|list| Reflect::get_u32(&list, 0).ok());
    if let Some(origin) = first.and_then(|origin| origin.as_string()) {
        return Some(origin);
    }
    let referrer = gloo::utils::document().referrer();
    let origin = web_sys::Url::new(&referrer).ok()?.origin();
    Some(origin).filter(|origin| origin != "null")
}

/// The page's own origin.
pub(crate) fn origin() -> String {
    let origin = Reflect::get(&gloo::utils::window(), &"origin".into()).ok();
    origin
        .and_then(|origin| origin.as_string())
        .unwrap_or_default()
}

/// Hears everything that any window says to this one.
pub(super) fn listen(hear: impl Fn(Heard) + 'static) -> EventListener {
    EventListener::new(&gloo::utils::window(), "message", move |event| {
        let Some(event) = event.dyn_ref::<MessageEvent>() else {
            return;
        };
        if let Some(source) = event.source() {
            hear(Heard {
                window: source.into(),
                origin: event.origin(),
                data: event.data(),
            });
        }
    })
}

impl Heard {
    /// Whether it claims to be of the protocol.
    pub(super) fn is_ours(&self) -> bool {
        self.data.is_object() && self.field("ns").as_string().as_deref() == Some(NAMESPACE)
    }

    /// What is asked.
    pub(super) fn request(&self) -> Result<(Option<Id>, Request), Refused> {
        let refuse = |code, message: &str| Refused {
            id: self.id(),
            problem: Problem::new(code, message),
        };
        // What has a circle or a number beyond all bounds in it has no JSON.
        let json = JSON::stringify(&self.data)
            .map_err(|_| refuse(Code::Malformed, "the message cannot be written as JSON"))?;
        if json.length() as usize > MAX_MESSAGE_BYTES {
            return Err(refuse(Code::TooLarge, "the message is too large"));
        }
        // What is too large was not looked at, so that its id is not known either.
        bluepencil::embed::read(&String::from(json)).map_err(|refused| Refused {
            id: refused.id.or_else(|| self.id()),
            ..refused
        })
    }

    fn id(&self) -> Option<Id> {
        let json = JSON::stringify(&self.field("id")).ok()?;
        serde_json::from_str(&String::from(json)).ok()
    }

    fn field(&self, name: &str) -> JsValue {
        Reflect::get(&self.data, &name.into()).unwrap_or_default()
    }
}

/// Posts a message, in JSON, to `window` if its page is then of the origin `target`.
pub(super) fn post(window: &JsValue, target: &str, json: &str) {
    let Ok(message) = JSON::parse(json) else {
        return;
    };
    // A window that is gone hears nothing, and nobody is left to tell.
    let _ = window
        .unchecked_ref::<Window>()
        .post_message(&message, target);
}
