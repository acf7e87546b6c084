//! What the article adds inside of what somebody is reported to say: an age, a bracket, what a place is.

use crate::document::Document;
use crate::lexicon::Class;
use crate::quantity::{Quantity, QuantityKind};
use crate::text::Span;

/// Maximum distance of a figure from its opening bracket, in tokens.
const MAX_BRACKET: usize = 25;

/// Forms of "be" and "have": a bracket with one of them says something of its own.
const FINITE: &[&str] = &["are", "had", "has", "have", "is", "was", "were"];

/// Whether the article itself states `quantity`, which stands in the reported clause `content`.
pub(super) fn adds(document: &Document<'_>, quantity: &Quantity, content: Span) -> bool {
    let figure = document.tokens_in(quantity.span);
    let reported = document.tokens_in(content);
    let word = |index: usize| {
        let is_inside = reported.contains(&index);
        if is_inside { document.word(index) } else { "" }
    };
    let is = |index: usize, class| reported.contains(&index) && document.is(index, class);
    let is_name = |index: usize| word(index).starts_with(char::is_uppercase);
    let before = figure.start.wrapping_sub(1);
    // "Moe, 58, left the club".
    let is_age = quantity.kind == QuantityKind::Age
        && word(before) == ","
        && is_name(before.wrapping_sub(1))
        && word(figure.end) == ","
        // "Moe, 58, of Halden, left": the source describes her.
        && !is(figure.end + 1, Class::Preposition);
    // "Elva, a port of 9,000".
    let describes = word(before) == "of"
        && is(before.wrapping_sub(2), Class::Article)
        && word(before.wrapping_sub(3)) == ","
        && is_name(before.wrapping_sub(4));
    is_age || describes || is_aside(document, figure.start, reported.start)
}

/// Whether token `at` stands in a bracket that opened after `start` and has a verb: "(the club has 900)", not "(30 km)".
fn is_aside(document: &Document<'_>, at: usize, start: usize) -> bool {
    let first = start.max(at.saturating_sub(MAX_BRACKET));
    let opening = (first..at)
        .rev()
        .find(|&index| matches!(document.word(index), "(" | ")"))
        .filter(|&index| document.word(index) == "(");
    let Some(opening) = opening else {
        return false;
    };
    let inside = opening + 1..document.tokens.len().min(at + MAX_BRACKET);
    let mut words = inside
        .map(|index| document.word(index))
        .take_while(|word| *word != ")");
    words.any(|word| FINITE.contains(&word))
}
