//! Hedges after a figure: "or more", "-plus", "50ish".

use super::operator::{Hedge, single};
use crate::lexicon::{Class, ClassSet};
use crate::quantity::figure::{Approximator, Operator};
use crate::quantity::numeral::number;
use crate::quantity::word::Reader;
use crate::text::Span;

/// The hedge that starts at token `at`, after a figure; "or equal to" has the operator [`Operator::Equal`].
pub(crate) fn read_after(reader: &Reader<'_>, at: usize) -> Option<Hedge> {
    let phrase = |length: usize, operator| {
        Some(Hedge {
            tokens: at..at + length,
            operator,
        })
    };
    match &*reader.lower(at) {
        "or" | "and" => read_joined(reader, at),
        "at" if reader.reads(at + 1, "least") => phrase(2, Operator::AtLeast),
        "at" if reader.reads(at + 1, "most") => phrase(2, Operator::AtMost),
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

/// "or more", "and above", "or less than", "or equal to": `at` is the first token.
fn read_joined(reader: &Reader<'_>, at: usize) -> Option<Hedge> {
    let lexicon = reader.lexicon();
    let class = lexicon.hedge_after(reader.id(at), reader.id(at + 1))?;
    let operator = single(ClassSet::of(&[class]))?;
    let than = usize::from(reader.is(at + 2, Class::Than) || reader.reads(at + 2, "to"));
    let end = at + 2 + than;
    // "10 or more than 20", "above 10 and below 20": the words are of the next figure.
    let of_next = number::opens(reader, end) && operator != Operator::About;
    (!of_next && (than == 0 || !reader.is_word(end) || reader.reads(end, "it"))).then_some(Hedge {
        tokens: at..end,
        operator,
    })
}

/// The ending of "50ish" and "11-ish", glued to the figure or joined by a hyphen.
pub(crate) fn read_glued(reader: &Reader<'_>, figure: Span) -> Option<Approximator> {
    let rest = &reader.document.text[figure.end..];
    let start = figure.end + usize::from(rest.starts_with('-'));
    let after = reader.document.text[start..].strip_prefix("ish")?;
    let ends = !after.starts_with(char::is_alphanumeric);
    ends.then(|| Approximator {
        span: Span::new(start, start + "ish".len()),
        operator: Operator::About,
    })
}
