//! The page around this one: what it asks is done, what a person does is told to it.

use super::article::HostArticle;
use super::pending::{Answer, Pending};
use super::size::Size;
use super::{is_asked_for, look, window};
use crate::analyst::Analyst;
use crate::rescue;
use crate::state::{Action, HostAction, State};
use bluepencil::embed::{AllowList, Code, Config, Gate, Id, Message, Problem, Request, write};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use window::Heard;
use yew::Callback;

/// The page around this one.
#[derive(Clone)]
pub(crate) struct Host(Rc<Inner>);

/// What is known of it.
pub(super) struct Inner {
    gate: RefCell<Gate<JsValue>>,
    around: JsValue,
    pub(super) page: Callback<Action>,
    pub(super) analyst: OnceCell<Analyst>,
    pub(super) article: RefCell<Option<HostArticle>>,
    pub(super) pending: RefCell<Pending>,
    /// The host's wishes, as they were seen last.
    pub(super) config: RefCell<Config>,
    pub(super) is_read_only: Cell<bool>,
    pub(super) timer: RefCell<Option<Timeout>>,
    pub(super) size: OnceCell<Size>,
    listeners: RefCell<Vec<EventListener>>,
}

impl PartialEq for Host {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Host {
    /// The page around this one, if this one was asked to be part of another and is. Its actions go to `page`.
    pub(crate) fn find(page: Callback<Action>) -> Option<Self> {
        let around = is_asked_for().then(window::around).flatten()?;
        let origins = window::parameter("origins").unwrap_or_default();
        let allowed = AllowList::new(&origins, &window::origin());
        Some(Self(Rc::new(Inner {
            gate: RefCell::new(Gate::new(allowed)),
            around,
            page,
            analyst: OnceCell::new(),
            article: RefCell::default(),
            pending: RefCell::default(),
            config: RefCell::default(),
            is_read_only: Cell::default(),
            timer: RefCell::default(),
            size: OnceCell::new(),
            listeners: RefCell::default(),
        })))
    }

    /// Listens, and says so to those who may be the host.
    pub(crate) fn start(&self, analyst: Analyst) {
        let inner = &self.0;
        if inner.analyst.set(analyst).is_err() {
            return;
        }
        let hearing = Rc::downgrade(inner);
        let messages = window::listen(move |heard| {
            if let Some(inner) = hearing.upgrade() {
                inner.hear(&heard);
            }
        });
        let hearing = Rc::downgrade(inner);
        let leaving = EventListener::new(&gloo::utils::window(), "blur", move |_| {
            if let Some(inner) = hearing.upgrade() {
                inner.autosave();
            }
        });
        inner.listeners.borrow_mut().extend([messages, leaving]);
        let telling = Rc::downgrade(inner);
        let size = Size::new(move |height| {
            if let Some(inner) = telling.upgrade() {
                inner.tell(&Message::Resize { height }, None);
            }
        });
        // Set once, as the analyst was.
        let _ = inner.size.set(size);
        let ready = write(&Message::ready(), None);
        let greeted = inner
            .gate
            .borrow()
            .greeted(window::origin_around().as_deref());
        for origin in greeted {
            window::post(&inner.around, &origin, &ready);
        }
    }

    /// Looks at what the analyst says before the page does: an article of the host comes into view in its own way.
    pub(crate) fn take(&self, action: Action) -> Action {
        let mut pending = self.0.pending.borrow_mut();
        match action {
            Action::Started(request) => {
                pending.started(request);
                Action::Started(request)
            }
            Action::Finished(request, set) => match pending.finished(request, set) {
                Ok((set, read_only)) => Action::Host(HostAction::Load(set, read_only)),
                Err(set) => Action::Finished(request, set),
            },
            Action::Failed(request, notice) => {
                let answer = pending.failed(request, &notice.text);
                self.0.tell_all(answer);
                Action::Failed(request, notice)
            }
            action => action,
        }
    }

    /// Looks at the page after each change, and tells the host what is new.
    pub(crate) fn see(&self, state: &State) {
        let inner = &self.0;
        inner.config.replace(state.hosted.config.clone());
        inner.is_read_only.set(state.hosted.is_read_only());
        look::show(&state.hosted);
        if !inner.gate.borrow().has_host() {
            return;
        }
        if let Some(working) = state.in_work() {
            inner.see_loaded(working);
            inner.see_change(working);
        }
        inner.see_steps();
        if let Some(size) = inner
            .size
            .get()
            .filter(|_| inner.article.borrow().is_some())
        {
            size.watch();
        }
    }

    /// The person wants the document stored, and to leave then if `exit`.
    pub(crate) fn save(&self, exit: bool) {
        let inner = &self.0;
        inner.timer.take();
        let message = inner
            .article
            .borrow()
            .as_ref()
            .map(|article| Message::save(article.set(), article.revision, exit));
        if let Some(message) = message {
            inner.tell(&message, None);
        }
    }

    /// The person wants to leave.
    pub(crate) fn exit(&self) {
        self.0.autosave();
        let modified = self
            .0
            .article
            .borrow()
            .as_ref()
            .is_some_and(HostArticle::is_modified);
        self.0.tell(&Message::Exit { modified }, None);
    }
}

impl Inner {
    fn hear(&self, heard: &Heard) {
        let is_around = heard.window == self.around;
        let is_admitted = self
            .gate
            .borrow()
            .admits(&heard.origin, &heard.window, is_around);
        if !is_admitted || !heard.is_ours() {
            return;
        }
        let has_host = self.gate.borrow().has_host();
        let (id, answer) = match heard.request() {
            Err(refused) => (refused.id, Err(refused.problem)),
            Ok((id, Request::Init { config })) => {
                self.gate
                    .borrow_mut()
                    .let_in(&heard.origin, heard.window.clone());
                if let Some((window, origin)) = self.gate.borrow().host() {
                    rescue::serve(window, origin);
                }
                self.wish(config);
                (id, Ok(Some(Message::ready())))
            }
            Ok((id, request)) if has_host => {
                let answer = self.answer(request, id.as_ref());
                (id, answer)
            }
            Ok((id, _)) => {
                let problem = Problem::new(Code::NotInitialised, "`init` comes first");
                (id, Err(problem))
            }
        };
        match answer.unwrap_or_else(|problem| Some(Message::Error(problem))) {
            None => {}
            Some(message) if self.gate.borrow().has_host() => self.tell(&message, id.as_ref()),
            Some(message) => self
                .gate
                .borrow()
                .greeted(Some(&heard.origin))
                .iter()
                .for_each(|target| {
                    window::post(&heard.window, target, &write(&message, id.as_ref()));
                }),
        }
    }

    pub(super) fn tell_all(&self, answers: impl IntoIterator<Item = Answer>) {
        for (id, message) in answers {
            self.tell(&message, id.as_ref());
        }
    }

    /// Tells the host, if there is one.
    pub(super) fn tell(&self, message: &Message, reply_to: Option<&Id>) {
        if let Some((window, target)) = self.gate.borrow().host() {
            window::post(window, target, &write(message, reply_to));
        }
    }
}
