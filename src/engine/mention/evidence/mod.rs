//! What a document's names say of each other: a name seen clearly once decides its unclear mentions.
//!
//! In: every sentence as read on its own. Out: [`Clue`]s, additions to the scores of some labels, with which the
//! sentences are read again. A mention is no evidence of itself.

mod company;
mod demonyms;
mod described;
mod first_names;
mod forms;
mod neighbours;
mod no_names;
mod opening;
mod parts;
pub(super) mod patterns;
mod sightings;
mod syllables;
#[cfg(test)]
mod tests;

use self::forms::{Evidence, Forms};
use super::chain::Scores;
use super::decoder::Name;
use super::label::{Kind, label};
use super::spans::position_in;
use super::tagger::Reading;
use std::ops::Range;

/// What the document says of some tokens: they are a name of `kind`.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Clue {
    pub(super) sentence: usize,
    /// Tokens of the document.
    pub(super) tokens: Range<usize>,
    kind: Kind,
    /// The logarithm of the odds in its favour.
    weight: f32,
}

/// The most that one clue weighs.
const MOST: f32 = 8.0;

/// Names from this probability on are left as they are, unless a clue of this weight is of the same tokens: the tagger
/// is also wrong where it is sure.
const SURE: f32 = 0.95;
const OVERRULING: f32 = 5.0;

/// A clue below this weight is not worth reading the sentence again.
const LEAST: f32 = 0.25;

impl Clue {
    /// Adds the clue to its sentence's scores, in steps of `step`.
    pub(super) fn add_to(&self, scores: &mut [Scores], step: f32) {
        let share = self.weight / (step * self.tokens.len() as f32);
        let steps = share as i16;
        for token in self.tokens.clone() {
            let position = position_in(&self.tokens, token);
            let score = &mut scores[token][label(self.kind, position)];
            *score = score.saturating_add(steps);
        }
    }
}

/// The clues of a document, in the order of its sentences; `patterns` are those that its names' build told.
pub(super) fn find(reading: &Reading<'_>, patterns: &[Clue]) -> Vec<Clue> {
    let mut forms = Forms::new(reading);
    parts::collect_defined(reading, patterns, &mut forms);
    sightings::collect(reading, &mut forms);
    let of_people = parts::collect(reading, &mut forms);
    demonyms::collect(reading, &of_people, &mut forms);
    let mut clues = Vec::new();
    for (number, sentence) in reading.document.sentences.iter().enumerate() {
        let names = &reading.names[number];
        let mut at = sentence.tokens.start;
        while at < sentence.tokens.end {
            let Some((end, evidence)) = forms.longest(at, sentence.tokens.end) else {
                at += 1;
                continue;
            };
            let tokens = at..end;
            let clue = clue(number, tokens.clone(), evidence);
            let is_strong = clue.as_ref().is_some_and(|clue| clue.weight >= OVERRULING);
            let taken = |name: &Name| {
                name.confidence() >= SURE
                    && overlaps(&name.tokens, &tokens)
                    && !(is_strong && name.tokens == tokens)
            };
            if !names.iter().any(taken) {
                clues.extend(clue);
            }
            at = end;
        }
    }
    clues
}

fn overlaps(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

/// The kind that the evidence is for, less what it has for the next one.
fn clue(sentence: usize, tokens: Range<usize>, evidence: &Evidence) -> Option<Clue> {
    let of_kind = Kind::ALL.map(|kind| evidence[kind as usize].of(&tokens));
    let kind = Kind::ALL
        .into_iter()
        .max_by(|&one, &other| of_kind[one as usize].total_cmp(&of_kind[other as usize]))?;
    let rival = Kind::ALL
        .into_iter()
        .filter(|&other| other != kind)
        .map(|other| of_kind[other as usize])
        .fold(0.0, f32::max);
    let weight = (of_kind[kind as usize] - rival).min(MOST);
    (weight >= LEAST).then_some(Clue {
        sentence,
        tokens,
        kind,
        weight,
    })
}
