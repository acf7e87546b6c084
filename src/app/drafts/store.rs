//! The database: two stores, so that the list is read without the articles.

use super::error::StoreError;
use super::record::{DraftId, Entry, Meta, Record};
use crate::message::{decode, encode};
use idb::{
    Database, DatabaseEvent, Factory, ObjectStore, ObjectStoreParams, Transaction, TransactionMode,
    TransactionResult,
};
use js_sys::Uint8Array;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};

const NAME: &str = "bluepencil";
const METAS: &str = "metas";
const TEXTS: &str = "articles";

/// The articles in this browser.
#[derive(Default)]
pub(super) struct Store {
    /// The connection stays open: what is written while the page goes away has no time to open one.
    database: Rc<RefCell<Option<Rc<Database>>>>,
}

/// What has to be stored already for a write to be done.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Expected {
    /// Nothing: the article is new.
    Nothing,
    /// This revision.
    Revision(f64),
    /// Whatever it is, it is replaced.
    Anything,
    /// Not looked at: the only way to write while the page goes away.
    Unseen,
}

/// A stored article that was taken out, as it was stored, readable or not.
pub(super) struct Removed {
    id: JsValue,
    meta: JsValue,
    text: JsValue,
}

impl Store {
    /// Everything that is stored, the last changed first.
    pub(super) async fn list(&self) -> Result<Vec<Entry>, StoreError> {
        let (_, metas, _) = self.begin(TransactionMode::ReadOnly).await?;
        // Both are listened to before either is waited for.
        let values = metas.get_all(None, None)?.into_future();
        let keys = metas.get_all_keys(None, None)?.into_future();
        let rows = keys.await?.into_iter().zip(values.await?);
        let mut entries: Vec<Entry> = rows
            .map(|(key, value)| Entry {
                id: DraftId::new(&key.as_string().unwrap_or_default()),
                meta: decode(value).ok(),
            })
            .collect();
        let changed = |entry: &Entry| entry.meta.as_ref().map_or(0.0, |meta| meta.changed);
        entries.sort_by(|one, other| changed(other).total_cmp(&changed(one)));
        Ok(entries)
    }

    /// Stores `record`, whose name it gets from what is stored, if that is looked at. Returns what was stored.
    pub(super) async fn save(
        &self,
        id: &DraftId,
        mut record: Record,
        expected: Expected,
    ) -> Result<Meta, StoreError> {
        let (transaction, metas, texts) = self.begin(TransactionMode::ReadWrite).await?;
        let key = JsValue::from(id.as_str());
        if expected != Expected::Unseen {
            let stored = metas.get(key.clone())?.await?;
            let stored = stored.and_then(|value| decode::<Meta>(value).ok());
            check(expected, stored.as_ref())?;
            if let Some(stored) = stored {
                record.meta.name = stored.name;
            }
        }
        let bytes = Uint8Array::from(record.json.as_bytes());
        texts.put(&bytes, Some(&key))?;
        metas.put(&stored_form(&record.meta)?, Some(&key))?;
        commit(transaction, &metas).await?;
        Ok(record.meta)
    }

    /// Reads an article.
    pub(super) async fn load(&self, id: &DraftId) -> Result<Record, StoreError> {
        let (_, metas, texts) = self.begin(TransactionMode::ReadOnly).await?;
        let meta = metas.get(JsValue::from(id.as_str()))?.into_future();
        let text = texts.get(JsValue::from(id.as_str()))?.into_future();
        let (meta, text) = (meta.await?, text.await?);
        let (Some(meta), Some(text)) = (meta, text) else {
            return Err(StoreError::Gone);
        };
        let unreadable = |what: &str| StoreError::Unreadable(what.to_owned());
        let meta = decode(meta).map_err(|_| unreadable("its entry is damaged"))?;
        let bytes = text
            .dyn_into::<Uint8Array>()
            .map_err(|_| unreadable("its text is damaged"))?;
        let json =
            String::from_utf8(bytes.to_vec()).map_err(|_| unreadable("its text is damaged"))?;
        Ok(Record { meta, json })
    }

    /// Calls an article `name`; its revision stays, as nothing in it is another.
    pub(super) async fn rename(&self, id: &DraftId, name: String) -> Result<(), StoreError> {
        let (transaction, metas, _) = self.begin(TransactionMode::ReadWrite).await?;
        let key = JsValue::from(id.as_str());
        let stored = metas.get(key.clone())?.await?.ok_or(StoreError::Gone)?;
        let mut meta: Meta =
            decode(stored).map_err(|error| StoreError::Unreadable(error.to_string()))?;
        meta.name = Some(name);
        metas.put(&stored_form(&meta)?, Some(&key))?;
        commit(transaction, &metas).await
    }

    /// Takes an article out.
    pub(super) async fn remove(&self, id: &DraftId) -> Result<Removed, StoreError> {
        let (transaction, metas, texts) = self.begin(TransactionMode::ReadWrite).await?;
        let key = JsValue::from(id.as_str());
        let meta = metas.get(key.clone())?.into_future();
        let text = texts.get(key.clone())?.into_future();
        let (meta, text) = (meta.await?, text.await?);
        metas.delete(key.clone())?;
        texts.delete(key.clone())?;
        commit(transaction, &metas).await?;
        Ok(Removed {
            id: key,
            meta: meta.unwrap_or(JsValue::UNDEFINED),
            text: text.unwrap_or(JsValue::UNDEFINED),
        })
    }

    /// Takes everything out that is listed.
    pub(super) async fn remove_all(&self) -> Result<Vec<Removed>, StoreError> {
        let mut removed = Vec::new();
        for entry in self.list().await? {
            removed.push(self.remove(&entry.id).await?);
        }
        Ok(removed)
    }

    /// Empties the store, of what is not listed too.
    pub(super) async fn clear(&self) -> Result<(), StoreError> {
        let (transaction, metas, texts) = self.begin(TransactionMode::ReadWrite).await?;
        let requests = [metas.clear()?, texts.clear()?];
        for request in requests.map(IntoFuture::into_future) {
            request.await?;
        }
        commit(transaction, &metas).await
    }

    /// Puts back what was taken out.
    pub(super) async fn restore(&self, removed: &[Removed]) -> Result<(), StoreError> {
        let (transaction, metas, texts) = self.begin(TransactionMode::ReadWrite).await?;
        for each in removed {
            metas.put(&each.meta, Some(&each.id))?;
            texts.put(&each.text, Some(&each.id))?;
        }
        commit(transaction, &metas).await
    }

    async fn begin(
        &self,
        mode: TransactionMode,
    ) -> Result<(Transaction, ObjectStore, ObjectStore), StoreError> {
        let database = self.open().await?;
        let transaction = database
            .transaction(&[METAS, TEXTS], mode)
            .inspect_err(|_| {
                // A connection that was cut is made anew at the next attempt.
                self.database.take();
            })?;
        let metas = transaction.object_store(METAS)?;
        let texts = transaction.object_store(TEXTS)?;
        Ok((transaction, metas, texts))
    }

    async fn open(&self) -> Result<Rc<Database>, StoreError> {
        if let Some(database) = self.database.borrow().as_ref() {
            return Ok(database.clone());
        }
        let mut request = Factory::new()?.open(NAME, Some(1))?;
        request.on_upgrade_needed(|event| {
            if let Ok(database) = event.database() {
                for name in [METAS, TEXTS] {
                    // Without its stores the database fails at the first use, and that is told.
                    let _ = database.create_object_store(name, ObjectStoreParams::new());
                }
            }
        });
        let mut database = request.await?;
        for on in [Database::on_close, Database::on_version_change] {
            let held = Rc::downgrade(&self.database);
            on(&mut database, move |_| {
                let held = held.upgrade().and_then(|held| held.take());
                held.inspect(|database| database.close());
            });
        }
        let database = Rc::new(database);
        self.database.replace(Some(database.clone()));
        Ok(database)
    }
}

fn check(expected: Expected, stored: Option<&Meta>) -> Result<(), StoreError> {
    match (expected, stored) {
        (Expected::Anything | Expected::Unseen, _) | (Expected::Nothing, None) => Ok(()),
        (Expected::Revision(seen), Some(stored)) if seen == stored.revision => Ok(()),
        (Expected::Revision(_), None) => Err(StoreError::Gone),
        (Expected::Revision(_) | Expected::Nothing, Some(_)) => Err(StoreError::Changed),
    }
}

fn stored_form(meta: &Meta) -> Result<JsValue, StoreError> {
    encode(meta).map_err(|error| StoreError::Failed(error.to_string()))
}

/// Waits until everything is written.
async fn commit(transaction: Transaction, store: &ObjectStore) -> Result<(), StoreError> {
    // The reason of an abort is asked of the transaction itself, which the waiting consumes.
    let twin = store.transaction();
    match transaction.commit()?.await? {
        TransactionResult::Committed => Ok(()),
        TransactionResult::Aborted => Err(twin.error().map_or_else(
            || StoreError::Failed("aborted".to_owned()),
            |error| StoreError::from_exception(&error),
        )),
    }
}
