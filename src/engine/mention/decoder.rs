//! Scores → names: each sentence in stretches, so that the chain is run only where names may stand.

use super::chain::{Edges, Scores, best_labels};
use super::label::Kind;
use super::lattice::{ChainFactors, Lattice};
use super::model::ChainWeights;
use super::spans;
use super::stretches::Gains;
use std::ops::Range;

/// A name where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Name {
    pub(super) kind: Kind,
    /// Its tokens in the document.
    pub(super) tokens: Range<usize>,
    /// For each kind, how probable it is that exactly these tokens are a name of it.
    pub(super) probabilities: [f32; 4],
}

impl Name {
    /// How sure it is that this is a name of its kind.
    pub(super) fn confidence(&self) -> f32 {
        self.probabilities[self.kind as usize]
    }
}

/// Reads names off scores.
#[derive(Clone, Copy, Debug)]
pub(super) struct Decoder<'m> {
    chain: &'m ChainWeights,
    factors: &'m ChainFactors,
    gains: &'m Gains,
}

impl<'m> Decoder<'m> {
    pub(super) fn new(
        chain: &'m ChainWeights,
        factors: &'m ChainFactors,
        gains: &'m Gains,
    ) -> Self {
        Self {
            chain,
            factors,
            gains,
        }
    }

    /// The names of a sentence by its `scores`; its first token is number `start` of the document.
    pub(super) fn names(&self, scores: &[Scores], start: usize) -> Vec<Name> {
        let mut names = Vec::new();
        for stretch in self.gains.stretches(scores) {
            let edges = edges(&stretch, scores.len());
            let inside = &scores[stretch.clone()];
            let found = spans::names(&best_labels(inside, edges, self.chain));
            if found.is_empty() {
                continue;
            }
            let lattice = Lattice::new(inside, edges, self.factors);
            let start = start + stretch.start;
            names.extend(found.into_iter().map(|(kind, tokens)| Name {
                kind,
                probabilities: lattice.of_kinds(&tokens),
                tokens: tokens.start + start..tokens.end + start,
            }));
        }
        names
    }

    /// For each of `runs` of a sentence, which are in order and apart, how probable it is that exactly its tokens are
    /// a name, for each kind.
    pub(super) fn probabilities(&self, scores: &[Scores], runs: &[Range<usize>]) -> Vec<[f32; 4]> {
        let mut all = vec![[0.0; 4]; runs.len()];
        for stretch in self.gains.stretches(scores) {
            let first = runs.partition_point(|run| run.start < stretch.start);
            let count = runs[first..].partition_point(|run| run.end <= stretch.end);
            if count == 0 {
                continue;
            }
            let edges = edges(&stretch, scores.len());
            let lattice = Lattice::new(&scores[stretch.clone()], edges, self.factors);
            for number in first..first + count {
                let run = &runs[number];
                all[number] =
                    lattice.of_kinds(&(run.start - stretch.start..run.end - stretch.start));
            }
        }
        all
    }
}

fn edges(stretch: &Range<usize>, length: usize) -> Edges {
    Edges {
        opens: stretch.start == 0,
        closes: stretch.end == length,
    }
}
