//! Mentions of the same form: all of them together tell what each of them is.

use super::forms::{Forms, Key, is_acronym, key};
use super::overlaps;
use crate::mention::label::Kind;
use crate::mention::tagger::Reading;
use rustc_hash::FxHashMap;
use std::ops::Range;

/// A mention is clear from this probability on.
const CLEAR: f32 = 0.5;

/// What a probability above that is worth, of a place and of the other kinds.
const PLACE: f32 = 4.0;
const NAME: f32 = 3.0;

/// What the mentions of an acronym that are institutions are worth.
const ACRONYM: f32 = 6.0;

/// What the mentions of a form come to.
struct Sightings {
    /// The first one's tokens.
    tokens: Range<usize>,
    count: usize,
    /// For each kind the greatest probability of one mention.
    best: [f32; 4],
    /// For each kind the sum of the probabilities.
    sum: [f32; 4],
}

/// Pools the mentions of every form.
pub(super) fn collect(reading: &Reading<'_>, forms: &mut Forms<'_>) {
    for sightings in pool(reading) {
        let tokens = &sightings.tokens;
        let acronym =
            tokens.len() == 1 && is_acronym(reading.document, reading.extractor, tokens.start);
        for kind in Kind::ALL {
            let weight = weight(&sightings, kind, acronym);
            if weight > 0.0 {
                forms.raise(tokens.clone(), kind as usize, weight);
            }
        }
    }
}

/// The names, and the runs of capitals that hold none.
fn pool(reading: &Reading<'_>) -> Vec<Sightings> {
    let mut pool = Pool::default();
    let mut unnamed = Vec::new();
    let mut runs = reading.extractor.runs().peekable();
    for (names, sentence) in reading.names.iter().zip(&reading.document.sentences) {
        for name in names {
            pool.add(reading, name.tokens.clone(), name.probabilities);
        }
        let start = sentence.tokens.start;
        unnamed.clear();
        while let Some(run) = runs.next_if(|run| run.start < sentence.tokens.end) {
            if !names.iter().any(|name| overlaps(&name.tokens, &run)) {
                unnamed.push(run.start - start..run.end - start);
            }
        }
        if unnamed.is_empty() {
            continue;
        }
        let scores = &reading.scores[sentence.tokens.clone()];
        let of_runs = reading.decoder.probabilities(scores, &unnamed);
        for (run, of_kind) in unnamed.iter().zip(of_runs) {
            pool.add(reading, run.start + start..run.end + start, of_kind);
        }
    }
    pool.all
}

#[derive(Default)]
struct Pool {
    all: Vec<Sightings>,
    known: FxHashMap<Key, usize>,
}

impl Pool {
    fn add(&mut self, reading: &Reading<'_>, tokens: Range<usize>, of_kind: [f32; 4]) {
        let form = key(reading, tokens.clone());
        let number = *self.known.entry(form).or_insert_with(|| {
            self.all.push(Sightings::new(tokens));
            self.all.len() - 1
        });
        self.all[number].add(of_kind);
    }
}

impl Sightings {
    fn new(tokens: Range<usize>) -> Self {
        Self {
            tokens,
            count: 0,
            best: [0.0; 4],
            sum: [0.0; 4],
        }
    }

    fn add(&mut self, of_kind: [f32; 4]) {
        self.count += 1;
        for (kind, probability) in of_kind.into_iter().enumerate() {
            self.best[kind] = self.best[kind].max(probability);
            self.sum[kind] += probability;
        }
    }
}

/// What all mentions say of each: the clearest one counts, and for an unexplained acronym all together do.
fn weight(sightings: &Sightings, kind: Kind, acronym: bool) -> f32 {
    let (best, sum) = (sightings.best[kind as usize], sightings.sum[kind as usize]);
    let clear = (best - CLEAR).max(0.0) * if kind == Kind::Place { PLACE } else { NAME };
    if acronym && sightings.count > 1 && kind == Kind::Organisation {
        clear.max(ACRONYM * sum.min(1.0))
    } else {
        clear
    }
}
