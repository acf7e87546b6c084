//! Small models for tests.

use super::calibration::Calibration;
use super::clusters::ClusterTable;
use super::gazetteer::{Gazetteer, first_key};
use super::hash;
use super::label::{LABELS, LANES};
use super::lexicon::Lexicon;
use super::model::{ChainWeights, Model};
use super::packed_map::PackedMap;
use super::row_set::RowSet;

/// Chain weights that differ everywhere.
pub(super) fn chain_weights() -> ChainWeights {
    let weight = |seed: usize| (hash::mix(seed as u64) % 41) as i16 - 20;
    ChainWeights {
        start: std::array::from_fn(weight),
        end: std::array::from_fn(|label| weight(100 + label)),
        transition: std::array::from_fn(|before| {
            std::array::from_fn(|label| weight(1000 + before * LABELS + label))
        }),
    }
}

/// A model of a few rows with arbitrary weights.
pub(super) fn tiny_model() -> Model {
    let rows = RowSet::new(8, (0..256).filter(|row| row % 3 > 0));
    let weights = (0..rows.len())
        .map(|row| std::array::from_fn(|lane| hash::mix((row * LANES + lane) as u64) as i8))
        .collect();
    let word = |word: &str| hash::bytes(word.as_bytes());
    let clusters = ClusterTable {
        words: PackedMap::from_pairs(&[(word("Angela"), 0), (word("Union"), 1)]),
        parents: vec![[1, 2], [3, 4]],
    };
    let gazetteer = Gazetteer {
        entries: PackedMap::from_pairs(&[(first_key(word("Angela")), 0)]),
        combinations: vec![1],
    };
    Model {
        step: 0.05,
        calibration: Calibration::IDENTITY,
        chain: chain_weights(),
        rows,
        weights,
        lexicon: Lexicon {
            clusters,
            gazetteer,
        },
    }
}
