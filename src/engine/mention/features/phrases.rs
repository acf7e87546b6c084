//! Phrases of the lists in a document.

use super::template::{Rows, Template};
use super::vocabulary::Vocabulary;
use crate::document::Document;
use crate::mention::gazetteer::{self, Gazetteer, Lists};
use crate::mention::hash::pair;

/// The listed phrase that a token is in.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Phrase {
    /// The lists; 0 where the token is in no phrase.
    lists: Lists,
    /// How many tokens of it stand before this one.
    before: u8,
    /// How many tokens it has.
    length: u8,
}

/// For each token its phrase. The longest phrase from the left wins; single words are not phrases.
pub(super) fn find(
    document: &Document<'_>,
    words: &Vocabulary,
    gazetteer: &Gazetteer,
) -> Vec<Phrase> {
    let mut phrases = vec![Phrase::default(); document.tokens.len()];
    for sentence in &document.sentences {
        let mut at = sentence.tokens.start;
        while at < sentence.tokens.end {
            let longest = if words.of_token(at).is_capitalised() {
                longest(words, gazetteer, at, sentence.tokens.end)
            } else {
                None
            };
            let Some((length, lists)) = longest else {
                at += 1;
                continue;
            };
            for before in 0..length {
                phrases[at + before] = Phrase {
                    lists,
                    before: before as u8,
                    length: length as u8,
                };
            }
            at += length;
        }
    }
    phrases
}

fn longest(
    words: &Vocabulary,
    gazetteer: &Gazetteer,
    start: usize,
    stop: usize,
) -> Option<(usize, Lists)> {
    let mut key = gazetteer::first_key(words.of_token(start).word);
    let mut found = None;
    for token in start + 1..stop.min(start + gazetteer::MAX_TOKENS) {
        key = gazetteer::extend_key(key, words.of_token(token).word);
        let lists = gazetteer.get(key);
        if lists != 0 {
            found = Some((token + 1 - start, lists));
        }
    }
    found
}

impl Phrase {
    /// Whether there is one.
    pub(super) fn is_some(self) -> bool {
        self.lists != 0
    }

    /// The features of the token in it.
    pub(super) fn features(self, rows: &mut Rows<'_>) {
        if !self.is_some() {
            return;
        }
        let left = self.length - 1 - self.before;
        let place = u64::from(self.before.min(2) * 4 + left.min(2));
        rows.add(Template::Phrase, 16, pair(u64::from(self.lists), place));
        rows.add(Template::Phrase, 17, pair(u64::from(self.length), place));
        for bit in 0..gazetteer::LIST_NAMES.len() as u64 {
            if self.lists & 1 << bit != 0 {
                rows.add(Template::Phrase, bit, place);
            }
        }
    }
}
