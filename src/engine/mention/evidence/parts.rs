//! Parts of longer names: surnames, first names, short names of institutions and their acronyms.

use super::forms::{Forms, is_acronym};
use crate::mention::gazetteer::{Lists, list};
use crate::mention::label::Kind;
use crate::mention::tagger::Reading;
use std::ops::Range;

/// A word of these lists alone is not short for the institution that it opens the name of.
const NOT_SHORT: Lists = list("country")
    | list("demonym")
    | list("city")
    | list("state")
    | list("organisation head")
    | list("title")
    | list("first name");

/// Parts of a longer name count from this probability of it on.
const LEAST_SURE: f32 = 0.3;

/// What a sure name is worth to a mention of its part.
const SURNAME: f32 = 7.0;
const FIRST_NAME: f32 = 3.0;
const SHORT_NAME: f32 = 5.0;

/// What it is worth to stand in brackets after an institution's name.
const DEFINED_ACRONYM: f32 = 8.0;

/// Adds what the parts of clear names are evidence of.
pub(super) fn collect(reading: &Reading<'_>, forms: &mut Forms<'_>) {
    let mut parts = Parts { reading, forms };
    for name in reading.names.iter().flatten() {
        let tokens = name.tokens.clone();
        match name.kind {
            Kind::Person => parts.person(tokens, name.confidence()),
            Kind::Organisation => parts.institution(tokens, name.confidence()),
            Kind::Place | Kind::Miscellaneous => {}
        }
    }
}

struct Parts<'p, 'r> {
    reading: &'p Reading<'p>,
    forms: &'p mut Forms<'r>,
}

impl Parts<'_, '_> {
    fn raise(&mut self, tokens: Range<usize>, kind: Kind, weight: f32) {
        let word = self.reading.extractor.word(tokens.start);
        if weight > 0.0 && word.length > 1 && !word.grammar {
            self.forms.raise(tokens, kind as usize, weight);
        }
    }

    /// A surname and a first name alone are the person.
    fn person(&mut self, tokens: Range<usize>, confidence: f32) {
        let words = self.words(tokens.clone());
        let (Some(first), Some(last)) = (words.first(), words.last()) else {
            return;
        };
        if words.len() < 2 {
            return;
        }
        let sure = (confidence - LEAST_SURE).max(0.0);
        let mut surname = last.clone();
        // "van den Bosch": the particles belong to the surname.
        for word in words.iter().rev().skip(1) {
            if word.start > tokens.start && self.is_lower(word.start) {
                surname.start = word.start;
            } else {
                break;
            }
        }
        if surname != *last {
            self.raise(surname, Kind::Person, sure * SURNAME);
        }
        self.raise(last.clone(), Kind::Person, sure * SURNAME);
        self.raise(first.clone(), Kind::Person, sure * FIRST_NAME);
    }

    /// The first word of a name of several may be short for it, and its initials are.
    fn institution(&mut self, tokens: Range<usize>, confidence: f32) {
        let words = self.words(tokens.clone());
        let sure = (confidence - LEAST_SURE).max(0.0);
        if words.len() < 2 {
            return;
        }
        if let Some(first) = words.first()
            && self.reading.extractor.word(first.start).lists & NOT_SHORT == 0
            && self.reading.extractor.word(first.start).is_capitalised()
        {
            self.raise(first.clone(), Kind::Organisation, sure * SHORT_NAME);
        }
        let after = tokens.end;
        let bracketed = after + 2 < self.reading.document.tokens.len()
            && matches!(self.reading.document.word(after), "(" | "[")
            && matches!(self.reading.document.word(after + 2), ")" | "]")
            && is_acronym(self.reading, after + 1);
        if bracketed {
            self.raise(after + 1..after + 2, Kind::Organisation, DEFINED_ACRONYM);
        }
    }

    /// The words of a name, those joined by a hyphen together.
    fn words(&self, tokens: Range<usize>) -> Vec<Range<usize>> {
        let mut words: Vec<Range<usize>> = Vec::new();
        for token in tokens {
            let hyphen = |token: usize| self.reading.document.word(token) == "-";
            match words.last_mut() {
                Some(word) if hyphen(token) || hyphen(word.end - 1) => word.end = token + 1,
                _ => words.push(token..token + 1),
            }
        }
        words
    }

    fn is_lower(&self, token: usize) -> bool {
        !self.reading.extractor.word(token).is_capitalised()
    }
}
