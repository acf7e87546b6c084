//! The tokens of one sentence as the grammar looks at them.
//!
//! Every look outside the sentence finds nothing, so that no rule has to ask where the sentence ends.

use crate::document::{Document, TokenKind};
use crate::text::Span;
use crate::words::Lower;
use std::ops::Range;

/// One sentence's tokens.
pub(super) struct Reader<'d, 't> {
    pub(super) document: &'d Document<'t>,
    pub(super) tokens: Range<usize>,
    /// What stands before this token belongs to an earlier quantity.
    pub(super) floor: usize,
}

impl<'d> Reader<'d, '_> {
    /// The word of token `index`, empty outside the sentence.
    pub(super) fn word(&self, index: usize) -> &'d str {
        if self.tokens.contains(&index) {
            self.document.word(index)
        } else {
            ""
        }
    }

    /// The word in lower case.
    pub(super) fn lower(&self, index: usize) -> Lower<'d> {
        Lower::new(self.word(index))
    }

    /// Whether the word is `word`, which is in lower case.
    pub(super) fn is(&self, index: usize, word: &str) -> bool {
        self.word(index).eq_ignore_ascii_case(word)
    }

    /// Whether the word is one of `words`, which are in lower case.
    pub(super) fn is_any(&self, index: usize, words: &[&str]) -> bool {
        let word = self.word(index);
        words.iter().any(|known| word.eq_ignore_ascii_case(known))
    }

    /// Whether the words from `index` on are `words`.
    pub(super) fn are(&self, index: usize, words: &[&str]) -> bool {
        words
            .iter()
            .enumerate()
            .all(|(offset, word)| self.is(index.wrapping_add(offset), word))
    }

    pub(super) fn kind(&self, index: usize) -> Option<TokenKind> {
        let inside = self.tokens.contains(&index);
        inside.then(|| self.document.tokens[index].kind)
    }

    pub(super) fn is_word(&self, index: usize) -> bool {
        self.kind(index) == Some(TokenKind::Word)
    }

    pub(super) fn is_number(&self, index: usize) -> bool {
        self.kind(index) == Some(TokenKind::Number)
    }

    /// Whether nothing stands between token `index` and the one before it in the sentence.
    pub(super) fn is_glued(&self, index: usize) -> bool {
        index > self.tokens.start && self.tokens.contains(&index) && self.document.is_glued(index)
    }

    /// Whether a hyphen or dash glued on both sides stands at `index`.
    pub(super) fn is_joint(&self, index: usize) -> bool {
        is_dash(self.word(index)) && self.is_glued(index) && self.is_glued(index + 1)
    }

    /// Whether a hyphen stands at `index`, glued on both sides or, as in tokenised text, on neither.
    pub(super) fn is_hyphen(&self, index: usize) -> bool {
        self.is_joint(index)
            || self.word(index) == "-" && !self.is_glued(index) && !self.is_glued(index + 1)
    }

    /// Whether the word starts with a capital letter.
    pub(super) fn is_capital(&self, index: usize) -> bool {
        self.word(index).starts_with(char::is_uppercase)
    }

    /// Whether the sentence starts with token `index`, an opening mark before it aside.
    pub(super) fn is_first(&self, index: usize) -> bool {
        let before = index.wrapping_sub(1);
        index == self.tokens.start
            || (before == self.tokens.start && self.kind(before) == Some(TokenKind::Punctuation))
    }

    /// Token `index` without the last `length` bytes of its word; all of it where the word is not as in the text.
    pub(super) fn without_end(&self, index: usize, length: usize) -> Span {
        let token = &self.document.tokens[index];
        let cut = if token.folded.is_some() { 0 } else { length };
        Span::new(token.span.start, token.span.end - cut)
    }

    pub(super) fn span(&self, tokens: Range<usize>) -> Span {
        self.document.span_of(tokens)
    }
}

/// Whether `word` is a hyphen or dash.
pub(super) fn is_dash(word: &str) -> bool {
    matches!(word, "-" | "–" | "—" | "−")
}
