//! Right, found and wanted: precision, recall and F1.

use serde::Serialize;
use std::ops::AddAssign;

/// How many of what was found and of what was wanted fit each other.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Counts {
    /// Found ones that are right.
    pub(crate) right: f64,
    /// All that were found.
    pub(crate) found: f64,
    /// Wanted ones that were found; another number than `right` where two may fit one.
    pub(crate) met: f64,
    /// All that were wanted.
    pub(crate) wanted: f64,
}

/// Percentages, as reports carry them.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub(crate) struct Score {
    pub(crate) precision: f64,
    pub(crate) recall: f64,
    pub(crate) f1: f64,
    pub(crate) wanted: f64,
}

impl Counts {
    /// Of `found` and `wanted` so many fit one to one.
    pub(crate) fn one_to_one(right: usize, found: usize, wanted: usize) -> Self {
        Self {
            right: right as f64,
            found: found as f64,
            met: right as f64,
            wanted: wanted as f64,
        }
    }

    pub(crate) fn score(self) -> Score {
        let share = |part: f64, whole: f64| {
            if whole > 0.0 {
                100.0 * part / whole
            } else {
                0.0
            }
        };
        let (precision, recall) = (share(self.right, self.found), share(self.met, self.wanted));
        let f1 = if precision + recall > 0.0 {
            2.0 * precision * recall / (precision + recall)
        } else {
            0.0
        };
        Score {
            precision,
            recall,
            f1,
            wanted: self.wanted,
        }
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.right += other.right;
        self.found += other.found;
        self.met += other.met;
        self.wanted += other.wanted;
    }
}

#[cfg(test)]
mod tests {
    use super::Counts;

    #[test]
    fn f1_is_the_harmonic_mean() {
        let score = Counts::one_to_one(1, 2, 4).score();
        assert_eq!((score.precision, score.recall), (50.0, 25.0));
        assert!((score.f1 - 100.0 / 3.0).abs() < 1e-9);
        assert_eq!(Counts::default().score().f1, 0.0);
    }
}
