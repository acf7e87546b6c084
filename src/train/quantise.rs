//! Trained weights → the small whole numbers of the model.

use crate::crf::Weights;
use bluepencil::mention::label::LABELS;
use bluepencil::mention::lexicon::Lexicon;
use bluepencil::mention::model::{ChainWeights, Model};

/// The share of weights that may be cut at the largest step, in a million.
const CUT_PER_MILLION: usize = 200;

/// The model of `weights`: every weight in whole steps, at most 127 either way.
pub(crate) fn model(weights: &Weights, row_bits: u32, lexicon: Lexicon) -> Model {
    let flat = weights.rows.as_flattened();
    let mut sizes: Vec<f32> = flat.iter().map(|weight| weight.abs()).collect();
    sizes.sort_unstable_by(f32::total_cmp);
    let largest = sizes[sizes.len() - 1 - sizes.len() * CUT_PER_MILLION / 1_000_000];
    let step = (largest / 127.0).max(1e-6);
    let whole = |weight: f32| libm::roundf(weight / step);
    let wide =
        |row: &[f32; LABELS]| row.map(|weight| whole(weight).clamp(-10_000.0, 10_000.0) as i16);
    let chain = &weights.chain;
    Model {
        row_bits,
        step,
        chain: ChainWeights {
            start: wide(&chain.start),
            end: wide(&chain.end),
            transition: chain.transition.each_ref().map(wide),
        },
        weights: flat
            .iter()
            .map(|&weight| whole(weight).clamp(-127.0, 127.0) as i8)
            .collect(),
        lexicon,
    }
}
