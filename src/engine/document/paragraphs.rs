//! Paragraphs: what stands between line breaks.

use crate::text::Span;

/// The stretches between line breaks of any kind, empty ones included.
///
/// A line is a paragraph, as in every editor that text is pasted from; lines that were wrapped at a fixed
/// width are joined by [`paste`](crate::text::paste) before they come here.
pub(super) fn split(text: &str) -> impl Iterator<Item = Span> + '_ {
    let mut start = 0;
    let breaks = text
        .match_indices(is_line_break)
        .map(|(at, found)| Span::new(at, at + found.len()));
    breaks
        .chain([Span::new(text.len(), text.len())])
        .map(move |line_break| {
            let paragraph = Span::new(start, line_break.start);
            start = line_break.end;
            paragraph
        })
}

/// The line breaks of Unicode's newline guidelines (The Unicode Standard, section 5.8).
pub(super) fn is_line_break(character: char) -> bool {
    matches!(
        character,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}
