//! What the chain's probabilities are worth: a probability → the share of names as probable that are right.
//!
//! A chain is too sure of itself, and a document's evidence makes it surer. The trainer measures by how much on
//! names that it did not learn from.

use super::reader::Reader;
use super::{ModelError, NameKind};

/// So many points, evenly from 0 to 1, each map goes through.
pub const POINTS: usize = 11;

/// A rising map for people and one for institutions, straight between its points.
#[derive(Clone, Debug, PartialEq)]
pub struct Calibration {
    /// For each kind the confidence at each point.
    pub maps: [[f32; POINTS]; 2],
}

impl Calibration {
    /// Leaves everything as it is.
    pub const IDENTITY: Self = {
        let even = [0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0];
        Self { maps: [even; 2] }
    };

    /// The confidence of a name of `kind` that the chain gives `probability`.
    #[must_use]
    pub fn confidence(&self, kind: NameKind, probability: f32) -> f32 {
        let map = &self.maps[kind as usize];
        let place = probability.clamp(0.0, 1.0) * (POINTS - 1) as f32;
        let below = (place as usize).min(POINTS - 2);
        let share = place - below as f32;
        map[below] + (map[below + 1] - map[below]) * share
    }

    pub(super) fn write(&self, out: &mut Vec<u8>) {
        let points = self.maps.as_flattened();
        out.extend(points.iter().flat_map(|point| point.to_le_bytes()));
    }

    pub(super) fn read(reader: &mut Reader<'_>) -> Result<Self, ModelError> {
        let mut maps = [[0.0; POINTS]; 2];
        for map in &mut maps {
            for point in map.iter_mut() {
                *point = reader.f32()?;
            }
            let bounded = map.iter().all(|point| (0.0..=1.0).contains(point));
            if !bounded || !map.is_sorted() {
                return Err(ModelError::Damaged {
                    what: "the calibration",
                });
            }
        }
        Ok(Self { maps })
    }
}

#[cfg(test)]
mod tests {
    use super::{Calibration, POINTS};
    use crate::mention::NameKind::{Institution, Person};

    #[test]
    fn the_map_goes_straight_from_point_to_point() {
        let mut calibration = Calibration::IDENTITY;
        calibration.maps[1] = [0.5; POINTS];
        calibration.maps[1][POINTS - 1] = 1.0;
        for (kind, probability, expected) in [
            (Person, 0.0, 0.0),
            (Person, 0.25, 0.25),
            (Person, 1.0, 1.0),
            (Institution, 0.2, 0.5),
            (Institution, 0.95, 0.75),
            (Institution, 1.0, 1.0),
        ] {
            let found = calibration.confidence(kind, probability);
            assert!((found - expected).abs() < 1e-6, "{probability} is {found}");
        }
    }
}
