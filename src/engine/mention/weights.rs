//! The table of weights, laid out so that rows are summed eight weights at a time in plain registers, as fast in
//! WebAssembly as natively.
//!
//! A weight is stored as a byte above 0, and the bytes at even and at odd places are summed apart, each in 16 bits
//! of a 64-bit number; what all weights were raised by is taken off at the end.

use super::chain::Scores;
use super::label::LANES;
use super::row_set::RowSet;

/// What every weight is raised by.
const RAISED: u8 = 128;

/// So many bytes fit a sum of 16 bits.
const MAX_ROWS: usize = 256;

/// The bytes at even places.
const EVEN: u64 = 0x00ff_00ff_00ff_00ff;

/// Rows of [`LANES`] weights.
#[derive(Clone, Debug)]
pub(super) struct WeightTable {
    set: RowSet,
    /// The first one, whose weights are 0, stands for every row that is not in the set.
    rows: Vec<[u64; 2]>,
}

impl WeightTable {
    /// The table of `weights` for the rows of `set`.
    pub(super) fn new(set: RowSet, weights: &[[i8; LANES]]) -> Self {
        let none = [0; LANES];
        let rows = [&none].into_iter().chain(weights);
        Self {
            set,
            rows: rows.map(packed).collect(),
        }
    }

    /// How many bits a row's number has.
    pub(super) fn row_bits(&self) -> u32 {
        self.set.row_bits()
    }

    /// The sums of the rows with these numbers, each sum within 16 bits.
    pub(super) fn sum(&self, rows: &[u32]) -> Scores {
        let mut sums = [0; LANES];
        for rows in rows.chunks(MAX_ROWS) {
            let (mut even, mut odd) = ([0_u64; 2], [0_u64; 2]);
            for &row in rows {
                let row = &self.rows[self.set.place(row)];
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

/// A row's weights, raised, in the order of their labels.
fn packed(row: &[i8; LANES]) -> [u64; 2] {
    let bytes = row.map(i8::cast_unsigned);
    let (halves, _) = bytes.as_chunks();
    let raised = u64::from_le_bytes([RAISED; 8]);
    [halves[0], halves[1]].map(|half| u64::from_le_bytes(half) ^ raised)
}

#[cfg(test)]
mod tests {
    use super::{LANES, RowSet, WeightTable};
    use crate::mention::hash;

    #[test]
    fn sums_are_those_of_the_weights() {
        let set = RowSet::new(6, (0..64).filter(|row| row % 4 > 0));
        let weight = |row: usize, lane: usize| (hash::mix((row * LANES + lane) as u64) % 255) as i8;
        let weights: Vec<[i8; LANES]> = (0..set.len())
            .map(|row| std::array::from_fn(|lane| weight(row, lane)))
            .collect();
        let table = WeightTable::new(set.clone(), &weights);
        for count in [0, 1, 2, 255, 256, 257, 600] {
            let rows: Vec<u32> = (0..count).map(|row| row * 7 % 64).collect();
            let expected: [i16; LANES] = std::array::from_fn(|lane| {
                let places = rows.iter().filter_map(|&row| set.place(row).checked_sub(1));
                places.map(|place| i16::from(weights[place][lane])).sum()
            });
            assert_eq!(table.sum(&rows), expected, "{count} rows");
        }
    }
}
