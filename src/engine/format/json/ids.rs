//! Identifiers of a document → identifiers of the engine.
//!
//! Those of our own form stay as they are, so that other programs find what they know. Those of another form
//! (documents can be written by anyone) are replaced by free ones.

use rustc_hash::{FxHashMap, FxHashSet};

/// A number for each of `written`, all different. `number` reads an identifier of our own form.
pub(super) fn numbers<'d>(
    written: impl Iterator<Item = &'d str> + Clone,
    number: impl Fn(&str) -> Option<u32>,
) -> Vec<u32> {
    let mut taken = FxHashSet::default();
    let own: Vec<Option<u32>> = written
        .map(|id| number(id).filter(|&number| taken.insert(number)))
        .collect();
    let mut free = own.iter().flatten().max().copied().unwrap_or_default();
    let mut next = || {
        free += 1;
        free
    };
    own.into_iter()
        .map(|own| own.unwrap_or_else(&mut next))
        .collect()
}

/// A number for each identifier among `written`, which may come up more than once.
pub(super) fn numbers_by_id<'d>(
    written: impl Iterator<Item = &'d str>,
    number: impl Fn(&str) -> Option<u32>,
) -> FxHashMap<&'d str, u32> {
    let mut seen = FxHashSet::default();
    let once: Vec<&str> = written.filter(|&id| seen.insert(id)).collect();
    let numbers = numbers(once.iter().copied(), number);
    once.into_iter().zip(numbers).collect()
}

#[cfg(test)]
mod tests {
    use super::{numbers, numbers_by_id};

    fn number(id: &str) -> Option<u32> {
        id.strip_prefix('a')?.parse().ok()
    }

    #[test]
    fn own_identifiers_stay_and_others_get_free_numbers() {
        let written = ["a7", "x", "a2", "a7", "urn:1"];
        assert_eq!(numbers(written.into_iter(), number), [7, 8, 2, 9, 10]);
    }

    #[test]
    fn one_identifier_has_one_number() {
        let numbers = numbers_by_id(["x", "a3", "x"].into_iter(), number);
        assert_eq!((numbers["x"], numbers["a3"], numbers.len()), (4, 3, 2));
    }
}
