//! Expectations of the chain for one sentence, in training.

use crate::examples::LabelSet;
use bluepencil::mention::label::{LABELS, OUTSIDE, is_open, may_follow};

/// The chain's weights while they are trained.
#[derive(Clone)]
pub(crate) struct Chain {
    pub(crate) start: [f32; LABELS],
    pub(crate) end: [f32; LABELS],
    pub(crate) transition: [[f32; LABELS]; LABELS],
}

impl Chain {
    pub(crate) fn zero() -> Self {
        Self {
            start: [0.0; LABELS],
            end: [0.0; LABELS],
            transition: [[0.0; LABELS]; LABELS],
        }
    }

    pub(crate) fn all(&mut self) -> impl Iterator<Item = &mut f32> {
        self.start
            .iter_mut()
            .chain(&mut self.end)
            .chain(self.transition.as_flattened_mut())
    }

    /// Weights → factors of probabilities, 0 where a label may not stand.
    fn factors(&self) -> Self {
        let mut factors = Self::zero();
        for label in 0..LABELS {
            if may_follow(OUTSIDE, label) {
                factors.start[label] = libm::expf(self.start[label]);
            }
            if !is_open(label) {
                factors.end[label] = libm::expf(self.end[label]);
            }
            for next in (0..LABELS).filter(|&next| may_follow(label, next)) {
                factors.transition[label][next] = libm::expf(self.transition[label][next]);
            }
        }
        factors
    }
}

/// What a sentence expects: how often each label and each pair of labels stands where.
pub(crate) struct Expectations {
    pub(crate) labels: Vec<[f32; LABELS]>,
    pub(crate) chain: Chain,
}

/// The factors of a sentence, made once for the free and the bound run over it.
pub(crate) struct Lattice {
    chain: Chain,
    factors: Vec<[f32; LABELS]>,
}

/// Smaller factors make sums vanish in 32 bits.
const LEAST_EXPONENT: f32 = -35.0;

impl Lattice {
    pub(crate) fn new(scores: &[[f32; LABELS]], chain: &Chain) -> Self {
        let factors = scores.iter().map(|scores| {
            let most = scores.iter().copied().fold(f32::MIN, f32::max);
            scores.map(|score| libm::expf((score - most).max(LEAST_EXPONENT)))
        });
        Self {
            factors: factors.collect(),
            chain: chain.factors(),
        }
    }

    /// Expectations under `allowed` labels only; `None` where they allow no sequence.
    pub(crate) fn expect(&self, allowed: impl Fn(usize) -> LabelSet) -> Option<Expectations> {
        let bound = |at: usize| {
            let mut factors = self.factors[at];
            for (label, factor) in factors
                .iter_mut()
                .enumerate()
                .filter(|(label, _)| allowed(at) & 1 << label == 0)
            {
                let _ = label;
                *factor = 0.0;
            }
            factors
        };
        let factors: Vec<[f32; LABELS]> = (0..self.factors.len()).map(bound).collect();
        let (forward, sums) = self.forward(&factors)?;
        Some(self.backward(&factors, &forward, &sums))
    }

    fn forward(&self, factors: &[[f32; LABELS]]) -> Option<(Vec<[f32; LABELS]>, Vec<f32>)> {
        let mut forward: Vec<[f32; LABELS]> = Vec::with_capacity(factors.len());
        let mut sums = Vec::with_capacity(factors.len());
        for factors in factors {
            let mut values = match forward.last() {
                None => self.chain.start,
                Some(last) => {
                    let mut values = [0.0; LABELS];
                    for (value, row) in last.iter().zip(&self.chain.transition) {
                        for (sum, factor) in values.iter_mut().zip(row) {
                            *sum += value * factor;
                        }
                    }
                    values
                }
            };
            for (value, factor) in values.iter_mut().zip(factors) {
                *value *= factor;
            }
            let sum: f32 = values.iter().sum();
            if sum.is_nan() || sum <= 0.0 {
                return None;
            }
            forward.push(values.map(|value| value / sum));
            sums.push(sum);
        }
        Some((forward, sums))
    }

    fn backward(
        &self,
        factors: &[[f32; LABELS]],
        forward: &[[f32; LABELS]],
        sums: &[f32],
    ) -> Expectations {
        let count = factors.len();
        let mut expectations = Expectations {
            labels: vec![[0.0; LABELS]; count],
            chain: Chain::zero(),
        };
        let mut backward = self.chain.end;
        let total: f32 = forward[count - 1]
            .iter()
            .zip(&backward)
            .map(|(forward, backward)| forward * backward)
            .sum();
        backward = backward.map(|value| value / total);
        for at in (0..count).rev() {
            for label in 0..LABELS {
                expectations.labels[at][label] = forward[at][label] * backward[label];
            }
            if at == 0 {
                break;
            }
            let mut after = [0.0; LABELS];
            for label in 0..LABELS {
                after[label] = backward[label] * factors[at][label] / sums[at];
            }
            for label in 0..LABELS {
                let (row, sums) = (
                    &self.chain.transition[label],
                    &mut expectations.chain.transition[label],
                );
                let mut value = 0.0;
                for next in 0..LABELS {
                    let part = row[next] * after[next];
                    value += part;
                    sums[next] += forward[at - 1][label] * part;
                }
                backward[label] = value;
            }
        }
        expectations.chain.start = expectations.labels[0];
        expectations.chain.end = expectations.labels[count - 1];
        expectations
    }
}
