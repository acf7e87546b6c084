//! What is new in the page, told to the host.

use super::article::HostArticle;
use super::host::{Coming, Inner};
use crate::state::{Action, HostAction, Working};
use bluepencil::embed::{Counts, Message};
use gloo::timers::callback::Timeout;
use std::rc::Rc;

/// How long changes are gathered before the document is sent.
const GATHERED_MILLISECONDS: u32 = 700;

impl Inner {
    /// The article that was on its way is in view.
    pub(super) fn see_loaded(&self, working: &Working) {
        let mut coming = self.coming.borrow_mut();
        let is_there = coming.as_ref().is_some_and(|coming| {
            let opened = coming.opened.as_ref();
            opened
                .is_some_and(|(set, _)| working.reading.set.article.shares_text_with(&set.article))
        });
        let Some(Coming {
            id, load, opened, ..
        }) = coming.take_if(|_| is_there)
        else {
            return;
        };
        drop(coming);
        if let Some(size) = self.size.get() {
            size.forget();
        }
        self.waiting.take();
        let message = Message::Loaded {
            document_id: load.document_id.clone(),
            counts: Counts::of(&working.reading.set),
            carried: opened.and_then(|(_, report)| report),
        };
        let article = HostArticle::new(load.document_id, working.clone());
        self.article.replace(Some(article));
        self.page.emit(Action::Host(HostAction::Modified(false)));
        self.tell(&message, id.as_ref());
    }

    /// The article in view may be another than before.
    pub(super) fn see_change(self: &Rc<Self>, working: &Working) {
        let mut held = self.article.borrow_mut();
        let Some(article) = held.as_mut() else {
            return;
        };
        let is_coming = !working
            .reading
            .set
            .article
            .shares_text_with(&article.set().article)
            && self.coming.borrow().is_some();
        if is_coming {
            return;
        }
        let is_changed = article.see(working);
        let selection = article.new_selection();
        let modified = article.is_modified();
        drop(held);
        if is_changed {
            self.page.emit(Action::Host(HostAction::Modified(modified)));
            self.autosave_soon();
            let change = self.change();
            let answered = self.waiting.take();
            if answered.is_empty() {
                self.tell(&change, None);
            }
            for id in answered {
                self.tell(&change, id.as_ref());
            }
        }
        if let Some(selection) = selection {
            self.tell(&selection, None);
        }
    }

    fn autosave_soon(self: &Rc<Self>) {
        let mut timer = self.timer.borrow_mut();
        if timer.is_none() {
            let inner = Rc::downgrade(self);
            *timer = Some(Timeout::new(GATHERED_MILLISECONDS, move || {
                if let Some(inner) = inner.upgrade() {
                    inner.autosave();
                }
            }));
        }
    }

    /// Sends the document if a change waits to be sent.
    pub(super) fn autosave(&self) {
        if self.timer.take().is_none() {
            return;
        }
        let message = self
            .article
            .borrow()
            .as_ref()
            .map(|article| Message::autosave(article.set(), article.revision));
        if let Some(message) = message {
            self.tell(&message, None);
        }
    }
}
