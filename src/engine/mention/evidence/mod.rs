//! What a document's names say of each other: a name seen clearly once decides its unclear mentions.
//!
//! In: every sentence as read on its own. Out: [`Clue`]s, additions to the scores of some labels, with which the
//! sentences are read again. A clue never overrules what a sentence is sure of; it tips what is unclear.

mod demonyms;
mod forms;
mod neighbours;
mod parts;
pub(super) mod patterns;
mod sightings;
mod syllables;
#[cfg(test)]
mod tests;

use self::forms::Forms;
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
    tokens: Range<usize>,
    kind: Kind,
    /// The logarithm of the odds in its favour.
    weight: f32,
}

/// How much is known of a form of a name, for each kind.
type Evidence = [f32; 4];

/// The most that one clue weighs.
const MOST: f32 = 8.0;

/// Names from this probability on are left as they are.
const SURE: f32 = 0.95;

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

/// The clues of a document, in the order of its sentences.
pub(super) fn find(reading: &Reading<'_>) -> Vec<Clue> {
    let mut forms = Forms::new(reading);
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
            let taken = |name: &Name| name.confidence() >= SURE && overlaps(&name.tokens, &tokens);
            if !names.iter().any(taken) {
                clues.extend(clue(number, tokens, evidence));
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
fn clue(sentence: usize, tokens: Range<usize>, evidence: Evidence) -> Option<Clue> {
    let kind = Kind::ALL
        .into_iter()
        .max_by(|&one, &other| evidence[one as usize].total_cmp(&evidence[other as usize]))?;
    let rival = Kind::ALL
        .into_iter()
        .filter(|&other| other != kind)
        .map(|other| evidence[other as usize])
        .fold(0.0, f32::max);
    let weight = (evidence[kind as usize] - rival).min(MOST);
    (weight >= LEAST).then_some(Clue {
        sentence,
        tokens,
        kind,
        weight,
    })
}
