//! The page's side of the worker: starts it, asks it, hears it, and replaces it when it breaks down. A page without an
//! origin, as in a sandboxed frame, may start no worker: it does the worker's work itself.

use crate::embed;
use crate::message::{Answer, BUILD, MessageError, Request, decode, encode};
use crate::state::{Action, Notice, Offer};
use crate::worker;
use bluepencil::format::json;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use jiff::civil::Date;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Worker};
use yew::Callback;

/// Work that is done sooner needs no progress bar, which would only flicker.
const SLOW_MILLISECONDS: u32 = 200;

/// Asks the worker, one text at a time.
#[derive(Clone)]
pub(crate) struct Analyst(Rc<Inner>);

struct Inner {
    running: RefCell<Option<Running>>,
    /// Takes the place of one that is stopped, so that nothing need be fetched again.
    spare: RefCell<Option<Running>>,
    last_request: Cell<u32>,
    page: Callback<Action>,
}

struct Running {
    worker: Worker,
    /// Whether it waits for another to be stopped: then nobody is told that it breaks down.
    is_spare: Rc<Cell<bool>>,
    /// Dropped with the worker, so that a stopped worker is not heard.
    _listeners: [EventListener; 3],
}

/// Why the worker does not run.
#[derive(Debug, thiserror::Error)]
enum AnalystError {
    /// The page was not started by `boot.js`.
    #[error("what the worker needs is not there: {0}")]
    NotBooted(&'static str),
    /// The browser refused.
    #[error("the browser refused: {0:?}")]
    Refused(JsValue),
    /// A message could not be sent.
    #[error(transparent)]
    Message(#[from] MessageError),
}

impl Analyst {
    /// An analyst whose answers go to `hear`. The worker starts with [`Self::warm_up`] or the first text.
    pub(crate) fn new(hear: Callback<Action>) -> Self {
        Self(Rc::new(Inner {
            running: RefCell::default(),
            spare: RefCell::default(),
            last_request: Cell::new(0),
            page: hear,
        }))
    }

    /// Starts the worker, so that the first text need not wait for it, and a spare one. A failure shows at the first
    /// text; without a spare one there is only less to stop.
    pub(crate) fn warm_up(&self) {
        if !may_start_workers() {
            Timeout::new(0, worker::warm_up).forget();
            return;
        }
        let _ = self.post(None);
        // Beside other pages of one host, each with its own, a spare one is not worth its memory.
        if !embed::is_inside()
            && let Ok(spare) = start(&self.0, true)
        {
            self.0.spare.replace(Some(spare));
        }
    }

    /// Analyses `text`; the actions that follow tell how it goes.
    ///
    /// `date` is the day it was written, against which its weekdays are read.
    pub(crate) fn analyse(&self, text: String, date: Option<Date>) {
        let request = self.0.last_request.get().wrapping_add(1);
        self.0.last_request.set(request);
        self.0.page.emit(Action::Started(request));
        let message = Request::Analyse {
            build: BUILD.to_owned(),
            request,
            text,
            date: date.map(|date| date.to_string()),
        };
        if !may_start_workers() {
            return self.analyse_here(message);
        }
        if self.post(Some(&message)).is_err() {
            self.0.fail(broken());
            return;
        }
        let hear = self.0.page.clone();
        Timeout::new(SLOW_MILLISECONDS, move || hear.emit(Action::Slow(request))).forget();
    }

    /// Gives up the work under way. The worker is stopped where the spare one can take its place: another would have
    /// to be fetched, which this page never does once it has loaded. After that the answer is only not heard, and the
    /// next text waits for the rest of the work, a second or two for the longest text there can be.
    pub(crate) fn cancel(&self) {
        if let Some(spare) = self.0.take_spare() {
            self.0.stop();
            self.0.running.replace(Some(spare));
        }
        self.0.page.emit(Action::Cancelled);
    }

    /// Analyses in the page itself, once it has drawn that it does.
    fn analyse_here(&self, message: Request) {
        let inner = self.0.clone();
        let work = move || {
            // The page hears its own answers, which cannot fail.
            let _ = worker::handle(message, &mut |answer| {
                inner.hear(answer.clone());
                Ok(())
            });
        };
        Timeout::new(0, work).forget();
    }

    fn post(&self, message: Option<&Request>) -> Result<(), AnalystError> {
        let worker = self.worker()?;
        if let Some(message) = message {
            worker
                .post_message(&encode(message)?)
                .map_err(AnalystError::Refused)?;
        }
        Ok(())
    }

    /// The worker that runs, or else a new one.
    fn worker(&self) -> Result<Worker, AnalystError> {
        let mut running = self.0.running.borrow_mut();
        if let Some(running) = running.as_ref() {
            return Ok(running.worker.clone());
        }
        let started = match self.0.take_spare() {
            Some(spare) => spare,
            None => start(&self.0, false)?,
        };
        let worker = started.worker.clone();
        *running = Some(started);
        Ok(worker)
    }
}

impl Inner {
    /// The spare worker, from now on at work.
    fn take_spare(&self) -> Option<Running> {
        let spare = self.spare.take()?;
        spare.is_spare.set(false);
        Some(spare)
    }

    fn stop(&self) {
        if let Some(running) = self.running.take() {
            running.worker.terminate();
        }
    }

    fn fail(&self, notice: Notice) {
        self.stop();
        self.page
            .emit(Action::Failed(self.last_request.get(), notice));
    }

    fn answer(&self, data: JsValue) {
        match decode::<Answer>(data) {
            Ok(answer) => self.hear(answer),
            Err(_) => self.fail(broken()),
        }
    }

    fn hear(&self, answer: Answer) {
        if answer.build() != BUILD {
            return self.fail(other_build());
        }
        let request = answer.request();
        self.page.emit(match answer {
            Answer::Progress { share, .. } => Action::Progressed(request, share),
            Answer::Failed { message, .. } => {
                Action::Failed(request, Notice::problem(message, None))
            }
            Answer::Done { .. } if request != self.last_request.get() => return,
            Answer::Done { document, .. } => match json::read(&document) {
                Ok(set) => Action::Finished(request, Box::new(set)),
                Err(_) => Action::Failed(request, broken()),
            },
        });
    }
}

/// Starts a worker from what `boot.js` left.
fn start(inner: &Rc<Inner>, is_spare: bool) -> Result<Running, AnalystError> {
    let left = property(&js_sys::global(), "bluepencil")?;
    let address = property(&left, "workerUrl")?
        .as_string()
        .ok_or(AnalystError::NotBooted("workerUrl"))?;
    let worker = Worker::new(&address).map_err(AnalystError::Refused)?;
    let message = js_sys::Object::new();
    for (name, value) in [
        ("type", JsValue::from("start")),
        ("module", property(&left, "module")?),
        ("glue", property(&left, "glue")?),
    ] {
        js_sys::Reflect::set(&message, &name.into(), &value).map_err(AnalystError::Refused)?;
    }
    worker
        .post_message(&message)
        .map_err(AnalystError::Refused)?;
    let is_spare = Rc::new(Cell::new(is_spare));
    let listeners = listen(&worker, inner, &is_spare);
    Ok(Running {
        worker,
        is_spare,
        _listeners: listeners,
    })
}

fn listen(worker: &Worker, inner: &Rc<Inner>, is_spare: &Rc<Cell<bool>>) -> [EventListener; 3] {
    let (hearing, spare) = (Rc::downgrade(inner), is_spare.clone());
    let on_message = EventListener::new(worker, "message", move |event| {
        if let (Some(inner), Some(event)) = (hearing.upgrade(), event.dyn_ref::<MessageEvent>()) {
            if spare.get() {
                // Nobody has asked it anything: it says that it cannot start.
                inner.spare.take();
            } else {
                inner.answer(event.data());
            }
        }
    });
    // An exception in it, or an answer that the browser could not carry.
    let [on_error, on_lost] = ["error", "messageerror"].map(|name| {
        let (hearing, spare) = (Rc::downgrade(inner), is_spare.clone());
        EventListener::new(worker, name, move |_| {
            if let Some(inner) = hearing.upgrade() {
                if spare.get() {
                    inner.spare.take();
                } else {
                    inner.fail(broken());
                }
            }
        })
    });
    [on_message, on_error, on_lost]
}

/// Whether the browser lets the page have workers: not where its origin has no name.
fn may_start_workers() -> bool {
    crate::embed::origin() != "null"
}

fn property(object: &JsValue, name: &'static str) -> Result<JsValue, AnalystError> {
    js_sys::Reflect::get(object, &name.into())
        .ok()
        .filter(|value| !value.is_undefined())
        .ok_or(AnalystError::NotBooted(name))
}

fn broken() -> Notice {
    Notice::problem(
        "The analysis stopped unexpectedly. Your text is still here.",
        Some(Offer::TryAgain),
    )
}

fn other_build() -> Notice {
    Notice::problem(
        "Blue Pencil was updated while this page was open. Copy your text if you need it, then load the page again.",
        Some(Offer::Reload),
    )
}
