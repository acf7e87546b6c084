//! Where in a sentence names may stand at all: most tokens are outside whatever stands around them, and the chain
//! need not be run over them.
//!
//! A name's gain is what it adds to the score of a label sequence that is outside there. The greatest gain of a name
//! through each token is found by kind, position by position, with the most favourable labels around the name.

use super::chain::Scores;
use super::label::{Kind, LABELS, LANES, OUTSIDE, is_open, may_follow};
use super::model::ChainWeights;
use std::ops::Range;

/// A name whose gain is so far below 0, as the logarithm of odds, is not worth a thought.
const HOPELESS: f32 = 8.0;

/// How many kinds of names there are.
const KINDS: usize = Kind::ALL.len();

/// What names can add up to at most.
#[derive(Clone, Debug)]
pub(super) struct Gains {
    /// What each label adds at most beside its score: the weights of its transitions.
    of_label: [i32; LANES],
    /// A name with a gain below this is hopeless.
    least: i32,
}

impl Gains {
    pub(super) fn new(chain: &ChainWeights, step: f32) -> Self {
        Self {
            of_label: std::array::from_fn(|label| gain(chain, label)),
            least: (-HOPELESS / step).max(f32::from(i16::MIN)) as i32,
        }
    }

    /// The stretches of tokens, in order, that a name with hope goes through.
    pub(super) fn stretches(&self, scores: &[Scores]) -> Vec<Range<usize>> {
        let ends = self.ends(scores);
        let mut stretches: Vec<Range<usize>> = Vec::new();
        let mut open = [NEVER; KINDS];
        for (at, scores) in scores.iter().enumerate() {
            let mut most = NEVER;
            for (kind, open) in open.iter_mut().enumerate() {
                let [begin, inside, end, single] = self.of_kind(scores, kind);
                let ending = *open + end;
                *open = begin.max(*open + inside).max(NEVER);
                let going_on = *open + ends[at + 1][kind];
                most = most.max(single).max(ending).max(going_on);
            }
            if most < self.least {
                continue;
            }
            match stretches.last_mut() {
                Some(stretch) if stretch.end == at => stretch.end += 1,
                _ => stretches.push(at..at + 1),
            }
        }
        stretches
    }

    /// For each token and kind what a name that is open before it gains from there on.
    fn ends(&self, scores: &[Scores]) -> Vec<[i32; KINDS]> {
        let mut ends = vec![[NEVER; KINDS]; scores.len() + 1];
        let mut next = [NEVER; KINDS];
        for (scores, ends) in scores.iter().zip(&mut ends).rev() {
            for (kind, next) in next.iter_mut().enumerate() {
                let [_, inside, end, _] = self.of_kind(scores, kind);
                *next = end.max(*next + inside).max(NEVER);
            }
            *ends = next;
        }
        ends
    }

    /// What the labels of a kind gain at a token.
    fn of_kind(&self, scores: &Scores, kind: usize) -> [i32; 4] {
        let first = kind * 4;
        std::array::from_fn(|position| {
            i32::from(scores[first + position]) + self.of_label[first + position]
        })
    }
}

/// The gain of a name that cannot be.
const NEVER: i32 = i32::MIN / 8;

/// What `label` adds at most beside its score, against a token outside: its transition from what may stand before
/// it, and where it ends a name the transition to what may stand after it.
fn gain(chain: &ChainWeights, label: usize) -> i32 {
    let outside = |before: usize| i32::from(chain.transition[before][OUTSIDE]);
    let before = (0..LABELS).filter(|&before| may_follow(before, label));
    let from = before.map(|before| {
        let baseline = if is_open(before) { OUTSIDE } else { before };
        i32::from(chain.transition[before][label]) - outside(baseline)
    });
    let at_start = i32::from(chain.start[label]) - i32::from(chain.start[OUTSIDE]);
    let first = may_follow(OUTSIDE, label).then_some(at_start);
    let into = from.chain(first).max().unwrap_or(NEVER);
    if is_open(label) {
        return into;
    }
    let after = (0..LABELS).filter(|&after| may_follow(label, after));
    let to = after.map(|after| {
        i32::from(chain.transition[label][after]) - i32::from(chain.transition[OUTSIDE][after])
    });
    let at_end = i32::from(chain.end[label]) - i32::from(chain.end[OUTSIDE]);
    into + to.chain([at_end]).max().unwrap_or(at_end)
}

#[cfg(test)]
mod tests {
    use super::{Gains, Range};
    use crate::mention::chain::{Edges, Scores, best_labels, score};
    use crate::mention::label::OUTSIDE;
    use crate::mention::testing::chain_weights;
    use proptest::prelude::{Strategy, proptest};

    const STEP: f32 = 0.05;

    /// Mostly tokens that are far from every name, as in prose.
    fn sentence() -> impl Strategy<Value = Vec<Scores>> {
        let token = (-400_i16..80, proptest::array::uniform16(-60_i16..60))
            .prop_map(|(level, scores)| scores.map(|score| score + level));
        proptest::collection::vec(token, 1..30)
    }

    fn labels_by_stretches(scores: &[Scores], stretches: &[Range<usize>]) -> Vec<u8> {
        let mut labels = vec![OUTSIDE as u8; scores.len()];
        for stretch in stretches {
            let edges = Edges {
                opens: stretch.start == 0,
                closes: stretch.end == scores.len(),
            };
            let found = best_labels(&scores[stretch.clone()], edges, &chain_weights());
            labels[stretch.clone()].copy_from_slice(&found);
        }
        labels
    }

    fn total(scores: &[Scores], labels: &[u8]) -> i32 {
        let chain = chain_weights();
        let label = |at: usize| usize::from(labels[at]);
        let of_tokens: i32 = (0..labels.len())
            .map(|at| score(&scores[at], label(at)))
            .sum();
        let between: i32 = (1..labels.len())
            .map(|at| i32::from(chain.transition[label(at - 1)][label(at)]))
            .sum();
        let edges = chain.start[label(0)] + chain.end[label(labels.len() - 1)];
        of_tokens + between + i32::from(edges)
    }

    proptest! {
        #[test]
        fn no_good_name_is_lost_between_stretches(scores in sentence()) {
            let whole = Edges { opens: true, closes: true };
            let stretches = Gains::new(&chain_weights(), STEP).stretches(&scores);
            assert!(stretches.windows(2).all(|pair| pair[0].end < pair[1].start));
            let labels = labels_by_stretches(&scores, &stretches);
            let best = best_labels(&scores, whole, &chain_weights());
            assert_eq!(total(&scores, &labels), total(&scores, &best));
        }
    }
}
