//! Places that nobody has heard of, told by the words for their people: "Marava" by "Maravan troops".

use super::forms::{Forms, Key, key};
use super::overlaps;
use crate::mention::decoder::Name;
use crate::mention::gazetteer::{Lists, list};
use crate::mention::label::Kind;
use crate::mention::tagger::Reading;
use crate::words;
use rustc_hash::{FxHashMap, FxHashSet};

/// What is left of a place's name where one of these ends the word for its people.
const ENDINGS: &[&str] = &["n", "an", "ian", "ese", "i"];

/// The fewest letters of such a place.
const LEAST_LETTERS: usize = 4;

/// Words of these lists are names of people, whatever else looks like them ("Julia", "Julian").
const OF_PEOPLE: Lists = list("first name") | list("surname");

/// What the word for its people is worth to a place.
const DEMONYM: f32 = 8.0;

/// Adds evidence for places to single words that were taken for people, but are no part of any person's fuller name.
pub(super) fn collect(reading: &Reading<'_>, of_people: &FxHashSet<Key>, forms: &mut Forms<'_>) {
    let names = reading.names.iter().flatten();
    let is_doubtful = |name: &&Name| {
        let tokens = name.tokens.clone();
        let word = reading.extractor.word(tokens.start);
        name.kind == Kind::Person
            && tokens.len() == 1
            && word.length >= LEAST_LETTERS
            && word.lists & OF_PEOPLE == 0
            && !of_people.contains(&key(reading, tokens))
    };
    let doubtful: FxHashMap<String, usize> = names
        .filter(is_doubtful)
        .map(|name| name.tokens.start)
        .map(|token| {
            (
                words::lower(reading.document.word(token)).into_owned(),
                token,
            )
        })
        .collect();
    if doubtful.is_empty() {
        return;
    }
    for (sentence, names) in reading.document.sentences.iter().zip(&reading.names) {
        for token in sentence.tokens.clone() {
            let is_person = |name: &Name| {
                name.kind == Kind::Person && overlaps(&name.tokens, &(token..token + 1))
            };
            if !reading.extractor.word(token).is_capitalised() || names.iter().any(is_person) {
                continue;
            }
            let word = words::lower(reading.document.word(token));
            let places = ENDINGS
                .iter()
                .filter_map(|ending| word.strip_suffix(ending));
            for &place in places.filter_map(|place| doubtful.get(place)) {
                forms.raise(place..place + 1, Kind::Place, DEMONYM, token..token + 1);
            }
        }
    }
}
