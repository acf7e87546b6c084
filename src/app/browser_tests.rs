//! What only a browser can show: text nodes, focus, the keyboard.

use crate::app::App;
use crate::components::working::WorkingView;
use crate::fixture;
use std::fmt::Debug;
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
        let place = Self {
            root,
            destroy: Some(Box::new(move || app.destroy())),
        };
        expect(|| place.root.child_element_count() > 0, true, "the page").await;
        settle().await;
        place
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

/// Leaves the page time to draw, for tests of what does not change.
async fn settle() {
    gloo::timers::future::sleep(Duration::from_millis(30)).await;
}

/// Waits until `read` gives `expected`, and fails when it does not within ten seconds.
///
/// How long the page takes to draw depends on the machine, so no test relies on a fixed pause.
async fn expect<T: PartialEq + Debug>(read: impl Fn() -> T, expected: T, what: &str) {
    for _ in 0..1_000 {
        if read() == expected {
            return;
        }
        gloo::timers::future::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(read(), expected, "{what}");
}

fn press(key: &str) {
    let init = KeyboardEventInit::new();
    init.set_key(key);
    init.set_bubbles(true);
    init.set_cancelable(true);
    let event =
        KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).expect("an event");
    let focused = gloo::utils::document().active_element().expect("a focus");
    focused.dispatch_event(&event).expect("is heard");
}

fn focused_annotation() -> Option<String> {
    gloo::utils::document()
        .active_element()?
        .get_attribute("data-annotation")
}

fn focus_is_in_the_list() -> bool {
    let focused = gloo::utils::document().active_element();
    focused.is_some_and(|focused| focused.closest(".card").is_ok_and(|card| card.is_some()))
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
    let tab_stops = || place.all(".article [tabindex='0']").len();
    let current_cards = || place.all(".card[aria-current='true']").len();
    place
        .one::<HtmlElement>("mark[tabindex='0']")
        .focus()
        .expect("takes the focus");
    expect(focused_annotation, Some("a1".into()), "focus").await;
    for (key, expected) in [
        ("ArrowRight", "a2"),
        ("n", "a3"),
        ("p", "a2"),
        ("End", "a8"),
        ("ArrowDown", "a8"),
        ("Home", "a1"),
        ("ArrowLeft", "a1"),
    ] {
        press(key);
        // Some keys leave the focus where it is: the page gets time to do more than that.
        settle().await;
        expect(focused_annotation, Some(expected.into()), key).await;
        expect(tab_stops, 1, "tab stops").await;
    }
    press("Enter");
    expect(|| place.all("mark.is-chosen").len(), 2, "chosen marks").await;
    expect(current_cards, 1, "current cards").await;
    expect(focus_is_in_the_list, true, "focus in the list").await;
    press("Escape");
    expect(focused_annotation, Some("a1".into()), "back from the card").await;
    press("Escape");
    expect(focused_annotation, None, "no focus").await;
    expect(|| place.all("mark.is-chosen").len(), 0, "chosen marks").await;
}

#[wasm_bindgen_test]
async fn choosing_in_the_list_chooses_in_the_text() {
    let place = Place::with::<Host>().await;
    let current = || {
        let mark = place.all("mark.is-current").into_iter().next();
        mark.and_then(|mark| mark.get_attribute("data-annotation"))
    };
    place.one::<HtmlElement>(".card-name").click();
    expect(current, Some("a1".into()), "the first mention").await;
    place.one::<HtmlElement>(".card-name").click();
    let moved_on = || current().is_some_and(|mention| mention != "a1");
    expect(moved_on, true, "another mention").await;
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
    let says_why = || {
        let said = |alert: &Element| alert.text_content().unwrap_or_default();
        place
            .all("[role='alert']")
            .iter()
            .any(|alert| said(alert).contains("not text"))
    };
    expect(says_why, true, "the alert").await;
    assert_eq!(text_box.value(), "\u{0}\u{1}\u{2}", "nothing is lost");
}
