//! The forms of names, and where they stand in a document.

use super::Evidence;
use crate::document::Document;
use crate::mention::features::{Case, Extractor, WordType};
use crate::mention::hash;
use rustc_hash::FxHashMap;
use std::ops::Range;

/// A word in capitals up to this long is an acronym where its sentence is not in capitals as a whole.
const MAX_ACRONYM: usize = 6;

/// A form: its words in lower case, or an acronym as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Key {
    words: u64,
    acronym: bool,
}

/// Evidence by form.
#[derive(Debug, Default)]
pub(super) struct Forms {
    of_form: FxHashMap<Key, Evidence>,
    /// For the first word of each form, how many tokens its longest form has.
    longest: FxHashMap<u64, usize>,
}

/// The form of `tokens`.
pub(super) fn key(
    document: &Document<'_>,
    extractor: &Extractor<'_, '_>,
    tokens: Range<usize>,
) -> Key {
    let acronym = tokens.len() == 1 && is_acronym(document, extractor, tokens.start);
    let words = tokens.fold(1, |key, token| hash::pair(key, extractor.word(token).lower));
    Key { words, acronym }
}

/// Whether the word is an acronym, as far as its letters tell.
pub(super) fn is_acronym(
    document: &Document<'_>,
    extractor: &Extractor<'_, '_>,
    token: usize,
) -> bool {
    let word = extractor.word(token);
    let sentence = document.sentence_at(document.tokens[token].span.start);
    word.case == Case::Upper && word.length <= MAX_ACRONYM && !extractor.is_upper(sentence)
}

impl Forms {
    /// Raises the evidence that the form of `tokens` is of the kind number `kind`.
    pub(super) fn raise(
        &mut self,
        document: &Document<'_>,
        extractor: &Extractor<'_, '_>,
        tokens: Range<usize>,
        kind: usize,
        weight: f32,
    ) {
        let longest = self
            .longest
            .entry(extractor.word(tokens.start).lower)
            .or_default();
        *longest = tokens.len().max(*longest);
        let evidence = self
            .of_form
            .entry(key(document, extractor, tokens))
            .or_default();
        evidence[kind] = evidence[kind].max(weight);
    }

    /// The longest form that starts at token `at` of sentence number `number`: its end and what is known of it.
    pub(super) fn longest(
        &self,
        document: &Document<'_>,
        extractor: &Extractor<'_, '_>,
        number: usize,
        at: usize,
    ) -> Option<(usize, Evidence)> {
        let first = extractor.word(at);
        let longest = *self
            .longest
            .get(&first.lower)
            .filter(|_| first.is_capitalised())?;
        let stop = document.sentences[number].tokens.end.min(at + longest);
        (at + 1..=stop).rev().find_map(|end| {
            let evidence = self.of_form.get(&key(document, extractor, at..end))?;
            ends_capitalised(extractor.word(end - 1), end - at).then_some((end, *evidence))
        })
    }
}

/// A form of several words ends with a capital, or with the lower half of a hyphened name.
fn ends_capitalised(last: &WordType, length: usize) -> bool {
    length > 1 || last.is_capitalised()
}
