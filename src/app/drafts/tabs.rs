//! What other tabs do to the stored articles, as far as this one hears of it.

use super::keeper::Inner;
use super::view::{Event, Others};
use super::watch::Message;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

impl Inner {
    pub(super) fn hear(self: &Rc<Self>, message: Message) {
        let in_work = |id: &str| {
            let work = self.work.borrow();
            let work = work.as_ref().filter(|work| work.id.as_str() == id)?;
            Some((work.id.clone(), work.others))
        };
        match message {
            Message::Opened { id } => {
                if let Some((id, others)) = in_work(&id) {
                    self.tell(&Message::here(&id));
                    if others == Others::Away {
                        self.set_others(Others::Open);
                    }
                }
            }
            Message::Here { id } => {
                if in_work(&id).is_some_and(|(_, others)| others == Others::Away) {
                    self.set_others(Others::Open);
                }
            }
            Message::Saved { id } => {
                if let Some((id, _)) = in_work(&id) {
                    let waited = self.waiting.borrow_mut().remove(&id);
                    self.stop(Others::Changed, waited.is_some());
                }
                self.clone().refresh();
            }
            Message::Listed => self.clone().refresh(),
            Message::Forgotten => self.let_go(),
            Message::Switched { on } => self.switch(on),
        }
    }

    /// Reads the list again.
    pub(super) fn refresh(self: Rc<Self>) {
        spawn_local(async move {
            match self.store.list().await {
                Ok(list) => {
                    for entry in &list {
                        let mut known = self.known.borrow_mut();
                        if let (Some(known), Some(meta)) = (known.get_mut(&entry.id), &entry.meta) {
                            known.name = meta.name.clone();
                        }
                    }
                    let is_gone = self.work.borrow().as_ref().is_some_and(|work| {
                        self.known.borrow().contains_key(&work.id)
                            && list.iter().all(|entry| entry.id != work.id)
                    });
                    if is_gone {
                        let waited = self.waiting.take();
                        self.stop(Others::Deleted, !waited.is_empty());
                    }
                    self.show(Event::Listed(list));
                }
                // It is told when there is something to store.
                Err(error) => self.show(Event::Refused(error.to_string())),
            }
        });
    }
}
