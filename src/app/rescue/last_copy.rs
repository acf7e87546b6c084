//! The last JSON of the article in work, outside of the program.
//!
//! Who writes the JSON anyway, to store it, hands it on: that costs one copy of its bytes. What nobody else writes
//! within a second (articles are not kept, or a host keeps them, or another tab's version stands against it) is
//! written here. So a breakdown takes a second or two of work at most, and no key waits for any of it.

use super::holder;
use crate::reading::Reading;
use crate::shared::Shared;
use crate::words::file_stem;
use bluepencil::format::json::{self, Lines};
use gloo::timers::callback::Timeout;
use gloo::timers::future::TimeoutFuture;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// How long another writer is waited for: longer than changes are gathered to be stored.
const WAIT_MILLISECONDS: u32 = 1000;

/// How many annotations are written in one go, as when they are stored.
const WRITTEN_AT_ONCE: usize = 500;

/// Sees to it that the last copy is not far behind.
#[derive(Clone, Default)]
pub(crate) struct LastCopy(Rc<Inner>);

#[derive(Default)]
struct Inner {
    /// The article in work.
    latest: RefCell<Option<Shared<Reading>>>,
    held: RefCell<Option<Shared<Reading>>>,
    stored: RefCell<Option<Shared<Reading>>>,
    /// Whether anybody has handed on a copy since the timer began to run.
    is_fresh: Cell<bool>,
    timer: RefCell<Option<Timeout>>,
    lines: RefCell<Lines>,
}

impl LastCopy {
    /// Looks at the article in work, `None` where there is none.
    pub(crate) fn see(&self, in_work: Option<Shared<Reading>>) {
        let inner = &self.0;
        if *inner.latest.borrow() == in_work {
            return;
        }
        let has_work = in_work.is_some();
        inner.latest.replace(in_work);
        if !has_work {
            inner.timer.take();
            inner.held.take();
            return holder::let_go();
        }
        inner.wait();
    }

    /// `json` is what `reading` is, the article in work.
    pub(crate) fn hold(&self, reading: &Shared<Reading>, json: &str) {
        self.0.hold(reading, json);
    }

    /// `reading`, the article in work, is stored in this browser.
    pub(crate) fn is_stored(&self, reading: &Shared<Reading>) {
        self.0.stored.replace(Some(reading.clone()));
        self.0.tell_stored();
    }
}

impl Inner {
    fn hold(&self, reading: &Shared<Reading>, json: &str) {
        let name = format!("{}.{}", file_stem(&reading.set), json::FORMAT.extension);
        holder::hold(json, &name);
        self.held.replace(Some(reading.clone()));
        self.is_fresh.set(true);
        self.tell_stored();
    }

    fn tell_stored(&self) {
        let held = self.held.borrow();
        if held.is_some() && *held == *self.stored.borrow() {
            holder::is_stored();
        }
    }

    fn wait(self: &Rc<Self>) {
        let mut timer = self.timer.borrow_mut();
        if timer.is_none() {
            self.is_fresh.set(false);
            let inner = self.clone();
            *timer = Some(Timeout::new(WAIT_MILLISECONDS, move || {
                inner.timer.take();
                spawn_local(inner.catch_up());
            }));
        }
    }

    /// Writes the article if nobody else does.
    async fn catch_up(self: Rc<Self>) {
        let latest = || self.latest.borrow().clone();
        let Some(reading) = latest().filter(|_| *self.held.borrow() != *self.latest.borrow())
        else {
            return;
        };
        if self.is_fresh.get() {
            return self.wait();
        }
        while !self.prepare(&reading) {
            TimeoutFuture::new(0).await;
        }
        if latest().as_ref() == Some(&reading) {
            let json = self.lines.borrow_mut().write(&reading.set);
            self.hold(&reading, &json);
        } else if latest().is_some() {
            self.wait();
        }
    }

    fn prepare(&self, reading: &Reading) -> bool {
        let mut lines = self.lines.borrow_mut();
        lines.prepare(&reading.set, WRITTEN_AT_ONCE)
    }
}
