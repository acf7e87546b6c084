//! Which items of two lists are the same, in order: patience diff (Bram Cohen), with its depth bounded.
//!
//! The start and the end that the lists share are matched first, then the items that each list has once, in the
//! longest order common to both, and so on between them.

use rustc_hash::FxHashMap;
use std::hash::Hash;
use std::ops::Range;

/// How often the stretches between matches are cut again. Each cut takes time in proportion to the lists.
const MAX_DEPTH: usize = 12;

/// For each item of `old` the index of its counterpart in `new`; the indices rise.
pub(super) fn matching<T: Eq + Hash + Copy>(old: &[T], new: &[T]) -> Vec<Option<usize>> {
    let mut counterparts = vec![None; old.len()];
    let mut stretches = vec![(0..old.len(), 0..new.len(), 0)];
    while let Some((in_old, in_new, depth)) = stretches.pop() {
        let (in_old, in_new) = trim(old, new, in_old, in_new, &mut counterparts);
        if in_old.is_empty() || in_new.is_empty() || depth == MAX_DEPTH {
            continue;
        }
        let anchors = longest_rising(&once_in_both(old, new, &in_old, &in_new));
        let (mut from_old, mut from_new) = (in_old.start, in_new.start);
        if anchors.is_empty() {
            continue;
        }
        for &(at_old, at_new) in &anchors {
            counterparts[at_old] = Some(at_new);
            stretches.push((from_old..at_old, from_new..at_new, depth + 1));
            (from_old, from_new) = (at_old + 1, at_new + 1);
        }
        stretches.push((from_old..in_old.end, from_new..in_new.end, depth + 1));
    }
    counterparts
}

/// Matches the start and the end that two stretches share; what is left between.
fn trim<T: Eq>(
    old: &[T],
    new: &[T],
    mut in_old: Range<usize>,
    mut in_new: Range<usize>,
    counterparts: &mut [Option<usize>],
) -> (Range<usize>, Range<usize>) {
    while !in_old.is_empty() && !in_new.is_empty() && old[in_old.start] == new[in_new.start] {
        counterparts[in_old.start] = Some(in_new.start);
        in_old.start += 1;
        in_new.start += 1;
    }
    while !in_old.is_empty() && !in_new.is_empty() && old[in_old.end - 1] == new[in_new.end - 1] {
        in_old.end -= 1;
        in_new.end -= 1;
        counterparts[in_old.end] = Some(in_new.end);
    }
    (in_old, in_new)
}

/// The items that both stretches hold exactly once, in the old order.
pub(super) fn once_in_both<T: Eq + Hash + Copy>(
    old: &[T],
    new: &[T],
    in_old: &Range<usize>,
    in_new: &Range<usize>,
) -> Vec<(usize, usize)> {
    // For each item how often either stretch has it, up to twice, and where in the new one.
    let mut seen: FxHashMap<T, (u8, u8, usize)> = FxHashMap::default();
    for index in in_old.clone() {
        let counts = seen.entry(old[index]).or_default();
        counts.0 = counts.0.saturating_add(1);
    }
    for index in in_new.clone() {
        if let Some(counts) = seen.get_mut(&new[index]) {
            counts.1 = counts.1.saturating_add(1);
            counts.2 = index;
        }
    }
    in_old
        .clone()
        .filter_map(|index| match seen[&old[index]] {
            (1, 1, at) => Some((index, at)),
            _ => None,
        })
        .collect()
}

/// The longest part of `pairs` whose second numbers rise, as the first do.
fn longest_rising(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // The pair with the lowest second number at which a rising part of each length ends.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (index, &(_, second)) in pairs.iter().enumerate() {
        let length = ends.partition_point(|&end| pairs[end].1 < second);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        if length == ends.len() {
            ends.push(index);
        } else {
            ends[length] = index;
        }
    }
    let mut rising = Vec::with_capacity(ends.len());
    let mut next = ends.last().copied();
    while let Some(index) = next {
        rising.push(pairs[index]);
        next = before[index];
    }
    rising.reverse();
    rising
}

#[cfg(test)]
mod tests {
    use super::matching;
    use proptest::prelude::{prop, proptest};

    fn matched(old: &str, new: &str) -> String {
        let (old, new): (Vec<&str>, Vec<&str>) =
            (old.split(' ').collect(), new.split(' ').collect());
        let counterparts = matching(&old, &new);
        let kept = old
            .iter()
            .zip(counterparts)
            .filter_map(|(word, at)| at.map(|_| *word));
        kept.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_stays_is_matched() {
        let rows = [
            ("a b c", "a b c", "a b c"),
            ("a b c", "a x c", "a c"),
            ("a b a c a", "a a c x a", "a a c a"),
            ("1 the 2 the 3", "0 1 the 9 2 the 3 4", "1 the 2 the 3"),
            ("a b", "c d", ""),
            ("one two three four", "three four one two", "three four"),
        ];
        for (old, new, kept) in rows {
            assert_eq!(matched(old, new), kept, "{old} → {new}");
        }
    }

    proptest! {
        #[test]
        fn matches_are_equal_and_in_order(old in prop::collection::vec(0_u8..6, 0..40), new in prop::collection::vec(0_u8..6, 0..40)) {
            let counterparts = matching(&old, &new);
            let pairs: Vec<(usize, usize)> = counterparts.iter().enumerate().filter_map(|(at, &to)| Some((at, to?))).collect();
            assert!(pairs.iter().all(|&(at, to)| old[at] == new[to]));
            assert!(pairs.windows(2).all(|pair| pair[0].1 < pair[1].1));
            assert!(matching(&old, &old).iter().enumerate().all(|(at, &to)| to == Some(at)));
        }
    }
}
