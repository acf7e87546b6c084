//! Stores the article in work: within a second after each change, and at once when the page goes away.

use super::choice;
use super::place;
use super::record::DraftId;
use super::store::{Expected, Removed, Store};
use super::unmarked;
use super::view::{Event, Others, Saving};
use super::watch::{Message, Watch};
use crate::reading::Reading;
use crate::rescue::LastCopy;
use crate::shared::Shared;
use crate::state::{Action, Notice};
use bluepencil::format::json::Lines;
use gloo::timers::callback::Timeout;
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// Keeps the article in work, and does what a person wishes with the stored ones.
#[derive(Clone)]
pub(crate) struct Keeper(pub(super) Rc<Inner>);

/// What the keeper knows.
pub(super) struct Inner {
    pub(super) store: Store,
    watch: OnceCell<Watch>,
    page: Callback<Action>,
    /// Gets what is written, for the case that the program breaks down.
    pub(super) last_copy: LastCopy,
    view: OnceCell<Callback<Event>>,
    /// Whether articles are kept.
    pub(super) is_on: Cell<bool>,
    /// The article in work.
    pub(super) work: RefCell<Option<Work>>,
    /// What waits to be stored, as it is to be stored.
    pub(super) waiting: RefCell<BTreeMap<DraftId, Shared<Reading>>>,
    /// What is known of the stored articles that were in work.
    pub(super) known: RefCell<BTreeMap<DraftId, Known>>,
    /// The article that was read from the store and is about to come into view.
    pub(super) coming: RefCell<Option<DraftId>>,
    /// What was written of the article in work: most of it is the same the next time.
    pub(super) lines: RefCell<Lines>,
    /// What is being written, and not yet stored.
    pub(super) writing: RefCell<Option<(DraftId, Shared<Reading>)>>,
    /// What was deleted last.
    pub(super) removed: RefCell<Vec<Removed>>,
    pub(super) timer: RefCell<Option<Timeout>>,
    pub(super) is_saving: Cell<bool>,
    /// Whether this page has read or written what is stored of its article since it came into view, and so would
    /// have heard of other tabs that change it.
    pub(super) is_sure: Cell<bool>,
    /// Whether a person knows that nothing can be stored.
    pub(super) is_told: Cell<bool>,
}

/// The article in work.
#[derive(Clone)]
pub(super) struct Work {
    pub(super) id: DraftId,
    pub(super) reading: Shared<Reading>,
    pub(super) others: Others,
    /// Whether it was changed since other tabs' changes keep it from being stored.
    pub(super) is_unsaved: bool,
}

/// What is known of a stored article.
pub(super) struct Known {
    /// What must be stored for it to be written.
    pub(super) expected: Expected,
    /// The name that a person gave it.
    pub(super) name: Option<String>,
}

impl PartialEq for Keeper {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Keeper {
    /// A keeper whose actions go to `page`. It keeps nothing before [`Self::start`].
    pub(crate) fn new(page: Callback<Action>, last_copy: LastCopy) -> Self {
        Self(Rc::new(Inner {
            store: Store::default(),
            watch: OnceCell::new(),
            page,
            last_copy,
            view: OnceCell::new(),
            is_on: Cell::new(false),
            work: RefCell::default(),
            waiting: RefCell::default(),
            known: RefCell::default(),
            coming: RefCell::default(),
            lines: RefCell::default(),
            writing: RefCell::default(),
            removed: RefCell::default(),
            timer: RefCell::default(),
            is_saving: Cell::new(false),
            is_sure: Cell::new(false),
            is_told: Cell::new(false),
        }))
    }

    /// Reads what is stored, and keeps what comes; inside another page neither.
    pub(super) fn start(&self, view: Callback<Event>) {
        if choice::is_embedded() || self.0.view.set(view).is_err() {
            return;
        }
        let hearing = Rc::downgrade(&self.0);
        let watch = Watch::new(move |message| {
            if let Some(inner) = hearing.upgrade() {
                inner.hear(message);
            }
        });
        // Set once, as the view was.
        let _ = self.0.watch.set(watch);
        self.0.is_on.set(choice::is_on());
        self.0.show(Event::Switched(self.0.is_on.get()));
        self.0.clone().refresh();
    }

    /// Looks at the article in work, `None` where there is none.
    pub(super) fn see(&self, in_work: Option<(Option<DraftId>, Shared<Reading>)>) {
        let inner = &self.0;
        match in_work {
            _ if inner.view.get().is_none() => {}
            None => inner.leave(),
            Some((Some(id), reading)) => inner.see(id, reading),
            // An article that is not to be kept gets no id, and one when that changes.
            Some((None, _)) if inner.is_on.get() => {
                inner.page.emit(Action::Keep(DraftId::fresh()));
            }
            Some((None, _)) => inner.leave(),
        }
    }

    /// Stores at once what waits: the page may be gone in a moment.
    pub(super) fn flush(&self) {
        let inner = &self.0;
        inner.timer.take();
        let writing = inner.take_writing();
        let waiting = inner.waiting.take();
        // Of an article that is both, what waits is the later one.
        let all: BTreeMap<_, _> = writing.into_iter().chain(waiting).collect();
        for (id, reading) in all {
            let is_unseen = inner.is_alone_with(&id);
            if inner.is_saving.get() && !is_unseen {
                // What is being written now changes the revision; this comes after it.
                inner.waiting.borrow_mut().insert(id, reading);
                continue;
            }
            spawn_local(inner.clone().save(id, reading, is_unseen));
        }
        inner.is_sure.set(false);
    }

    /// Keeps articles from now on, or no longer.
    pub(super) fn switch(&self, is_on: bool) {
        choice::remember(is_on);
        if !is_on {
            unmarked::forget();
            place::forget(None);
        }
        self.0.switch(is_on);
        self.0.tell(&Message::Switched { on: is_on });
    }
}

impl Inner {
    fn see(self: &Rc<Self>, id: DraftId, reading: Shared<Reading>) {
        let before = self.work.borrow().clone();
        let before = before.filter(|work| work.id == id);
        if before.as_ref().is_some_and(|work| work.reading == reading) {
            return;
        }
        let is_stored = self.coming.take().is_some_and(|coming| coming == id);
        if before.is_none() {
            self.leave();
            self.is_sure.set(false);
            self.show(Event::Opened);
            self.tell(&Message::opened(&id));
        }
        let others = before.as_ref().map_or(Others::Away, |work| work.others);
        let others = if is_stored { others.settled() } else { others };
        let is_unsaved = !is_stored && before.is_some_and(|work| work.is_unsaved);
        self.work.replace(Some(Work {
            id: id.clone(),
            reading: reading.clone(),
            others,
            is_unsaved,
        }));
        self.show(Event::Others(others));
        if !is_stored {
            self.keep(id, reading, others);
        } else {
            self.is_sure.set(true);
            if let Some(work) = self.work.borrow().as_ref() {
                self.last_copy.is_stored(&work.reading);
            }
            if self.is_on.get() {
                self.show(Event::Saving(Saving::Saved));
            }
        }
    }

    /// What is being written, if it may be stored without a look; who writes it then leaves it.
    fn take_writing(&self) -> Option<(DraftId, Shared<Reading>)> {
        let mut writing = self.writing.borrow_mut();
        writing.take_if(|(id, _)| self.is_alone_with(id))
    }

    /// There is no article in work any more; its last changes are stored at once.
    fn leave(self: &Rc<Self>) {
        if let Some(work) = self.work.take() {
            if work.is_unsaved && work.others == Others::Changed {
                self.save_beside(work.reading);
            }
            self.show(Event::Saving(Saving::Idle));
            self.show(Event::Others(Others::Away));
            self.timer.take();
            spawn_local(self.clone().save_waiting());
        }
    }

    pub(super) fn set_others(&self, others: Others) {
        if let Some(work) = self.work.borrow_mut().as_mut() {
            work.others = others;
        }
        self.show(Event::Others(others));
    }

    pub(super) fn switch(self: &Rc<Self>, is_on: bool) {
        self.is_on.set(is_on);
        self.show(Event::Switched(is_on));
        let work = self.work.borrow().clone();
        if is_on {
            if let Some(work) = work {
                self.keep(work.id, work.reading, work.others);
            }
        } else {
            self.waiting.take();
            self.show(Event::Saving(Saving::Idle));
        }
    }

    pub(super) fn show(&self, event: Event) {
        if let Some(view) = self.view.get() {
            view.emit(event);
        }
    }

    pub(super) fn act(&self, action: Action) {
        self.page.emit(action);
    }

    pub(super) fn say(&self, notice: Notice) {
        self.act(Action::Say(notice));
    }

    pub(super) fn tell(&self, message: &Message) {
        if let Some(watch) = self.watch.get() {
            watch.tell(message);
        }
    }
}
