//! The handles of the chosen mark: dragged with a pointer or a finger they change at which words it starts or ends.

use crate::highlight::{self, Cover};
use crate::places;
use crate::reading::Reading;
use crate::shared::Shared;
use crate::state::Work;
use bluepencil::document::whole_words;
use bluepencil::session::{Action, Edge, Resize};
use bluepencil::text::Span;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, PointerEvent};
use yew::{Callback, Html, html};

/// The name under which the words that the mark would have are coloured.
const PREVIEW: &str = "stretch";

/// A handle at `edge` of the mark that it is put into. Who has no pointer has the keys.
pub(crate) fn handle(edge: Edge) -> Html {
    let (name, title) = match edge {
        Edge::Start => ("start", "Drag to change where the mark starts"),
        Edge::End => ("end", "Drag to change where the mark ends"),
    };
    html! { <span class="handle-place" aria-hidden="true"><span class="handle" data-edge={name} {title}></span></span> }
}

/// What is dragged at present, if anything is.
#[derive(Clone, Default)]
pub(crate) struct Handles(Rc<Inner>);

#[derive(Default)]
struct Inner {
    listeners: RefCell<Vec<EventListener>>,
    /// Whether the press that is being told of ended a drag.
    was_dragged: Cell<bool>,
}

/// A handle in a person's hand.
struct Grip {
    reading: Shared<Reading>,
    annotation: usize,
    edge: Edge,
    /// The words that the mark would have now.
    span: Cell<Span>,
    on_work: Callback<Work>,
}

impl Handles {
    /// Takes the handle that is pressed, if one is, on a mark of `annotation`.
    pub(crate) fn press(
        &self,
        event: &PointerEvent,
        reading: &Shared<Reading>,
        annotation: impl FnOnce(&Event) -> Option<usize>,
        on_work: &Callback<Work>,
    ) {
        let Some((handle, edge)) = pressed(event) else {
            return;
        };
        let Some(annotation) = annotation(event) else {
            return;
        };
        // Neither words are selected on the way nor is the article scrolled.
        event.prevent_default();
        // Without it a drag that leaves the window is not heard of until it comes back.
        let _ = handle.set_pointer_capture(event.pointer_id());
        let grip = Rc::new(Grip {
            reading: reading.clone(),
            annotation,
            edge,
            span: Cell::new(reading.annotation(annotation).span),
            on_work: on_work.clone(),
        });
        self.follow(&grip);
    }

    /// Whether the click that is being told of is the end of a drag.
    pub(crate) fn were_dragged(&self) -> bool {
        self.0.was_dragged.get()
    }

    fn follow(&self, grip: &Rc<Grip>) {
        let document = gloo::utils::document();
        let listen = |name: &'static str, hear: Box<dyn Fn(&PointerEvent)>| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&document, name, options, move |event| {
                if let Some(event) = event.dyn_ref() {
                    hear(event);
                }
            })
        };
        let (moved, let_go) = (grip.clone(), grip.clone());
        let (ended, cancelled) = (Rc::downgrade(&self.0), Rc::downgrade(&self.0));
        let listeners = vec![
            listen("pointermove", Box::new(move |event| moved.follow(event))),
            listen(
                "pointerup",
                Box::new(move |event| {
                    let_go.follow(event);
                    let_go.let_go();
                    ended.upgrade().inspect(Inner::end);
                }),
            ),
            listen(
                "pointercancel",
                Box::new(move |_| {
                    highlight::clear(PREVIEW);
                    cancelled.upgrade().inspect(Inner::end);
                }),
            ),
        ];
        self.0.listeners.replace(listeners);
    }
}

impl Inner {
    /// Lets go, when the event under way has been heard: a listener cannot drop itself.
    fn end(self: &Rc<Self>) {
        self.was_dragged.set(true);
        let inner = Rc::downgrade(self);
        Timeout::new(0, move || {
            if let Some(inner) = inner.upgrade() {
                inner.was_dragged.set(false);
                inner.listeners.take();
            }
        })
        .forget();
    }
}

impl Grip {
    fn follow(&self, event: &PointerEvent) {
        let found = self.reading.annotation(self.annotation).span;
        let Some(byte) = places::at_point(&self.reading, event.client_x(), event.client_y()) else {
            return;
        };
        let span = match self.edge {
            Edge::Start => Span::new(byte.min(found.end), found.end),
            Edge::End => Span::new(found.start, byte.max(found.start)),
        };
        if let Some(words) = whole_words(self.reading.text(), span) {
            self.span.set(words);
            highlight::paint(PREVIEW, &self.reading, &[words], Cover::Whole);
        }
    }

    fn let_go(&self) {
        highlight::clear(PREVIEW);
        let (span, found) = (self.span.get(), self.reading.annotation(self.annotation));
        if span != found.span {
            let to = Resize::To { span, snap: true };
            let annotation = found.id;
            self.on_work
                .emit(Work::Do(Box::new(Action::Resize { annotation, to })));
        }
    }
}

fn pressed(event: &PointerEvent) -> Option<(Element, Edge)> {
    let handle: Element = event.target()?.dyn_into().ok()?;
    let edge = match handle.get_attribute("data-edge")?.as_str() {
        "start" => Edge::Start,
        "end" => Edge::End,
        _ => return None,
    };
    Some((handle, edge))
}
