//! Words that loosen a figure: "about", "more than", "or so".

use super::reader::Reader;
use super::{Approximator, Operator};
use crate::lexicon::{Class, ClassSet, WordId};
use std::ops::Range;

mod after;

pub(super) use after::{read_after, read_glued};

/// What words before a figure say of it.
const OPERATORS: [(Class, Operator); 6] = [
    (Class::About, Operator::About),
    (Class::Above, Operator::Above),
    (Class::AtLeast, Operator::AtLeast),
    (Class::AtMost, Operator::AtMost),
    (Class::Below, Operator::Below),
    (Class::Equal, Operator::Equal),
];

/// So many times, or such a part: "twice as much as" compares.
const COMPARED_TIMES: ClassSet = ClassSet::of(&[Class::Times, Class::Part]);

/// Words that hedge by themselves.
pub(super) const SINGLE: ClassSet = ClassSet::of(&[
    Class::About,
    Class::Above,
    Class::AtLeast,
    Class::AtMost,
    Class::Below,
    Class::Equal,
]);

/// A hedge and its tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hedge {
    pub(super) tokens: Range<usize>,
    pub(super) operator: Operator,
}

impl Hedge {
    pub(super) fn approximator(&self, reader: &Reader<'_>) -> Approximator {
        Approximator {
            span: reader.span(self.tokens.clone()),
            operator: self.operator,
        }
    }
}

/// The hedge that ends right before token `at`.
pub(super) fn read_before(reader: &Reader<'_>, at: usize) -> Option<Hedge> {
    let room = at.saturating_sub(reader.floor.max(reader.tokens.start));
    if room == 0 {
        return None;
    }
    let word = |back: usize| {
        if back <= room {
            reader.id(at - back)
        } else {
            WordId::UNKNOWN
        }
    };
    let Some((length, class)) = reader.lexicon().hedge_before(&word) else {
        return single(reader.classes(at - 1)).map(|operator| Hedge {
            tokens: at - 1..at,
            operator,
        });
    };
    let start = at - length;
    let apart = reader.reads(start, "as") && compares_sizes(reader, start)
        || reader.reads(start, "up") && reader.is(start.wrapping_sub(1), Class::MovedUp);
    let operator = single(ClassSet::of(&[class])).filter(|_| !apart)?;
    Some(Hedge {
        tokens: start..at,
        operator,
    })
}

/// Whether "as much as" at token `at` compares two sizes rather than hedging one: "twice as much as two years ago".
fn compares_sizes(reader: &Reader<'_>, at: usize) -> bool {
    let before = at.wrapping_sub(1);
    reader.is_any(before, COMPARED_TIMES)
        || reader.reads_any(before, &["times", "double", "third"])
        || (at + 3..at + 7).any(|index| reader.reads(index, "ago"))
}

/// What a word of some classes says of a figure by itself.
fn single(classes: ClassSet) -> Option<Operator> {
    let row = OPERATORS.iter().find(|(class, _)| classes.has(*class))?;
    Some(row.1)
}

/// An estimate that does not touch the figure: "an estimated cost of NZ$26 million". `at` is the figure's token.
pub(super) fn read_apart(reader: &Reader<'_>, at: usize) -> Option<Hedge> {
    let of = reader.reads_any(at.wrapping_sub(1), &["of", "at"]);
    if !of {
        return None;
    }
    let found = (2..=5)
        .map(|back| at.wrapping_sub(back))
        .take_while(|&index| index >= reader.floor && reader.is_word(index))
        .find(|&index| reader.reads_any(index, &["estimated", "approximate"]))?;
    Some(Hedge {
        tokens: found..found + 1,
        operator: Operator::About,
    })
}
