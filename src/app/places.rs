//! Where places in the page's article are in its text: what is selected, and what is under the pointer.

use crate::dom;
use crate::reading::Reading;
use crate::state::Working;
use bluepencil::text::{Offsets, Span};
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Node};

/// The words of the article that are selected.
pub(crate) fn selected(reading: &Reading) -> Option<Span> {
    let selection = gloo::utils::window().get_selection().ok()??;
    if selection.is_collapsed() || selection.range_count() == 0 {
        return None;
    }
    let range = selection.get_range_at(0).ok()?;
    let article = article()?;
    let place = |node: &Node, offset| byte_at(reading, &article, node, offset);
    let start = place(&range.start_container().ok()?, range.start_offset().ok()?)?;
    let end = place(&range.end_container().ok()?, range.end_offset().ok()?)?;
    (start < end).then(|| Span::new(start, end))
}

/// The byte of the article's text that is nearest to a point in the window, where that is in the article.
pub(crate) fn at_point(reading: &Reading, x: i32, y: i32) -> Option<usize> {
    let (node, offset) = caret_at(x, y)?;
    byte_at(reading, &article()?, &node, offset)
}

fn article() -> Option<Element> {
    gloo::utils::document().query_selector(".article").ok()?
}

/// Where a caret would be put: the way of the standard, or else the older one that Safari has.
fn caret_at(x: i32, y: i32) -> Option<(Node, u32)> {
    let document = gloo::utils::document();
    let ask = |name: &str| {
        let function: Function = Reflect::get(&document, &name.into())
            .ok()?
            .dyn_into()
            .ok()?;
        let found = function.call2(&document, &x.into(), &y.into()).ok()?;
        (!found.is_null()).then_some(found)
    };
    let read = |found: &JsValue, node: &str, offset: &str| {
        let node = Reflect::get(found, &node.into()).ok()?.dyn_into().ok()?;
        let offset = Reflect::get(found, &offset.into()).ok()?.as_f64()?;
        Some((node, offset as u32))
    };
    match ask("caretPositionFromPoint") {
        Some(found) => read(&found, "offsetNode", "offset"),
        None => read(
            &ask("caretRangeFromPoint")?,
            "startContainer",
            "startOffset",
        ),
    }
}

/// The byte of the article's text at an end of a range.
fn byte_at(reading: &Reading, article: &Element, node: &Node, offset: u32) -> Option<usize> {
    if !article.contains(Some(node)) {
        return None;
    }
    // As much of the paragraph as stands before the place, whatever elements it is in.
    let before = gloo::utils::document().create_range().ok()?;
    let mut paragraph = node.clone();
    if paragraph.is_same_node(Some(article)) {
        let block = reading.blocks.get(offset as usize);
        return Some(block.map_or(reading.text().len(), |block| block.span.start));
    }
    while !paragraph.parent_node()?.is_same_node(Some(article)) {
        paragraph = paragraph.parent_node()?;
    }
    let index = std::iter::successors(paragraph.previous_sibling(), Node::previous_sibling).count();
    let block = reading.blocks.get(index)?;
    before.set_start(&paragraph, 0).ok()?;
    before.set_end(node, offset).ok()?;
    let units = String::from(before.to_string()).encode_utf16().count();
    let offsets = Offsets::new(&reading.text()[block.span]);
    Some(block.span.start + offsets.byte_from_utf16(units)?)
}

/// The byte of the article's text at which a person is: the chosen mark if it is in view, or else the first paragraph
/// that is.
pub(crate) fn in_view(working: &Working) -> usize {
    let reading = &working.reading;
    let chosen = working.selected.map(|index| reading.annotation(index));
    let is_seen = |id| dom::is_in_view(&format!(".article mark[data-annotation=\"{id}\"]"));
    match chosen.filter(|chosen| is_seen(chosen.id)) {
        Some(chosen) => chosen.span.start,
        None => first_in_view().map_or(0, |(block, _)| reading.blocks[block].span.start),
    }
}

/// The first paragraph of which something is in view, and how far its top is from where the view begins, in pixels.
pub(crate) fn first_in_view() -> Option<(usize, f64)> {
    let paragraphs = article()?.children();
    let line = dom::top_of_view();
    let rect = |index: u32| Some(paragraphs.item(index)?.get_bounding_client_rect());
    // They follow each other down the page.
    let (mut from, mut to) = (0, paragraphs.length());
    while from < to {
        let middle = from + (to - from) / 2;
        if rect(middle)?.bottom() > line {
            to = middle;
        } else {
            from = middle + 1;
        }
    }
    Some((from as usize, rect(from)?.top() - line))
}

/// Scrolls so that the top of a paragraph is `offset` pixels from where the view begins.
pub(crate) fn show_paragraph(paragraph: usize, offset: f64) {
    let scroll = move || {
        let paragraphs = article().map(|article| article.children());
        let found = paragraphs.and_then(|all| all.item(u32::try_from(paragraph).ok()?));
        if let Some(found) = found {
            let by = found.get_bounding_client_rect().top() - dom::top_of_view() - offset;
            gloo::utils::window().scroll_by_with_x_and_y(0.0, by);
        }
    };
    scroll();
    dom::when_laid_out(scroll);
}

/// The byte of the article's text at which the keyboard is: the start of what is selected, or of the mark with the
/// keyboard, or else where the person is.
pub(crate) fn of_keyboard(working: &Working) -> usize {
    let reading = &working.reading;
    let focused = working
        .focused
        .filter(|_| dom::has_focus(".article mark"))
        .map(|index| reading.annotation(index).span);
    let span = selected(reading).or(focused);
    span.map_or_else(|| in_view(working), |span| span.start)
}
