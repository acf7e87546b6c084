//! What a person does with the stored articles.

use super::error::StoreError;
use super::keeper::{Inner, Keeper, Known};
use super::place;
use super::record::{DraftId, Record, revision};
use super::store::{Expected, Removed};
use super::unmarked;
use super::view::{Event, Others};
use super::watch::Message;
use crate::state::{Action, Notice, Offer};
use bluepencil::format::json;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// What a person wishes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Wish {
    /// Go on with an article.
    Open(DraftId),
    /// Call it this.
    Rename(DraftId, String),
    /// Have it twice.
    Duplicate(DraftId),
    /// Have it no more.
    Delete(DraftId),
    /// Have none any more.
    DeleteAll,
    /// Have nothing stored any more, settings and places included.
    Forget,
    /// Have back what was deleted last.
    Restore,
    /// Have articles kept from now on, or no longer.
    Switch(bool),
    /// See the version of another tab in place of this one.
    TakeTheirs,
    /// Store this one in place of the other tab's.
    KeepMine,
    /// Store this one beside the other tab's.
    KeepBoth,
}

impl Keeper {
    /// Does what a person wishes. How it went shows in the view and in what the page says.
    pub(crate) fn wish(&self, wish: Wish) {
        let inner = self.0.clone();
        match wish {
            Wish::Switch(is_on) => self.switch(is_on),
            Wish::KeepMine => inner.keep_mine(),
            Wish::KeepBoth => inner.keep_both(),
            wish => spawn_local(async move {
                if let Err(error) = inner.clone().fulfil(wish).await {
                    inner.say(Notice::problem(error.to_string(), None));
                }
                inner.tell(&Message::Listed);
                inner.refresh();
            }),
        }
    }

    /// Lets go of what was deleted last: it cannot be had back any more.
    pub(crate) fn forget_deleted(&self) {
        self.0.removed.take();
    }
}

impl Inner {
    async fn fulfil(self: Rc<Self>, wish: Wish) -> Result<(), StoreError> {
        match wish {
            Wish::Open(id) => self.open(id).await,
            Wish::TakeTheirs => {
                let id = self.work.borrow().as_ref().map(|work| work.id.clone());
                self.open(id.ok_or(StoreError::Gone)?).await
            }
            Wish::Rename(id, name) => self.store.rename(&id, name).await,
            Wish::Duplicate(id) => self.duplicate(&id).await,
            Wish::Delete(id) => {
                let removed = self.store.remove(&id).await?;
                place::forget(Some(&id));
                // What comes back by another way, as one that was put away, is stored as a new one.
                self.known.borrow_mut().remove(&id);
                self.put_by(vec![removed], "The article was deleted from this browser.");
                Ok(())
            }
            Wish::DeleteAll => {
                let removed = self.store.remove_all().await?;
                self.known.take();
                unmarked::forget();
                place::forget(None);
                self.put_by(removed, "All articles were deleted from this browser.");
                Ok(())
            }
            Wish::Forget => self.forget().await,
            Wish::Restore => {
                let removed = self.removed.take();
                self.store.restore(&removed).await?;
                self.act(Action::Dismiss);
                Ok(())
            }
            Wish::Switch(_) | Wish::KeepMine | Wish::KeepBoth => Ok(()),
        }
    }

    async fn open(&self, id: DraftId) -> Result<(), StoreError> {
        let record = match self.store.load(&id).await {
            Err(StoreError::Unreadable(why)) => {
                self.show(Event::Unreadable(id, why));
                return Ok(());
            }
            record => record?,
        };
        match json::read(&record.json) {
            Ok(set) => {
                let known = Known {
                    expected: Expected::Revision(record.meta.revision),
                    name: record.meta.name,
                };
                self.known.borrow_mut().insert(id.clone(), known);
                self.coming.replace(Some(id.clone()));
                self.act(Action::Open(id, Box::new(set)));
            }
            // It says so in the list, and can be deleted there.
            Err(error) => self.show(Event::Unreadable(id, error.to_string())),
        }
        Ok(())
    }

    async fn duplicate(&self, id: &DraftId) -> Result<(), StoreError> {
        let Record { mut meta, json } = self.store.load(id).await?;
        meta.name = Some(format!("Copy of {}", meta.called()));
        meta.changed = js_sys::Date::now();
        meta.revision = revision();
        let record = Record { meta, json };
        let copy = DraftId::fresh();
        self.store.save(&copy, record, Expected::Nothing).await?;
        Ok(())
    }

    /// Holds what was deleted for as long as the page offers to undo it.
    fn put_by(&self, removed: Vec<Removed>, words: &'static str) {
        self.removed.replace(removed);
        self.say(Notice {
            offer: Some(Offer::Restore),
            ..Notice::info(words)
        });
    }

    /// The article in work replaces whatever another tab has stored.
    fn keep_mine(self: Rc<Self>) {
        let id = self.work.borrow().as_ref().map(|work| work.id.clone());
        if let Some(id) = id
            && let Some(known) = self.known.borrow_mut().get_mut(&id)
        {
            known.expected = Expected::Anything;
        }
        self.keep_work();
    }

    /// The article in work becomes one of its own beside the one that another tab has stored.
    fn keep_both(self: Rc<Self>) {
        let id = DraftId::fresh();
        if let Some(work) = self.work.borrow_mut().as_mut() {
            let known = self.known.borrow_mut().remove(&work.id);
            let title = work.reading.set.title.clone();
            let title = known.and_then(|known| known.name).or(title);
            let name = format!("{} (second version)", title.as_deref().unwrap_or("Article"));
            let known = Known {
                expected: Expected::Nothing,
                name: Some(name),
            };
            self.known.borrow_mut().insert(id.clone(), known);
            work.id = id.clone();
            work.others = Others::Away;
        }
        self.act(Action::Keep(id));
        self.keep_work();
    }
}
