//! Where a paragraph's sentences end.

use super::{Document, TokenKind};
use std::ops::Range;

/// Cuts the tokens of one paragraph into sentences.
pub(super) fn split(document: &Document<'_>, tokens: Range<usize>) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = tokens.start;
    let mut index = tokens.start;
    while index < tokens.end {
        let after = end_of_closing(document, index + 1, tokens.end);
        if ends_sentence(document, index) && after < tokens.end && starts_sentence(document, after)
        {
            sentences.push(start..after);
            start = after;
            index = after;
        } else {
            index += 1;
        }
    }
    if start < tokens.end {
        sentences.push(start..tokens.end);
    }
    sentences
}

/// Whether a sentence can end with this token.
fn ends_sentence(document: &Document<'_>, index: usize) -> bool {
    let word = document.word(index);
    match document.tokens[index].kind {
        TokenKind::Punctuation => {
            matches!(word, "." | "!" | "?" | "…" | "。") || word.starts_with("...")
        }
        // The stop of an abbreviation can also end the sentence, but not after a title or an initial.
        TokenKind::Word => word.ends_with('.') && can_be_last(word),
        _ => false,
    }
}

/// Abbreviations that a sentence does end with: acronyms with stops ("the U.S.", "9 a.m."), legal forms, "etc.".
fn can_be_last(word: &str) -> bool {
    let acronym = word.matches('.').count() > 1;
    acronym
        || matches!(
            word,
            "Inc." | "Co." | "Corp." | "Ltd." | "Jr." | "Sr." | "Bros." | "etc." | "Esq."
        )
}

/// Past the closing marks that belong to the sentence that ended before `index`.
fn end_of_closing(document: &Document<'_>, mut index: usize, end: usize) -> usize {
    while index < end
        && matches!(
            document.word(index),
            "\"" | "”" | "’" | "'" | "»" | ")" | "]"
        )
        && document.is_glued(index)
    {
        index += 1;
    }
    index
}

/// Whether a sentence can start with the token at `index`.
fn starts_sentence(document: &Document<'_>, index: usize) -> bool {
    if document.is_glued(index) {
        return false;
    }
    let after_acronym = document.tokens[index - 1].kind == TokenKind::Word
        && document.word(index - 1).ends_with('.');
    let word = document.word(index);
    match document.tokens[index].kind {
        TokenKind::Word if after_acronym => opens_after_acronym(word),
        TokenKind::Word => !word.starts_with(char::is_lowercase),
        TokenKind::Number => !after_acronym,
        TokenKind::Punctuation => {
            !after_acronym
                && matches!(
                    word,
                    "\"" | "“"
                        | "‘"
                        | "'"
                        | "«"
                        | "("
                        | "["
                        | "-"
                        | "–"
                        | "—"
                        | "•"
                        | "…"
                        | "¿"
                        | "¡"
                )
        }
        TokenKind::Possessive => false,
        TokenKind::Address | TokenKind::Symbol => !after_acronym,
    }
}

/// After "U.S." or "Inc." only a word that seldom follows a name starts a new sentence.
fn opens_after_acronym(word: &str) -> bool {
    const OPENERS: &[&str] = &[
        "A",
        "After",
        "Although",
        "An",
        "And",
        "As",
        "At",
        "Before",
        "But",
        "By",
        "For",
        "From",
        "He",
        "Her",
        "His",
        "However",
        "I",
        "If",
        "In",
        "It",
        "Its",
        "Last",
        "Meanwhile",
        "No",
        "On",
        "One",
        "Police",
        "She",
        "Since",
        "So",
        "Some",
        "That",
        "The",
        "Their",
        "There",
        "These",
        "They",
        "This",
        "Those",
        "To",
        "We",
        "What",
        "When",
        "Where",
        "While",
        "Who",
        "With",
        "You",
    ];
    OPENERS.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    use crate::document::Document;

    #[test]
    fn sentences_end_where_a_reader_ends_them() {
        let rows: &[(&str, &[&str])] = &[
            (
                "Mr. Smith of Acme Inc. left. He was 43.",
                &["Mr. Smith of Acme Inc. left.", "He was 43."],
            ),
            (
                "He left the U.S. The U.S. Army stayed.",
                &["He left the U.S.", "The U.S. Army stayed."],
            ),
            (
                "“Go!” he said. “Why?” She asked.",
                &["“Go!” he said.", "“Why?”", "She asked."],
            ),
            (
                "It cost $3.5 million. 12 people came.",
                &["It cost $3.5 million.", "12 people came."],
            ),
            (
                "J. D. Vance spoke at 9 a.m. on Monday.",
                &["J. D. Vance spoke at 9 a.m. on Monday."],
            ),
            ("(It rained.) They left.", &["(It rained.)", "They left."]),
            ("Well... maybe. Yes", &["Well... maybe.", "Yes"]),
        ];
        let mut wrong = Vec::new();
        for (text, expected) in rows {
            let document = Document::new(text);
            let found: Vec<&str> = document
                .sentences
                .iter()
                .map(|sentence| &text[sentence.span])
                .collect();
            if found != *expected {
                wrong.push((found, expected));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}
