//! How high the page would have to be for nothing in it to be scrolled. The lists beside the article scroll by
//! themselves and do not count, so that the height never depends on the height that the host gives.

use crate::dom;
use gloo::timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};

/// What stands above the article, and the article. Everything else floats.
const PARTS: [&str; 3] = [".top-bar", ".review-bar", ".column"];

/// Where the page ends.
const LAST: &str = ".column";

/// How long the page is let come to rest before it is measured.
const REST_MILLISECONDS: u32 = 60;

/// Watches the page's height.
#[derive(Clone)]
pub(super) struct Size(Rc<Inner>);

struct Inner {
    observer: ResizeObserver,
    observed: RefCell<Vec<Element>>,
    told: Cell<u32>,
    _on_resize: Closure<dyn Fn()>,
}

impl Size {
    /// Tells `hear` of each new height in CSS pixels, once the page has come to rest.
    pub(super) fn new(hear: impl Fn(u32) + 'static) -> Self {
        let hear = Rc::new(hear);
        let inner = Rc::new_cyclic(|weak: &std::rc::Weak<Inner>| {
            let weak = weak.clone();
            let timer: Rc<RefCell<Option<Timeout>>> = Rc::default();
            let on_resize = Closure::<dyn Fn()>::new(move || {
                let (weak, hear) = (weak.clone(), hear.clone());
                let measure = move || {
                    if let Some(height) = weak.upgrade().and_then(|inner| inner.new_height()) {
                        hear(height);
                    }
                };
                timer.replace(Some(Timeout::new(REST_MILLISECONDS, measure)));
            });
            let observer = ResizeObserver::new(on_resize.as_ref().unchecked_ref())
                .expect("every browser that runs this module observes sizes");
            Inner {
                observer,
                observed: RefCell::default(),
                told: Cell::new(0),
                _on_resize: on_resize,
            }
        });
        Self(inner)
    }

    /// Watches the parts that are in the page now.
    pub(super) fn watch(&self) {
        let now: Vec<Element> = PARTS
            .iter()
            .filter_map(|part| dom::find(part))
            .map(Element::from)
            .collect();
        let mut observed = self.0.observed.borrow_mut();
        if *observed != now {
            self.0.observer.disconnect();
            for part in &now {
                self.0.observer.observe(part);
            }
            *observed = now;
        }
    }

    /// Forgets what was told: another article's height is told also if it is the same.
    pub(super) fn forget(&self) {
        self.0.told.set(0);
        self.0.observer.disconnect();
        self.0.observed.borrow_mut().clear();
    }
}

impl Inner {
    /// The height, if it is another than the one told last.
    fn new_height(&self) -> Option<u32> {
        let end = dom::find(LAST)?.get_bounding_client_rect().bottom();
        let scrolled = gloo::utils::window().scroll_y().unwrap_or_default();
        // Nothing that a browser lays out is higher than this or has a negative height.
        let height = (end + scrolled).ceil().clamp(0.0, 10_000_000.0) as u32;
        (self.told.replace(height) != height).then_some(height)
    }
}
