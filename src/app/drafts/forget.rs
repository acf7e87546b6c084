//! Deletes all that this page has stored in this browser.

use super::choice;
use super::error::StoreError;
use super::keeper::Inner;
use super::place;
use super::view::{Event, Others, Saving};
use super::watch::Message;
use crate::settings;
use crate::state::Notice;

impl Inner {
    /// Deletes everything, here and for the other tabs. That articles are not to be kept stays known: else the next
    /// one would be.
    pub(super) async fn forget(&self) -> Result<(), StoreError> {
        self.let_go();
        self.store.clear().await?;
        settings::forget();
        choice::remember(self.is_on.get());
        // What was being written when it was deleted.
        self.let_go();
        self.tell(&Message::Forgotten);
        let is_open = self.work.borrow().is_some();
        let words = if is_open {
            "Everything stored here was deleted. The open article is not stored again until you change it."
        } else {
            "Everything stored here was deleted."
        };
        self.say(Notice::info(words));
        Ok(())
    }

    /// Nothing is stored any more: what waits is not stored, and the article in work is a new one at its next change.
    pub(super) fn let_go(&self) {
        self.timer.take();
        self.waiting.take();
        self.writing.take();
        self.known.take();
        self.removed.take();
        self.is_sure.set(false);
        place::pause();
        if let Some(work) = self.work.borrow_mut().as_mut() {
            work.is_unsaved = false;
        }
        self.set_others(Others::Away);
        self.show(Event::Saving(Saving::Idle));
        self.show(Event::Listed(Vec::new()));
    }
}
