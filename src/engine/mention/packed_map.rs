//! A map from hashes to small numbers that is stored as it is used: three bytes a key, no work at loading.
//!
//! Keys are in buckets by their first bits; a bucket keeps 14 more bits of each key beside its 10-bit value. A key
//! that was never put in is taken for one that was about once in five thousand look-ups.

use super::ModelError;
use super::reader::Reader;

/// Values are below this.
pub const VALUES: u16 = 1 << VALUE_BITS;

const VALUE_BITS: u32 = 10;
const REST_BITS: u32 = 14;
const ENTRY_BYTES: usize = 3;
const MAX_BUCKET_BITS: u32 = 20;

/// The map.
#[derive(Clone, Debug)]
pub struct PackedMap {
    bucket_bits: u32,
    /// For each bucket the number of its first entry, and at the end the number of all entries.
    starts: Vec<u32>,
    /// Little-endian: the low 10 bits are the value, the rest the key's bits.
    entries: Vec<u8>,
}

impl PackedMap {
    /// The value of `key`, if it was put in.
    #[must_use]
    pub fn get(&self, key: u64) -> Option<u16> {
        let bucket = (key >> (64 - self.bucket_bits)) as usize;
        let rest = rest_of(key, self.bucket_bits);
        let range = self.starts[bucket] as usize * ENTRY_BYTES
            ..self.starts[bucket + 1] as usize * ENTRY_BYTES;
        let entries = self.entries[range].chunks_exact(ENTRY_BYTES);
        let numbers = entries.map(|entry| u32::from_le_bytes([entry[0], entry[1], entry[2], 0]));
        numbers
            .filter(|number| number >> VALUE_BITS == rest)
            .map(|number| (number & u32::from(VALUES - 1)) as u16)
            .next()
    }

    /// How many keys there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len() / ENTRY_BYTES
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The map of `pairs`; of two values for one key the first holds.
    ///
    /// # Panics
    /// When a value is not below [`VALUES`], or a bucket holds more than 255 keys, which a mixed hash never does.
    #[must_use]
    pub fn from_pairs(pairs: &[(u64, u16)]) -> Self {
        let bucket_bits = usize::BITS
            .saturating_sub((pairs.len() / 2).leading_zeros())
            .clamp(1, MAX_BUCKET_BITS);
        let mut keyed: Vec<(usize, u32, u16)> = pairs
            .iter()
            .map(|&(key, value)| {
                (
                    (key >> (64 - bucket_bits)) as usize,
                    rest_of(key, bucket_bits),
                    value,
                )
            })
            .collect();
        keyed.sort_by_key(|&(bucket, rest, _)| (bucket, rest));
        keyed.dedup_by_key(|&mut (bucket, rest, _)| (bucket, rest));
        let mut counts = vec![0_u8; 1 << bucket_bits];
        let mut entries = Vec::with_capacity(keyed.len() * ENTRY_BYTES);
        for (bucket, rest, value) in keyed {
            assert!(value < VALUES, "a value of {value} does not fit");
            counts[bucket] = counts[bucket]
                .checked_add(1)
                .expect("a mixed hash fills buckets evenly");
            entries.extend_from_slice(
                &(rest << VALUE_BITS | u32::from(value)).to_le_bytes()[..ENTRY_BYTES],
            );
        }
        Self {
            bucket_bits,
            starts: starts_from_counts(&counts),
            entries,
        }
    }

    /// Appends the map to a model's bytes.
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.bucket_bits.to_le_bytes());
        let counts = self.starts.windows(2).map(|pair| (pair[1] - pair[0]) as u8);
        out.extend(counts);
        out.extend_from_slice(&self.entries);
    }

    /// Reads what [`Self::write`] wrote.
    pub(super) fn read(reader: &mut Reader<'_>) -> Result<Self, ModelError> {
        let bucket_bits = reader.u32()?;
        if !(1..=MAX_BUCKET_BITS).contains(&bucket_bits) {
            return Err(ModelError::Damaged {
                what: "the size of a word table",
            });
        }
        let starts = starts_from_counts(reader.take(1 << bucket_bits)?);
        let entries = starts.last().map_or(0, |&count| count as usize) * ENTRY_BYTES;
        Ok(Self {
            bucket_bits,
            starts,
            entries: reader.take(entries)?.to_vec(),
        })
    }
}

fn rest_of(key: u64, bucket_bits: u32) -> u32 {
    (key << bucket_bits >> (64 - REST_BITS)) as u32
}

fn starts_from_counts(counts: &[u8]) -> Vec<u32> {
    let mut starts = Vec::with_capacity(counts.len() + 1);
    let mut start = 0;
    starts.push(start);
    for &count in counts {
        start += u32::from(count);
        starts.push(start);
    }
    starts
}

#[cfg(test)]
mod tests {
    use super::PackedMap;
    use crate::mention::hash;
    use crate::mention::reader::Reader;

    #[test]
    fn finds_what_was_put_in_and_hardly_anything_else() {
        let pairs: Vec<(u64, u16)> = (0..20_000)
            .map(|key| (hash::mix(key), (key % 1024) as u16))
            .collect();
        let map = PackedMap::from_pairs(&pairs);
        let wrong = pairs
            .iter()
            .filter(|&&(key, value)| map.get(key) != Some(value))
            .count();
        assert!(wrong < 10, "{wrong} keys collide");
        let ghosts = (1 << 40..(1 << 40) + 20_000)
            .filter(|&key| map.get(hash::mix(key)).is_some())
            .count();
        assert!(
            ghosts < 20,
            "{ghosts} keys are found that were never put in"
        );
    }

    #[test]
    fn reads_what_it_wrote() {
        for count in [0, 1, 2, 1000] {
            let pairs: Vec<(u64, u16)> =
                (0..count).map(|key| (hash::mix(key), key as u16)).collect();
            let map = PackedMap::from_pairs(&pairs);
            let mut bytes = Vec::new();
            map.write(&mut bytes);
            let read = PackedMap::read(&mut Reader::new(&bytes)).expect("it was just written");
            assert!(
                pairs
                    .iter()
                    .all(|&(key, value)| read.get(key) == Some(value))
            );
            assert_eq!(read.len(), pairs.len());
        }
    }
}
