//! Which edited paragraph took the place of which.

use super::alignment::words;
use super::matching::once_in_both;
use crate::text::Span;
use std::collections::BTreeMap;

/// Words that two paragraphs must share which no other edited paragraph has.
const ENOUGH: usize = 2;

/// How many times more such words they must share with each other than with all others.
const AHEAD: usize = 3;

/// The edited paragraphs of a text: their numbers and places.
pub(super) type Edited<'t> = (&'t str, Vec<(usize, Span)>);

/// Pairs of an old and a new paragraph that are one, edited: they share words that each text's edited paragraphs
/// have only once, and with no other paragraph nearly as many.
pub(super) fn pairs(old: &Edited<'_>, new: &Edited<'_>) -> Vec<(usize, usize)> {
    let ((old_words, old_numbers), (new_words, new_numbers)) = (telling(old), telling(new));
    let shared = once_in_both(
        &old_words,
        &new_words,
        &(0..old_words.len()),
        &(0..new_words.len()),
    );
    let mut together: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    let (mut of_old, mut of_new) = (BTreeMap::new(), BTreeMap::new());
    for (at, to) in shared {
        let pair = (old_numbers[at], new_numbers[to]);
        *together.entry(pair).or_default() += 1;
        *of_old.entry(pair.0).or_insert(0) += 1;
        *of_new.entry(pair.1).or_insert(0) += 1;
    }
    let is_one = |&((old, new), count): &((usize, usize), usize)| {
        let elsewhere = (of_old[&old] - count) + (of_new[&new] - count);
        count >= ENOUGH && count >= AHEAD * elsewhere
    };
    let pairs = together.into_iter().filter(is_one);
    pairs.map(|(pair, _)| pair).collect()
}

/// The words of two letters or digits and more, each with its paragraph's number.
fn telling<'t>((text, paragraphs): &Edited<'t>) -> (Vec<&'t str>, Vec<usize>) {
    let of_paragraph =
        |&(number, span): &(usize, Span)| words(text, span).map(move |word| (&text[word], number));
    let all = paragraphs.iter().flat_map(of_paragraph);
    all.filter(|(word, _)| word.chars().nth(1).is_some())
        .unzip()
}

#[cfg(test)]
mod tests {
    use super::pairs;
    use crate::document::trimmed_paragraph_spans;

    #[test]
    fn paragraphs_are_known_by_their_rare_words() {
        let edited = |text: &'static str| {
            (
                text,
                trimmed_paragraph_spans(text)
                    .into_iter()
                    .enumerate()
                    .collect(),
            )
        };
        let old = "The bridge opened in June.\nThe tunnel stays shut.\nThe costs rise.";
        let rows = [
            (
                "The tunnel now stays open.\nA bridge was opened in June.",
                vec![(0, 1), (1, 0)],
            ),
            ("The bridge of June stays.\nThe June tunnel stays.", vec![]),
            ("The bridge stays.\nThe tunnel opened.", vec![]),
            ("Nothing.", vec![]),
        ];
        for (new, expected) in rows {
            assert_eq!(pairs(&edited(old), &edited(new)), expected, "{new}");
        }
    }
}
