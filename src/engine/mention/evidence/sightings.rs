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
const PLACE: f32 = 6.0;
const NAME: f32 = 6.0;

/// What the mentions of an acronym that are institutions are worth.
const ACRONYM: f32 = 4.0;

/// What the mentions of a form come to, for one kind.
#[derive(Clone, Default)]
struct OfKind {
    /// The greatest probability of one mention, and its tokens.
    best: (f32, Range<usize>),
    /// The greatest of the other mentions, and its tokens.
    next: (f32, Range<usize>),
    /// The sum of the probabilities.
    sum: f32,
}

/// What the mentions of a form come to.
struct Sightings {
    /// The first one's tokens.
    tokens: Range<usize>,
    count: usize,
    of_kind: [OfKind; 4],
}

/// Pools the mentions of every form.
pub(super) fn collect(reading: &Reading<'_>, forms: &mut Forms<'_>) {
    for sightings in pool(reading) {
        let tokens = &sightings.tokens;
        let acronym =
            tokens.len() == 1 && is_acronym(reading.document, reading.extractor, tokens.start);
        let pooled = acronym && sightings.count > 1;
        for kind in Kind::ALL {
            let OfKind { best, next, sum } = &sightings.of_kind[kind as usize];
            for (mention, sum) in [(best, *sum), (next, sum - best.0)] {
                let weight = weight(mention.0, sum, kind, pooled);
                if weight > 0.0 {
                    forms.raise(tokens.clone(), kind, weight, mention.1.clone());
                }
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
            self.all.push(Sightings::new(tokens.clone()));
            self.all.len() - 1
        });
        self.all[number].add(&tokens, of_kind);
    }
}

impl Sightings {
    fn new(tokens: Range<usize>) -> Self {
        Self {
            tokens,
            count: 0,
            of_kind: Default::default(),
        }
    }

    fn add(&mut self, tokens: &Range<usize>, of_kind: [f32; 4]) {
        self.count += 1;
        for (known, probability) in self.of_kind.iter_mut().zip(of_kind) {
            known.add(tokens, probability);
        }
    }
}

impl OfKind {
    fn add(&mut self, tokens: &Range<usize>, probability: f32) {
        self.sum += probability;
        let mention = (probability, tokens.clone());
        if probability > self.best.0 {
            self.next = std::mem::replace(&mut self.best, mention);
        } else if probability > self.next.0 {
            self.next = mention;
        }
    }
}

/// What a mention says of the others, the clearest one; for an unexplained acronym all of them together do, which come
/// to `sum`.
fn weight(best: f32, sum: f32, kind: Kind, pooled: bool) -> f32 {
    let clear = (best - CLEAR).max(0.0) * if kind == Kind::Place { PLACE } else { NAME };
    if pooled && kind == Kind::Organisation {
        clear.max(ACRONYM * sum.min(1.0))
    } else {
        clear
    }
}
