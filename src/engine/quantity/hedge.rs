//! Words that loosen a figure: "about", "more than", "or so".

use super::reader::Reader;
use super::{Approximator, Operator};
use std::ops::Range;

mod after;
mod phrases;

pub(super) use after::{read_after, read_glued};

use phrases::{MOVED, PHRASES};

/// A hedge and its tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hedge {
    pub(super) tokens: Range<usize>,
    pub(super) operator: Operator,
}

impl Hedge {
    pub(super) fn approximator(&self, reader: &Reader<'_, '_>) -> Approximator {
        Approximator {
            span: reader.span(self.tokens.clone()),
            operator: self.operator,
        }
    }
}

/// The hedge that ends right before token `at`.
pub(super) fn read_before(reader: &Reader<'_, '_>, at: usize) -> Option<Hedge> {
    let fits = |length: usize| at >= reader.floor + length && at - length >= reader.tokens.start;
    let last = reader.lower(at.wrapping_sub(1));
    if !can_end(&last) {
        return None;
    }
    for &(words, operator) in PHRASES {
        let ends = words.last() == Some(&&*last) && fits(words.len());
        if !ends || !reader.are(at - words.len(), words) {
            continue;
        }
        let start = at - words.len();
        let apart = match words[0] {
            "as" => compares_sizes(reader, start),
            "up" => reader.is_any(start.wrapping_sub(1), MOVED),
            _ => false,
        };
        if apart {
            return None;
        }
        return Some(Hedge {
            tokens: start..at,
            operator,
        });
    }
    if &*last == "than" && fits(2) {
        let operator = comparative(&reader.lower(at - 2))?;
        return Some(Hedge {
            tokens: at - 2..at,
            operator,
        });
    }
    let operator = single(&last)?;
    // "a record over", "some" as in "some of": only "some" of number is a hedge, which is where we stand.
    fits(1).then_some(Hedge {
        tokens: at - 1..at,
        operator,
    })
}

/// Whether "as much as" at token `at` compares two sizes rather than hedging one: "twice as much as two years ago".
fn compares_sizes(reader: &Reader<'_, '_>, at: usize) -> bool {
    let before = at.wrapping_sub(1);
    reader.is_any(
        before,
        &[
            "twice", "thrice", "times", "half", "double", "third", "quarter",
        ],
    ) || (at + 3..at + 7).any(|index| reader.is(index, "ago"))
}

/// A cheap look whether a hedge can end with `word`.
fn can_end(word: &str) -> bool {
    matches!(
        word,
        "of" | "than"
            | "to"
            | "as"
            | "least"
            | "most"
            | "minimum"
            | "like"
            | "estimated"
            | "approximate"
            | "="
            | "minus"
    ) || single(word).is_some()
}

/// Whether `word`, in lower case, hedges by itself.
pub(super) fn is_word(word: &str) -> bool {
    single(word).is_some()
}

fn single(word: &str) -> Option<Operator> {
    Some(match word {
        "about" | "around" | "roughly" | "approximately" | "approx" | "approx." | "some"
        | "circa" | "c." | "ca." | "~" | "≈" | "±" | "estimated" | "perhaps" | "maybe"
        | "possibly" => Operator::About,
        "nearly" | "almost" | "under" | "below" | "<" | "approaching" | "nearing" => {
            Operator::Below
        }
        "over" | "above" | "exceeded" | "exceeding" | "exceeds" | "exceed" | ">" | "topping"
        | "topped" | "surpass" | "surpassed" | "surpassing" => Operator::Above,
        "within" | "≤" | "maximum" => Operator::AtMost,
        "≥" | "minimum" => Operator::AtLeast,
        "exactly" | "precisely" | "equals" => Operator::Equal,
        _ => return None,
    })
}

/// "larger than", "shorter than": which side of the figure a comparative puts it on.
fn comparative(word: &str) -> Option<Operator> {
    Some(match word {
        "larger" | "bigger" | "greater" | "higher" | "longer" | "older" | "taller" | "heavier"
        | "faster" | "later" | "wider" | "deeper" | "stronger" | "better" | "hotter" => {
            Operator::Above
        }
        "smaller" | "lower" | "shorter" | "younger" | "lighter" | "slower" | "earlier"
        | "cheaper" | "narrower" | "worse" | "colder" | "other" => {
            if word == "other" {
                return None;
            }
            Operator::Below
        }
        _ => return None,
    })
}

/// An estimate that does not touch the figure: "an estimated cost of NZ$26 million". `at` is the figure's token.
pub(super) fn read_apart(reader: &Reader<'_, '_>, at: usize) -> Option<Hedge> {
    let of = reader.is_any(at.wrapping_sub(1), &["of", "at"]);
    if !of {
        return None;
    }
    let found = (2..=5)
        .map(|back| at.wrapping_sub(back))
        .take_while(|&index| index >= reader.floor && reader.is_word(index))
        .find(|&index| reader.is_any(index, &["estimated", "approximate"]))?;
    Some(Hedge {
        tokens: found..found + 1,
        operator: Operator::About,
    })
}
