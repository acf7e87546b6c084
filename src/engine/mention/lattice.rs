//! How probable a part of a label sequence is: sums over all sequences of a stretch.

use super::chain::{BEFORE, Edges, Scores};
use super::label::{Kind, LABELS, OUTSIDE, is_open, label, may_follow};
use super::model::ChainWeights;
use super::spans::position_in;
use std::ops::Range;

/// No factor of a probability is smaller: keeps every sum above 0.
const LEAST_EXPONENT: f64 = -60.0;

/// So many factors of scores are kept at most: a smaller step than any real model's would ask for more.
const MAX_DEPTH: f64 = 65_536.0;

/// A number for each label.
type OfLabel = [f64; LABELS];

/// Scores and chain weights as factors of probabilities.
#[derive(Clone, Debug)]
pub(super) struct ChainFactors {
    /// What a score so many steps below the best one is worth.
    falling: Vec<f64>,
    start: OfLabel,
    end: OfLabel,
    transition: [OfLabel; LABELS],
    /// Of each label before one outside.
    leaving: OfLabel,
}

impl ChainFactors {
    pub(super) fn new(chain: &ChainWeights, step: f32) -> Self {
        let step = f64::from(step);
        let factor = |weight: i16| factor(f64::from(weight) * step);
        let depth = (-LEAST_EXPONENT / step).min(MAX_DEPTH) as i32;
        let transition = chain.transition.map(|row| row.map(factor));
        Self {
            falling: (0..=depth)
                .map(|steps| self::factor(f64::from(-steps) * step))
                .collect(),
            start: chain.start.map(factor),
            end: chain.end.map(factor),
            leaving: transition.map(|row| row[OUTSIDE]),
            transition,
        }
    }

    /// The factor of a score that is `steps` below the best one.
    fn falling(&self, steps: i32) -> f64 {
        let last = self.falling.len() - 1;
        self.falling[last.min(steps as usize)]
    }

    /// The factors of a token's labels.
    fn of_scores(&self, scores: &Scores) -> OfLabel {
        let most = i32::from(scores.iter().copied().max().unwrap_or(0).max(0));
        let mut factors = [self.falling(most); LABELS];
        for (factor, &score) in factors.iter_mut().zip(scores) {
            *factor = self.falling(most - i32::from(score));
        }
        factors
    }
}

/// libm's exp, not the standard library's: the same bits natively and in wasm.
fn factor(exponent: f64) -> f64 {
    libm::exp(exponent.clamp(LEAST_EXPONENT, -LEAST_EXPONENT))
}

/// The probabilities of one stretch's labels.
pub(super) struct Lattice<'c> {
    chain: &'c ChainFactors,
    edges: Edges,
    tokens: Vec<Node>,
    /// The weight of all sequences together.
    total: f64,
}

/// A token of the lattice.
struct Node {
    factors: OfLabel,
    /// The weight of everything that leads up to each label, before the token's own factors.
    reaching: OfLabel,
    /// With them, divided by `sum`.
    forward: OfLabel,
    sum: f64,
    backward: OfLabel,
}

impl<'c> Lattice<'c> {
    pub(super) fn new(scores: &[Scores], edges: Edges, chain: &'c ChainFactors) -> Self {
        let mut lattice = Self {
            chain,
            edges,
            tokens: Vec::with_capacity(scores.len()),
            total: 1.0,
        };
        for scores in scores {
            lattice.push(scores);
        }
        lattice.run_backward();
        if let Some(last) = lattice.tokens.last() {
            let ways = last.forward.iter().zip(&last.backward);
            lattice.total = ways.map(|(to, from)| to * from).sum();
        }
        lattice
    }

    fn push(&mut self, scores: &Scores) {
        let factors = self.chain.of_scores(scores);
        let reaching = self.reaching_next();
        let mut forward = [0.0; LABELS];
        let mut sum = 0.0;
        for ((value, factor), reaching) in forward.iter_mut().zip(&factors).zip(&reaching) {
            *value = factor * reaching;
            sum += *value;
        }
        self.tokens.push(Node {
            factors,
            reaching,
            forward: forward.map(|value| value / sum),
            sum,
            backward: [0.0; LABELS],
        });
    }

    fn reaching_next(&self) -> OfLabel {
        let mut values = [0.0; LABELS];
        let Some(last) = self.tokens.last() else {
            let first = if self.edges.opens {
                &self.chain.start
            } else {
                &self.chain.transition[OUTSIDE]
            };
            for label in (0..LABELS).filter(|&label| may_follow(OUTSIDE, label)) {
                values[label] = first[label];
            }
            return values;
        };
        for (label, value) in values.iter_mut().enumerate() {
            for &before in BEFORE[label] {
                *value += last.forward[before] * self.chain.transition[before][label];
            }
        }
        values
    }

    fn run_backward(&mut self) {
        let mut values = if self.edges.closes {
            self.chain.end
        } else {
            self.chain.leaving
        };
        for label in (0..LABELS).filter(|&label| is_open(label)) {
            values[label] = 0.0;
        }
        for (at, node) in self.tokens.iter_mut().enumerate().rev() {
            node.backward = values;
            if at == 0 {
                break;
            }
            values = [0.0; LABELS];
            for (label, befores) in BEFORE.iter().enumerate() {
                let after = node.backward[label] * node.factors[label] / node.sum;
                for &before in *befores {
                    values[before] += self.chain.transition[before][label] * after;
                }
            }
        }
    }

    /// How probable it is that the tokens from `start` on have exactly `labels`, from 0 to 1.
    fn probability(&self, start: usize, labels: impl Iterator<Item = usize>) -> f32 {
        let mut nodes = self.tokens[start..].iter();
        let mut weight = 1.0;
        let mut last: Option<(&Node, usize)> = None;
        for (label, node) in labels.zip(&mut nodes) {
            weight *= match last {
                None => node.reaching[label],
                Some((_, before)) => self.chain.transition[before][label],
            };
            weight *= node.factors[label] / node.sum;
            last = Some((node, label));
        }
        let backward = last.map_or(1.0, |(node, label)| node.backward[label]);
        (weight * backward / self.total).clamp(0.0, 1.0) as f32
    }

    /// How probable it is that exactly `tokens` of the stretch are a name, for each kind.
    pub(super) fn of_kinds(&self, tokens: &Range<usize>) -> [f32; 4] {
        Kind::ALL.map(|kind| {
            let labels = tokens.clone();
            let labels = labels.map(|token| label(kind, position_in(tokens, token)));
            self.probability(tokens.start, labels)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{ChainFactors, Lattice};
    use crate::mention::chain::best_labels;
    use crate::mention::chain::tests::{sequences, stretch};
    use crate::mention::testing::chain_weights;
    use proptest::prelude::proptest;

    proptest! {
        #[test]
        fn probabilities_are_shares_of_all_sequences((scores, edges) in stretch()) {
            let weight = |score: i32| libm::exp(f64::from(score) * 0.05);
            let all = sequences(&scores, edges);
            let total: f64 = all.iter().map(|&(_, score)| weight(score)).sum();
            let best = best_labels(&scores, edges, &chain_weights());
            let factors = ChainFactors::new(&chain_weights(), 0.05);
            let lattice = Lattice::new(&scores, edges, &factors);
            for start in 0..best.len() {
                let part = &best[start..];
                let share: f64 = all.iter().filter(|(labels, _)| labels[start..] == *part).map(|&(_, score)| weight(score)).sum();
                let found = f64::from(lattice.probability(start, part.iter().map(|&label| usize::from(label))));
                assert!((found - share / total).abs() < 1e-5, "{found} is not {}", share / total);
            }
        }
    }
}
