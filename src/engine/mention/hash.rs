//! The hash that features, word types and list entries share: 64 bits, seedless, the same on every machine.
//!
//! Feature hashing lives on the quality of its hash: with one that only multiplies, features of the same word
//! keep their distances in the table, so that two words which collide once collide in every template.

const FIRST: u64 = 0x9e37_79b9_7f4a_7c15;
const SECOND: u64 = 0xd6e8_feb8_6659_fd93;

/// Spreads every bit of `value` over all 64.
#[must_use]
pub const fn mix(value: u64) -> u64 {
    let value = (value ^ (value >> 32)).wrapping_mul(FIRST);
    let value = (value ^ (value >> 29)).wrapping_mul(SECOND);
    value ^ (value >> 32)
}

/// The hash of `first` and then `second`; the order counts.
#[must_use]
pub const fn pair(first: u64, second: u64) -> u64 {
    let value = (first.rotate_left(29) ^ second).wrapping_mul(FIRST);
    value ^ (value >> 31)
}

/// The hash of some bytes.
#[must_use]
pub fn bytes(bytes: &[u8]) -> u64 {
    let mut hash = bytes.len() as u64 ^ SECOND;
    let (chunks, rest) = bytes.as_chunks();
    for &chunk in chunks {
        hash = pair(hash, u64::from_le_bytes(chunk));
    }
    let rest = rest
        .iter()
        .rev()
        .fold(0, |word, &byte| word << 8 | u64::from(byte));
    mix(pair(hash, rest))
}

/// The hash of up to seven bytes, given as a little-endian number.
#[must_use]
pub const fn few_bytes(length: usize, bytes: u64) -> u64 {
    mix(pair(length as u64 ^ SECOND, bytes))
}

#[cfg(test)]
mod tests {
    use super::{bytes, few_bytes, pair};

    #[test]
    fn near_values_are_far_apart() {
        let words = [
            "",
            "a",
            "b",
            "ab",
            "ba",
            "abcdefgh",
            "abcdefghi",
            "abcdefgh\0",
        ];
        let mut tops: Vec<u64> = words
            .iter()
            .map(|word| bytes(word.as_bytes()) >> 48)
            .collect();
        tops.sort_unstable();
        tops.dedup();
        assert_eq!(tops.len(), words.len());
        assert_ne!(pair(1, 2), pair(2, 1));
    }

    #[test]
    fn few_bytes_are_bytes() {
        assert_eq!(few_bytes(0, 0), bytes(b""));
        assert_eq!(
            few_bytes(3, u64::from_le_bytes(*b"abc\0\0\0\0\0")),
            bytes(b"abc")
        );
    }

    #[test]
    fn the_hash_is_what_the_model_was_trained_with() {
        assert_eq!(bytes(b"Merkel"), 6_738_469_606_249_619_036);
    }
}
