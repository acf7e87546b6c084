//! The tokens of one sentence, or of one line of items, as a grammar looks at them.
//!
//! Every look outside the sentence finds nothing, so that no rule has to ask where the sentence ends. Of a line, whose
//! quotations are one [`Item`] each, a look at a quotation finds no word either.
//!
//! Letter case has one convention. Classes and words match whatever the letter case ([`Cursor::is`], [`Cursor::reads`]).
//! Where a capital would make a name of the word, [`Cursor::is_common`] matches only a word without one, or one that
//! opens the sentence, and [`Cursor::is_small`] a word without one. What the lexicon keeps by its letter case, such as
//! "GMT", matches in that case alone ([`Cursor::is_exact`]).

use super::{Document, Item, TokenKind};
use crate::lexicon::{Class, ClassSet, Lexicon, Unit, WordId};
use crate::text::Span;
use crate::words::Lower;
use std::ops::Range;

/// One sentence's tokens, or one line's items. Every look goes through [`Cursor::token`].
#[derive(Clone, Debug)]
pub struct Cursor<'d> {
    /// The document that the sentence is of.
    pub document: &'d Document<'d>,
    /// The places: the indices of the sentence's tokens in the document, or those of the line's items in the line.
    pub tokens: Range<usize>,
    line: Option<&'d [Item]>,
}

impl<'d> Cursor<'d> {
    /// That of a sentence's or clause's tokens.
    #[must_use]
    pub fn new(document: &'d Document<'d>, tokens: Range<usize>) -> Self {
        Self {
            document,
            tokens,
            line: None,
        }
    }

    /// That of a line's items.
    #[must_use]
    pub fn of_line(document: &'d Document<'d>, items: &'d [Item]) -> Self {
        Self {
            document,
            tokens: 0..items.len(),
            line: Some(items),
        }
    }

    /// The words of the document's language.
    #[must_use]
    pub fn lexicon(&self) -> &'static Lexicon {
        self.document.lexicon
    }

    /// The token at `index`; `None` outside the sentence and for a quotation.
    #[must_use]
    pub fn token(&self, index: usize) -> Option<usize> {
        match self.line {
            None => self.tokens.contains(&index).then_some(index),
            Some(items) => match items.get(index) {
                Some(&Item::Token(token)) => Some(token),
                _ => None,
            },
        }
    }

    /// The quotation that is the item at `index` of a line.
    #[must_use]
    pub fn quote(&self, index: usize) -> Option<usize> {
        match self.line?.get(index) {
            Some(&Item::Quote(quote)) => Some(quote),
            _ => None,
        }
    }

    /// The word at `index`, empty outside the sentence.
    #[must_use]
    pub fn word(&self, index: usize) -> &'d str {
        self.token(index)
            .map_or("", |token| self.document.word(token))
    }

    /// The word in lower case.
    pub(crate) fn lower(&self, index: usize) -> Lower<'d> {
        Lower::new(self.word(index))
    }

    /// What the token is made of.
    #[must_use]
    pub fn kind(&self, index: usize) -> Option<TokenKind> {
        self.token(index)
            .map(|token| self.document.tokens[token].kind)
    }

    /// The word's place in the lexicon, unknown outside the sentence.
    #[must_use]
    pub fn id(&self, index: usize) -> WordId {
        self.token(index)
            .map_or(WordId::UNKNOWN, |token| self.document.tokens[token].word)
    }

    /// The classes of the word.
    #[must_use]
    pub fn classes(&self, index: usize) -> ClassSet {
        self.lexicon().classes(self.id(index))
    }

    /// Whether the word is of a class, whatever its letter case.
    #[must_use]
    pub fn is(&self, index: usize, class: Class) -> bool {
        self.classes(index).has(class)
    }

    /// Whether the word is of one of some classes, whatever its letter case.
    #[must_use]
    pub fn is_any(&self, index: usize, classes: ClassSet) -> bool {
        self.classes(index).meets(classes)
    }

    /// Whether the word is of a class and no name: it has no capital or opens the sentence.
    #[must_use]
    pub fn is_common(&self, index: usize, class: Class) -> bool {
        self.is(index, class) && (self.is_first(index) || !self.is_capital(index))
    }

    /// Whether the word is of a class and has no capital.
    #[must_use]
    pub fn is_small(&self, index: usize, class: Class) -> bool {
        self.is(index, class) && !self.is_capital(index)
    }

    /// Whether the word is of one of some classes and has no capital.
    #[must_use]
    pub fn is_any_small(&self, index: usize, classes: ClassSet) -> bool {
        self.is_any(index, classes) && !self.is_capital(index)
    }

    /// What the word comes to as one of a class: "nine" as a [`Class::Cardinal`] to 9.
    #[must_use]
    pub fn number(&self, index: usize, class: Class) -> Option<u64> {
        self.lexicon().number(self.id(index), class)
    }

    /// What the word comes to where it is of one of some classes.
    #[must_use]
    pub fn number_of(&self, index: usize, classes: ClassSet) -> Option<u64> {
        self.lexicon().number_of(self.id(index), classes)
    }

    /// The number below a hundred that the word is: "nine", "forty".
    #[must_use]
    pub fn cardinal(&self, index: usize) -> Option<u32> {
        let number = self.number(index, Class::Cardinal)?;
        u32::try_from(number).ok()
    }

    /// The number of the word as an ordinal: "first", "ninetieth", "millionth".
    #[must_use]
    pub fn ordinal(&self, index: usize) -> Option<u32> {
        let number = self.number(index, Class::Ordinal)?;
        u32::try_from(number).ok()
    }

    /// Whether the word is of a class whose letter case matters: "GMT" as a [`Class::TimeZone`].
    #[must_use]
    pub fn is_exact(&self, index: usize, class: Class) -> bool {
        self.lexicon().is_exact(self.word(index), class)
    }

    /// The currency whose sign, code or letters, in their letter case and of a class, the token is.
    #[must_use]
    pub fn currency(&self, index: usize, class: Class) -> Option<&'static str> {
        self.lexicon().currency_of(self.word(index), class)
    }

    /// The unit that the word is.
    #[must_use]
    pub fn unit(&self, index: usize) -> Option<Unit> {
        self.lexicon().unit(self.id(index))
    }

    /// Whether the word is `word`, which is in lower case, whatever its letter case.
    #[must_use]
    pub fn reads(&self, index: usize, word: &str) -> bool {
        self.word(index).eq_ignore_ascii_case(word)
    }

    /// Whether the word is one of `words`, which are in lower case, whatever its letter case.
    #[must_use]
    pub fn reads_any(&self, index: usize, words: &[&str]) -> bool {
        let word = self.word(index);
        words.iter().any(|known| word.eq_ignore_ascii_case(known))
    }

    /// Whether the words from `index` on are `words`, which are in lower case, whatever their letter case.
    #[must_use]
    pub fn reads_all(&self, index: usize, words: &[&str]) -> bool {
        (words.iter().enumerate())
            .all(|(offset, word)| self.reads(index.wrapping_add(offset), word))
    }

    /// Whether the token is a word.
    #[must_use]
    pub fn is_word(&self, index: usize) -> bool {
        self.kind(index) == Some(TokenKind::Word)
    }

    /// Whether the token starts with a digit.
    #[must_use]
    pub fn is_number(&self, index: usize) -> bool {
        self.kind(index) == Some(TokenKind::Number)
    }

    /// Whether nothing stands between the token at `index` and the one before it in the sentence.
    #[must_use]
    pub fn is_glued(&self, index: usize) -> bool {
        let before = self.token(index.wrapping_sub(1));
        before.is_some()
            && self
                .token(index)
                .is_some_and(|token| self.document.is_glued(token))
    }

    /// Whether a hyphen or dash glued on both sides stands at `index`.
    #[must_use]
    pub fn is_joint(&self, index: usize) -> bool {
        is_dash(self.word(index)) && self.is_glued(index) && self.is_glued(index + 1)
    }

    /// Whether a hyphen stands at `index`, glued on both sides or, as in tokenised text, on neither.
    #[must_use]
    pub fn is_hyphen(&self, index: usize) -> bool {
        self.is_joint(index)
            || self.word(index) == "-" && !self.is_glued(index) && !self.is_glued(index + 1)
    }

    /// Whether the word starts with a capital letter.
    #[must_use]
    pub fn is_capital(&self, index: usize) -> bool {
        self.word(index).starts_with(char::is_uppercase)
    }

    /// Whether the word has a capital after its first letter.
    #[must_use]
    pub fn is_in_capitals(&self, index: usize) -> bool {
        self.word(index).chars().skip(1).any(char::is_uppercase)
    }

    /// Whether the sentence starts with the token at `index`, an opening mark before it aside.
    #[must_use]
    pub fn is_first(&self, index: usize) -> bool {
        let before = index.wrapping_sub(1);
        index == self.tokens.start
            || (before == self.tokens.start && self.kind(before) == Some(TokenKind::Punctuation))
    }

    /// The token at `index` without the last `length` bytes of its word; all of it where the word is not as in the text.
    #[must_use]
    pub fn without_end(&self, index: usize, length: usize) -> Span {
        let whole = self.span_at(index);
        let folded = self
            .token(index)
            .and_then(|token| self.document.tokens[token].folded.as_ref());
        let cut = if folded.is_some() { 0 } else { length };
        Span::new(whole.start, whole.end - cut)
    }

    /// The text at `index`: a token, or a line's quotation.
    #[must_use]
    pub fn span_at(&self, index: usize) -> Span {
        match self.line.map(|items| items[index]) {
            None => self.document.tokens[index].span,
            Some(Item::Token(token)) => self.document.tokens[token].span,
            Some(Item::Quote(quote)) => self.document.quotations[quote].span,
        }
    }

    /// From the first to the last of some places.
    #[must_use]
    pub fn span(&self, places: Range<usize>) -> Span {
        match self.line {
            None => self.document.span_of(places),
            Some(_) => self.span_at(places.start).to(self.span_at(places.end - 1)),
        }
    }
}

/// Whether `word` is a hyphen or dash.
#[must_use]
pub fn is_dash(word: &str) -> bool {
    matches!(word, "-" | "–" | "—" | "−")
}
