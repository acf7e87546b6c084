//! Hears the keys while an article is in view, wherever in the page the keyboard is.

use crate::components::article::annotation_at;
use crate::dom;
use crate::hints;
use crate::keys::{self, Command, Keymap, Place, Press};
use crate::kinds;
use crate::places;
use crate::selecting::{Selecting, Step};
use crate::state::{Work, Working};
use bluepencil::session::Action;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;
use yew::{Callback, hook, use_effect_with, use_mut_ref};

/// What a key opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opening {
    /// The keys' help.
    Help,
    /// The search.
    Search,
}

/// What the keys are about.
#[derive(Clone)]
pub(crate) struct Keyboard {
    /// The article in view.
    pub(crate) working: Working,
    /// The letters that do something without Ctrl, if any do.
    pub(crate) letters: Option<Keymap>,
    /// Hears what a person does.
    pub(crate) on_work: Callback<Work>,
    /// Hears of keys that open something.
    pub(crate) on_open: Callback<Opening>,
}

/// Fields, and what has keys of its own. A slider or a checkbox takes no letters.
const FIELDS: &str = "input:not([type=range], [type=checkbox], [type=radio]), textarea, select, dialog, [role=menu], .find-bar";

/// Fields in which undo is the browser's own.
const UNDO_OF_THEIR_OWN: &str =
    "input:not([type=range], [type=checkbox], [type=radio]), textarea, dialog";

/// Listens for as long as the article is in view.
#[hook]
pub(crate) fn use_keyboard(keyboard: Keyboard) {
    let latest = use_mut_ref(|| keyboard.clone());
    *latest.borrow_mut() = keyboard;
    use_effect_with((), move |()| {
        let selecting = Selecting::default();
        let options = EventListenerOptions::enable_prevent_default();
        let document = gloo::utils::document();
        let listener =
            EventListener::new_with_options(&document, "keydown", options, move |event| {
                if let Some(event) = event.dyn_ref::<KeyboardEvent>()
                    && !event.default_prevented()
                    && !event.is_composing()
                    && hear(&latest, &selecting, event)
                {
                    event.prevent_default();
                }
            });
        move || drop(listener)
    });
}

/// Does what a key says; whether it says anything.
fn hear(latest: &Rc<RefCell<Keyboard>>, selecting: &Selecting, event: &KeyboardEvent) -> bool {
    let keyboard = latest.borrow().clone();
    if (event.ctrl_key() || event.meta_key()) && !event.alt_key() {
        return keyboard.undo(event);
    }
    if event.alt_key() || dom::has_focus(FIELDS) {
        return false;
    }
    let key = event.key();
    let press = Press {
        key: &key,
        shift: event.shift_key(),
        command: keyboard.letters.and_then(|letters| letters.command(&key)),
    };
    keyboard.open(press)
        || keyboard.select_words(selecting, press)
        || keyboard.leave_card(press)
        || keyboard.work(event, press)
}

impl Keyboard {
    /// Ctrl+Z, and Ctrl+Shift+Z or Ctrl+Y.
    fn undo(&self, event: &KeyboardEvent) -> bool {
        if dom::has_focus(UNDO_OF_THEIR_OWN) {
            return false;
        }
        self.on_work.emit(
            match (event.key().to_lowercase().as_str(), event.shift_key()) {
                ("z", false) => Work::TakeBack,
                ("z", true) | ("y", false) => Work::DoAgain,
                _ => return false,
            },
        );
        true
    }

    fn open(&self, press: Press<'_>) -> bool {
        self.on_open.emit(match press.command {
            Some(Command::Help) => Opening::Help,
            Some(Command::Search) => Opening::Search,
            _ => return false,
        });
        true
    }

    /// The arrows select words once that has begun, and a kind's letter marks what is selected, by whatever means.
    fn select_words(&self, selecting: &Selecting, press: Press<'_>) -> bool {
        let reading = &self.working.reading;
        if press.command == Some(Command::SelectWords) {
            let chosen = self
                .working
                .selected
                .map(|chosen| reading.annotation(chosen).span);
            // Otherwise the element that had the focus would handle the arrow keys.
            dom::focus(".article");
            selecting.begin(reading, chosen);
            return true;
        }
        let Some(span) = places::selected(reading) else {
            return false;
        };
        if let Some(step) = Step::of_key(press.key) {
            return selecting.step(reading, step, press.shift);
        }
        if press.key == "Escape" {
            dom::let_go_of_selection();
            self.on_work.emit(Work::ToMark);
            return true;
        }
        let Some(kind) = press.command.and_then(kinds::of_command) else {
            return false;
        };
        dom::let_go_of_selection();
        self.on_work.emit(Work::Do(Box::new(Action::Add {
            span,
            kind,
            snap: true,
            everywhere: false,
        })));
        true
    }

    /// Escape goes from the lists and from the decisions back to the mark that they are about.
    fn leave_card(&self, press: Press<'_>) -> bool {
        let leaves = press.key == "Escape" && dom::has_focus(".panel, .decision-bar");
        if leaves {
            // A statement has no element of its own: the next tab or letter goes on from there.
            if self.working.heard().is_some() {
                dom::focus(".article");
            }
            self.on_work.emit(Work::ToMark);
        }
        leaves
    }

    fn work(&self, event: &KeyboardEvent, press: Press<'_>) -> bool {
        let place = match annotation_at(&self.working.reading, event) {
            Some(annotation) => Place::Mark(annotation),
            None if dom::has_lost_focus() || dom::is_focused(".article") => Place::Article,
            None => Place::Elsewhere,
        };
        let Some(work) = keys::work(&self.working, place, press) else {
            return false;
        };
        match work {
            Work::Deselect => dom::focus(".article"),
            // The card is there once the page is drawn anew.
            Work::OpenCard(_) => {
                Timeout::new(0, || {
                    dom::focus(".panel-list [aria-current=\"true\"] .card-name")
                })
                .forget();
            }
            Work::Decide(_) | Work::Review(_) if press.command.is_some() => hints::learn_keys(),
            _ => {}
        }
        self.on_work.emit(work);
        true
    }
}
