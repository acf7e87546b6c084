//! First names that are also words, where they open a sentence: "Will asked for tea. … Will Lindqvist, 34, …".

use super::Clue;
use super::forms::{Key, key};
use crate::lexicon::Class;
use crate::mention::decoder::Name;
use crate::mention::label::Kind;
use crate::mention::tagger::Reading;
use rustc_hash::FxHashSet;

/// A person's full name counts from this probability on.
const LEAST_SURE: f32 = 0.3;

/// What the full name elsewhere is worth, and "she" at the start of the next sentence, as the logarithm of odds: enough
/// for a word of grammar ("Will").
const FULL_NAME: f32 = 24.0;
const PRONOUN: f32 = 20.0;

/// The clues of every sentence, in order.
pub(super) fn find(reading: &Reading<'_>) -> Vec<Clue> {
    let first_names = first_names(reading);
    let sentences = &reading.document.sentences;
    (0..sentences.len())
        .filter_map(|sentence| {
            let token = sentences[sentence].tokens.start;
            if !opens_with_name(reading, sentence) {
                return None;
            }
            let has_full_name = first_names.contains(&key(reading, token..token + 1));
            let weight = if has_full_name {
                FULL_NAME
            } else if she_follows(reading, sentence) {
                PRONOUN
            } else {
                return None;
            };
            Some(Clue {
                sentence,
                tokens: token..token + 1,
                kind: Kind::Person,
                weight,
            })
        })
        .collect()
}

/// The first words of the full names of people.
fn first_names(reading: &Reading<'_>) -> FxHashSet<Key> {
    let names = reading.names.iter().flatten();
    names
        .filter(|name| {
            name.kind == Kind::Person && name.tokens.len() > 1 && name.confidence() >= LEAST_SURE
        })
        .map(|name| key(reading, name.tokens.start..name.tokens.start + 1))
        .collect()
}

/// Whether a first name opens the sentence and somebody's deed follows.
fn opens_with_name(reading: &Reading<'_>, sentence: usize) -> bool {
    let tokens = &reading.document.sentences[sentence].tokens;
    tokens.len() > 2
        && reading.extractor.word(tokens.start).is_capitalised()
        && reading.document.is(tokens.start, Class::NameOrWord)
        && reading.document.is(tokens.start + 1, Class::PersonalVerb)
        && reading
            .document
            .word(tokens.start + 1)
            .ends_with(char::is_lowercase)
}

/// Whether the next sentence of the paragraph has "she" or "he" as its subject, and nobody else is named before it.
fn she_follows(reading: &Reading<'_>, sentence: usize) -> bool {
    let sentences = &reading.document.sentences;
    let Some(next) = sentences.get(sentence + 1) else {
        return false;
    };
    let is_named = |names: &[Name]| {
        let mut people = names
            .iter()
            .filter(|name: &&Name| name.kind == Kind::Person);
        people.any(|name| name.tokens.start > sentences[sentence].tokens.start)
    };
    next.paragraph == sentences[sentence].paragraph
        && matches!(reading.document.word(next.tokens.start), "He" | "She")
        && !is_named(&reading.names[sentence])
}
