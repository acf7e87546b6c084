//! How often names of a probability are right, on the development sets: the model's calibration.

use crate::TrainError;
use crate::corpus::{self, SOURCES};
use crate::evaluate::development_score;
use crate::excluded::Excluded;
use crate::train::Material;
use bluepencil::mention::calibration::{Calibration, POINTS};
use bluepencil::mention::model::Model;
use bluepencil::mention::{NameKind, Tagger};

/// Names labelled by a teacher are easier than others, and so many that they would decide alone.
const SILVER_WEIGHT: f64 = 0.1;

/// So many names, right at the share that the map says without them, are added at each point.
const PRIOR: f64 = 2.0;

/// Fits the calibration of `model` on what `material` leaves out.
pub(crate) fn fit(model: &Model, material: &Material<'_>) -> Result<Calibration, TrainError> {
    let tagger = Tagger::from_bytes(&model.to_bytes()).map_err(|source| TrainError::Model {
        path: "the trained model".into(),
        source,
    })?;
    let excluded = Excluded::read(material.gold)?;
    let mut judged: [Vec<(f32, f64, bool)>; 2] = Default::default();
    for source in SOURCES.iter().filter(|source| source.name != "wnut") {
        let documents = corpus::read(material.corpora, source)?;
        let development = documents
            .iter()
            .filter(|document| document.is_development(material.fold) && !excluded.holds(document));
        let weight = if source.silver { SILVER_WEIGHT } else { 1.0 };
        for (kind, probability, right) in development_score(development, &tagger).judged {
            judged[kind as usize].push((probability, weight, right));
        }
    }
    let mut calibration = Calibration::IDENTITY;
    for kind in [NameKind::Person, NameKind::Institution] {
        calibration.maps[kind as usize] = map(&judged[kind as usize]);
    }
    Ok(calibration)
}

/// A rising map: each name counts at the two points around its probability; points that would fall are merged.
fn map(judged: &[(f32, f64, bool)]) -> [f32; POINTS] {
    let last = POINTS - 1;
    let mut points: [(f64, f64); POINTS] =
        std::array::from_fn(|point| (PRIOR * point as f64 / last as f64, PRIOR));
    for &(probability, weight, right) in judged {
        let place = f64::from(probability) * last as f64;
        let below = (place as usize).min(last - 1);
        let share = place - below as f64;
        for (point, share) in [(below, 1.0 - share), (below + 1, share)] {
            points[point].0 += if right { weight * share } else { 0.0 };
            points[point].1 += weight * share;
        }
    }
    rising(&points)
}

/// The nearest rising sequence of shares (pool adjacent violators).
fn rising(points: &[(f64, f64); POINTS]) -> [f32; POINTS] {
    let mut pools: Vec<(f64, f64, usize)> = Vec::new();
    for &(right, count) in points {
        let mut pool = (right, count, 1);
        while let Some(&(before_right, before_count, width)) = pools.last()
            && before_right * pool.1 > pool.0 * before_count
        {
            pool = (pool.0 + before_right, pool.1 + before_count, pool.2 + width);
            pools.pop();
        }
        pools.push(pool);
    }
    let mut map = [0.0; POINTS];
    let shares = pools
        .iter()
        .flat_map(|&(right, count, width)| std::iter::repeat_n((right / count) as f32, width));
    for (point, share) in map.iter_mut().zip(shares) {
        *point = share;
    }
    map
}

#[cfg(test)]
mod tests {
    use super::map;

    #[test]
    fn too_sure_names_are_made_less_sure() {
        let judged: Vec<_> = (0..1000).map(|name| (0.9, 1.0, name % 2 == 0)).collect();
        let found = map(&judged);
        assert!(found.is_sorted());
        assert!((found[9] - 0.5).abs() < 0.01, "{found:?}");
    }
}
