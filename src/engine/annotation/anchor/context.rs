//! How much the surroundings of a place are like those of a quote.

use super::Quote;
use crate::annotation::TextQuote;
use crate::text::Span;

/// Points of words that are the same, as the Hypothesis client weighs them.
pub(super) const QUOTE_POINTS: f32 = 50.0;

/// Points of either side that is the same.
const SIDE_POINTS: f32 = 20.0;

/// How many of the points of both sides make a context alike. Any two stretches of English share about a quarter.
const LIKE_POINTS: f32 = 16.0;

/// Characters that are compared on either side.
const WIDTH: usize = 32;

/// The likeness of the context of a place where a quote's words stand.
#[derive(Debug)]
pub(super) struct Context {
    sides: f32,
    /// Letters that were compared.
    pub(super) work: usize,
}

impl Context {
    pub(super) fn of(text: &str, span: Span, quote: &Quote) -> Self {
        let here = TextQuote::new(text, span);
        let prefix = likeness(&quote.prefix, here.prefix);
        let suffix = likeness(&quote.suffix, here.suffix);
        Self {
            sides: SIDE_POINTS * (prefix + suffix),
            work: 2 * WIDTH * WIDTH,
        }
    }

    pub(super) fn is_like(&self) -> bool {
        self.sides >= LIKE_POINTS
    }

    /// Points of the same words in this context.
    pub(super) fn score(&self) -> f32 {
        QUOTE_POINTS + self.sides
    }

    /// Points of words that are alike by `share` in this context.
    pub(super) fn score_of(&self, share: f32) -> f32 {
        QUOTE_POINTS * share + self.sides
    }
}

/// Characters but white space that are the same directly before and after two places, of up to 32 on either side.
pub(super) fn shared(old: &str, old_span: Span, new: &str, new_span: Span) -> usize {
    let visible = |(one, other): &(char, char)| one == other;
    let before = old[..old_span.start]
        .chars()
        .rev()
        .zip(new[..new_span.start].chars().rev());
    let after = old[old_span.end..].chars().zip(new[new_span.end..].chars());
    let count = |(one, _): &(char, char)| !one.is_whitespace();
    before.take(WIDTH).take_while(visible).filter(count).count()
        + after.take(WIDTH).take_while(visible).filter(count).count()
}

/// Whether no word goes on before or after `words`, which stand at `at`.
pub(super) fn is_whole(text: &str, at: usize, words: &str) -> bool {
    let goes_on = |one: Option<char>, other: Option<char>| {
        one.is_some_and(char::is_alphanumeric) && other.is_some_and(char::is_alphanumeric)
    };
    let before = text[..at].chars().next_back();
    let after = text[at + words.len()..].chars().next();
    !goes_on(before, words.chars().next()) && !goes_on(words.chars().next_back(), after)
}

/// From 0 to 1: how many of the letters of the longer one need no change.
pub(super) fn likeness(one: &str, other: &str) -> f32 {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let longer = one.len().max(other.len());
    if longer == 0 {
        return 1.0;
    }
    share(
        *distances(&one, &other)
            .last()
            .expect("there is one for nothing"),
        longer,
    )
}

/// From 0 to 1: what `errors` leave of `length`.
#[expect(
    clippy::cast_precision_loss,
    reason = "quotes are shorter than what a share can tell apart"
)]
pub(super) fn share(errors: usize, length: usize) -> f32 {
    1.0 - errors.min(length) as f32 / length.max(1) as f32
}

/// For each start of `other`, from nothing to all of it: how many letters to insert, leave out or change to make it
/// of `one` (Levenshtein).
pub(super) fn distances(one: &[char], other: &[char]) -> Vec<usize> {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for letter in one {
        let mut diagonal = row[0];
        row[0] += 1;
        for (column, other_letter) in other.iter().enumerate() {
            let changed = diagonal + usize::from(letter != other_letter);
            diagonal = row[column + 1];
            row[column + 1] = changed.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row
}

#[cfg(test)]
mod tests {
    use super::{is_whole, likeness, shared};
    use crate::text::Span;

    #[test]
    fn likeness_is_the_share_of_letters_that_stay() {
        let percent = |one, other| (likeness(one, other) * 100.0).round() as u8;
        assert_eq!(percent("", ""), 100);
        assert_eq!(percent("said on Monday", "said on Monday"), 100);
        assert_eq!(percent("Burrows", "Burrowes"), 88);
        assert_eq!(percent("abc", "xyz"), 0);
        assert_eq!(percent("é", "e"), 0);
    }

    #[test]
    fn shared_context_ends_at_the_first_difference() {
        let (old, new) = ("On Monday Ann said so.", "On Sunday Ann said no.");
        let place = Span::new(10, 13);
        assert_eq!(shared(old, place, new, place), "day".len() + "said".len());
    }

    #[test]
    fn words_within_words_are_not_whole() {
        assert!(is_whole("the EU’s", 4, "EU"));
        assert!(!is_whole("the EUR", 4, "EU"));
        assert!(!is_whole("REU", 1, "EU"));
        assert!(is_whole("$5", 1, "5"));
    }
}
