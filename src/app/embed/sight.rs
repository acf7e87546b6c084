//! What is new in the page, told to the host.

use super::article::HostArticle;
use super::host::Inner;
use crate::state::{Action, HostAction, Working};
use bluepencil::embed::{Code, Counts, Message, Problem};
use gloo::timers::callback::Timeout;
use std::rc::Rc;

/// How long changes are gathered before the document is sent.
const GATHERED_MILLISECONDS: u32 = 700;

impl Inner {
    /// The article that was on its way is in view.
    pub(super) fn see_loaded(&self, working: &Working) {
        let in_view = &working.reading.set;
        let arrived = self.pending.borrow_mut().arrived(&in_view.article);
        let Some(arrived) = arrived else {
            return;
        };
        if let Some(size) = self.size.get() {
            size.forget();
        }
        let message = Message::Loaded {
            document_id: arrived.document_id.clone(),
            counts: Counts::of(in_view),
            carried: arrived.report,
            unknown_kinds: in_view.foreign_kinds(),
        };
        let article = HostArticle::new(arrived.document_id, working.clone());
        self.article.replace(Some(article));
        self.page.emit(Action::Host(HostAction::Modified(false)));
        self.tell_all(arrived.too_late);
        self.tell(&message, arrived.id.as_ref());
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
            && self.pending.borrow().is_coming();
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
            let answered = self.pending.borrow_mut().looked_at();
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

    /// The steps of which no change came: the article is read-only by now, or another is on its way.
    pub(super) fn see_steps(&self) {
        let steps = self.pending.borrow_mut().looked_at();
        if steps.is_empty() {
            return;
        }
        let answer = if self.is_read_only.get() {
            Message::Error(Problem::new(Code::ReadOnly, "the article is read-only"))
        } else {
            self.change()
        };
        self.tell_all(steps.into_iter().map(|id| (id, answer.clone())));
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
