//! The linear chain: the best label sequence of a stretch of a sentence.

use super::label::{LABELS, LANES, OUTSIDE, may_follow};
use super::model::ChainWeights;

/// The score of each label but [`OUTSIDE`], whose score is 0, at a token, in weight steps.
pub(super) type Scores = [i16; LANES];

/// For each label the labels that may stand before it.
pub(super) const BEFORE: [&[usize]; LABELS] = {
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

/// What stands on the two sides of a stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Edges {
    /// The sentence starts here; otherwise the token before is outside every name.
    pub(super) opens: bool,
    /// The sentence ends here; otherwise the token after is outside.
    pub(super) closes: bool,
}

/// What each first label of a stretch adds, and each last one.
pub(super) fn edge_weights(chain: &ChainWeights, edges: Edges) -> [[i16; LABELS]; 2] {
    let first = if edges.opens {
        chain.start
    } else {
        chain.transition[OUTSIDE]
    };
    let last = if edges.closes {
        chain.end
    } else {
        chain.transition.each_ref().map(|row| row[OUTSIDE])
    };
    [first, last]
}

/// The score of `label` at a token.
pub(super) fn score(scores: &Scores, label: usize) -> i32 {
    scores.get(label).map_or(0, |&score| i32::from(score))
}

/// The best allowed label sequence; empty for an empty stretch. Of equally good labels the first one is taken.
pub(super) fn best_labels(scores: &[Scores], edges: Edges, chain: &ChainWeights) -> Vec<u8> {
    let Some(first) = scores.first() else {
        return Vec::new();
    };
    let [start, end] = edge_weights(chain, edges);
    let mut best = [IMPOSSIBLE; LABELS];
    for label in (0..LABELS).filter(|&label| may_follow(OUTSIDE, label)) {
        best[label] = score(first, label) + i32::from(start[label]);
    }
    let mut back: Vec<[u8; LABELS]> = Vec::with_capacity(scores.len());
    for scores in &scores[1..] {
        back.push(step(&mut best, scores, chain));
    }
    let closing = BEFORE[OUTSIDE].iter().rev();
    let last = closing
        .copied()
        .max_by_key(|&label| best[label] + i32::from(end[label]))
        .unwrap_or(OUTSIDE);
    let mut labels = vec![last as u8; scores.len()];
    for (at, from) in back.iter().enumerate().rev() {
        labels[at] = from[usize::from(labels[at + 1])];
    }
    labels
}

/// Takes `best` one token further; for each label the label before it that is best.
fn step(best: &mut [i32; LABELS], scores: &Scores, chain: &ChainWeights) -> [u8; LABELS] {
    let mut next = [IMPOSSIBLE; LABELS];
    let mut from = [0; LABELS];
    for label in 0..LABELS {
        for &before in BEFORE[label] {
            let score = best[before] + i32::from(chain.transition[before][label]);
            if score > next[label] {
                (next[label], from[label]) = (score, before as u8);
            }
        }
        next[label] += score(scores, label);
    }
    // Differences are all that counts; this keeps a text of any length within range.
    let most = next.iter().copied().max().unwrap_or(0);
    *best = next.map(|score| (score - most).max(IMPOSSIBLE));
    from
}

#[cfg(test)]
pub(super) mod tests {
    use super::{BEFORE, Edges, Scores, best_labels, edge_weights, score};
    use crate::mention::label::{LABELS, OUTSIDE, is_open, may_follow};
    use crate::mention::testing::chain_weights;
    use proptest::prelude::{Strategy, any, proptest};

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
    pub(crate) fn sequences(scores: &[Scores], edges: Edges) -> Vec<(Vec<u8>, i32)> {
        let chain = chain_weights();
        let [start, end] = edge_weights(&chain, edges);
        let mut all: Vec<(Vec<u8>, i32)> = vec![(Vec::new(), 0)];
        for scores in scores {
            let mut longer = Vec::new();
            for (labels, sum) in all {
                let before = labels.last().map(|&label| usize::from(label));
                for label in
                    (0..LABELS).filter(|&label| may_follow(before.unwrap_or(OUTSIDE), label))
                {
                    let step =
                        before.map_or(start[label], |before| chain.transition[before][label]);
                    let mut labels = labels.clone();
                    labels.push(label as u8);
                    longer.push((labels, sum + score(scores, label) + i32::from(step)));
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
                closed(&labels).map(|last| (labels, score + i32::from(end[last])))
            })
            .collect()
    }

    pub(crate) fn stretch() -> impl Strategy<Value = (Vec<Scores>, Edges)> {
        let scores = proptest::collection::vec(proptest::array::uniform16(-40_i16..40), 1..4);
        let edges =
            (any::<bool>(), any::<bool>()).prop_map(|(opens, closes)| Edges { opens, closes });
        (scores, edges)
    }

    proptest! {
        #[test]
        fn the_best_is_the_best((scores, edges) in stretch()) {
            let all = sequences(&scores, edges);
            let most = all.iter().map(|&(_, score)| score).max().expect("one is allowed");
            let found = best_labels(&scores, edges, &chain_weights());
            assert!(all.iter().any(|(labels, score)| *labels == found && *score == most));
        }
    }
}
