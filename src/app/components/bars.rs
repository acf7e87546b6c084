//! The bars above the article, which stay in view. What sticks below them is told how high they are, however their
//! content wraps.

use gloo::utils::document_element;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, HtmlElement, ResizeObserver};
use yew::{Children, Html, Properties, component, html, use_effect_with, use_node_ref};

/// The name of the height in the style sheets, which have an estimate of it.
const HEIGHT: &str = "--bars-height";

/// What is in the bars.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The bars.
    pub(crate) children: Children,
}

/// The bars.
#[component]
pub(crate) fn Bars(props: &Props) -> Html {
    let node = use_node_ref();
    use_effect_with((), {
        let node = node.clone();
        move |()| {
            let watch = node.cast::<Element>().and_then(Watch::new);
            move || drop(watch)
        }
    });
    html! { <div class="bars" ref={node}>{ props.children.clone() }</div> }
}

/// Tells the height until it is dropped.
struct Watch {
    observer: ResizeObserver,
    _hear: Closure<dyn FnMut()>,
}

impl Watch {
    /// Watches `bars`; nothing where the browser cannot.
    fn new(bars: Element) -> Option<Self> {
        let watched = bars.clone();
        let hear = Closure::new(move || tell(watched.get_bounding_client_rect().height()));
        let observer = ResizeObserver::new(hear.as_ref().unchecked_ref()).ok()?;
        observer.observe(&bars);
        Some(Self {
            observer,
            _hear: hear,
        })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
        tell(0.0);
    }
}

/// On a phone the bars have no box of their own, and nothing sticks below them.
fn tell(height: f64) {
    let Ok(root) = document_element().dyn_into::<HtmlElement>() else {
        return;
    };
    // A name and a length like these are always taken.
    let _ = if height > 0.0 {
        root.style().set_property(HEIGHT, &format!("{height}px"))
    } else {
        root.style().remove_property(HEIGHT).map(drop)
    };
}
