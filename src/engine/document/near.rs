//! Words around one place, without cutting the whole text up: what an edit by hand needs, at once even in a book.

use super::token::{Token, TokenKind};
use super::{tokens, trimmed_paragraph_spans};
use crate::text::Span;

/// Bytes on either side of a place that are cut up: longer than any word.
const REACH: usize = 256;

/// The tokens of `text` that stand in or near `span`, with spans of the whole text.
///
/// The text is cut only where white space stands, so that they are the tokens of the whole, except in a run of
/// hundreds of characters without any.
#[must_use]
pub fn tokens_near(text: &str, span: Span) -> Vec<Token> {
    let before = text.floor_char_boundary(span.start.saturating_sub(REACH));
    let after = text.ceil_char_boundary((span.end + REACH).min(text.len()));
    let start = text[before..span.start]
        .find(char::is_whitespace)
        .map_or(before, |at| before + at);
    let end = text[span.end..after]
        .rfind(char::is_whitespace)
        .map_or(after, |at| span.end + at);
    let mut near = tokens::tokenise(&text[start..end]);
    for token in &mut near {
        token.span = Span::new(token.span.start + start, token.span.end + start);
    }
    near
}

/// `span` made wider or narrower so that it starts and ends with a whole word, as names and figures are marked:
/// without white space, marks of punctuation and a possessive at its ends. `None` where no word is touched.
#[must_use]
pub fn whole_words(text: &str, span: Span) -> Option<Span> {
    let near = tokens_near(text, span);
    let touched: Vec<&Token> = near
        .iter()
        .filter(|token| token.span.overlaps(span))
        .collect();
    let is_word =
        |token: &&&Token| !matches!(token.kind, TokenKind::Punctuation | TokenKind::Possessive);
    let first = touched.iter().find(is_word)?;
    let last = touched.iter().rfind(is_word)?;
    Some(first.span.to(last.span))
}

/// The number and the span of the paragraph of `text` that holds `byte`, or of the last one that starts before
/// it. `None` in a text without a word.
#[must_use]
pub fn paragraph_at(text: &str, byte: usize) -> Option<(usize, Span)> {
    let paragraphs = trimmed_paragraph_spans(text);
    let number = paragraphs
        .partition_point(|paragraph| paragraph.start <= byte)
        .saturating_sub(1);
    paragraphs.get(number).map(|&span| (number, span))
}

#[cfg(test)]
mod tests {
    use super::{paragraph_at, tokens_near, whole_words};
    use crate::document::{Document, trimmed_paragraph_spans};
    use crate::text::Span;
    use proptest::prelude::{any, prop, proptest};

    #[test]
    fn whole_words_are_as_names_are_marked() {
        let text = "“Mr. O’Hara’s 12.5% of Yahoo Inc., said (EU) …";
        let rows = [
            ("Hara", "O’Hara"),
            (" O’Hara’s ", "O’Hara"),
            ("2.", "12.5"),
            ("2.5%", "12.5%"),
            ("ahoo Inc.,", "Yahoo Inc."),
            ("(EU)", "EU"),
            ("“Mr", "Mr."),
        ];
        for (part, expected) in rows {
            let start = text.find(part).expect(part);
            let found = whole_words(text, Span::new(start, start + part.len())).expect(part);
            assert_eq!(&text[found], expected);
        }
        for nothing in [" ", "…", "’s", ""] {
            let start = text.find(nothing).expect(nothing);
            let span = Span::new(start, start + nothing.len());
            assert_eq!(whole_words(text, span), None, "{nothing:?}");
        }
    }

    #[test]
    fn paragraphs_have_the_document_s_numbers() {
        let text = "One.\n\u{200b}\n\n  Two.\nThree.";
        let at =
            |word: &str| paragraph_at(text, text.find(word).expect(word)).expect("a paragraph");
        assert_eq!(at("One").0, 0);
        assert_eq!((at("Two").0, &text[at("Two").1]), (1, "Two."));
        assert_eq!(at("Three").0, 2);
        assert_eq!(paragraph_at(" \n", 0), None);
    }

    proptest! {
        #[test]
        fn near_tokens_are_the_document_s(words in prop::collection::vec("[a-zA-Z0-9.,'’\\-é\u{ad}]{1,12}", 1..200), at in any::<prop::sample::Index>()) {
            let text = words.join(" ");
            let at = text.floor_char_boundary(at.index(text.len()));
            let document = Document::new(&text);
            let place = Span::new(at, text.ceil_char_boundary(at + 1));
            let of_all: Vec<Span> = document.tokens.iter().map(|token| token.span).filter(|span| span.overlaps(place)).collect();
            let near: Vec<Span> = tokens_near(&text, place).iter().map(|token| token.span).filter(|span| span.overlaps(place)).collect();
            assert_eq!(of_all, near);
        }

        #[test]
        fn paragraphs_are_the_document_s(text in "[a-c \n\u{200b}\r.]{0,80}|\\PC*") {
            let spans: Vec<Span> = Document::new(&text).paragraphs.iter().map(|paragraph| paragraph.span).collect();
            assert_eq!(trimmed_paragraph_spans(&text), spans);
        }
    }
}
