//! The table of weights, laid out so that rows are summed eight weights at a time in plain registers, as fast in
//! WebAssembly as natively.
//!
//! A weight is stored as a byte above 0, and the bytes at even and at odd places are summed apart, each in 16 bits
//! of a 64-bit number; what all weights were raised by is taken off at the end.

use super::chain::Scores;
use super::label::LANES;

/// What every weight is raised by.
const RAISED: u8 = 128;

/// So many bytes fit a sum of 16 bits.
const MAX_ROWS: usize = 256;

/// The bytes at even places.
const EVEN: u64 = 0x00ff_00ff_00ff_00ff;

/// Rows of [`LANES`] weights.
#[derive(Clone, Debug)]
pub(super) struct WeightTable(Vec<[u64; 2]>);

impl WeightTable {
    /// The table of `weights`, row after row.
    pub(super) fn new(weights: &[i8]) -> Self {
        let (rows, _) = weights.as_chunks::<LANES>();
        let raised = |weight: i8| weight.cast_unsigned() ^ RAISED;
        let half = |half: &[i8]| {
            let bytes = std::array::from_fn(|at| raised(half[at]));
            u64::from_le_bytes(bytes)
        };
        Self(
            rows.iter()
                .map(|row| [half(&row[..8]), half(&row[8..])])
                .collect(),
        )
    }

    /// The sums of the rows with these numbers, each sum within 16 bits.
    pub(super) fn sum(&self, rows: &[u32]) -> Scores {
        let mut sums = [0; LANES];
        for rows in rows.chunks(MAX_ROWS) {
            let (mut even, mut odd) = ([0_u64; 2], [0_u64; 2]);
            for &row in rows {
                let row = &self.0[row as usize];
                for half in 0..2 {
                    even[half] += row[half] & EVEN;
                    odd[half] += row[half] >> 8 & EVEN;
                }
            }
            let raised = i16::wrapping_mul(RAISED.into(), rows.len() as i16);
            for (lane, sum) in sums.iter_mut().enumerate() {
                let packed = if lane % 2 == 0 { even } else { odd }[lane / 8];
                let part = (packed >> (lane % 8 / 2 * 16)) as i16;
                *sum = i16::wrapping_add(*sum, part.wrapping_sub(raised));
            }
        }
        sums
    }
}

#[cfg(test)]
mod tests {
    use super::{LANES, WeightTable};
    use crate::mention::hash;

    #[test]
    fn sums_are_those_of_the_weights() {
        let weights: Vec<i8> = (0..16 * LANES)
            .map(|weight| (hash::mix(weight as u64) % 255) as i8)
            .collect();
        let table = WeightTable::new(&weights);
        for count in [0, 1, 2, 255, 256, 257, 600] {
            let rows: Vec<u32> = (0..count).map(|row| row * 7 % 16).collect();
            let expected: [i16; LANES] = std::array::from_fn(|lane| {
                let lanes = rows.iter().map(|&row| weights[row as usize * LANES + lane]);
                lanes.map(i16::from).sum()
            });
            assert_eq!(table.sum(&rows), expected, "{count} rows");
        }
    }
}
