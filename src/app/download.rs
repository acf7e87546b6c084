//! A file for the person's disk.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
#[error("The browser did not let this page save a file. Copy the JSON instead.")]
pub(crate) struct DownloadError;

impl From<JsValue> for DownloadError {
    fn from(_: JsValue) -> Self {
        Self
    }
}

/// Offers `content` as a file called `name`.
///
/// # Errors
/// When the browser has no memory for it or no place to put the link.
pub(crate) fn download(name: &str, media_type: &str, content: &str) -> Result<(), DownloadError> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = js_sys::Array::of1(&content.into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let document = gloo::utils::document();
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    // Firefox follows only a link that is in the page.
    document.body().ok_or(DownloadError)?.append_child(&link)?;
    link.click();
    link.remove();
    // The browser reads the blob after the click; a minute is long enough for any disk.
    gloo::timers::callback::Timeout::new(60_000, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Ok(())
}
