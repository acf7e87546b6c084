//! What the page shows of the stored articles. Pure: the keeper tells what happened.

use super::record::{DraftId, Entry, Meta};
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::Reducible;

/// Everything that is shown of the stored articles.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct View {
    /// Whether articles are kept.
    pub(crate) is_on: bool,
    /// Whether the list is shown at all; part of another page has none.
    pub(crate) is_offered: bool,
    /// What is stored, the last changed first; `None` until it has been read.
    pub(crate) list: Option<Vec<Entry>>,
    /// Why nothing can be stored or read.
    pub(crate) refused: Option<String>,
    /// Whether the article in work is stored.
    pub(crate) saving: Saving,
    /// What other tabs do with the article in work.
    pub(crate) others: Others,
    /// Why articles could not be opened.
    pub(crate) unreadable: BTreeMap<DraftId, String>,
    /// Whether an article has been in work since the page was loaded.
    pub(crate) was_opened: bool,
}

/// Whether the article in work is stored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Saving {
    /// There is none, or none is to be stored.
    #[default]
    Idle,
    /// It will be in a moment.
    Pending,
    /// It is, with every change.
    Saved,
    /// It is not, or without its last changes.
    Failed,
}

/// What other tabs do with the article in work.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Others {
    /// Nothing.
    #[default]
    Away,
    /// Another tab has it in work too.
    Open,
    /// Another tab has changed it: what is done here is not stored until a person says how.
    Changed,
    /// It was deleted: the same.
    Deleted,
}

/// What happened to the stored articles.
#[derive(Clone, Debug)]
pub(crate) enum Event {
    /// Articles are kept from now on, or no longer.
    Switched(bool),
    /// This is what is stored.
    Listed(Vec<Entry>),
    /// Nothing can be stored or read, for this reason.
    Refused(String),
    /// This was stored.
    Stored(DraftId, Meta),
    /// Whether the article in work is stored.
    Saving(Saving),
    /// What other tabs do with it.
    Others(Others),
    /// This article could not be opened, for this reason.
    Unreadable(DraftId, String),
    /// An article is in work.
    Opened,
}

impl Others {
    /// What is left of it when a person has said what is to be done.
    pub(crate) fn settled(self) -> Self {
        match self {
            Self::Open | Self::Changed => Self::Open,
            Self::Away | Self::Deleted => Self::Away,
        }
    }
}

impl View {
    /// The view after `event`.
    #[must_use]
    pub(crate) fn apply(mut self, event: Event) -> Self {
        match event {
            Event::Switched(is_on) => {
                self.is_on = is_on;
                self.is_offered = true;
            }
            Event::Listed(list) => {
                self.list = Some(list);
                self.refused = None;
            }
            Event::Refused(reason) => self.refused = Some(reason),
            Event::Stored(id, meta) => self.take(id, meta),
            Event::Saving(saving) => self.saving = saving,
            Event::Others(others) => self.others = others,
            Event::Unreadable(id, reason) => {
                self.unreadable.insert(id, reason);
            }
            Event::Opened => self.was_opened = true,
        }
        self
    }

    /// The article to go on with after the page was loaded again.
    pub(crate) fn last(&self) -> Option<&Entry> {
        let first = self.list.as_ref()?.first()?;
        let is_fit = !self.was_opened && !self.unreadable.contains_key(&first.id);
        Some(first).filter(|first| is_fit && first.meta.is_some())
    }

    /// What was stored last leads the list.
    fn take(&mut self, id: DraftId, meta: Meta) {
        self.refused = None;
        let list = self.list.get_or_insert_default();
        list.retain(|entry| entry.id != id);
        let meta = Some(meta);
        list.insert(0, Entry { id, meta });
    }
}

impl Reducible for View {
    type Action = Event;

    fn reduce(self: Rc<Self>, event: Event) -> Rc<Self> {
        Rc::new(Rc::unwrap_or_clone(self).apply(event))
    }
}

#[cfg(test)]
mod tests {
    use super::{Event, View};
    use crate::drafts::record::{DraftId, Entry, Meta};

    fn meta(changed: f64) -> Meta {
        Meta {
            name: None,
            title: "A title".to_owned(),
            changed,
            reviewed: 1,
            total: 3,
            bytes: 900,
            revision: 0.5,
        }
    }

    fn view(events: impl IntoIterator<Item = Event>) -> View {
        events.into_iter().fold(View::default(), View::apply)
    }

    #[test]
    fn what_is_stored_leads_the_list_and_is_in_it_once() {
        let entry = |id: &str| Entry {
            id: DraftId::new(id),
            meta: Some(meta(1.0)),
        };
        let view = view([
            Event::Listed(vec![entry("a"), entry("b")]),
            Event::Stored(DraftId::new("b"), meta(2.0)),
        ]);
        let ids: Vec<_> = view
            .list
            .iter()
            .flatten()
            .map(|row| row.id.as_str())
            .collect();
        assert_eq!(ids, ["b", "a"]);
    }

    #[test]
    fn going_on_is_offered_until_an_article_is_in_work() {
        let stored = Event::Stored(DraftId::new("a"), meta(1.0));
        assert!(view([]).last().is_none());
        assert!(view([stored.clone()]).last().is_some());
        assert!(view([stored.clone(), Event::Opened]).last().is_none());
        let unreadable = Event::Unreadable(DraftId::new("a"), "odd".to_owned());
        assert!(view([stored, unreadable]).last().is_none());
        let broken = Entry {
            id: DraftId::new("a"),
            meta: None,
        };
        assert!(view([Event::Listed(vec![broken])]).last().is_none());
    }

    #[test]
    fn a_store_that_answers_again_is_no_longer_said_to_refuse() {
        let refused = Event::Refused("no".to_owned());
        assert!(view([refused.clone()]).refused.is_some());
        assert!(view([refused, Event::Listed(Vec::new())]).refused.is_none());
    }
}
