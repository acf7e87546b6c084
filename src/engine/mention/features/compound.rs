//! Words joined by a hyphen: "Cheuk-yan" is one name, "ISIL-held" is a name and a word.

use super::template::{Rows, Template};
use super::vocabulary::Vocabulary;
use crate::document::{Document, Sentence};
use crate::mention::hash::pair;

/// The features of `token` as left side, hyphen and right side of a compound.
pub(super) fn features(
    document: &Document<'_>,
    words: &Vocabulary,
    sentence: &Sentence,
    token: usize,
    rows: &mut Rows<'_>,
) {
    for place in 0..3 {
        let Some(hyphen) = (token + 1).checked_sub(place) else {
            continue;
        };
        let inside = sentence.tokens.start < hyphen && hyphen + 1 < sentence.tokens.end;
        if !inside
            || !words.of_token(hyphen).hyphen
            || !document.is_glued(hyphen)
            || !document.is_glued(hyphen + 1)
        {
            continue;
        }
        let (left, right) = (words.of_token(hyphen - 1), words.of_token(hyphen + 1));
        let place = place as u64;
        rows.add(
            Template::Compound,
            place,
            pair(left.short_shape, right.short_shape),
        );
        rows.add(Template::Compound, 4 + place, right.lower);
        rows.add(Template::Compound, 8 + place, left.lower);
        rows.add(
            Template::Compound,
            12 + place,
            pair(u64::from(right.clusters[1]), right.short_shape),
        );
        rows.add(
            Template::Compound,
            16 + place,
            pair(
                pair(left.short_shape, right.short_shape),
                words.before(sentence, hyphen - 1, 1).short_shape,
            ),
        );
    }
}
