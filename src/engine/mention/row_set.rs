//! Which of all possible rows the table of weights holds: features that were not worth their bytes have none.
//!
//! A bit for each row and, for every 64 bits, how many stand before them, so that a row's place in the table is
//! found without searching.

use super::ModelError;
use super::reader::Reader;

/// The least and most bits that a row's number may have.
const ROW_BITS: std::ops::RangeInclusive<u32> = 6..=28;

/// Some of the rows with numbers of so many bits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowSet {
    row_bits: u32,
    blocks: Vec<Block>,
}

/// 64 rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Block {
    bits: u64,
    /// How many rows of earlier blocks are in the set.
    before: u32,
}

impl RowSet {
    /// The set of `rows`, which have numbers of `row_bits` bits.
    ///
    /// # Panics
    /// When a row's number has more bits.
    #[must_use]
    pub fn new(row_bits: u32, rows: impl IntoIterator<Item = u32>) -> Self {
        let mut bits = vec![0; 1 << (row_bits - 6)];
        for row in rows {
            bits[row as usize / 64] |= 1 << (row % 64);
        }
        Self::from_bits(row_bits, bits)
    }

    fn from_bits(row_bits: u32, bits: Vec<u64>) -> Self {
        let mut before = 0;
        let block = |bits: u64| {
            let block = Block { bits, before };
            before += bits.count_ones();
            block
        };
        let blocks = bits.into_iter().map(block).collect();
        Self { row_bits, blocks }
    }

    /// How many bits a row's number has.
    #[must_use]
    pub fn row_bits(&self) -> u32 {
        self.row_bits
    }

    /// How many rows are in the set.
    #[must_use]
    pub fn len(&self) -> usize {
        let last = self.blocks.last();
        last.map_or(0, |last| (last.before + last.bits.count_ones()) as usize)
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The place of `row` among those in the set, counted from 1; 0 where it is not in it.
    #[must_use]
    pub fn place(&self, row: u32) -> usize {
        let Block { bits, before } = self.blocks[row as usize / 64];
        let upto = bits << (63 - row % 64);
        let is_in = (upto >> 63) as usize;
        (before + upto.count_ones()) as usize * is_in
    }

    pub(super) fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.row_bits.to_le_bytes());
        let bits = self
            .blocks
            .iter()
            .flat_map(|block| block.bits.to_le_bytes());
        out.extend(bits);
    }

    pub(super) fn read(reader: &mut Reader<'_>) -> Result<Self, ModelError> {
        let row_bits = reader.u32()?;
        if !ROW_BITS.contains(&row_bits) {
            return Err(ModelError::Damaged {
                what: "the number of rows",
            });
        }
        let (bits, _) = reader.take(1 << (row_bits - 3))?.as_chunks();
        let bits = bits.iter().map(|&bits| u64::from_le_bytes(bits)).collect();
        Ok(Self::from_bits(row_bits, bits))
    }
}

#[cfg(test)]
mod tests {
    use super::RowSet;
    use crate::mention::reader::Reader;

    #[test]
    fn places_count_the_rows_in_the_set() {
        let rows = [0, 5, 63, 64, 200, 255];
        let set = RowSet::new(8, rows);
        let places: Vec<usize> = rows.iter().map(|&row| set.place(row)).collect();
        assert_eq!(places, [1, 2, 3, 4, 5, 6]);
        let others = (0..256).filter(|row| !rows.contains(row));
        assert!(others.into_iter().all(|row| set.place(row) == 0));
        assert_eq!(set.len(), rows.len());
    }

    #[test]
    fn reads_what_it_wrote() {
        for rows in [vec![], vec![7], vec![0, 1, 1023]] {
            let set = RowSet::new(10, rows);
            let mut bytes = Vec::new();
            set.write(&mut bytes);
            assert_eq!(RowSet::read(&mut Reader::new(&bytes)), Ok(set));
        }
    }
}
