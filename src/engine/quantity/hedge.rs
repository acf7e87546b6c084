//! Words that loosen a figure: "about", "more than", "or so".

use super::number;
use super::reader::Reader;
use super::{Approximator, Operator};
use crate::text::Span;
use std::ops::Range;

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

/// Hedges of several words that stand before a figure, longest first.
const PHRASES: &[(&[&str], Operator)] = &[
    (&["equal", "to", "or", "less", "than"], Operator::AtMost),
    (&["equal", "to", "or", "more", "than"], Operator::AtLeast),
    (&["at", "least", "or", "equal", "to"], Operator::AtLeast),
    (&["at", "most", "or", "equal", "to"], Operator::AtMost),
    (&["smaller", "or", "equal", "than"], Operator::AtMost),
    (&["less", "or", "equal", "than"], Operator::AtMost),
    (&["lower", "or", "equal", "than"], Operator::AtMost),
    (&["bigger", "or", "equal", "than"], Operator::AtLeast),
    (&["larger", "or", "equal", "than"], Operator::AtLeast),
    (&["greater", "or", "equal", "than"], Operator::AtLeast),
    (&["higher", "or", "equal", "than"], Operator::AtLeast),
    (&["less", "than", "or", "equal", "to"], Operator::AtMost),
    (&["more", "than", "or", "equal", "to"], Operator::AtLeast),
    (&["greater", "than", "or", "equal", "to"], Operator::AtLeast),
    (&["plus", "or", "minus"], Operator::About),
    (&["in", "the", "region", "of"], Operator::About),
    (&["in", "the", "vicinity", "of"], Operator::About),
    (&["a", "maximum", "of"], Operator::AtMost),
    (&["a", "minimum", "of"], Operator::AtLeast),
    (&["as", "many", "as"], Operator::AtMost),
    (&["as", "much", "as"], Operator::AtMost),
    (&["as", "high", "as"], Operator::AtMost),
    (&["as", "few", "as"], Operator::AtLeast),
    (&["as", "little", "as"], Operator::AtLeast),
    (&["as", "low", "as"], Operator::AtLeast),
    (&["no", "more", "than"], Operator::AtMost),
    (&["not", "more", "than"], Operator::AtMost),
    (&["no", "fewer", "than"], Operator::AtLeast),
    (&["not", "fewer", "than"], Operator::AtLeast),
    (&["no", "less", "than"], Operator::AtLeast),
    (&["not", "less", "than"], Operator::AtLeast),
    (&["in", "excess", "of"], Operator::Above),
    (&["just", "shy", "of"], Operator::Below),
    (&["a", "little", "over"], Operator::Above),
    (&["a", "bit", "over"], Operator::Above),
    (&["shy", "of"], Operator::Below),
    (&["short", "of"], Operator::Below),
    (&["upwards", "of"], Operator::Above),
    (&["upward", "of"], Operator::Above),
    (&["equal", "to"], Operator::Equal),
    (&["equals", "to"], Operator::Equal),
    (&["equaling", "to"], Operator::Equal),
    (&["<", "="], Operator::AtMost),
    (&[">", "="], Operator::AtLeast),
    (&["more", "than"], Operator::Above),
    (&["less", "than"], Operator::Below),
    (&["fewer", "than"], Operator::Below),
    (&["at", "least"], Operator::AtLeast),
    (&["at", "most"], Operator::AtMost),
    (&["at", "minimum"], Operator::AtLeast),
    (&["up", "to"], Operator::AtMost),
    (&["close", "to"], Operator::About),
    (&["closer", "to"], Operator::About),
    (&["near", "to"], Operator::About),
    (&["an", "estimated"], Operator::About),
    (&["an", "approximate"], Operator::About),
    (&["something", "like"], Operator::About),
];

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

/// Verbs that "up" belongs to, so that what follows is the level reached: "was revised up to 0.3%".
const MOVED: &[&str] = &[
    "bumped", "climbed", "crept", "driven", "edged", "inched", "jumped", "moved", "moving",
    "pushed", "pushing", "raised", "revised", "rounded", "sped", "stepped", "ticked", "went",
];

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

/// The hedge that starts at token `at`, after a figure; "or equal to" has the operator [`Operator::Equal`].
pub(super) fn read_after(reader: &Reader<'_, '_>, at: usize) -> Option<Hedge> {
    let phrase = |length: usize, operator| {
        Some(Hedge {
            tokens: at..at + length,
            operator,
        })
    };
    match &*reader.lower(at) {
        "or" | "and" => read_joined(reader, at),
        "at" if reader.is(at + 1, "least") => phrase(2, Operator::AtLeast),
        "at" if reader.is(at + 1, "most") => phrase(2, Operator::AtMost),
        "+" if reader.is_glued(at) => phrase(1, Operator::AtLeast),
        "plus" if !reader.is_number(at + 1) => phrase(1, Operator::AtLeast),
        "-" if reader.is_joint(at) => match &*reader.lower(at + 1) {
            "plus" => phrase(2, Operator::AtLeast),
            "odd" | "ish" => phrase(2, Operator::About),
            _ => None,
        },
        _ => None,
    }
}

/// "or more", "and above", "or less than", "or equal to": `at` is the token of "or" or "and".
fn read_joined(reader: &Reader<'_, '_>, at: usize) -> Option<Hedge> {
    let word = reader.lower(at + 1);
    let operator = if reader.is(at, "or") {
        match &*word {
            "more" | "above" | "over" | "greater" | "higher" | "older" | "longer" | "better" => {
                Operator::AtLeast
            }
            "less" | "fewer" | "below" | "under" | "lower" | "younger" => Operator::AtMost,
            "so" | "thereabouts" => Operator::About,
            "equal" => Operator::Equal,
            _ => return None,
        }
    } else {
        match &*word {
            "more" | "above" | "over" | "older" | "up" | "upwards" => Operator::AtLeast,
            "under" | "below" | "younger" => Operator::AtMost,
            _ => return None,
        }
    };
    let than = usize::from(reader.is_any(at + 2, &["than", "to"]));
    let end = at + 2 + than;
    // "10 or more than 20", "above 10 and below 20": the words are of the next figure.
    let of_next = number::opens(reader, end) && operator != Operator::About;
    (!of_next && (than == 0 || !reader.is_word(end) || reader.is(end, "it"))).then_some(Hedge {
        tokens: at..end,
        operator,
    })
}

/// "ish" glued to the figure or joined by a hyphen: "50ish", "11-ish".
pub(super) fn read_glued(reader: &Reader<'_, '_>, figure: Span) -> Option<Approximator> {
    let rest = &reader.document.text[figure.end..];
    let start = figure.end + usize::from(rest.starts_with('-'));
    let after = reader.document.text[start..].strip_prefix("ish")?;
    let ends = !after.starts_with(char::is_alphanumeric);
    ends.then(|| Approximator {
        span: Span::new(start, start + "ish".len()),
        operator: Operator::About,
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

/// Whether `word`, in lower case, is a preposition, conjunction or hedge, which in a headline has a capital and
/// still is no name.
pub(super) fn is_function_word(word: &str) -> bool {
    single(word).is_some()
        || matches!(
            word,
            "although"
                | "because"
                | "whereas"
                | "despite"
                | "among"
                | "once"
                | "even"
                | "so"
                | "yet"
                | "here"
                | "today"
                | "yesterday"
                | "tonight"
                | "meanwhile"
                | "however"
                | "thus"
                | "hence"
                | "what"
                | "which"
                | "how"
                | "why"
                | "police"
                | "officials"
                | "over"
                | "under"
                | "inside"
                | "outside"
                | "behind"
                | "within"
                | "without"
                | "besides"
                | "like"
                | "unlike"
                | "my"
                | "your"
                | "such"
                | "any"
                | "at"
                | "least"
                | "most"
                | "the"
                | "a"
                | "an"
                | "of"
                | "in"
                | "on"
                | "to"
                | "by"
                | "for"
                | "from"
                | "with"
                | "and"
                | "or"
                | "but"
                | "than"
                | "more"
                | "less"
                | "fewer"
                | "up"
                | "down"
                | "after"
                | "before"
                | "since"
                | "until"
                | "between"
                | "all"
                | "both"
                | "other"
                | "another"
                | "these"
                | "those"
                | "his"
                | "her"
                | "its"
                | "their"
                | "our"
                | "only"
                | "just"
                | "last"
                | "next"
                | "past"
                | "first"
                | "as"
                | "if"
                | "when"
                | "where"
                | "while"
                | "though"
                | "also"
                | "nor"
                | "not"
                | "now"
                | "still"
                | "then"
                | "there"
                | "they"
                | "we"
                | "he"
                | "she"
                | "it"
                | "i"
                | "you"
                | "who"
                | "that"
                | "this"
                | "is"
                | "are"
                | "was"
                | "were"
                | "has"
                | "had"
                | "have"
                | "be"
                | "been"
                | "kills"
                | "killed"
                | "kill"
                | "per"
                | "each"
                | "every"
                | "some"
                | "no"
                | "year"
                | "years"
                | "new"
                | "during"
                | "against"
                | "into"
                | "through"
                | "across"
                | "aged"
                | "age"
                | "plus"
                | "minus"
                | "top"
                | "says"
                | "said"
                | "injured"
                | "dead"
        )
}
