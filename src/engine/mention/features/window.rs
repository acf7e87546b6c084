//! What stands together around a token: pairs of neighbouring words, shapes, clusters and lists.

use super::template::{Rows, Template};
use super::word::WordType;
use crate::mention::hash::pair;

/// The features of the five words around the token in the middle.
pub(super) fn features(words: [&WordType; 5], rows: &mut Rows<'_>) {
    let [far_left, left, own, right, far_right] = words;
    rows.add(Template::LowerPair, 0, pair(left.lower, own.lower));
    rows.add(Template::LowerPair, 1, pair(own.lower, right.lower));
    rows.add(Template::LowerPair, 2, pair(left.lower, right.lower));
    rows.add(Template::LowerPair, 3, pair(far_left.lower, left.lower));
    rows.add(Template::LowerPair, 4, pair(right.lower, far_right.lower));
    rows.add(
        Template::ShapePair,
        0,
        pair(left.short_shape, own.short_shape),
    );
    rows.add(
        Template::ShapePair,
        1,
        pair(own.short_shape, right.short_shape),
    );
    let around = pair(pair(left.short_shape, own.short_shape), right.short_shape);
    rows.add(Template::ShapePair, 2, around);
    rows.add(
        Template::ShapePair,
        3,
        pair(pair(far_left.short_shape, around), far_right.short_shape),
    );
    rows.add(Template::LowerShape, 0, pair(left.lower, own.short_shape));
    rows.add(Template::LowerShape, 1, pair(right.lower, own.short_shape));
    rows.add(Template::LowerShape, 2, pair(own.lower, left.short_shape));
    rows.add(Template::LowerShape, 3, pair(own.lower, right.short_shape));
    rows.add(
        Template::LowerShape,
        4,
        pair(pair(left.lower, own.short_shape), right.short_shape),
    );
    rows.add(
        Template::LowerShape,
        5,
        pair(pair(right.lower, own.short_shape), left.short_shape),
    );
    clusters(words, rows);
    let lists = words.map(|word| u64::from(word.lists));
    rows.add(Template::ListsPair, 0, pair(lists[1], lists[2]));
    rows.add(Template::ListsPair, 1, pair(lists[2], lists[3]));
}

fn clusters(words: [&WordType; 5], rows: &mut Rows<'_>) {
    let middle = words.map(|word| u64::from(word.clusters[1]));
    let coarse = words.map(|word| u64::from(word.clusters[0]));
    rows.add(Template::ClusterPair, 0, pair(middle[1], middle[2]));
    rows.add(Template::ClusterPair, 1, pair(middle[2], middle[3]));
    rows.add(Template::ClusterPair, 2, pair(middle[1], middle[3]));
    rows.add(Template::ClusterPair, 3, pair(middle[0], middle[1]));
    rows.add(Template::ClusterPair, 4, pair(middle[3], middle[4]));
    rows.add(
        Template::ClusterPair,
        5,
        pair(pair(coarse[1], coarse[2]), coarse[3]),
    );
    rows.add(
        Template::ClusterPair,
        6,
        pair(middle[1], words[2].short_shape),
    );
    rows.add(
        Template::ClusterPair,
        7,
        pair(middle[3], words[2].short_shape),
    );
    rows.add(Template::ClusterPair, 8, pair(words[1].lower, middle[2]));
    rows.add(Template::ClusterPair, 9, pair(middle[2], words[3].lower));
}
