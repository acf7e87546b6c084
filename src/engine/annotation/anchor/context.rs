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

/// Unchanged characters that make a whole side of a line sure: the lines of a list start alike.
const SURE_SIDE: usize = 16;

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

    /// Whether it is alike; at `home`, in the paragraph that took the old one's place, half of it is enough.
    pub(super) fn is_like(&self, is_home: bool) -> bool {
        self.sides
            >= if is_home {
                LIKE_POINTS / 2.0
            } else {
                LIKE_POINTS
            }
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

/// What stands unchanged directly around words in two texts.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Shared {
    /// Characters but white space on both sides.
    pub(super) visible: usize,
    /// Whether on one side so much is unchanged, up to the line's end at least, that only what stands elsewhere
    /// was edited.
    pub(super) is_sure: bool,
}

impl Shared {
    pub(super) fn of(old: &str, old_span: Span, new: &str, new_span: Span) -> Self {
        let before = side(
            old[..old_span.start].chars().rev(),
            new[..new_span.start].chars().rev(),
        );
        let after = side(old[old_span.end..].chars(), new[new_span.end..].chars());
        Self {
            visible: before.visible + after.visible,
            is_sure: before.is_sure || after.is_sure,
        }
    }
}

/// What two sides share from the words on, or up to the line's end.
fn side(mut old: impl Iterator<Item = char>, mut new: impl Iterator<Item = char>) -> Shared {
    let mut shared = Shared::default();
    let is_end = |next: Option<char>| next.is_none_or(|character| matches!(character, '\n' | '\r'));
    while shared.visible < WIDTH {
        match (old.next(), new.next()) {
            (one, other) if is_end(one) && is_end(other) => {
                shared.is_sure = shared.visible >= SURE_SIDE;
                return shared;
            }
            (one, other) if one != other => return shared,
            (one, _) => {
                let is_visible = one.is_some_and(|character| !character.is_whitespace());
                shared.visible += usize::from(is_visible);
            }
        }
    }
    shared.is_sure = true;
    shared
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
    use super::{Shared, is_whole, likeness};
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
        let shared = |old: &str, new: &str| {
            let at = |text: &str| {
                text.find("Ann")
                    .map(|at| Span::new(at, at + 3))
                    .expect("Ann")
            };
            let shared = Shared::of(old, at(old), new, at(new));
            (shared.visible, shared.is_sure)
        };
        let same = "nday".len() + "said".len();
        assert_eq!(
            shared("On Monday Ann said so.", "On Sunday Ann said no."),
            (same, false)
        );
        assert_eq!(shared("Ann left.", "Ann left."), ("left.".len(), false));
        let long = "On Monday the committee heard Ann";
        assert_eq!(shared(long, &format!("{long} twice")), (25, true));
    }

    #[test]
    fn words_within_words_are_not_whole() {
        assert!(is_whole("the EU’s", 4, "EU"));
        assert!(!is_whole("the EUR", 4, "EU"));
        assert!(!is_whole("REU", 1, "EU"));
        assert!(is_whole("$5", 1, "5"));
    }
}
