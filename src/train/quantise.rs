//! Trained weights → the small whole numbers of the model.

use crate::crf::Weights;
use bluepencil::mention::calibration::Calibration;
use bluepencil::mention::label::{LABELS, LANES};
use bluepencil::mention::lexicon::Lexicon;
use bluepencil::mention::model::{ChainWeights, Model};
use bluepencil::mention::row_set::RowSet;

/// The model of `weights`: every weight in whole steps, of which so many are the weights' standard
/// deviation, at most 127 either way.
pub(crate) fn model(weights: &Weights, rows: RowSet, steps: f64, lexicon: Lexicon) -> Model {
    let flat = weights.rows.as_flattened();
    let squares: f64 = flat
        .iter()
        .map(|&weight| f64::from(weight) * f64::from(weight))
        .sum();
    let deviation = libm::sqrt(squares / flat.len() as f64);
    let step = ((deviation / steps) as f32).max(1e-6);
    let whole = |weight: f32| libm::roundf(weight / step);
    let wide =
        |row: &[f32; LABELS]| row.map(|weight| whole(weight).clamp(-10_000.0, 10_000.0) as i16);
    let small = |row: &[f32; LANES]| row.map(|weight| whole(weight).clamp(-127.0, 127.0) as i8);
    let chain = &weights.chain;
    Model {
        step,
        calibration: Calibration::IDENTITY,
        chain: ChainWeights {
            start: wide(&chain.start),
            end: wide(&chain.end),
            transition: chain.transition.each_ref().map(wide),
        },
        rows,
        weights: weights.rows.iter().map(small).collect(),
        lexicon,
    }
}
