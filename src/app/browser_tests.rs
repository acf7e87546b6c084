//! What only a browser can show: text nodes, focus, the keyboard.

use crate::app::App;
use crate::components::working::WorkingView;
use crate::fixture;
use std::time::Duration;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement, HtmlTextAreaElement, KeyboardEvent, KeyboardEventInit};
use yew::{Callback, Html, Properties, component, html, use_state};

wasm_bindgen_test_configure!(run_in_browser);

/// The working page with its state, without the effects around it.
#[component]
fn Host() -> Html {
    let working = use_state(fixture::working);
    let on_work = {
        let working = working.clone();
        Callback::from(move |work| {
            let mut now = (*working).clone();
            now.apply(work);
            working.set(now);
        })
    };
    html! {
        <WorkingView
            working={(*working).clone()}
            {on_work}
            on_edit={Callback::noop()}
            in_place={None}
            on_in_place={Callback::noop()}
            on_cancel={Callback::noop()}
            on_new={Callback::noop()}
            on_export={Callback::noop()}
            on_say={Callback::noop()}
        />
    }
}

/// A place in the page that is gone when the test is over, and with it what listens in the whole page.
struct Place {
    root: HtmlElement,
    destroy: Option<Box<dyn FnOnce()>>,
}

impl Place {
    async fn with<C: yew::BaseComponent>() -> Self
    where
        C::Properties: Default + Properties,
    {
        let document = gloo::utils::document();
        let root: HtmlElement = document
            .create_element("div")
            .expect("a div")
            .unchecked_into();
        document
            .body()
            .expect("a body")
            .append_child(&root)
            .expect("is put in");
        let app = yew::Renderer::<C>::with_root(root.clone().into()).render();
        settle().await;
        Self {
            root,
            destroy: Some(Box::new(move || app.destroy())),
        }
    }

    fn all(&self, selector: &str) -> Vec<Element> {
        let found = self.root.query_selector_all(selector).expect("a selector");
        (0..found.length())
            .filter_map(|at| found.item(at)?.dyn_into().ok())
            .collect()
    }

    fn one<T: JsCast>(&self, selector: &str) -> T {
        let found = self.all(selector).into_iter().next();
        found
            .unwrap_or_else(|| panic!("no {selector}"))
            .unchecked_into()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Some(destroy) = self.destroy.take() {
            destroy();
        }
        self.root.remove();
    }
}

async fn settle() {
    gloo::timers::future::sleep(Duration::from_millis(30)).await;
}

async fn press(key: &str) {
    let init = KeyboardEventInit::new();
    init.set_key(key);
    init.set_bubbles(true);
    init.set_cancelable(true);
    let event =
        KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).expect("an event");
    let focused = gloo::utils::document().active_element().expect("a focus");
    focused.dispatch_event(&event).expect("is heard");
    settle().await;
}

fn focused_annotation() -> Option<String> {
    gloo::utils::document()
        .active_element()?
        .get_attribute("data-annotation")
}

#[wasm_bindgen_test]
async fn the_articles_text_is_made_of_text_nodes() {
    let place = Place::with::<Host>().await;
    let article: Element = place.one(".article");
    assert_eq!(article.text_content().as_deref(), Some(fixture::TEXT));
    assert!(
        place.all(".article b").is_empty(),
        "tags in the text stay text"
    );
    assert!(
        place.all("[style]").is_empty(),
        "the policy forbids style attributes"
    );
}

#[wasm_bindgen_test]
async fn the_keyboard_walks_the_marks() {
    let place = Place::with::<Host>().await;
    place
        .one::<HtmlElement>("mark[tabindex='0']")
        .focus()
        .expect("takes the focus");
    settle().await;
    assert_eq!(focused_annotation().as_deref(), Some("a1"));
    for (key, expected) in [
        ("ArrowRight", "a2"),
        ("n", "a3"),
        ("p", "a2"),
        ("End", "a8"),
        ("ArrowDown", "a8"),
        ("Home", "a1"),
        ("ArrowLeft", "a1"),
    ] {
        press(key).await;
        assert_eq!(focused_annotation().as_deref(), Some(expected), "{key}");
        assert_eq!(place.all(".article [tabindex='0']").len(), 1);
    }
    press("Enter").await;
    assert_eq!(place.all("mark.is-chosen").len(), 2);
    assert_eq!(place.all(".card[aria-current='true']").len(), 1);
    press("Escape").await;
    assert_eq!(
        focused_annotation().as_deref(),
        Some("a1"),
        "back from the card"
    );
    press("Escape").await;
    assert_eq!(focused_annotation(), None);
    assert!(place.all("mark.is-chosen").is_empty());
}

#[wasm_bindgen_test]
async fn choosing_in_the_list_chooses_in_the_text() {
    let place = Place::with::<Host>().await;
    place.one::<HtmlElement>(".card-name").click();
    settle().await;
    assert_eq!(
        place
            .one::<Element>("mark.is-current")
            .get_attribute("data-annotation")
            .as_deref(),
        Some("a1")
    );
    place.one::<HtmlElement>(".card-name").click();
    settle().await;
    assert_ne!(
        place
            .one::<Element>("mark.is-current")
            .get_attribute("data-annotation")
            .as_deref(),
        Some("a1")
    );
}

#[wasm_bindgen_test]
async fn a_text_with_nothing_in_it_is_answered_with_a_message() {
    let place = Place::with::<App>().await;
    let text_box: HtmlTextAreaElement = place.one("textarea");
    text_box.set_value("\u{0}\u{1}\u{2}");
    let event = web_sys::Event::new_with_event_init_dict("input", &{
        let init = web_sys::EventInit::new();
        init.set_bubbles(true);
        init
    });
    text_box
        .dispatch_event(&event.expect("an event"))
        .expect("is heard");
    settle().await;
    let message: Element = place.one("[role='alert']");
    assert!(
        message
            .text_content()
            .unwrap_or_default()
            .contains("not text")
    );
    assert_eq!(text_box.value(), "\u{0}\u{1}\u{2}", "nothing is lost");
}
