//! Numbers that state nothing: parts of names, identifiers, addresses, list markers.

use super::counted;
use super::currency;
use super::date::{is_weekday, month};
use super::reader::{Reader, is_dash};
use super::unit;
use super::words;
use crate::document::TokenKind;

/// Where a number at token `at` belongs to a name or identifier: the token after it.
pub(super) fn skip(reader: &Reader<'_, '_>, at: usize) -> Option<usize> {
    if !reader.is_number(at) {
        return None;
    }
    skip_telephone(reader, at)
        .or_else(|| is_marker(reader, at).then_some(at + 2))
        .or_else(|| skip_address(reader, at))
        .or_else(|| is_code(reader, at).then(|| at + if is_model(reader, at) { 3 } else { 1 }))
}

/// Words up to four tokens before a telephone number.
const CALLED: &[&str] = &[
    "call",
    "dial",
    "fax",
    "hotline",
    "line",
    "phone",
    "ring",
    "tel",
    "telephone",
    "text",
];

/// The most groups of digits that a telephone number or identifier has.
const MAX_GROUPS: usize = 8;

/// Digits in three or more groups with hyphens, or after a plus sign, that are no date.
fn skip_telephone(reader: &Reader<'_, '_>, at: usize) -> Option<usize> {
    let mut end = at + 1;
    let mut groups = 1;
    loop {
        let hyphen = is_dash(reader.word(end)) && reader.is_glued(end) && reader.is_glued(end + 1);
        let next = if hyphen { end + 1 } else { end };
        let spaced = !hyphen && reader.is_number(next) && is_digits(reader.word(next), 2..=5);
        let grows = if hyphen {
            reader.is_number(next)
        } else {
            spaced
        };
        // A longer run is a table, and looking to its end from every number would take the square of its length.
        if !grows || groups > MAX_GROUPS {
            break;
        }
        groups += 1;
        end = next + 1;
    }
    let plus = reader.is(at.wrapping_sub(1), "+") && reader.is_glued(at);
    let zero = reader.word(at).starts_with('0') && is_digits(reader.word(at), 3..=6);
    let bracket = reader.is(at + 1, ")")
        && is_digits(reader.word(at), 3..=5)
        && reader.is_number(at + 2)
        && is_dash(reader.word(at + 3));
    if bracket {
        return Some(at + 5);
    }
    // "call 555-0199".
    let local = groups == 2
        && is_digits(reader.word(at), 3..=3)
        && is_digits(reader.word(end - 1), 4..=4)
        && is_dash(reader.word(at + 1));
    let called = (1..=4).any(|back| reader.is_any(at.wrapping_sub(back), CALLED));
    if local && (called || is_padded(reader.word(end - 1))) {
        return Some(end);
    }
    let hyphens = (at + 1..end)
        .filter(|&index| is_dash(reader.word(index)))
        .count();
    let shaped = groups >= 3 && hyphens >= 2
        || groups >= 2 && (plus || zero)
        || plus && is_digits(reader.word(at), 8..=15);
    shaped.then_some(end)
}

fn is_digits(word: &str, length: std::ops::RangeInclusive<usize>) -> bool {
    length.contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// "1." or "2)" at the start of a line, "`[3]`" anywhere.
fn is_marker(reader: &Reader<'_, '_>, at: usize) -> bool {
    let note = reader.is(at.wrapping_sub(1), "[") && reader.is(at + 1, "]");
    let paragraph = reader
        .document
        .paragraph_at(reader.document.tokens[at].span.start);
    let starts =
        reader.document.paragraphs[paragraph].span.start == reader.document.tokens[at].span.start;
    note || starts
        && is_digits(reader.word(at), 1..=2)
        && (reader.is(at + 1, ")") || reader.is(at + 1, ".") && reader.is_glued(at + 1))
}

/// "123 Random Street", "10 Downing Street".
fn skip_address(reader: &Reader<'_, '_>, at: usize) -> Option<usize> {
    if !reader.is_capital(at + 1) {
        return None;
    }
    (at + 1..at + 5)
        .take_while(|&index| reader.is_capital(index))
        .find(|&index| is_street(&reader.lower(index)) && index > at + 1)
        .map(|index| index + 1)
}

fn is_street(word: &str) -> bool {
    matches!(
        word.trim_end_matches('.'),
        "street"
            | "st"
            | "avenue"
            | "ave"
            | "road"
            | "rd"
            | "lane"
            | "drive"
            | "boulevard"
            | "blvd"
            | "square"
            | "place"
            | "court"
            | "terrace"
            | "parkway"
            | "highway"
            | "way"
    )
}

/// A number in or straight after a name: "COVID-19", "Boeing 747", "Article 5", "24/7", "3.2.1", "1AA".
fn is_code(reader: &Reader<'_, '_>, at: usize) -> bool {
    let word = reader.word(at);
    is_odd(word)
        || is_padded(word)
        || is_hyphened(reader, at)
        || is_labelled(reader, at)
        || reader.is_joint(at + 1) && word == "24" && reader.is(at + 2, "7")
        || reader.is_joint(at + 1) && word == "50" && reader.is(at + 2, "50")
        || matches!(word, "24/7" | "9/11" | "7/7")
        || reader.is(at.wrapping_sub(1), "#") && word.len() > 3
}

/// Digits mixed with letters or dots as in no number.
fn is_odd(word: &str) -> bool {
    let letters = word.find(|c: char| c.is_ascii_alphabetic());
    let mixed = letters.is_some_and(|at| {
        let (digits, tail) = word.split_at(at);
        tail.bytes().any(|byte| byte.is_ascii_digit())
            && !(digits.bytes().all(|byte| byte.is_ascii_digit())
                && matches!(tail, "km2" | "m2" | "m3" | "cm2" | "cm3"))
    });
    mixed || word.matches('.').count() > 1 && super::digits::read(word).is_none()
}

/// "0417": a number is not written with a zero before its digits, an identifier is.
fn is_padded(word: &str) -> bool {
    word.len() > 1
        && word.starts_with('0')
        && word.bytes().all(|byte| byte.is_ascii_digit())
        && !word.bytes().all(|byte| byte == b'0')
}

/// "F-16", "COVID-19": a word glued before the number by a hyphen, other than a prefix.
fn is_hyphened(reader: &Reader<'_, '_>, at: usize) -> bool {
    let hyphen = at.wrapping_sub(1);
    if !reader.is_joint(hyphen) || !reader.is_word(hyphen.wrapping_sub(1)) {
        return false;
    }
    let prefix = reader.lower(hyphen.wrapping_sub(1));
    let number = &*prefix == "number"
        || words::cardinal(&prefix).is_some()
        || words::scale(&prefix).is_some()
        || matches!(&*prefix, "hundred" | "to" | "or" | "and" | "per");
    !number
        && month(&prefix).is_none()
        && !matches!(
            &*prefix,
            "mid"
                | "pre"
                | "post"
                | "early"
                | "late"
                | "non"
                | "sub"
                | "over"
                | "under"
                | "top"
                | "plus"
        )
}

/// "Boeing 747", "Article 5", "room 12", "posts 542 and 543".
fn is_labelled(reader: &Reader<'_, '_>, at: usize) -> bool {
    let before = at.wrapping_sub(1);
    if reader.is_any(before, &["and", "or", ","]) && reader.is_number(before.wrapping_sub(1)) {
        return is_label(&reader.lower(before.wrapping_sub(2)));
    }
    if !reader.is_word(before) || before < reader.floor {
        return false;
    }
    let word = reader.lower(before);
    if is_label(&word) {
        return !states_figure(reader, at);
    }
    // "iPhone 12" is a name as "Boeing 747" is.
    let capital = reader.word(before).contains(char::is_uppercase);
    let name = capital && !is_plain_capital(reader, before, &word) && !is_listed(reader, at);
    name && !states_figure(reader, at)
        && counted::read(reader, at + 1, true).is_none_or(|noun| {
            // "Storm Leaves 30 Homes Dark": the capital is the headline's, not a name's.
            noun.head == at + 1 && !reader.is_capital(noun.head)
        })
        && !counts_people(reader, at + 1)
}

/// Whether the figure is one of a list whose first has told what they are: "won 365 seats, Labour 202 and the Greens 48".
fn is_listed(reader: &Reader<'_, '_>, at: usize) -> bool {
    let ends = matches!(reader.word(at + 1), "," | "." | ";" | "and" | "");
    let name = (1..=4)
        .map(|back| at.wrapping_sub(back))
        .take_while(|&index| {
            index >= reader.floor && reader.is_word(index) && reader.is_capital(index)
        })
        .last();
    let first = name.filter(|_| ends && reader.floor > reader.tokens.start);
    first.is_some_and(|first| {
        let the = usize::from(reader.is(first.wrapping_sub(1), "the"));
        let joint = first.wrapping_sub(1 + the);
        // Only the noun of the figure before may stand between.
        reader.is_any(joint, &[",", "and", ";"]) && joint <= reader.floor + 2
    })
}

/// Whether the number is written as one, or a unit follows.
fn states_figure(reader: &Reader<'_, '_>, at: usize) -> bool {
    let word = reader.word(at);
    let next = at + 1;
    word.contains([',', ':', '½', '¼', '¾'])
        || reader.is_number(at) && word.ends_with(|last: char| last.is_ascii_alphabetic())
        || unit::read(reader, next).is_some()
        || words::scale(&reader.lower(next)).is_some()
        || currency::read_before(reader, at).is_some()
        || currency::read_after(reader, next).is_some()
        || is_dash(reader.word(next)) && reader.is_number(next + 1) && !is_model(reader, at)
        || reader.is(next, "to") && reader.is_number(next + 1)
        || reader.is_any(next, &["percent", "times"])
}

/// "737-800": two numbers of three digits.
fn is_model(reader: &Reader<'_, '_>, at: usize) -> bool {
    let long = |index| is_digits(reader.word(index), 3..=4);
    reader.is_joint(at + 1) && long(at) && long(at + 2)
}

fn counts_people(reader: &Reader<'_, '_>, at: usize) -> bool {
    reader.is_any(
        at,
        &[
            "people",
            "men",
            "women",
            "children",
            "troops",
            "soldiers",
            "civilians",
            "officers",
        ],
    )
}

/// A capital that makes no name: at the sentence's start, in a headline, of a day or a month.
fn is_plain_capital(reader: &Reader<'_, '_>, before: usize, word: &str) -> bool {
    let function_word = super::hedge::is_function_word(word)
        || words::cardinal(word).is_some()
        || words::ordinal(word).is_some();
    function_word
        || month(word).is_some()
        || is_weekday(word)
        || (reader.is_first(before)
            && (word.ends_with("ed")
                || word.len() > 6 && word.ends_with("ing")
                || word.ends_with("ly")))
        || reader.kind(before) != Some(TokenKind::Word)
}

/// Whether a number word belongs to a name: "high-five", "Mobile Unit Two".
pub(super) fn is_name_of_word(reader: &Reader<'_, '_>, at: usize) -> bool {
    let before = at.wrapping_sub(1);
    let numbered = reader.is_capital(at)
        && !reader.is_first(at)
        && reader.is_word(before)
        && reader.is_capital(before)
        && !is_plain_capital(reader, before, &reader.lower(before))
        && !states_figure(reader, at)
        && counted::read(reader, at + 1, true).is_none();
    numbered || is_hyphened(reader, at)
}

/// Nouns that a number after them names.
fn is_label(word: &str) -> bool {
    matches!(
        word,
        "article"
            | "articles"
            | "section"
            | "sections"
            | "chapter"
            | "chapters"
            | "page"
            | "pages"
            | "paragraph"
            | "room"
            | "gate"
            | "platform"
            | "type"
            | "flight"
            | "route"
            | "channel"
            | "episode"
            | "volume"
            | "verse"
            | "figure"
            | "table"
            | "post"
            | "posts"
            | "version"
            | "highway"
            | "interstate"
            | "line"
            | "lines"
            | "bus"
            | "item"
            | "clause"
            | "resolution"
            | "directive"
            | "isbn"
            | "issn"
            | "rule"
            | "title"
            | "grade"
            | "level"
            | "tier"
            | "category"
            | "windows"
            | "appendix"
            | "exhibit"
            | "case"
            | "lot"
            | "unit"
            | "apartment"
            | "apt"
            | "suite"
            | "box"
            | "building"
            | "terminal"
            | "pier"
            | "track"
            | "dial"
            | "exercise"
            | "nr"
            | "nr."
            | "phase"
            | "stage"
            | "group"
            | "district"
    )
}
