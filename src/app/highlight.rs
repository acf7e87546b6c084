//! Highlights in the article: stretches of its text that are coloured without a change to its elements, so that
//! neither a person's selection nor the keyboard's place is lost (CSS Custom Highlight API). A browser without it
//! shows the article as it is.

use crate::dom;
use crate::reading::Reading;
use bluepencil::text::{Offsets, Span};
use js_sys::{Array, Function, Map, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Node, Range};

/// How much of a stretch is coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cover {
    /// All of it, as one range.
    Whole,
    /// What stands outside marks, whose own colours and lines tell something else.
    OutsideMarks,
}

/// Colours `spans` of the article's text, in text order, as `::highlight(name)` says, and nothing else under that name.
pub(crate) fn paint(name: &str, reading: &Reading, spans: &[Span], cover: Cover) {
    let Some((registry, constructor)) = highlights() else {
        return;
    };
    let document = gloo::utils::document();
    let ranges: Array = document
        .query_selector(".article")
        .ok()
        .flatten()
        .map(|article| ranges(&document, &article, reading, spans, cover))
        .unwrap_or_default();
    if ranges.length() == 0 {
        registry.delete(&name.into());
    } else if let Ok(highlight) = Reflect::construct(&constructor, &ranges) {
        registry.set(&name.into(), &highlight);
    }
}

/// The range of a stretch of the article's text that stands in one paragraph; of a longer one the first part.
pub(crate) fn range_of(reading: &Reading, span: Span) -> Option<Range> {
    let document = gloo::utils::document();
    let article = document.query_selector(".article").ok()??;
    let ranges = ranges(&document, &article, reading, &[span], Cover::Whole);
    ranges.get(0).dyn_into().ok()
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

/// Each span's part in each paragraph as ranges.
fn ranges(
    document: &Document,
    article: &Element,
    reading: &Reading,
    spans: &[Span],
    cover: Cover,
) -> Array {
    let paragraphs = article.children();
    let mut parts = Array::new();
    for (index, block) in reading.blocks_with(spans) {
        let Some(element) = u32::try_from(index)
            .ok()
            .and_then(|index| paragraphs.item(index))
        else {
            continue;
        };
        // What stands there while it is edited is not the article's text: a field, and what it says of its keys.
        if matches!(element.matches(".is-edited"), Ok(true)) {
            continue;
        }
        let mut pieces = Vec::new();
        read_pieces(&element, false, &mut pieces);
        let within = reading.blocks[index].span;
        let offsets = Offsets::new(&reading.text()[within]);
        for span in block {
            let units = |byte: usize| {
                offsets.utf16_from_byte(byte.clamp(within.start, within.end) - within.start)
            };
            let (start, end) = (units(span.start), units(span.end));
            match cover {
                Cover::Whole => parts.extend(range(document, &pieces, start, end)),
                Cover::OutsideMarks => parts.extend(outside_marks(document, &pieces, start, end)),
            }
        }
    }
    parts
}

/// A text node.
struct Piece {
    node: Node,
    /// Its length in UTF-16 units.
    units: usize,
    /// Whether it is in a mark.
    is_marked: bool,
}

/// The text nodes in `node`, in order.
fn read_pieces(node: &Node, is_marked: bool, pieces: &mut Vec<Piece>) {
    if node.node_type() == Node::TEXT_NODE {
        let text = node.node_value().unwrap_or_default();
        pieces.push(Piece {
            node: node.clone(),
            units: text.encode_utf16().count(),
            is_marked,
        });
    }
    let is_marked = is_marked || node.node_name() == "MARK";
    let mut child = node.first_child();
    while let Some(next) = child {
        read_pieces(&next, is_marked, pieces);
        child = next.next_sibling();
    }
}

/// The range from one UTF-16 unit to another of what `pieces` hold together.
fn range(document: &Document, pieces: &[Piece], start: usize, end: usize) -> Option<Range> {
    let range = document.create_range().ok()?;
    let mut before = 0;
    let mut has_start = false;
    for Piece { node, units, .. } in pieces {
        if !has_start && start < before + units {
            range
                .set_start(node, u32::try_from(start - before).ok()?)
                .ok()?;
            has_start = true;
        }
        if has_start && end <= before + units {
            range
                .set_end(node, u32::try_from(end - before).ok()?)
                .ok()?;
            return Some(range);
        }
        before += units;
    }
    None
}

/// The ranges from one UTF-16 unit to another of those of `pieces` that are in no mark.
fn outside_marks(document: &Document, pieces: &[Piece], start: usize, end: usize) -> Vec<Range> {
    let mut before = 0;
    let mut ranges = Vec::new();
    for piece in pieces {
        let (first, last) = (start.max(before), end.min(before + piece.units));
        if !piece.is_marked && first < last {
            let alone = std::slice::from_ref(piece);
            ranges.extend(range(document, alone, first - before, last - before));
        }
        before += piece.units;
    }
    ranges
}
