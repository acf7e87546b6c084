//! Features: a token in its document → rows of the weight table.
//!
//! Each feature is a hash of what it says; the hash's first bits are its row. Features of one word alone (at one
//! of five offsets) are apart from the rest, so that their weights can be summed once for all its occurrences.

mod compound;
mod context;
mod function_words;
mod phrases;
mod runs;
mod template;
mod vocabulary;
mod window;
mod word;

use self::context::Context;
use self::function_words::Link;
use self::phrases::Phrase;
use self::runs::Runs;
use self::template::{Rows, Template};
use self::vocabulary::{Style, Vocabulary};
pub(super) use self::word::{Case, WordType};
use super::hash::pair;
use super::lexicon::Lexicon;
use crate::document::{Document, Sentence};
use std::ops::Range;

/// The places of a window: two tokens before to two after.
pub const OFFSETS: usize = 5;

/// Reads the features of a document's tokens.
#[derive(Debug)]
pub struct Extractor<'d, 't> {
    document: &'d Document<'t>,
    row_bits: u32,
    words: Vocabulary,
    tight: Runs,
    wide: Runs,
    phrases: Vec<Phrase>,
    context: Context,
}

impl<'d, 't> Extractor<'d, 't> {
    /// Reads what features need to know of `document` as a whole. Rows have numbers of `row_bits` bits.
    #[must_use]
    pub fn new(document: &'d Document<'t>, lexicon: &Lexicon, row_bits: u32) -> Self {
        let words = Vocabulary::new(document, lexicon);
        let tight = Runs::find(document, &words, Link::Tight);
        let wide = Runs::find(document, &words, Link::Wide);
        let phrases = phrases::find(document, &words, &lexicon.gazetteer);
        let context = Context::new(document, &words, &tight, &wide);
        Self {
            document,
            row_bits,
            words,
            tight,
            wide,
            phrases,
            context,
        }
    }

    /// How many different words there are, the two outside of sentences included.
    #[must_use]
    pub fn words(&self) -> usize {
        self.words.types.len()
    }

    /// What is known of the word at `token`.
    pub(super) fn word(&self, token: usize) -> &WordType {
        self.words.of_token(token)
    }

    /// Whether sentence number `number` is in capitals, so that a word in capitals is no acronym.
    pub(super) fn is_upper(&self, number: usize) -> bool {
        self.words.styles[number] == Style::Upper
    }

    /// Whether sentence number `number` is in capitals or a headline, so that a capital says little.
    pub(super) fn is_loud(&self, number: usize) -> bool {
        self.words.styles[number].is_loud()
    }

    /// The runs of capitalised words joined only by what stands inside one name.
    pub(super) fn runs(&self) -> impl Iterator<Item = Range<usize>> {
        self.tight.all.iter().map(|run| run.tokens.clone())
    }

    /// The numbers of the five words around `token` of `sentence`.
    #[must_use]
    pub fn window(&self, sentence: &Sentence, token: usize) -> [usize; OFFSETS] {
        [-2, -1, 0, 1, 2].map(|offset| self.words.number_near(sentence, token, offset))
    }

    /// Appends the rows of word number `word` at `offset` of a token's window.
    pub fn word_rows(&self, word: usize, offset: usize, out: &mut Vec<u32>) {
        self.words.types[word].features(
            offset,
            &mut Rows {
                bits: self.row_bits,
                out,
            },
        );
    }

    /// Whether capitals, lists or a hyphen speak for a name at `token`.
    pub(in crate::mention) fn may_be_named(&self, token: usize) -> bool {
        let is_hyphen =
            |token: usize| token < self.document.tokens.len() && self.words.of_token(token).hyphen;
        self.wide.number_at(token).is_some()
            || self.phrases[token].is_some()
            || (token.saturating_sub(1)..=token + 1).any(is_hyphen)
    }

    /// Appends the rows of `token` of sentence number `sentence` that are not of one word alone.
    pub fn context_rows(&self, sentence: usize, token: usize, out: &mut Vec<u32>) {
        let mut rows = Rows {
            bits: self.row_bits,
            out,
        };
        let words = &self.words;
        let number = sentence;
        let sentence = &self.document.sentences[sentence];
        window::features(
            self.window(sentence, token).map(|word| &words.types[word]),
            &mut rows,
        );
        self.sentence_features(number, token, &mut rows);
        compound::features(self.document, words, sentence, token, &mut rows);
        self.phrases[token].features(&mut rows);
        if let Some(run) = self.tight.at(token) {
            runs::features(words, sentence, run, token, 0, &mut rows);
        }
        if let Some(number) = self.tight.number_at(token) {
            self.context
                .features(self.document, words, &self.tight, number, token, &mut rows);
        }
        if let Some(run) = self.wide.at(token)
            && self
                .tight
                .at(token)
                .is_none_or(|tight| tight.tokens != run.tokens)
        {
            runs::features(words, sentence, run, token, 32, &mut rows);
        }
    }

    fn sentence_features(&self, number: usize, token: usize, rows: &mut Rows<'_>) {
        let sentence = &self.document.sentences[number];
        let word = self.words.of_token(token);
        let style = self.words.styles[number] as u64;
        let first = u64::from(token == sentence.tokens.start);
        let seen_lower = u64::from(self.words.seen_lower[self.words.number(token)]);
        let unended = u64::from(self.words.unended[number]);
        let mut add = |variant: u64, value: u64| rows.add(Template::Sentence, variant, value);
        add(0, pair(style, word.short_shape));
        add(1, pair(first, word.short_shape));
        add(2, pair(unended << 1 | first, word.short_shape));
        add(3, pair(seen_lower << 1 | first, word.short_shape));
        if first == 1 {
            add(4, word.lower);
            add(5, u64::from(word.clusters[1]));
        }
    }
}
