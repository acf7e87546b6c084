//! Word clusters: which words are used like this one.

use super::ModelError;
use super::packed_map::PackedMap;
use super::reader::Reader;

/// The clusters of a word at three grains, coarse to fine, each from 1; 0 where the word is not known.
pub type Clusters = [u16; 3];

/// Words and their clusters. A fine cluster lies wholly in a middle one, and that in a coarse one.
#[derive(Clone, Debug)]
pub struct ClusterTable {
    /// Word hash → fine cluster.
    pub words: PackedMap,
    /// Fine cluster → middle cluster and coarse cluster.
    pub parents: Vec<[u8; 2]>,
}

impl ClusterTable {
    /// The clusters of the first of `forms` (hashes of a word's spellings) that is known.
    #[must_use]
    pub fn get(&self, forms: &[u64]) -> Clusters {
        let fine = forms.iter().find_map(|&form| self.words.get(form));
        let parents = |fine: u16| {
            self.parents
                .get(usize::from(fine))
                .map(|parents| (fine, parents))
        };
        match fine.and_then(parents) {
            Some((fine, &[middle, coarse])) => {
                [u16::from(coarse) + 1, u16::from(middle) + 1, fine + 1]
            }
            None => [0; 3],
        }
    }

    pub(super) fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&(self.parents.len() as u32).to_le_bytes());
        out.extend(self.parents.iter().map(|&[middle, _]| middle));
        out.extend(self.parents.iter().map(|&[_, coarse]| coarse));
        self.words.write(out);
    }

    pub(super) fn read(reader: &mut Reader<'_>) -> Result<Self, ModelError> {
        let count = reader.u32()? as usize;
        let (middle, coarse) = (reader.take(count)?, reader.take(count)?);
        let parents = middle
            .iter()
            .zip(coarse)
            .map(|(&middle, &coarse)| [middle, coarse])
            .collect();
        Ok(Self {
            words: PackedMap::read(reader)?,
            parents,
        })
    }
}
