//! Whether confidence means what it says: names by confidence, and the share of them that is right.

use bluepencil::mention::NameKind;
use serde::Serialize;

/// Names of a tenth of the range of confidence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub(crate) struct Bin {
    /// The mean confidence.
    pub(crate) confidence: f64,
    /// The share that is right.
    pub(crate) right: f64,
    pub(crate) count: usize,
}

/// The names of a set by tenths of confidence.
#[derive(Serialize)]
pub(crate) struct Reliability {
    pub(crate) set: String,
    pub(crate) bins: [Bin; 10],
    /// The mean distance between confidence and the share that is right, over all names.
    pub(crate) error: f64,
}

impl Reliability {
    /// Counts names, each with its confidence and whether it is right.
    pub(crate) fn new(set: &str, judged: &[(NameKind, f32, bool)]) -> Self {
        let mut bins = [Bin::default(); 10];
        for &(_, confidence, right) in judged {
            let bin = &mut bins[((confidence * 10.0) as usize).min(9)];
            bin.confidence += f64::from(confidence);
            bin.right += f64::from(u8::from(right));
            bin.count += 1;
        }
        let error: f64 = bins
            .iter()
            .map(|bin| (bin.confidence - bin.right).abs())
            .sum();
        for bin in bins.iter_mut().filter(|bin| bin.count > 0) {
            bin.confidence /= bin.count as f64;
            bin.right /= bin.count as f64;
        }
        Self {
            set: set.to_owned(),
            bins,
            error: error / judged.len().max(1) as f64,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Reliability;
    use bluepencil::mention::NameKind::Person;

    #[test]
    fn names_as_right_as_they_are_sure_have_no_error() {
        let judged = [
            (Person, 0.5, true),
            (Person, 0.5, false),
            (Person, 1.0, true),
        ];
        let found = Reliability::new("set", &judged);
        assert_eq!(found.error, 0.0);
        assert_eq!((found.bins[5].count, found.bins[9].count), (2, 1));
    }
}
