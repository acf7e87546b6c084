//! Why something is not stored, or not read.

use wasm_bindgen::JsValue;
use web_sys::DomException;

/// Why the store did not do what it was asked to.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub(crate) enum StoreError {
    /// There is no database for this page: a private window, a frame of another page, a setting of the browser.
    #[error(
        "This browser does not let this page store anything, so your articles are not kept. You can work on; export what you need before you close the page."
    )]
    Blocked,
    /// The browser has given this page all the room that it gives.
    #[error(
        "This browser has no room left, so your changes are not kept. You can work on; export what you need, or delete articles from the list."
    )]
    Full,
    /// What is stored is not what was seen of it last.
    #[error("This article was changed in another tab.")]
    Changed,
    /// It is not stored any more.
    #[error("This article is no longer stored in this browser.")]
    Gone,
    /// What is stored is not an article.
    #[error("This article cannot be read: {0}")]
    Unreadable(String),
    /// Whatever else can happen to a database.
    #[error(
        "The browser could not store or read your articles ({0}). You can work on; export what you need."
    )]
    Failed(String),
}

impl StoreError {
    /// What a browser's own error means.
    pub(super) fn from_exception(error: &DomException) -> Self {
        match error.name().as_str() {
            "QuotaExceededError" => Self::Full,
            "SecurityError" => Self::Blocked,
            name => Self::Failed(name.to_owned()),
        }
    }

    fn from_value(value: &JsValue) -> Self {
        // Not `dyn_ref`: an error that is thrown in another way than a browser does still has a name.
        let name = js_sys::Reflect::get(value, &"name".into()).ok();
        match name.and_then(|name| name.as_string()).as_deref() {
            Some("QuotaExceededError") => Self::Full,
            Some("SecurityError") => Self::Blocked,
            name => Self::Failed(name.unwrap_or("unknown error").to_owned()),
        }
    }
}

impl From<idb::Error> for StoreError {
    fn from(error: idb::Error) -> Self {
        match error {
            idb::Error::DomException(error) => Self::from_exception(&error),
            idb::Error::IndexedDbNotFound(_) => Self::Blocked,
            idb::Error::IndexedDbOpenFailed(value)
            | idb::Error::UpdateFailed(value)
            | idb::Error::AddFailed(value)
            | idb::Error::DeleteFailed(value)
            | idb::Error::GetFailed(value)
            | idb::Error::TransactionOpenFailed(value)
            | idb::Error::TransactionCommitError(value) => Self::from_value(&value),
            other => Self::Failed(other.to_string()),
        }
    }
}
