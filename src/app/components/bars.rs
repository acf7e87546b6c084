//! The bars above the article, which stay in view where there is room. What sticks below them is told how high they
//! are, however their content wraps.

use gloo::events::EventListener;
use gloo::utils::document_element;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, HtmlElement, ResizeObserver};
use yew::{Children, Html, Properties, component, html, use_effect_with, use_node_ref};

/// The name of the height in the style sheets, which have an estimate of it.
const HEIGHT: &str = "--bars-height";

/// The name of the height of the last bar, where the bars have no box of their own.
const LAST: &str = "--last-bar-height";

/// On the root where the bars take too much of the window to stay in view.
const TALL: &str = "data-tall-bars";

/// The most of the window's height that stays covered by bars.
const MOST: f64 = 0.35;

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
    _resized: EventListener,
}

impl Watch {
    /// Watches `bars`; nothing where the browser cannot.
    fn new(bars: Element) -> Option<Self> {
        // On a phone the bars have no box of their own, and the last of them stays in view.
        let last = bars.last_element_child();
        let look = {
            let (bars, last) = (bars.clone(), last.clone());
            let height = |bar: &Element| bar.get_bounding_client_rect().height();
            move || tell(height(&bars), last.as_ref().map_or(0.0, height))
        };
        let resized = EventListener::new(&gloo::utils::window(), "resize", {
            let look = look.clone();
            move |_| look()
        });
        let hear = Closure::new(look);
        let observer = ResizeObserver::new(hear.as_ref().unchecked_ref()).ok()?;
        for bar in [Some(&bars), last.as_ref()].into_iter().flatten() {
            observer.observe(bar);
        }
        Some(Self {
            observer,
            _hear: hear,
            _resized: resized,
        })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
        tell(0.0, 0.0);
    }
}

/// Tells the height of the bars, 0 where they have no box of their own; `last` is that of the last one.
fn tell(height: f64, last: f64) {
    let Ok(root) = document_element().dyn_into::<HtmlElement>() else {
        return;
    };
    let window = gloo::utils::window().inner_height().ok();
    let is_tall = window
        .and_then(|window| window.as_f64())
        .is_some_and(|window| height.max(last) > window * MOST);
    let sticking = |height: f64| if is_tall { 0.0 } else { height };
    let set = |name: &str, height: f64, is_wanted: bool| {
        // Names and lengths like these are always taken.
        let _ = if is_wanted {
            root.style()
                .set_property(name, &format!("{}px", sticking(height)))
        } else {
            root.style().remove_property(name).map(drop)
        };
    };
    let _ = root.toggle_attribute_with_force(TALL, is_tall);
    set(HEIGHT, height, height > 0.0);
    set(LAST, last, height == 0.0 && last > 0.0);
}
