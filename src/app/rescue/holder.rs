//! The object outside of the program that keeps what it is handed. Where there is none, as in tests, nothing is kept.

use js_sys::{Array, Function, Reflect, Uint8Array};
use std::panic::PanicHookInfo;
use wasm_bindgen::{JsCast, JsValue};

/// This is the article now, in the native JSON, which would be saved as `name`.
pub(super) fn hold(json: &str, name: &str) {
    let bytes = Uint8Array::from(json.as_bytes());
    call("hold", &[bytes.into(), name.into()]);
}

/// What is held is stored in this browser.
pub(super) fn is_stored() {
    call("isStored", &[]);
}

/// There is no article any more.
pub(super) fn let_go() {
    call("letGo", &[]);
}

/// The page around this one is `window`, and addressed by `origin`.
pub(crate) fn serve(window: &JsValue, origin: &str) {
    call("serve", &[window.clone(), origin.into()]);
}

/// A panic's place in the program. Its message is told to nobody: it may quote the article, and a browser keeps a log.
pub(crate) fn tell_place(panic: &PanicHookInfo<'_>) {
    if let Some(place) = panic.location() {
        call("brokeAt", &[place.to_string().into()]);
    }
}

fn call(name: &str, values: &[JsValue]) {
    let get = |of: &JsValue, name: &str| Reflect::get(of, &name.into());
    let holder = get(&js_sys::global(), "bluepencil").and_then(|all| get(&all, "lastCopy"));
    let function = holder.and_then(|holder| get(&holder, name));
    if let Some(function) = function.ok().and_then(|it| it.dyn_into::<Function>().ok()) {
        // Who cannot keep it has nobody to tell either.
        let _ = function.apply(&JsValue::NULL, &values.iter().collect::<Array>());
    }
}
