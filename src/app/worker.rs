//! The worker's side: a request in, progress and one answer out. The worker is this same program, started
//! without a window.

use crate::message::{Answer, BUILD, MessageError, Request, decode, encode};
use bluepencil::analysis::{NAMES_DONE, analyse};
use bluepencil::format::json;
use bluepencil::mention::Tagger;
use bluepencil::text::Article;
use std::cell::OnceCell;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::DedicatedWorkerGlobalScope;

/// Progress is told in steps of this size, so that a long text does not flood the page with messages.
const STEP: f32 = 0.01;

thread_local! {
    /// The model, read at the first request.
    static TAGGER: OnceCell<Tagger> = const { OnceCell::new() };
}

/// Answers one message of the page. A message of another shape is answered by an exception, which the page
/// hears as the worker's error.
///
/// # Errors
/// When the message is not a request.
#[expect(
    unreachable_pub,
    reason = "static/worker.js calls it, and the bindings take only public functions"
)]
#[wasm_bindgen]
pub fn worker_handle(message: JsValue) -> Result<(), JsValue> {
    let request = decode(message).map_err(js_error)?;
    handle(request, &mut post).map_err(js_error)
}

fn handle(
    request: Request,
    post: &mut dyn FnMut(&Answer) -> Result<(), MessageError>,
) -> Result<(), MessageError> {
    let Request::Analyse {
        request,
        text,
        date,
        ..
    } = request;
    let build = || BUILD.to_owned();
    let mut article = match Article::new(text) {
        Ok(article) => article,
        Err(error) => {
            return post(&Answer::Failed {
                build: build(),
                request,
                code: error.code().to_owned(),
                message: error.to_string(),
            });
        }
    };
    article.date = date.and_then(|date| date.parse().ok());
    timing::begin();
    let mut told = 0.0;
    let mut progress = |share: f32| {
        if share == NAMES_DONE {
            timing::mark("names");
        }
        if share - told >= STEP {
            told = share;
            // A lost progress message only leaves the bar where it was.
            let _ = post(&Answer::Progress {
                build: build(),
                request,
                share,
            });
        }
    };
    let set = with_tagger(|tagger| {
        timing::mark("model");
        analyse(article, tagger, &mut progress)
    });
    timing::mark("analysis");
    let document = (json::FORMAT.write)(&set);
    timing::mark("document");
    post(&Answer::Done {
        build: build(),
        request,
        document,
    })
}

fn with_tagger<T>(work: impl FnOnce(&Tagger) -> T) -> T {
    TAGGER.with(|tagger| {
        work(tagger.get_or_init(|| {
            Tagger::from_bytes(crate::MODEL).expect("the model that was built in is whole")
        }))
    })
}

fn post(answer: &Answer) -> Result<(), MessageError> {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    scope
        .post_message(&encode(answer)?)
        .map_err(MessageError::Carrying)
}

fn js_error(error: MessageError) -> JsValue {
    js_sys::Error::new(&error.to_string()).into()
}

/// Marks of the last request in the worker's User Timing, for a browser's developer tools and for `benches/page.mjs`:
/// when it began, and when each step was done.
mod timing {
    use wasm_bindgen::JsCast;
    use web_sys::{Performance, WorkerGlobalScope};

    /// Forgets the marks of the request before.
    pub(super) fn begin() {
        if let Some(performance) = performance() {
            performance.clear_marks();
            mark("begin");
        }
    }

    pub(super) fn mark(step: &str) {
        if let Some(performance) = performance() {
            // Without it, nothing but a measurement is lost.
            let _ = performance.mark(step);
        }
    }

    fn performance() -> Option<Performance> {
        js_sys::global()
            .unchecked_into::<WorkerGlobalScope>()
            .performance()
    }
}
