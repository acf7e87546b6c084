//! Lists of names: which words and phrases stand in which.
//!
//! The model carries fingerprints of the entries only. An entry's key is the chain of its tokens' hashes, so a
//! phrase is looked up as it is read, token by token.

use super::ModelError;
use super::hash;
use super::packed_map::PackedMap;
use super::reader::Reader;

/// The lists that a phrase stands in, a bit for each.
pub type Lists = u32;

/// The longest entry that is looked for, in tokens.
pub const MAX_TOKENS: usize = 8;

/// The lists by name, in the order of their bits.
pub const LIST_NAMES: [&str; 17] = [
    "first name",
    "surname",
    "rare surname",
    "organisation head",
    "title",
    "country",
    "demonym",
    "city",
    "state",
    "body",
    "news",
    "party",
    "company",
    "university",
    "office",
    "politician",
    "team",
];

/// The bit of the list called `name`.
///
/// # Panics
/// When there is no such list.
#[must_use]
pub const fn list(name: &str) -> Lists {
    let mut bit = 0;
    while bit < LIST_NAMES.len() {
        if same(LIST_NAMES[bit].as_bytes(), name.as_bytes()) {
            return 1 << bit;
        }
        bit += 1;
    }
    panic!("there is no such list")
}

const fn same(left: &[u8], right: &[u8]) -> bool {
    let mut at = 0;
    while at < left.len() && at < right.len() && left[at] == right[at] {
        at += 1;
    }
    at == left.len() && at == right.len()
}

/// Entries and their lists.
#[derive(Clone, Debug)]
pub struct Gazetteer {
    /// Entry → index into `combinations`.
    pub entries: PackedMap,
    /// The sets of lists that occur.
    pub combinations: Vec<Lists>,
}

/// The key of an entry of one token; longer ones are made with [`extend_key`].
#[must_use]
pub const fn first_key(word: u64) -> u64 {
    hash::mix(word)
}

/// The key of the entry that `key` is of and then `word`.
#[must_use]
pub const fn extend_key(key: u64, word: u64) -> u64 {
    hash::mix(hash::pair(key, word))
}

impl Gazetteer {
    /// The lists that the entry with `key` stands in.
    #[must_use]
    pub fn get(&self, key: u64) -> Lists {
        let combination = self
            .entries
            .get(key)
            .and_then(|index| self.combinations.get(usize::from(index)));
        combination.copied().unwrap_or(0)
    }

    pub(super) fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&(self.combinations.len() as u32).to_le_bytes());
        for lists in &self.combinations {
            out.extend_from_slice(&lists.to_le_bytes());
        }
        self.entries.write(out);
    }

    pub(super) fn read(reader: &mut Reader<'_>) -> Result<Self, ModelError> {
        let count = reader.u32()?;
        let combinations = (0..count).map(|_| reader.u32()).collect::<Result<_, _>>()?;
        Ok(Self {
            entries: PackedMap::read(reader)?,
            combinations,
        })
    }
}
