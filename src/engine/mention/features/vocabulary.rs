//! The words of one document, each read once, and how its sentences are capitalised.

use super::word::{Case, WordType};
use crate::document::{Document, Sentence};
use crate::mention::hash;
use crate::mention::lexicon::Lexicon;
use rustc_hash::FxHashMap;
use std::collections::hash_map::Entry;
use std::ops::Range;

/// How a sentence is capitalised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// As prose.
    Prose,
    /// As a headline: every long word has a capital.
    Title,
    /// All capitals.
    Upper,
}

impl Style {
    /// Whether a capital says little here.
    pub(super) fn is_loud(self) -> bool {
        self != Self::Prose
    }
}

/// The words of a document.
#[derive(Clone, Debug)]
pub(super) struct Vocabulary {
    /// The first two stand before and after a sentence.
    pub(super) types: Vec<WordType>,
    of_token: Vec<u32>,
    /// For each type, whether it occurs in lower case too (set on its capitalised forms).
    pub(super) seen_lower: Vec<bool>,
    /// For each sentence.
    pub(super) styles: Vec<Style>,
    /// For each sentence whether no mark ends it, as in headlines and captions.
    pub(super) unended: Vec<bool>,
}

fn is_ended(document: &Document<'_>, sentence: &Sentence) -> bool {
    let last = document.word(sentence.tokens.end - 1);
    matches!(last, "." | "?" | "!" | "\"" | "”")
}

const BEFORE: usize = 0;
const AFTER: usize = 1;

impl Vocabulary {
    pub(super) fn new(document: &Document<'_>, lexicon: &Lexicon) -> Self {
        let mut types = vec![WordType::outside(false), WordType::outside(true)];
        // By hash: to features, words of one hash are one word anyway.
        let mut known: FxHashMap<u64, u32> = FxHashMap::default();
        let mut of_token = Vec::with_capacity(document.tokens.len());
        for index in 0..document.tokens.len() {
            let word = document.word(index);
            let hash = hash::bytes(word.as_bytes());
            let number = match known.entry(hash) {
                Entry::Occupied(found) => *found.get(),
                Entry::Vacant(place) => {
                    types.push(WordType::new(word, hash, lexicon));
                    *place.insert(types.len() as u32 - 1)
                }
            };
            of_token.push(number);
        }
        let mut words = Self {
            seen_lower: Vec::new(),
            types,
            of_token,
            styles: Vec::new(),
            unended: document
                .sentences
                .iter()
                .map(|sentence| !is_ended(document, sentence))
                .collect(),
        };
        words.styles = document
            .sentences
            .iter()
            .map(|sentence| words.style_of(sentence))
            .collect();
        words.seen_lower = words.find_seen_lower();
        words
    }

    /// The number of the type of `token`.
    pub(super) fn number(&self, token: usize) -> usize {
        self.of_token[token] as usize
    }

    /// The numbers of the types of `tokens`.
    pub(super) fn numbers(&self, tokens: Range<usize>) -> &[u32] {
        &self.of_token[tokens]
    }

    pub(super) fn of_token(&self, token: usize) -> &WordType {
        &self.types[self.number(token)]
    }

    /// The number of the type `offset` tokens right of `token` (left where negative), also outside the sentence.
    pub(super) fn number_near(&self, sentence: &Sentence, token: usize, offset: isize) -> usize {
        match token.checked_add_signed(offset) {
            Some(near) if near >= sentence.tokens.end => AFTER,
            Some(near) if near >= sentence.tokens.start => self.number(near),
            _ => BEFORE,
        }
    }

    pub(super) fn before(&self, sentence: &Sentence, token: usize, distance: isize) -> &WordType {
        &self.types[self.number_near(sentence, token, -distance)]
    }

    pub(super) fn after(&self, sentence: &Sentence, token: usize, distance: isize) -> &WordType {
        &self.types[self.number_near(sentence, token, distance)]
    }

    fn style_of(&self, sentence: &Sentence) -> Style {
        let long = sentence
            .tokens
            .clone()
            .map(|token| self.of_token(token))
            .filter(|word| word.length >= 4 && word.case != Case::None);
        let (mut all, mut upper, mut capitalised) = (0, 0, 0);
        for word in long {
            all += 1;
            upper += usize::from(word.case == Case::Upper);
            capitalised += usize::from(word.is_capitalised());
        }
        if all >= 2 && upper * 10 >= all * 8 {
            Style::Upper
        } else if all >= 4 && capitalised * 10 >= all * 8 {
            Style::Title
        } else {
            Style::Prose
        }
    }

    fn find_seen_lower(&self) -> Vec<bool> {
        let mut lower: Vec<u64> = self
            .types
            .iter()
            .filter(|word| word.case == Case::Lower)
            .map(|word| word.lower)
            .collect();
        lower.sort_unstable();
        self.types
            .iter()
            .map(|word| word.is_capitalised() && lower.binary_search(&word.lower).is_ok())
            .collect()
    }
}
