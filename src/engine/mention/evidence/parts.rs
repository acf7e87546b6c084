//! Parts of longer names: surnames, first names, short names of institutions and their acronyms.

use super::Clue;
use super::forms::{Forms, Key, is_acronym, key};
use super::patterns::LEGAL_FORMS;
use crate::mention::decoder::Name;
use crate::mention::gazetteer::{Lists, list};
use crate::mention::label::Kind;
use crate::mention::tagger::Reading;
use crate::words::{self, Words};
use rustc_hash::FxHashSet;
use std::ops::Range;
use std::sync::LazyLock;

static COMPANY_HEADS: LazyLock<Words> =
    LazyLock::new(|| Words::new(include_str!("../../../../data/company_heads.txt")));

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

/// A pattern that weighs so much says what a name is for the whole document.
const LEAST_DEFINITE: f32 = 5.0;

/// What that is worth to the other mentions.
const DEFINED: f32 = 8.0;

/// What a sure name is worth to a mention of its part.
const SURNAME: f32 = 8.0;
const FIRST_NAME: f32 = 3.0;
const SHORT_NAME: f32 = 3.0;
const COMPANY: f32 = 12.0;

/// What it is worth to stand in brackets after an institution's name.
const DEFINED_ACRONYM: f32 = 8.0;

/// Adds what the parts of clear names are evidence of. Returns the words that are parts of people's names.
pub(super) fn collect(reading: &Reading<'_>, forms: &mut Forms<'_>) -> FxHashSet<Key> {
    let mut parts = Parts {
        reading,
        forms,
        of_people: FxHashSet::default(),
    };
    let names = reading.names.iter().flatten();
    let of_kind = |kind| names.clone().filter(move |name| name.kind == kind);
    for name in of_kind(Kind::Person) {
        parts.person(name.tokens.clone(), name.confidence());
    }
    for name in of_kind(Kind::Organisation) {
        parts.institution(name.tokens.clone(), name.confidence());
    }
    parts.of_people
}

/// Adds what the build of a name and the words beside it say once: it holds in the whole document, and without the legal
/// form too.
pub(super) fn collect_defined(reading: &Reading<'_>, patterns: &[Clue], forms: &mut Forms<'_>) {
    for clue in patterns {
        let agrees = |name: &Name| name.kind == clue.kind && name.tokens == clue.tokens;
        let is_definite = clue.weight >= LEAST_DEFINITE
            && clue.kind != Kind::Person
            && reading.names[clue.sentence].iter().any(agrees);
        if !is_definite {
            continue;
        }
        let mut tokens = clue.tokens.clone();
        forms.raise(tokens.clone(), clue.kind, DEFINED, tokens.clone());
        let is_form = |token: usize| {
            LEGAL_FORMS.has(&words::lower_without_stops(reading.document.word(token)))
                || reading.document.word(token) == ","
        };
        while tokens.len() > 1 && is_form(tokens.end - 1) {
            tokens.end -= 1;
        }
        let word = reading.extractor.word(tokens.start);
        if tokens != clue.tokens && (tokens.len() > 1 || word.lists & NOT_SHORT == 0) {
            forms.raise(tokens, clue.kind, DEFINED, clue.tokens.clone());
        }
    }
}

/// Whether a name that ends with `word` is a company's.
pub(super) fn is_company_word(word: &str) -> bool {
    let word = words::lower_without_stops(word);
    LEGAL_FORMS.has(&word) || COMPANY_HEADS.has(&word)
}

struct Parts<'p, 'r> {
    reading: &'p Reading<'p>,
    forms: &'p mut Forms<'r>,
    /// The words that are parts of people's names.
    of_people: FxHashSet<Key>,
}

impl Parts<'_, '_> {
    fn raise(&mut self, tokens: Range<usize>, kind: Kind, weight: f32, full: &Range<usize>) {
        let Reading {
            document,
            extractor,
            ..
        } = self.reading;
        let word = extractor.word(tokens.start);
        // "WHO" is no word of grammar.
        let is_grammar = word.grammar && !is_acronym(document, extractor, tokens.start);
        if weight > 0.0 && word.length > 1 && !is_grammar {
            self.forms.raise(tokens, kind, weight, full.clone());
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
            self.raise(surname, Kind::Person, sure * SURNAME, &tokens);
        }
        for word in [last, first] {
            self.of_people.insert(key(self.reading, word.clone()));
        }
        self.raise(last.clone(), Kind::Person, sure * SURNAME, &tokens);
        self.raise(first.clone(), Kind::Person, sure * FIRST_NAME, &tokens);
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
            let is_shared = self.of_people.contains(&key(self.reading, first.clone()));
            let is_company =
                !is_shared && is_company_word(self.reading.document.word(tokens.end - 1));
            let weight = if is_company { COMPANY } else { SHORT_NAME };
            self.raise(first.clone(), Kind::Organisation, sure * weight, &tokens);
        }
        let after = tokens.end;
        let bracketed = after + 2 < self.reading.document.tokens.len()
            && matches!(self.reading.document.word(after), "(" | "[")
            && matches!(self.reading.document.word(after + 2), ")" | "]")
            && is_acronym(self.reading.document, self.reading.extractor, after + 1);
        if bracketed {
            self.raise(
                after + 1..after + 2,
                Kind::Organisation,
                DEFINED_ACRONYM,
                &tokens,
            );
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
