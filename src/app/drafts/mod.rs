//! The articles that are kept in this browser: what is stored of each, when, and what other tabs do to it.
//!
//! In: the article in work, each time it changes, and a person's [`Wish`]es. Out: a `View` for the page, and actions
//! where a stored article comes back. Nothing here is asked for by the page itself: without a store it works on.

mod choice;
mod error;
mod forget;
mod keeper;
mod place;
mod provider;
mod record;
mod saving;
mod store;
mod tabs;
mod unmarked;
mod view;
mod watch;
mod wish;

pub(crate) use keeper::Keeper;
pub(crate) use place::use_place;
pub(crate) use provider::{Drafts, DraftsProvider};
pub(crate) use record::{DraftId, Entry, Meta};
pub(crate) use unmarked::use_unmarked;
pub(crate) use view::{Others, Saving};
pub(crate) use wish::Wish;
