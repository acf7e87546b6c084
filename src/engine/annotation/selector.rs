//! The quotation by which an annotation can be found again.

use crate::text::Span;

/// Code points of context on either side.
const CONTEXT: usize = 32;

/// A W3C text quote: the text of an annotation with what stands before and after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextQuote<'t> {
    /// The annotated text itself.
    pub exact: &'t str,
    /// Up to 32 code points before it.
    pub prefix: &'t str,
    /// Up to 32 code points after it.
    pub suffix: &'t str,
}

impl<'t> TextQuote<'t> {
    /// The quote of `span` in `text`.
    #[must_use]
    pub fn new(text: &'t str, span: Span) -> Self {
        let before = &text[..span.start];
        let after = &text[span.end..];
        let from = before
            .char_indices()
            .rev()
            .nth(CONTEXT - 1)
            .map_or(0, |(at, _)| at);
        let to = after
            .char_indices()
            .nth(CONTEXT)
            .map_or(after.len(), |(at, _)| at);
        Self {
            exact: &text[span],
            prefix: &before[from..],
            suffix: &after[..to],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::TextQuote;
    use crate::text::Span;

    #[test]
    fn context_stops_at_the_text() {
        let quote = TextQuote::new("é one 😀", Span::new(3, 6));
        assert_eq!(
            (quote.prefix, quote.exact, quote.suffix),
            ("é ", "one", " 😀")
        );
    }

    #[test]
    fn context_is_counted_in_code_points() {
        let text = format!("{}X{}", "é".repeat(40), "😀".repeat(40));
        let quote = TextQuote::new(&text, Span::new(80, 81));
        assert_eq!(quote.prefix.chars().count(), 32);
        assert_eq!(quote.suffix.chars().count(), 32);
    }
}
