//! The text in the box that is not marked yet, or not again: kept until it is, so that a crash does not take it.
//!
//! It is kept apart from the articles, where a page that goes away can still write.

use super::choice;
use super::record::DraftId;
use crate::settings::storage;
use crate::state::{Action, Notice, Stage, State};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::rc::Rc;
use yew::{AttrValue, Callback, UseReducerHandle, hook, use_effect_with, use_memo, use_mut_ref};

/// A new text.
const NEW: &str = "bluepencil.box";

/// The changed text of a stored article.
const EDITED: &str = "bluepencil.edited";

/// How long typing is gathered.
const GATHERED_MILLISECONDS: u32 = 300;

/// The changed text of an article.
#[derive(Debug, Serialize, Deserialize)]
struct Edited {
    of: String,
    text: String,
}

/// What is in the box.
#[derive(Clone, Debug, PartialEq)]
enum InBox {
    /// A text that is no article yet.
    New(AttrValue),
    /// The text of an article in work that is stored under this id, and whether it is another than the article's.
    Edited(DraftId, AttrValue, bool),
    /// The article in view is stored under this id, if it is stored; what was in the box is marked.
    Marked(Option<DraftId>),
}

/// Keeps the text in the box, and brings back what was there when the page went away.
#[hook]
pub(crate) fn use_unmarked(state: &UseReducerHandle<State>) {
    let dispatcher = state.dispatcher();
    let keeping = use_memo((), |()| Keeping::default());
    // The article that was edited in the box last, since this page was loaded.
    let was_edited = use_mut_ref(|| None::<DraftId>);
    use_effect_with((), {
        let (dispatcher, keeping) = (dispatcher.clone(), keeping.clone());
        move |()| {
            if let Some(text) = kept(NEW) {
                dispatcher.dispatch(Action::Draft(text.into()));
            }
            let window = gloo::utils::window();
            let listener = EventListener::new(&window, "pagehide", move |_| keeping.flush());
            move || drop(listener)
        }
    });
    use_effect_with(now(state), move |now| match now {
        InBox::New(text) => {
            // An edit that was put away with its article comes back when that is opened again.
            was_edited.take();
            keeping.keep(NEW, (!text.is_empty()).then(|| text.to_string()));
        }
        InBox::Edited(id, text, is_changed) => {
            was_edited.replace(Some(id.clone()));
            let edited = Edited {
                of: id.as_str().to_owned(),
                text: text.to_string(),
            };
            let edited = is_changed.then(|| serde_json::to_string(&edited).ok());
            keeping.keep(EDITED, edited.flatten());
        }
        InBox::Marked(id) => {
            keeping.drop_now(NEW);
            let was_edited = was_edited.take();
            let Some(edited) = edited_of(id.as_ref()) else {
                return;
            };
            if was_edited == *id {
                keeping.drop_now(EDITED);
            } else {
                bring_back(
                    edited.text,
                    &Callback::from(move |action| dispatcher.dispatch(action)),
                );
            }
        }
    });
}

/// Lets go of all that is kept.
pub(super) fn forget() {
    if let Some(storage) = storage() {
        for name in [NEW, EDITED] {
            // What cannot be removed could not be stored either.
            let _ = storage.remove_item(name);
        }
    }
}

fn now(state: &State) -> InBox {
    match (&state.stage, &state.editing) {
        (Stage::Working(working), _) => match (&state.in_place, &working.kept_as) {
            (Some(in_place), Some(id)) if in_place.is_changed() => {
                InBox::Edited(id.clone(), in_place.text_in(working).into(), true)
            }
            (_, id) => InBox::Marked(id.clone()),
        },
        (_, Some(working)) => match &working.kept_as {
            Some(id) => {
                let is_changed = !state.is_unedited(&state.draft);
                InBox::Edited(id.clone(), state.draft.clone(), is_changed)
            }
            // What is not to be stored is not to be stored here either.
            None => InBox::Marked(None),
        },
        _ => InBox::New(state.draft.clone()),
    }
}

fn bring_back(text: String, act: &Callback<Action>) {
    act.emit(Action::EditText(0));
    act.emit(Action::Draft(text.into()));
    act.emit(Action::Say(Notice::info(
        "The text is as you were changing it, and not marked again yet.",
    )));
}

fn kept(name: &str) -> Option<String> {
    if choice::is_embedded() {
        return None;
    }
    storage()?.get_item(name).ok()?
}

/// The changed text of the article stored under `id`.
fn edited_of(id: Option<&DraftId>) -> Option<Edited> {
    let edited: Edited = serde_json::from_str(&kept(EDITED)?).ok()?;
    (id?.as_str() == edited.of).then_some(edited)
}

/// What is to be kept under a name; nothing where what is kept there is to go.
struct Waiting {
    name: &'static str,
    text: Option<String>,
}

/// What is kept in a moment.
#[derive(Default)]
struct Keeping {
    waiting: Rc<RefCell<Option<Waiting>>>,
    timer: RefCell<Option<Timeout>>,
}

impl Keeping {
    /// Keeps `text` under `name` soon, or lets go of what is kept there.
    fn keep(&self, name: &'static str, text: Option<String>) {
        if text.is_none() {
            return self.drop_now(name);
        }
        self.flush_other(name);
        self.waiting.replace(Some(Waiting { name, text }));
        let waiting = self.waiting.clone();
        let timer = Timeout::new(GATHERED_MILLISECONDS, move || write(&waiting));
        self.timer.replace(Some(timer));
    }

    fn drop_now(&self, name: &'static str) {
        self.flush_other(name);
        self.timer.take();
        self.waiting.replace(Some(Waiting { name, text: None }));
        write(&self.waiting);
    }

    /// What waits under another name is not pushed out by what comes.
    fn flush_other(&self, name: &str) {
        let waits = self.waiting.borrow().as_ref().map(|waiting| waiting.name);
        if waits.is_some_and(|waits| waits != name) {
            self.flush();
        }
    }

    fn flush(&self) {
        write(&self.waiting);
    }
}

fn write(waiting: &RefCell<Option<Waiting>>) {
    let (Some(Waiting { name, text }), Some(storage)) = (waiting.take(), storage()) else {
        return;
    };
    // What a host's article is, and what was typed outside of it, are none of each other's business.
    if choice::is_embedded() {
        return;
    }
    // What finds no room is still in the box, and is told of when it is an article to be stored.
    let _ = match text.filter(|_| choice::is_on()) {
        Some(text) => storage.set_item(name, &text),
        None => storage.remove_item(name),
    };
}
