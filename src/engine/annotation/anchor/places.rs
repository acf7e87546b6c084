//! Where words stand in the parts of a text that were edited.

use super::alignment::words;
use super::context;
use crate::text::Span;
use rustc_hash::FxHashMap;

/// Places of a word that are looked at for what follows it: in a book "the" stands in tens of thousands.
const MAX_LOOKS: usize = 1_000;

/// Every word of some parts of a text with the places where it starts.
#[derive(Debug)]
pub(super) struct Places<'t> {
    text: &'t str,
    starts: FxHashMap<&'t str, Vec<usize>>,
}

impl<'t> Places<'t> {
    /// The words of `parts`, which are in text order.
    pub(super) fn new(text: &'t str, parts: impl Iterator<Item = Span>) -> Self {
        let mut starts: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
        for word in parts.flat_map(|part| words(text, part)) {
            starts.entry(&text[word]).or_default().push(word.start);
        }
        Self { text, starts }
    }

    /// Where `quote` stands as whole words, up to `most` places, those nearest to `expected` first.
    pub(super) fn nearest(&self, quote: &str, expected: usize, most: usize) -> Vec<usize> {
        let starts = self.starts_of(quote);
        let after = starts.partition_point(|&start| start < expected);
        let (before, after) = starts.split_at(after);
        let (mut before, mut after) = (before.iter().rev().peekable(), after.iter().peekable());
        let by_distance = std::iter::from_fn(|| {
            let is_before_nearer = match (before.peek(), after.peek()) {
                (Some(&&left), Some(&&right)) => expected - left <= right - expected,
                (left, _) => left.is_some(),
            };
            if is_before_nearer {
                before.next()
            } else {
                after.next()
            }
        });
        let found = by_distance.take(MAX_LOOKS).copied();
        found
            .filter(|&at| self.is_at(quote, at))
            .take(most)
            .collect()
    }

    /// Whether `quote` stands in exactly one place.
    pub(super) fn has_once(&self, quote: &str) -> bool {
        let starts = self.starts_of(quote);
        let mut found = starts.iter().filter(|&&at| self.is_at(quote, at));
        starts.len() <= MAX_LOOKS && found.next().is_some() && found.next().is_none()
    }

    fn starts_of(&self, quote: &str) -> &[usize] {
        let first = words(quote, Span::new(0, quote.len())).next();
        let starts = first.and_then(|first| self.starts.get(&quote[first]));
        let starts = starts.filter(|_| first.is_some_and(|first| first.start == 0));
        starts.map_or(&[], Vec::as_slice)
    }

    fn is_at(&self, quote: &str, at: usize) -> bool {
        self.text[at..].starts_with(quote) && context::is_whole(self.text, at, quote)
    }
}

#[cfg(test)]
mod tests {
    use super::Places;
    use crate::text::Span;

    #[test]
    fn the_nearest_come_first_and_words_are_whole() {
        let text = "EU a EU b EUR c EU";
        let places = Places::new(text, [Span::new(0, text.len())].into_iter());
        assert_eq!(places.nearest("EU", 6, 9), [5, 0, 16]);
        assert_eq!(places.nearest("EU", 6, 2), [5, 0]);
        assert_eq!(places.nearest("EU b", 0, 9), [5]);
        assert_eq!(places.nearest("U", 0, 9), [0; 0]);
        assert_eq!(places.nearest(" EU", 0, 9), [0; 0]);
        assert!(places.has_once("EUR") && !places.has_once("EU") && !places.has_once("x"));
    }
}
