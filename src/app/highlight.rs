//! Highlights in the article: stretches of its text that are coloured without a change to its elements, so that
//! neither a person's selection nor the keyboard's place is lost (CSS Custom Highlight API). A browser without it
//! shows the article as it is.

use crate::dom;
use crate::reading::Reading;
use bluepencil::text::{Offsets, Span};
use js_sys::{Array, Function, Map, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Node, Range};

/// Colours `spans` of the article's text, in text order, as `::highlight(name)` says, and nothing else under that name.
pub(crate) fn paint(name: &str, reading: &Reading, spans: &[Span]) {
    let Some((registry, constructor)) = highlights() else {
        return;
    };
    let document = gloo::utils::document();
    let ranges: Array = document
        .query_selector(".article")
        .ok()
        .flatten()
        .map(|article| ranges(&document, &article, reading, spans))
        .unwrap_or_default();
    if ranges.length() == 0 {
        registry.delete(&name.into());
    } else if let Ok(highlight) = Reflect::construct(&constructor, &ranges) {
        registry.set(&name.into(), &highlight);
    }
}

/// Takes the colour of `name` away.
pub(crate) fn clear(name: &str) {
    if let Some((registry, _)) = highlights() {
        registry.delete(&name.into());
    }
}

/// Scrolls the article so that the first stretch of `name` is in view.
pub(crate) fn reveal(name: &str) {
    let first = highlights()
        .map(|(registry, _)| registry.get(&name.into()))
        .filter(|highlight| !highlight.is_undefined())
        .and_then(|highlight| js_sys::try_iter(&highlight).ok().flatten()?.next()?.ok())
        .and_then(|range| range.dyn_into::<Range>().ok());
    if let Some(range) = first {
        dom::reveal_range(&range);
    }
}

/// The document's registry of highlights, a map as far as scripts see it, and what makes a highlight.
fn highlights() -> Option<(Map, Function)> {
    let window = gloo::utils::window();
    let of = |object: &JsValue, name: &str| {
        let found = Reflect::get(object, &name.into()).ok();
        found.filter(|value| !value.is_undefined())
    };
    let registry = of(&of(&window, "CSS")?, "highlights")?.unchecked_into();
    let constructor = of(&window, "Highlight")?.dyn_into().ok()?;
    Some((registry, constructor))
}

/// Each span's part in each paragraph as a range.
fn ranges(document: &Document, article: &Element, reading: &Reading, spans: &[Span]) -> Array {
    let paragraphs = article.children();
    let parts = Array::new();
    for (index, block) in reading.blocks_with(spans) {
        let Some(element) = u32::try_from(index)
            .ok()
            .and_then(|index| paragraphs.item(index))
        else {
            continue;
        };
        let mut texts = Vec::new();
        text_nodes(&element, &mut texts);
        let within = reading.blocks[index].span;
        let offsets = Offsets::new(&reading.text()[within]);
        for span in block {
            let units = |byte: usize| {
                offsets.utf16_from_byte(byte.clamp(within.start, within.end) - within.start)
            };
            if let Some(range) = range(document, &texts, units(span.start), units(span.end)) {
                parts.push(&range);
            }
        }
    }
    parts
}

/// The words of the article that are selected.
pub(crate) fn selected(reading: &Reading) -> Option<Span> {
    let selection = gloo::utils::window().get_selection().ok()??;
    if selection.is_collapsed() || selection.range_count() == 0 {
        return None;
    }
    let range = selection.get_range_at(0).ok()?;
    let article = gloo::utils::document().query_selector(".article").ok()??;
    let start = byte_at(
        reading,
        &article,
        &range.start_container().ok()?,
        range.start_offset().ok()?,
    )?;
    let end = byte_at(
        reading,
        &article,
        &range.end_container().ok()?,
        range.end_offset().ok()?,
    )?;
    (start < end).then(|| Span::new(start, end))
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

/// The text nodes in `node` with their lengths in UTF-16 units, in order.
fn text_nodes(node: &Node, found: &mut Vec<(Node, usize)>) {
    if node.node_type() == Node::TEXT_NODE {
        let text = node.node_value().unwrap_or_default();
        found.push((node.clone(), text.encode_utf16().count()));
    }
    let mut child = node.first_child();
    while let Some(next) = child {
        text_nodes(&next, found);
        child = next.next_sibling();
    }
}

/// The range from one UTF-16 unit to another of what `texts` hold together.
fn range(document: &Document, texts: &[(Node, usize)], start: usize, end: usize) -> Option<Range> {
    let range = document.create_range().ok()?;
    let mut before = 0;
    let mut has_start = false;
    for (node, length) in texts {
        if !has_start && start < before + length {
            range
                .set_start(node, u32::try_from(start - before).ok()?)
                .ok()?;
            has_start = true;
        }
        if has_start && end <= before + length {
            range
                .set_end(node, u32::try_from(end - before).ok()?)
                .ok()?;
            return Some(range);
        }
        before += length;
    }
    None
}
