//! The few things that are done to the page behind Yew's back: focus and scrolling.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{
    DomRect, FocusOptions, HtmlElement, Range, ScrollIntoViewOptions, ScrollLogicalPosition,
};

/// Room that is left above a mark that is scrolled to, below the top bar.
const MARGIN: f64 = 16.0;

/// Paragraphs out of view have only an estimated height; once they are laid out, the place is looked at again.
const LAID_OUT_MILLISECONDS: u32 = 60;

/// The first element that matches.
pub(crate) fn find(selector: &str) -> Option<HtmlElement> {
    let found = gloo::utils::document().query_selector(selector).ok()??;
    found.dyn_into().ok()
}

/// Puts the keyboard on the first element that matches, without scrolling.
pub(crate) fn focus(selector: &str) {
    if let Some(element) = find(selector) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // An element that cannot take the focus leaves it where it is.
        let _ = element.focus_with_options(&options);
    }
}

/// Scrolls whatever scrolls so that the end of the first element that matches can be seen.
pub(crate) fn show_end(selector: &str) {
    if let Some(element) = find(selector) {
        element.scroll_into_view_with_bool(false);
    }
}

/// Scrolls to where the page begins.
pub(crate) fn to_top() {
    gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// Whether the keyboard is inside an element that matches.
pub(crate) fn has_focus(selector: &str) -> bool {
    let focused = gloo::utils::document().active_element();
    focused.is_some_and(|element| matches!(element.closest(selector), Ok(Some(_))))
}

/// Whether the keyboard is on the first element that matches, and not only inside it.
pub(crate) fn is_focused(selector: &str) -> bool {
    let focused = gloo::utils::document().active_element();
    focused.is_some() && focused == find(selector).map(Into::into)
}

/// Whether the keyboard is nowhere: what it was on is gone.
pub(crate) fn has_lost_focus() -> bool {
    let focused = gloo::utils::document().active_element();
    focused.is_none_or(|element| element.tag_name() == "BODY")
}

/// Whether words are selected.
pub(crate) fn has_selection() -> bool {
    let selection = gloo::utils::window().get_selection().ok().flatten();
    selection.is_some_and(|selection| !selection.is_collapsed())
}

/// Selects what is in `range`.
pub(crate) fn select(range: &Range) {
    if let Some(selection) = gloo::utils::window().get_selection().ok().flatten() {
        // A selection that cannot be changed stays as it is.
        let _ = selection
            .remove_all_ranges()
            .and_then(|()| selection.add_range(range));
    }
}

/// Selects nothing.
pub(crate) fn let_go_of_selection() {
    if let Some(selection) = gloo::utils::window().get_selection().ok().flatten() {
        // A selection that cannot be emptied stays, and nothing else depends on it.
        let _ = selection.remove_all_ranges();
    }
}

/// Scrolls the article so that the element that matches is in view, if it is not.
pub(crate) fn reveal(selector: &str) {
    reveal_once(selector);
    let selector = selector.to_owned();
    Timeout::new(LAID_OUT_MILLISECONDS, move || reveal_once(&selector)).forget();
}

/// Scrolls the article so that the range is in view, if it is not.
pub(crate) fn reveal_range(range: &Range) {
    bring_into_view(&range.get_bounding_client_rect());
    let range = range.clone();
    Timeout::new(LAID_OUT_MILLISECONDS, move || {
        bring_into_view(&range.get_bounding_client_rect());
    })
    .forget();
}

fn reveal_once(selector: &str) {
    if let Some(element) = find(selector) {
        bring_into_view(&element.get_bounding_client_rect());
    }
}

fn bring_into_view(place: &DomRect) {
    let (top, bottom) = clear_view(place);
    if place.top() < top || place.bottom() > bottom {
        // Of what is higher than the view, its beginning is seen.
        let centre = (place.top() + place.bottom()) / 2.0 - (top + bottom) / 2.0;
        let by = centre.min(place.top() - top);
        gloo::utils::window().scroll_by_with_x_and_y(0.0, by);
    }
}

/// Does something once more when paragraphs that came into view have been laid out.
pub(crate) fn when_laid_out(work: impl FnOnce() + 'static) {
    Timeout::new(LAID_OUT_MILLISECONDS, work).forget();
}

/// Whether some of the first element that matches can be seen.
pub(crate) fn is_in_view(selector: &str) -> bool {
    find(selector).is_some_and(|found| {
        let place = found.get_bounding_client_rect();
        let (top, bottom) = clear_view(&place);
        place.bottom() > top && place.top() < bottom
    })
}

/// Where in the window the article is no longer covered by the bars above it.
pub(crate) fn top_of_view() -> f64 {
    let rect = |selector| find(selector).map(|found| found.get_bounding_client_rect());
    let bars = [rect(".top-bar"), rect(".review-bar")];
    bars.into_iter()
        .flatten()
        .fold(0.0, |top, bar| bar.bottom().max(top))
}

/// From where to where in the window the article is not covered by the bars or, on a phone, by the sheet and by the
/// decisions at the thumb.
fn clear_view(place: &DomRect) -> (f64, f64) {
    let window = gloo::utils::window();
    let height = window
        .inner_height()
        .ok()
        .and_then(|height| height.as_f64());
    let rect = |selector| find(selector).map(|found| found.get_bounding_client_rect());
    let top = top_of_view();
    let sheet =
        rect(".panel").filter(|panel| panel.left() < place.right() && panel.right() > place.left());
    let thumb =
        rect(".decision-bar").filter(|bar| Some(bar.bottom()) >= height && bar.left() <= 0.0);
    let bottom = [thumb, sheet]
        .into_iter()
        .flatten()
        .map(|cover| cover.top())
        .chain(height)
        .fold(f64::INFINITY, f64::min)
        .max(top);
    (top + MARGIN, bottom - MARGIN)
}

/// Scrolls a list so far that the row that matches is in view; of a row that is taller than the list its head.
pub(crate) fn reveal_row(selector: &str) {
    let selector = selector.to_owned();
    let reveal = move || {
        for part in [selector.clone(), format!("{selector} .card-top")] {
            if let Some(element) = find(&part) {
                let options = ScrollIntoViewOptions::new();
                options.set_block(ScrollLogicalPosition::Nearest);
                element.scroll_into_view_with_scroll_into_view_options(&options);
            }
        }
    };
    reveal();
    Timeout::new(LAID_OUT_MILLISECONDS, reveal).forget();
}
