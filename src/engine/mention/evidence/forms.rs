//! The forms of names, and where they stand in a document.

use super::overlaps;
use crate::document::Document;
use crate::mention::features::{Case, Extractor, WordType};
use crate::mention::hash;
use crate::mention::label::Kind;
use crate::mention::tagger::Reading;
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

/// How much is known of a form for one kind, and by which tokens.
#[derive(Clone, Debug, Default)]
pub(super) struct Support {
    weight: f32,
    source: Range<usize>,
    /// The most that other tokens than `source` tell.
    next: f32,
}

/// How much is known of a form of a name, for each kind.
pub(super) type Evidence = [Support; 4];

impl Support {
    fn raise(&mut self, weight: f32, source: Range<usize>) {
        if weight <= self.weight {
            if source != self.source {
                self.next = self.next.max(weight);
            }
            return;
        }
        if source != self.source {
            self.next = self.weight;
        }
        self.weight = weight;
        self.source = source;
    }

    /// What tokens elsewhere tell of the name at `tokens`: a mention does not vouch for itself.
    pub(super) fn of(&self, tokens: &Range<usize>) -> f32 {
        if overlaps(&self.source, tokens) {
            self.next
        } else {
            self.weight
        }
    }
}

/// Evidence by form.
pub(super) struct Forms<'r> {
    reading: &'r Reading<'r>,
    of_form: FxHashMap<Key, Evidence>,
    /// For the first word of each form, how many tokens its longest form has.
    longest: FxHashMap<u64, usize>,
}

/// The form of `tokens`.
pub(super) fn key(reading: &Reading<'_>, tokens: Range<usize>) -> Key {
    let acronym =
        tokens.len() == 1 && is_acronym(reading.document, reading.extractor, tokens.start);
    let words = tokens.fold(1, |key, token| {
        hash::pair(key, reading.extractor.word(token).lower)
    });
    Key { words, acronym }
}

/// Whether the word is an acronym, as far as its letters tell.
pub(super) fn is_acronym(
    document: &Document<'_>,
    extractor: &Extractor<'_, '_>,
    token: usize,
) -> bool {
    let word = extractor.word(token);
    let is_upper = || {
        let sentence = document.tokens[token].span.start;
        extractor.is_upper(document.sentence_at(sentence))
    };
    word.case == Case::Upper && word.length <= MAX_ACRONYM && !is_upper()
}

impl<'r> Forms<'r> {
    pub(super) fn new(reading: &'r Reading<'r>) -> Self {
        Self {
            reading,
            of_form: FxHashMap::default(),
            longest: FxHashMap::default(),
        }
    }

    /// Raises the evidence that the form of `tokens` is of `kind`, which the tokens of `source` tell.
    pub(super) fn raise(
        &mut self,
        tokens: Range<usize>,
        kind: Kind,
        weight: f32,
        source: Range<usize>,
    ) {
        let first = self.reading.extractor.word(tokens.start).lower;
        let longest = self.longest.entry(first).or_default();
        *longest = tokens.len().max(*longest);
        let form = self.of_form.entry(key(self.reading, tokens));
        form.or_default()[kind as usize].raise(weight, source);
    }

    /// The longest form that starts at token `at` and ends by `stop`: its end and what is known of it.
    pub(super) fn longest(&self, at: usize, stop: usize) -> Option<(usize, &Evidence)> {
        let first = self.reading.extractor.word(at);
        if !first.is_capitalised() {
            return None;
        }
        let longest = *self.longest.get(&first.lower)?;
        let stop = stop.min(at + longest);
        (at + 1..=stop).rev().find_map(|end| {
            let evidence = self.of_form.get(&key(self.reading, at..end))?;
            let last = self.reading.extractor.word(end - 1);
            ends_capitalised(last, end - at).then_some((end, evidence))
        })
    }
}

/// A form of several words ends with a capital, or with the lower half of a hyphened name.
fn ends_capitalised(last: &WordType, length: usize) -> bool {
    length > 1 || last.is_capitalised()
}
