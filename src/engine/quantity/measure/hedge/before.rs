//! Hedges before a figure: "more than", "an estimated cost of".

use super::operator::{Hedge, single};
use crate::lexicon::{Class, ClassSet, WordId};
use crate::quantity::figure::Operator;
use crate::quantity::numeral::number;
use crate::quantity::word::Reader;

/// So many times, or such a part: "twice as much as" compares.
const COMPARED_TIMES: ClassSet = ClassSet::of(&[Class::Times, Class::Part]);

/// The hedge that ends right before token `at`.
pub(crate) fn read_before(reader: &Reader<'_>, at: usize) -> Option<Hedge> {
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
    // "> About 300 workers left": a sign compares only what stands straight after it, and no mark of a quoted line does.
    if matches!(reader.word(at - 1), ">" | "<")
        && (!opens_sum(reader, at) || is_quoted_line(reader, at - 1))
    {
        return None;
    }
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

/// An estimate that does not touch the figure: "an estimated cost of NZ$26 million". `at` is the figure's token.
pub(crate) fn read_apart(reader: &Reader<'_>, at: usize) -> Option<Hedge> {
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

/// Whether a number or a sum of money starts at token `at`, by a look at one word.
fn opens_sum(reader: &Reader<'_>, at: usize) -> bool {
    number::opens(reader, at)
        || reader.is_any(at, SIGNS)
        || matches!(reader.word(at), "=" | "-" | "−" | ".")
        || reader.word(at).contains(|c: char| c.is_ascii_digit())
}

/// Signs and letters of a currency, which stand before a number.
const SIGNS: ClassSet = ClassSet::of(&[
    Class::CurrencySign,
    Class::CurrencyCode,
    Class::CurrencyLetters,
]);

/// Whether the sign at token `at` marks its line as quoted: it opens the line, apart from its first word, and a line beside
/// it has one too.
fn is_quoted_line(reader: &Reader<'_>, at: usize) -> bool {
    let text = reader.document.text;
    let sign = reader.document.tokens[at].span;
    let is_mark = |line: &str| line.trim_start().starts_with('>');
    let (before, after) = (&text[..sign.start], &text[sign.end..]);
    let opens = before.trim_end_matches([' ', '>', '\t']);
    let spaced = after.starts_with(char::is_whitespace);
    if !spaced || !(opens.is_empty() || opens.ends_with('\n')) {
        return false;
    }
    let above = opens.trim_end_matches(['\n', '\r']).rsplit('\n').next();
    let below = after.split('\n').nth(1);
    above.is_some_and(is_mark) || below.is_some_and(is_mark)
}
