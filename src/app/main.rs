//! The page, and the same program again in its worker.

use wasm_bindgen::prelude::*;
use yew::prelude::*;

/// The page's root: for now the sheet to paste on.
#[component]
fn App() -> Html {
    html! {
        <main>
            <h1>{ "Blue Pencil" }</h1>
            <label for="article">{ "Article" }</label>
            <textarea id="article" />
        </main>
    }
}

/// Answers one message that the page posts to its worker; called by `static/worker.js`.
#[wasm_bindgen]
pub fn worker_handle(message: JsValue) -> Result<(), JsValue> {
    js_sys::global()
        .dyn_into::<web_sys::DedicatedWorkerGlobalScope>()?
        .post_message(&message)
}

fn main() {
    // In the worker there is no window, and nothing to show.
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    if let Some(root) = document.get_element_by_id("app") {
        yew::Renderer::<App>::with_root(root).render();
    }
}

// Two attributes: clippy knows a test module only by a plain `cfg(test)`.
#[cfg(test)]
#[cfg(target_arch = "wasm32")]
mod tests {
    use super::*;
    use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

    wasm_bindgen_test_configure!(run_in_browser);

    #[wasm_bindgen_test]
    async fn shows_the_paste_box() {
        let document = gloo::utils::document();
        let root = document.create_element("div").unwrap();
        yew::Renderer::<App>::with_root(root.clone()).render();
        gloo::timers::future::sleep(std::time::Duration::ZERO).await;
        assert!(root.query_selector("textarea").unwrap().is_some());
    }
}

#[cfg(test)]
#[cfg(feature = "ssr")]
mod native_tests {
    use super::*;

    #[test]
    fn the_paste_box_has_its_label() {
        let rendering = yew::LocalServerRenderer::<App>::new()
            .hydratable(false)
            .render();
        let html = pollster::block_on(rendering);
        assert!(html.contains("<label for=\"article\">Article</label>"));
    }
}
