//! Ordinals: "3rd", "twenty-first", "one hundred twenty-fifth", "two hundredth".

use super::sum::Sum;
use crate::lexicon::Class;
use crate::quantity::word::Reader;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// An ordinal's number and the token after it.
pub(crate) struct Ordinal {
    pub(crate) number: u64,
    pub(crate) end: usize,
}

/// The ordinal at token `at`.
pub(crate) fn read(reader: &Reader<'_>, at: usize) -> Option<Ordinal> {
    if reader.is_number(at) {
        return read_digits(reader, at);
    }
    match reader.number(at, Class::Ordinal) {
        Some(number) => Some(Ordinal {
            number,
            end: at + 1,
        }),
        None => read_long(reader, at),
    }
}

fn read_digits(reader: &Reader<'_>, at: usize) -> Option<Ordinal> {
    let word = reader.word(at);
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let suffix = word[digits.len()..].to_ascii_lowercase();
    let number: u64 = digits.replace(',', "").parse().ok()?;
    // "15st" is a weight.
    let fits = match &*suffix {
        "st" => number % 10 == 1,
        "nd" => number % 10 == 2,
        "rd" => number % 10 == 3,
        suffix => suffix == "th",
    };
    fits.then_some(Ordinal {
        number,
        end: at + 1,
    })
}

/// Number words whose last is an ordinal: "twenty-first", "a hundred trillionth".
fn read_long(reader: &Reader<'_>, at: usize) -> Option<Ordinal> {
    let article = reader.is(at, Class::IndefiniteArticle);
    let mut sum = if article {
        Sum::starting(Some(Decimal::ONE))
    } else {
        Sum::default()
    };
    let start = at + usize::from(article);
    let end = sum.read_on(reader, start);
    if end == start {
        return None;
    }
    let joint = reader.is_joint(end);
    let last = end + usize::from(joint || reader.is(end, Class::And));
    let word = reader.lower(last);
    let after = last + 1;
    // "a thirty second clip", "twenty third-graders", "one hundredth of a second".
    let alone = at == reader.tokens.start && after == reader.tokens.end;
    let other = !joint && (&*word == "second" || reader.is_joint(after))
        || reader.reads(after, "of") && word.ends_with("dth");
    if other && !alone || !sum.take_ordinal(reader, last) {
        return None;
    }
    let number = sum.value()?.to_u64()?;
    Some(Ordinal { number, end: after })
}
