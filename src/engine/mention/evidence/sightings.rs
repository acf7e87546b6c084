//! Mentions of the same form: all of them together tell what each of them is.

use super::forms::key;
use super::forms::{Forms, Key, is_acronym};
use super::{overlaps, position_in};
use crate::document::Document;
use crate::mention::chain::{ChainFactors, Lattice};
use crate::mention::features::Extractor;
use crate::mention::label::{Kind, label};
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
pub(super) fn collect(
    document: &Document<'_>,
    extractor: &Extractor<'_, '_>,
    readings: &[Reading],
    factors: &ChainFactors,
    forms: &mut Forms,
) {
    for sightings in pool(document, extractor, readings, factors) {
        let tokens = &sightings.tokens;
        let acronym = tokens.len() == 1 && is_acronym(document, extractor, tokens.start);
        for kind in Kind::ALL {
            let weight = weight(&sightings, kind, acronym);
            if weight > 0.0 {
                forms.raise(document, extractor, tokens.clone(), kind as usize, weight);
            }
        }
    }
}

fn pool(
    document: &Document<'_>,
    extractor: &Extractor<'_, '_>,
    readings: &[Reading],
    factors: &ChainFactors,
) -> Vec<Sightings> {
    let mut all: Vec<Sightings> = Vec::new();
    let mut known: FxHashMap<Key, usize> = FxHashMap::default();
    let mut runs = extractor.runs().peekable();
    for (reading, sentence) in readings.iter().zip(&document.sentences) {
        let start = sentence.tokens.start;
        let mut candidates: Vec<Range<usize>> = Vec::new();
        candidates.extend(reading.names.iter().map(|(name, _)| name.tokens.clone()));
        let named = candidates.len();
        while let Some(run) = runs.next_if(|run| run.start < sentence.tokens.end) {
            let run = run.start - start..run.end - start;
            if !candidates[..named].iter().any(|name| overlaps(name, &run)) {
                candidates.push(run);
            }
        }
        if candidates.is_empty() {
            continue;
        }
        let lattice = Lattice::new(&reading.scores, factors);
        for tokens in candidates {
            let of_kind = probabilities(&lattice, &tokens);
            let tokens = tokens.start + start..tokens.end + start;
            let form = key(document, extractor, tokens.clone());
            let number = *known.entry(form).or_insert_with(|| {
                all.push(Sightings::new(tokens));
                all.len() - 1
            });
            all[number].add(of_kind);
        }
    }
    all
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

/// How probable it is that exactly `tokens` are a name, for each kind.
fn probabilities(lattice: &Lattice<'_>, tokens: &Range<usize>) -> [f32; 4] {
    Kind::ALL.map(|kind| {
        let place = |token| label(kind, position_in(tokens, token)) as u8;
        let labels: Vec<u8> = tokens.clone().map(place).collect();
        lattice.probability(tokens.start, &labels)
    })
}
