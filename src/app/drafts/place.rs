//! Where a person is in an article: the place in the text, the list in view, the chosen mark. It is kept beside the
//! stored articles, so that going on with one goes on where it was left.

use super::choice;
use super::record::DraftId;
use crate::dom;
use crate::places;
use crate::settings::storage;
use crate::state::{Tab, Work, Working};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use serde::{Deserialize, Serialize};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use yew::{Callback, hook, use_effect_with, use_memo, use_mut_ref};

/// Where the places are kept, as a list of which the last used leads.
const PLACES: &str = "bluepencil.places";

/// How many are kept.
const MOST: usize = 50;

/// How long scrolling is gathered.
const GATHERED_MILLISECONDS: u32 = 250;

thread_local! {
    /// Whether no places are kept for now.
    static IS_PAUSED: Cell<bool> = const { Cell::new(false) };
}

/// Where a person is in an article.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Place {
    of: String,
    /// The first paragraph in view.
    paragraph: usize,
    /// How far its top is below where the view begins, in pixels.
    offset: f64,
    /// The list in view, by its tab's name.
    list: String,
    /// The chosen annotation, by its id.
    chosen: Option<String>,
    /// Whether the list's sheet is pulled up, where it is one.
    is_sheet_open: bool,
}

/// The first paragraph in view and how far its top is from where the view begins, as it was seen last.
type Seen = Rc<Cell<Option<(usize, f64)>>>;

/// Goes to where the article was left when it comes into view, else to its top, and keeps where it is left.
#[hook]
pub(crate) fn use_place(working: &Working, on_work: &Callback<Work>) {
    let latest = use_mut_ref(|| working.clone());
    latest.replace(working.clone());
    let seen = use_memo((), |()| Seen::default());
    use_effect_with((), {
        let (latest, on_work, seen) = (latest.clone(), on_work.clone(), (*seen).clone());
        move |()| {
            let working = latest.borrow().clone();
            match working.kept_as.as_ref().and_then(left_at) {
                Some(place) => place.go(&working, &on_work),
                None => dom::to_top(),
            }
            listen(latest, seen)
        }
    });
    let kept = (
        working.open_tab(),
        working.selected,
        working.is_sheet_open,
        working.kept_as.clone(),
    );
    use_effect_with(kept, move |_| {
        seen.set(places::first_in_view());
        keep(&latest.borrow(), &seen);
    });
}

/// Keeps no places until an article is stored: all that was stored was deleted.
pub(super) fn pause() {
    IS_PAUSED.set(true);
}

/// Keeps places again: an article is stored.
pub(super) fn resume() {
    IS_PAUSED.set(false);
}

/// Lets go of the place in the article stored under `id`, or of all.
pub(super) fn forget(id: Option<&DraftId>) {
    let mut places = all();
    places.retain(|place| id.is_some_and(|id| place.of != id.as_str()));
    write(&places);
}

impl Place {
    fn go(&self, working: &Working, on_work: &Callback<Work>) {
        let annotations = &working.reading.set;
        let chosen = self.chosen.as_ref().and_then(|id| id.parse().ok());
        let chosen = chosen.and_then(|id| annotations.annotation_index(id));
        let list = Tab::from_name(&self.list);
        // Who comes back from the box has chosen already.
        if let (Some(chosen), None) = (chosen, working.selected) {
            on_work.emit(Work::Select(chosen));
        }
        if let Some(list) = list.filter(|&list| list != working.open_tab() || chosen.is_some()) {
            on_work.emit(list.into());
            if !self.is_sheet_open {
                on_work.emit(Work::ToggleSheet);
            }
        }
        let (paragraph, offset) = (self.paragraph, self.offset);
        places::show_paragraph(paragraph, offset);
        // The chosen mark was brought into view meanwhile.
        Timeout::new(0, move || places::show_paragraph(paragraph, offset)).forget();
    }
}

/// Keeps the place a moment after each scrolling, and when the article or the page goes away.
fn listen(latest: Rc<RefCell<Working>>, seen: Seen) -> impl FnOnce() {
    let window = gloo::utils::window();
    let timer = Rc::new(RefCell::new(None::<Timeout>));
    let scrolled = {
        let (latest, seen, timer) = (latest.clone(), seen.clone(), timer.clone());
        EventListener::new(&window, "scroll", move |_| {
            seen.set(places::first_in_view().or(seen.get()));
            let (latest, seen) = (latest.clone(), seen.clone());
            let timeout = Timeout::new(GATHERED_MILLISECONDS, move || {
                keep(&latest.borrow(), &seen);
            });
            timer.replace(Some(timeout));
        })
    };
    let gone = {
        let (latest, seen) = (latest.clone(), seen.clone());
        EventListener::new(&window, "pagehide", move |_| keep(&latest.borrow(), &seen))
    };
    move || {
        drop((scrolled, gone));
        timer.take();
        keep(&latest.borrow(), &seen);
    }
}

fn keep(working: &Working, seen: &Seen) {
    let (Some(id), Some((paragraph, offset))) = (&working.kept_as, seen.get()) else {
        return;
    };
    if IS_PAUSED.get() || !choice::is_on() || choice::is_embedded() {
        return;
    }
    let chosen = working
        .selected
        .map(|index| working.reading.annotation(index).id);
    let place = Place {
        of: id.as_str().to_owned(),
        paragraph,
        offset,
        list: working.open_tab().name().to_owned(),
        chosen: chosen.map(|id| id.to_string()),
        is_sheet_open: working.is_sheet_open,
    };
    let mut places = all();
    if places.first() == Some(&place) {
        return;
    }
    places.retain(|other| other.of != place.of);
    places.insert(0, place);
    places.truncate(MOST);
    write(&places);
}

fn left_at(id: &DraftId) -> Option<Place> {
    all().into_iter().find(|place| place.of == id.as_str())
}

/// What cannot be read is as if it were not there.
fn all() -> Vec<Place> {
    let kept = storage().and_then(|storage| storage.get_item(PLACES).ok().flatten());
    kept.and_then(|kept| serde_json::from_str(&kept).ok())
        .unwrap_or_default()
}

/// Where there is no room, articles come into view at their tops.
fn write(places: &[Place]) {
    if let (Some(storage), Ok(text)) = (storage(), serde_json::to_string(places)) {
        let _ = if places.is_empty() {
            storage.remove_item(PLACES)
        } else {
            storage.set_item(PLACES, &text)
        };
    }
}
