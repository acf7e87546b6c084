//! Text onto the clipboard.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlTextAreaElement;

/// Why nothing was copied.
#[derive(Debug, thiserror::Error)]
#[error("The browser did not let this page use the clipboard. Download the JSON instead.")]
pub(crate) struct ClipboardError;

/// Puts `text` on the clipboard.
///
/// # Errors
/// When the browser allows neither the new way nor the old one.
pub(crate) async fn copy(text: &str) -> Result<(), ClipboardError> {
    let window = web_sys::window().ok_or(ClipboardError)?;
    // Outside a secure context there is no `navigator.clipboard`, whatever the bindings say.
    if window.is_secure_context() {
        let writing = window.navigator().clipboard().write_text(text);
        if JsFuture::from(writing).await.is_ok() {
            return Ok(());
        }
    }
    copy_the_old_way(text).ok_or(ClipboardError)
}

/// Selects the text in a box that nobody sees and lets the browser copy the selection.
fn copy_the_old_way(text: &str) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let focused = document
        .active_element()
        .and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok());
    let holder: HtmlTextAreaElement = document.create_element("textarea").ok()?.unchecked_into();
    holder.set_value(text);
    holder.set_class_name("visually-hidden");
    document.body()?.append_child(&holder).ok()?;
    holder.select();
    let copied = document
        .unchecked_ref::<web_sys::HtmlDocument>()
        .exec_command("copy")
        .unwrap_or(false);
    holder.remove();
    if let Some(focused) = focused {
        // Where the focus was is gone at worst.
        let _ = focused.focus();
    }
    copied.then_some(())
}
