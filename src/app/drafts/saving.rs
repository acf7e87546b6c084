//! When the article in work is stored, and what comes of it.

use super::error::StoreError;
use super::keeper::{Inner, Known, Work};
use super::place;
use super::record::{DraftId, Record, revision};
use super::store::Expected;
use super::view::{Event, Others, Saving};
use super::watch::Message;
use crate::reading::Reading;
use crate::shared::Shared;
use crate::state::Notice;
use gloo::timers::callback::Timeout;
use gloo::timers::future::TimeoutFuture;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// How long changes are gathered: short enough to be stored within a second, long enough not to store each key.
const GATHERED_MILLISECONDS: u32 = 400;

/// How many annotations are written in one go: a fraction of a second's work on a slow machine.
const WRITTEN_AT_ONCE: usize = 500;

impl Inner {
    /// Has `reading` stored soon, unless another tab's changes stand against it.
    pub(super) fn keep(self: &Rc<Self>, id: DraftId, reading: Shared<Reading>, others: Others) {
        if !self.is_on.get() {
            return;
        }
        if matches!(others, Others::Changed | Others::Deleted) {
            return self.stop(others, true);
        }
        self.waiting.borrow_mut().insert(id, reading);
        self.show(Event::Saving(Saving::Pending));
        let mut timer = self.timer.borrow_mut();
        if timer.is_none() {
            let inner = self.clone();
            *timer = Some(Timeout::new(GATHERED_MILLISECONDS, move || {
                inner.timer.take();
                spawn_local(inner.clone().save_waiting());
            }));
        }
    }

    /// Stores the article in work as it is now, a question of other tabs being answered.
    pub(super) fn keep_work(self: &Rc<Self>) {
        let work = self.work.borrow().clone();
        if let Some(work) = work {
            if let Some(work) = self.work.borrow_mut().as_mut() {
                work.is_unsaved = false;
            }
            self.set_others(work.others.settled());
            self.keep(work.id, work.reading, work.others.settled());
        }
    }

    pub(super) async fn save_waiting(self: Rc<Self>) {
        if self.is_saving.replace(true) {
            return;
        }
        loop {
            let Some((id, reading)) = self.waiting.borrow_mut().pop_first() else {
                break;
            };
            self.clone().save(id, reading, false).await;
        }
        self.is_saving.set(false);
    }

    /// Whether no other tab can have changed what is stored under `id`, so that it may be written without a look.
    pub(super) fn is_alone_with(&self, id: &DraftId) -> bool {
        let is_new = !self.known.borrow().contains_key(id);
        let work = self.work.borrow();
        let is_here = |work: &Work| work.id == *id && work.others == Others::Away;
        is_new || (self.is_sure.get() && work.as_ref().is_some_and(is_here))
    }

    pub(super) async fn save(
        self: Rc<Self>,
        id: DraftId,
        reading: Shared<Reading>,
        is_unseen: bool,
    ) {
        let (expected, name) = match self.known.borrow().get(&id) {
            Some(known) => (known.expected, known.name.clone()),
            None => (Expected::Nothing, None),
        };
        let expected = if is_unseen {
            Expected::Unseen
        } else {
            expected
        };
        if !is_unseen {
            self.writing.replace(Some((id.clone(), reading.clone())));
        }
        let json = self.written(&reading, is_unseen).await;
        if !is_unseen && self.writing.take().is_none() {
            // The page was about to go away, and it was stored at once.
            return;
        }
        if self.is_in_work(&id) {
            self.last_copy.hold(&reading, &json);
        }
        let record = Record::new(&reading.set, json, name, js_sys::Date::now(), revision());
        let result = self.store.save(&id, record, expected).await;
        let in_work = self.is_in_work(&id);
        match result {
            Ok(meta) => {
                let known = Known {
                    expected: Expected::Revision(meta.revision),
                    name: meta.name.clone(),
                };
                self.known.borrow_mut().insert(id.clone(), known);
                self.is_told.set(false);
                place::resume();
                self.tell(&Message::saved(&id));
                if in_work {
                    self.is_sure.set(!is_unseen);
                    self.last_copy.is_stored(&reading);
                }
                if in_work && !self.waiting.borrow().contains_key(&id) {
                    self.show(Event::Saving(Saving::Saved));
                }
                self.show(Event::Stored(id, meta));
            }
            Err(StoreError::Changed) if in_work => self.stop(Others::Changed, true),
            Err(StoreError::Gone) if in_work => self.stop(Others::Deleted, true),
            Err(StoreError::Changed) => self.save_beside(reading),
            // Who deleted it does not want it back for its last change.
            Err(StoreError::Gone) => {}
            Err(error) => self.refuse(&error, in_work),
        }
    }

    fn is_in_work(&self, id: &DraftId) -> bool {
        let work = self.work.borrow();
        work.as_ref().is_some_and(|work| work.id == *id)
    }

    /// The article as it is stored. A long one is written in parts, between which the page answers, unless there is
    /// no time to: `at_once`.
    async fn written(&self, reading: &Reading, at_once: bool) -> String {
        while !at_once
            && !self
                .lines
                .borrow_mut()
                .prepare(&reading.set, WRITTEN_AT_ONCE)
        {
            TimeoutFuture::new(0).await;
        }
        self.lines.borrow_mut().write(&reading.set)
    }

    /// The article was put away while another tab's version stood against it: both are kept.
    pub(super) fn save_beside(self: &Rc<Self>, reading: Shared<Reading>) {
        self.waiting.borrow_mut().insert(DraftId::fresh(), reading);
        spawn_local(self.clone().save_waiting());
    }

    /// Nothing more is stored of the article in work until a person says how.
    pub(super) fn stop(&self, others: Others, is_unsaved: bool) {
        self.set_others(others);
        if let Some(work) = self.work.borrow_mut().as_mut() {
            work.is_unsaved |= is_unsaved;
        }
        self.show(Event::Saving(Saving::Failed));
    }

    /// Says once that nothing can be stored.
    fn refuse(&self, error: &StoreError, in_work: bool) {
        self.show(Event::Refused(error.to_string()));
        if in_work {
            self.show(Event::Saving(Saving::Failed));
        }
        if !self.is_told.replace(true) {
            self.say(Notice::problem(error.to_string(), None));
        }
    }
}
