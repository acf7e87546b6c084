//! The linear chain: the best label sequence of a sentence, and how probable a part of it is.

use super::label::{LABELS, OUTSIDE, is_open, may_follow};
use super::model::ChainWeights;

/// The score of each label at a token, in weight steps.
pub(super) type Scores = [i32; LABELS];

/// For each label the labels that may stand before it.
const BEFORE: [&[usize]; LABELS] = {
    const CLOSED: &[usize] = &[2, 3, 6, 7, 10, 11, 14, 15, OUTSIDE];
    [
        CLOSED,
        &[0, 1],
        &[0, 1],
        CLOSED,
        CLOSED,
        &[4, 5],
        &[4, 5],
        CLOSED,
        CLOSED,
        &[8, 9],
        &[8, 9],
        CLOSED,
        CLOSED,
        &[12, 13],
        &[12, 13],
        CLOSED,
        CLOSED,
    ]
};

/// Far below every score that weights can add up to in a sentence.
const IMPOSSIBLE: i32 = i32::MIN / 4;

/// No factor of a probability is smaller: keeps every sum above 0.
const LEAST_EXPONENT: f64 = -60.0;

/// The best allowed label sequence; empty for an empty sentence. Of two equally good ones the choice is always the same.
pub(super) fn best_labels(scores: &[Scores], chain: &ChainWeights) -> Vec<u8> {
    let Some(first) = scores.first() else {
        return Vec::new();
    };
    let mut best = [IMPOSSIBLE; LABELS];
    for label in (0..LABELS).filter(|&label| may_follow(OUTSIDE, label)) {
        best[label] = first[label] + i32::from(chain.start[label]);
    }
    let mut back: Vec<[u8; LABELS]> = Vec::with_capacity(scores.len());
    for scores in &scores[1..] {
        let mut next = [IMPOSSIBLE; LABELS];
        let mut from = [0; LABELS];
        for label in 0..LABELS {
            for &before in BEFORE[label] {
                let score = best[before] + i32::from(chain.transition[before][label]);
                if score > next[label] {
                    (next[label], from[label]) = (score, before as u8);
                }
            }
            next[label] += scores[label];
        }
        // Differences are all that counts; this keeps a text of any length within range.
        let most = next.iter().copied().max().unwrap_or(0);
        best = next.map(|score| (score - most).max(IMPOSSIBLE));
        back.push(from);
    }
    let closing = (0..LABELS).filter(|&label| !is_open(label));
    let last = closing
        .max_by_key(|&label| best[label] + i32::from(chain.end[label]))
        .unwrap_or(OUTSIDE);
    let mut labels = vec![last as u8; scores.len()];
    for (at, from) in back.iter().enumerate().rev() {
        labels[at] = from[usize::from(labels[at + 1])];
    }
    labels
}

/// Scores and chain weights as factors of probabilities.
#[derive(Clone, Debug)]
pub(super) struct ChainFactors {
    /// What a score so many steps below the best one is worth.
    falling: Vec<f64>,
    start: [f64; LABELS],
    end: [f64; LABELS],
    transition: [[f64; LABELS]; LABELS],
}

impl ChainFactors {
    pub(super) fn new(chain: &ChainWeights, step: f32) -> Self {
        let step = f64::from(step);
        let factor = |weight: i16| factor(f64::from(weight) * step);
        let depth = (-LEAST_EXPONENT / step).min(MAX_DEPTH) as i32;
        Self {
            falling: (0..=depth)
                .map(|steps| self::factor(f64::from(-steps) * step))
                .collect(),
            start: chain.start.map(factor),
            end: chain.end.map(factor),
            transition: chain.transition.map(|row| row.map(factor)),
        }
    }
}

impl ChainFactors {
    /// The factor of a score that is `steps` below the best one.
    fn falling(&self, steps: i32) -> f64 {
        let last = self.falling.len() - 1;
        self.falling[last.min(steps as usize)]
    }
}

/// libm's exp, not the standard library's: the same bits natively and in wasm.
fn factor(exponent: f64) -> f64 {
    libm::exp(exponent.clamp(LEAST_EXPONENT, -LEAST_EXPONENT))
}

/// So many factors of scores are kept at most: a smaller step than any real model's would ask for more.
const MAX_DEPTH: f64 = 65_536.0;

/// The probabilities of one sentence's labels.
pub(super) struct Lattice<'c> {
    chain: &'c ChainFactors,
    factors: Vec<[f64; LABELS]>,
    forward: Vec<[f64; LABELS]>,
    backward: Vec<[f64; LABELS]>,
    /// What each token's forward values were divided by.
    sums: Vec<f64>,
    /// The weight of all sequences together.
    total: f64,
}

impl<'c> Lattice<'c> {
    pub(super) fn new(scores: &[Scores], chain: &'c ChainFactors) -> Self {
        let factors: Vec<_> = scores
            .iter()
            .map(|scores| {
                let most = scores.iter().copied().max().unwrap_or(0);
                scores.map(|score| chain.falling(most - score))
            })
            .collect();
        let count = factors.len();
        let mut lattice = Self {
            chain,
            factors,
            forward: Vec::with_capacity(count),
            backward: vec![[0.0; LABELS]; count],
            sums: Vec::with_capacity(count),
            total: 1.0,
        };
        lattice.run_forward();
        lattice.run_backward();
        if let (Some(forward), Some(backward)) = (lattice.forward.last(), lattice.backward.last()) {
            lattice.total = forward
                .iter()
                .zip(backward)
                .map(|(to, from)| to * from)
                .sum();
        }
        lattice
    }

    fn run_forward(&mut self) {
        for at in 0..self.factors.len() {
            let mut values = self.reaching(at);
            for (value, factor) in values.iter_mut().zip(&self.factors[at]) {
                *value *= factor;
            }
            let sum: f64 = values.iter().sum();
            self.sums.push(sum);
            self.forward.push(values.map(|value| value / sum));
        }
    }

    /// The weight of everything that leads up to each label at `at`.
    fn reaching(&self, at: usize) -> [f64; LABELS] {
        let mut values = [0.0; LABELS];
        for (label, value) in values.iter_mut().enumerate() {
            *value = match at.checked_sub(1) {
                None if may_follow(OUTSIDE, label) => self.chain.start[label],
                None => 0.0,
                Some(last) => BEFORE[label]
                    .iter()
                    .map(|&before| {
                        self.forward[last][before] * self.chain.transition[before][label]
                    })
                    .sum(),
            };
        }
        values
    }

    fn run_backward(&mut self) {
        for at in (0..self.factors.len()).rev() {
            let mut values = [0.0; LABELS];
            if at + 1 == self.factors.len() {
                for label in (0..LABELS).filter(|&label| !is_open(label)) {
                    values[label] = self.chain.end[label];
                }
            } else {
                for (label, befores) in BEFORE.iter().enumerate() {
                    let after = self.backward[at + 1][label] * self.factors[at + 1][label]
                        / self.sums[at + 1];
                    for &before in *befores {
                        values[before] += self.chain.transition[before][label] * after;
                    }
                }
            }
            self.backward[at] = values;
        }
    }

    /// How probable it is that the tokens from `start` on have exactly `labels`, from 0 to 1.
    pub(super) fn probability(&self, start: usize, labels: &[u8]) -> f32 {
        let (Some(&first), Some(&last)) = (labels.first(), labels.last()) else {
            return 1.0;
        };
        let mut weight = self.reaching(start)[usize::from(first)];
        for (offset, &label) in labels.iter().enumerate() {
            let at = start + offset;
            if offset > 0 {
                weight *=
                    self.chain.transition[usize::from(labels[offset - 1])][usize::from(label)];
            }
            weight *= self.factors[at][usize::from(label)] / self.sums[at];
        }
        let probability =
            weight * self.backward[start + labels.len() - 1][usize::from(last)] / self.total;
        probability.clamp(0.0, 1.0) as f32
    }
}

#[cfg(test)]
mod tests {
    use super::{BEFORE, ChainFactors, Lattice, Scores, best_labels};
    use crate::mention::label::{LABELS, OUTSIDE, is_open, may_follow};
    use crate::mention::testing::chain_weights;
    use proptest::prelude::{Strategy, proptest};

    #[test]
    fn the_table_agrees_with_the_rule() {
        for (label, before) in BEFORE.iter().enumerate() {
            let allowed: Vec<usize> = (0..LABELS)
                .filter(|&before| may_follow(before, label))
                .collect();
            assert_eq!(*before, allowed);
        }
    }

    /// Every allowed sequence with its score, the slow way.
    fn sequences(scores: &[Scores]) -> Vec<(Vec<u8>, i32)> {
        let chain = chain_weights();
        let mut all: Vec<(Vec<u8>, i32)> = vec![(Vec::new(), 0)];
        for scores in scores {
            let mut longer = Vec::new();
            for (labels, score) in all {
                let before = labels.last().map(|&label| usize::from(label));
                for label in
                    (0..LABELS).filter(|&label| may_follow(before.unwrap_or(OUTSIDE), label))
                {
                    let step =
                        before.map_or(chain.start[label], |before| chain.transition[before][label]);
                    let mut labels = labels.clone();
                    labels.push(label as u8);
                    longer.push((labels, score + scores[label] + i32::from(step)));
                }
            }
            all = longer;
        }
        let closed = |labels: &[u8]| {
            labels
                .last()
                .map(|&label| usize::from(label))
                .filter(|&label| !is_open(label))
        };
        all.into_iter()
            .filter_map(|(labels, score)| {
                closed(&labels).map(|last| (labels, score + i32::from(chain.end[last])))
            })
            .collect()
    }

    fn sentence() -> impl Strategy<Value = Vec<Scores>> {
        proptest::collection::vec(proptest::array::uniform17(-40_i32..40), 1..4)
    }

    proptest! {
        #[test]
        fn the_best_is_the_best(scores in sentence()) {
            let all = sequences(&scores);
            let most = all.iter().map(|&(_, score)| score).max().expect("one is allowed");
            let found = best_labels(&scores, &chain_weights());
            assert!(all.iter().any(|(labels, score)| *labels == found && *score == most));
        }

        #[test]
        fn probabilities_are_shares_of_all_sequences(scores in sentence()) {
            let weight = |score: i32| libm::exp(f64::from(score) * 0.05);
            let all = sequences(&scores);
            let total: f64 = all.iter().map(|&(_, score)| weight(score)).sum();
            let best = best_labels(&scores, &chain_weights());
            let factors = ChainFactors::new(&chain_weights(), 0.05);
            let lattice = Lattice::new(&scores, &factors);
            for start in 0..best.len() {
                let part = &best[start..];
                let share: f64 = all.iter().filter(|(labels, _)| labels[start..] == *part).map(|&(_, score)| weight(score)).sum();
                let found = f64::from(lattice.probability(start, part));
                assert!((found - share / total).abs() < 1e-5, "{found} is not {}", share / total);
            }
        }
    }
}
