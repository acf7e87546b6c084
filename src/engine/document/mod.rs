//! A text cut into tokens, sentences, paragraphs and quotations.
//!
//! In: the text. Out: a [`Document`] that borrows it. Nothing is interpreted here: what a word means is for
//! the later stages.

mod cursor;
mod item;
mod near;
mod paragraphs;
mod quotations;
mod sentences;
mod token;
mod tokens;

pub use cursor::{Cursor, is_dash};
pub use item::Item;
pub use near::{paragraph_at, tokens_near, whole_words};
pub use quotations::Quotation;
pub use token::{Token, TokenKind};

use crate::lexicon::{Class, Lexicon, WordId};
use crate::text::Span;
use std::ops::Range;

/// A text and its parts, each in text order.
#[derive(Clone, Debug)]
pub struct Document<'t> {
    /// The text itself.
    pub text: &'t str,
    /// The words of its language.
    pub lexicon: &'static Lexicon,
    /// Every token. What stands between two tokens is white space and invisible characters only.
    pub tokens: Vec<Token>,
    /// Every sentence; no token is outside all of them, none is in two.
    pub sentences: Vec<Sentence>,
    /// Every paragraph that holds a token.
    pub paragraphs: Vec<Paragraph>,
    /// Stretches inside quotation marks.
    pub quotations: Vec<Quotation>,
}

/// A sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// From its first token's start to its last token's end.
    pub span: Span,
    /// Its tokens, as indices into [`Document::tokens`]; never empty.
    pub tokens: Range<usize>,
    /// Its paragraph's index.
    pub paragraph: usize,
}

/// The paragraphs of `text` as [`Document::paragraphs`] has them, found without cutting it up any further.
#[must_use]
pub fn paragraph_spans(text: &str) -> Vec<Span> {
    paragraphs::split(text)
}

/// The spans of [`Document::paragraphs`], found without cutting the text up any further.
#[must_use]
pub fn trimmed_paragraph_spans(text: &str) -> Vec<Span> {
    let trim = |span: Span| {
        let start = text[span].find(|character| !tokens::is_gap(character))?;
        let trimmed = text[span].trim_matches(tokens::is_gap);
        Some(Span::new(
            span.start + start,
            span.start + start + trimmed.len(),
        ))
    };
    paragraphs::split(text)
        .into_iter()
        .filter_map(trim)
        .collect()
}

/// A paragraph: a line, or lines of one sentence that were broken by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// From its first token's start to its last token's end.
    pub span: Span,
    /// Its sentences, as indices into [`Document::sentences`]; never empty.
    pub sentences: Range<usize>,
}

impl<'t> Document<'t> {
    /// Cuts `text` up.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        let paragraphs = paragraphs::split(text);
        let lexicon = Lexicon::english();
        let mut tokens = tokens::tokenise(text);
        for token in &mut tokens {
            token.word = look_up(lexicon, text, token);
        }
        let mut document = Self {
            text,
            lexicon,
            tokens,
            sentences: Vec::new(),
            paragraphs: Vec::new(),
            quotations: quotations::find(text, &paragraphs),
        };
        for span in paragraphs {
            document.add_paragraph(span);
        }
        document
    }

    /// The word of token `index` as the later stages match it: see [`Token::folded`].
    #[must_use]
    pub fn word(&self, index: usize) -> &str {
        let token = &self.tokens[index];
        token.folded.as_deref().unwrap_or(&self.text[token.span])
    }

    /// Whether the word of token `index`, whatever its letter case, is of a class.
    #[must_use]
    pub fn is(&self, index: usize, class: Class) -> bool {
        self.lexicon.classes(self.tokens[index].word).has(class)
    }

    /// Whether nothing, not even white space, stands between token `index` and the one before it.
    #[must_use]
    pub fn is_glued(&self, index: usize) -> bool {
        index > 0 && self.tokens[index - 1].span.end == self.tokens[index].span.start
    }

    /// The span from the first to the last of some tokens.
    ///
    /// # Panics
    /// When `tokens` is empty or out of range.
    #[must_use]
    pub fn span_of(&self, tokens: Range<usize>) -> Span {
        self.tokens[tokens.start]
            .span
            .to(self.tokens[tokens.end - 1].span)
    }

    /// The tokens that lie wholly inside `span`.
    #[must_use]
    pub fn tokens_in(&self, span: Span) -> Range<usize> {
        let start = self
            .tokens
            .partition_point(|token| token.span.start < span.start);
        let end = self
            .tokens
            .partition_point(|token| token.span.end <= span.end);
        start..end.max(start)
    }

    /// The index of the sentence that holds `byte`, or of the last one that starts before it.
    #[must_use]
    pub fn sentence_at(&self, byte: usize) -> usize {
        self.sentences
            .partition_point(|sentence| sentence.span.start <= byte)
            .saturating_sub(1)
    }

    /// The index of the paragraph that holds `byte`, or of the last one that starts before it.
    #[must_use]
    pub fn paragraph_at(&self, byte: usize) -> usize {
        self.paragraphs
            .partition_point(|paragraph| paragraph.span.start <= byte)
            .saturating_sub(1)
    }

    fn add_paragraph(&mut self, span: Span) {
        let tokens = self.tokens_in(span);
        if tokens.is_empty() {
            return;
        }
        let first_sentence = self.sentences.len();
        let paragraph = self.paragraphs.len();
        for tokens in sentences::split(self, tokens.clone()) {
            self.sentences.push(Sentence {
                span: self.span_of(tokens.clone()),
                tokens,
                paragraph,
            });
        }
        let sentences = first_sentence..self.sentences.len();
        self.paragraphs.push(Paragraph {
            span: self.span_of(tokens),
            sentences,
        });
    }
}

fn look_up(lexicon: &Lexicon, text: &str, token: &Token) -> WordId {
    match token.kind {
        TokenKind::Number | TokenKind::Address => WordId::UNKNOWN,
        _ => lexicon.find(token.folded.as_deref().unwrap_or(&text[token.span])),
    }
}

#[cfg(test)]
mod tests;
