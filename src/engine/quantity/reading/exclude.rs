//! Numbers that state nothing: parts of names, identifiers, addresses, list markers.

use crate::document::is_dash;
use crate::lexicon::Class;
use crate::quantity::kind::year;
use crate::quantity::measure::counted;
use crate::quantity::word::{Reader, unit};
use name::{is_hyphened, is_labelled, is_model};
use shape::{is_digits, is_odd, is_padded};

mod name;
mod shape;

pub(super) use name::{is_name_of_word, names_next};

/// Where a number at token `at` belongs to a name or identifier: the token after it.
pub(super) fn skip(reader: &Reader<'_>, at: usize) -> Option<usize> {
    if !reader.is_number(at) {
        return None;
    }
    skip_telephone(reader, at)
        .or_else(|| skip_coordinate(reader, at))
        .or_else(|| skip_emergency_number(reader, at))
        .or_else(|| is_marker(reader, at).then_some(at + 2))
        .or_else(|| skip_address(reader, at))
        .or_else(|| skip_pages(reader, at))
        .or_else(|| is_alone(reader, at).then_some(at + 1))
        .or_else(|| is_numbered(reader, at).then_some(at + 3))
        .or_else(|| is_code(reader, at).then(|| at + if is_model(reader, at) { 3 } else { 1 }))
}

/// The most groups of digits that a telephone number or identifier has.
const MAX_GROUPS: usize = 8;

/// Digits in three or more groups with hyphens, or after a plus sign, that are no date.
fn skip_telephone(reader: &Reader<'_>, at: usize) -> Option<usize> {
    if let Some(end) = skip_bracketed_code(reader, at) {
        return Some(end);
    }
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
    let plus = reader.reads(at.wrapping_sub(1), "+") && reader.is_glued(at);
    let zero = reader.word(at).starts_with('0') && is_digits(reader.word(at), 3..=6);
    let bracket = reader.reads(at + 1, ")")
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
    let called = (1..=4).any(|back| reader.is(at.wrapping_sub(back), Class::Telephone));
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

/// "tel. (0) 30 1234 567": a code in brackets with the groups after it.
fn skip_bracketed_code(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let is_code = reader.reads(at.wrapping_sub(1), "(")
        && reader.reads(at + 1, ")")
        && is_digits(reader.word(at), 1..=5);
    let called = (2..=5).any(|back| reader.is(at.wrapping_sub(back), Class::Telephone));
    let groups = (at + 2..at + 2 + MAX_GROUPS)
        .take_while(|&index| is_digits(reader.word(index), 1..=8))
        .count();
    (is_code && called && groups > 0).then_some(at + 2 + groups)
}

/// "pp. 12-14", "page 3 of 12".
fn skip_pages(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let is_page = reader.is(at.wrapping_sub(1), Class::Page);
    let goes_on = reader.is_joint(at + 1) || reader.reads(at + 1, "of");
    (is_page && goes_on && reader.is_number(at + 2)).then_some(at + 3)
}

/// "John 3:16", "verse 2:1-20": verses of a scripture, which look like times; the token after them.
pub(super) fn skip_verses(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let before = at.wrapping_sub(1);
    let is_named = reader.is_capital(before) && reader.is(before, Class::Scripture)
        || reader.is(before, Class::Verse);
    let (chapter, verse) = reader.word(at).split_once(':')?;
    if !is_named || !is_digits(chapter, 1..=3) || !is_digits(verse, 1..=3) {
        return None;
    }
    let goes_on = is_dash(reader.word(at + 1)) && reader.is_number(at + 2);
    Some(if goes_on { at + 3 } else { at + 1 })
}

/// Whether the number is all of its paragraph, but for a dash on either side: the number of a page or a section. A year
/// alone is a date.
fn is_alone(reader: &Reader<'_>, at: usize) -> bool {
    let document = reader.document;
    let span = document.tokens[at].span;
    let paragraph = document.paragraphs[document.paragraph_at(span.start)].span;
    let is_edge = |c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—');
    document.paragraphs.len() > 1
        && is_digits(reader.word(at), 1..=3)
        && paragraph.end - paragraph.start <= span.end - span.start + 8
        && document.text[paragraph].trim_matches(is_edge) == reader.word(at)
}

/// "32° 34’ S", "48.8566° N": a place on the globe.
fn skip_coordinate(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let mut end = at;
    for signs in [&["°"][..], &["'", "’", "′"], &["\"", "”", "″", "''"]] {
        if reader.is_number(end) && signs.contains(&reader.word(end + 1)) {
            end += 2;
        }
    }
    let is_side = matches!(
        reader.word(end).trim_end_matches('.'),
        "N" | "S" | "E" | "W"
    );
    (end > at && is_side).then_some(end + 1)
}

/// "called 999": not so many of anything.
fn skip_emergency_number(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let is_known = matches!(reader.word(at), "101" | "111" | "112" | "911" | "999");
    (is_known && reader.is(at.wrapping_sub(1), Class::Dialling)).then_some(at + 1)
}

/// "1." or "2)" at the start of a line, "`[3]`" anywhere.
fn is_marker(reader: &Reader<'_>, at: usize) -> bool {
    let note = reader.reads(at.wrapping_sub(1), "[") && reader.reads(at + 1, "]");
    let paragraph = reader
        .document
        .paragraph_at(reader.document.tokens[at].span.start);
    let starts =
        reader.document.paragraphs[paragraph].span.start == reader.document.tokens[at].span.start;
    // "4.1. Methods": a sentence for the splitter.
    let is_section = reader.tokens.len() == 2
        && reader.reads(at + 1, ".")
        && reader.word(at).contains('.')
        && reader.word(at).len() <= 4;
    note || is_section
        || starts
            && is_digits(reader.word(at), 1..=2)
            && (reader.reads(at + 1, ")") || reader.reads(at + 1, ".") && reader.is_glued(at + 1))
}

/// "123 Random Street", "10 Downing Street".
fn skip_address(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let first = at + 1;
    // "15 Place Vendôme", "4 rue de Rivoli", "23 The Glebe".
    let opens = reader.is(first, Class::OpeningStreet) || reader.word(first) == "The";
    let link = usize::from(reader.is(first + 1, Class::StreetLink));
    if opens && reader.is_capital(first + 1 + link) {
        return Some(first + 2 + link);
    }
    if !reader.is_capital(first) {
        return None;
    }
    (first..at + 6)
        .take_while(|&index| reader.is_capital(index) || reader.is_number(index))
        .find(|&index| index > first && reader.is(index, Class::Street))
        .map(|index| index + 1)
}

/// A number in or straight after a name: "COVID-19", "Boeing 747", "Article 5", "24/7", "3.2.1", "1AA".
fn is_code(reader: &Reader<'_>, at: usize) -> bool {
    let word = reader.word(at);
    is_odd(word)
        || is_padded(word)
        || is_version(reader, at)
        || is_hyphened(reader, at)
        || is_labelled(reader, at)
        || names_next(reader, at)
        || reader.is_joint(at + 1) && word == "24" && reader.reads(at + 2, "7")
        || reader.is_joint(at + 1) && word == "50" && reader.reads(at + 2, "50")
        || matches!(word, "24/7" | "9/11" | "7/7")
        || reader.reads(at.wrapping_sub(1), "#") && word.len() > 3
}

/// "case 12-3456": a short number and a long one that no unit and no noun follow.
fn is_numbered(reader: &Reader<'_>, at: usize) -> bool {
    let end = at + 3;
    let stands_alone = !reader.is_number(end)
        && unit::read(reader, end).is_none()
        && counted::read(reader, end, true).is_none();
    reader.is_joint(at + 1)
        && is_digits(reader.word(at), 1..=2)
        && is_digits(reader.word(at + 2), 4..=7)
        && !year::is_recent(reader.word(at + 2))
        && stands_alone
}

/// "Orakel 11g": a number with one small letter after a name.
fn is_version(reader: &Reader<'_>, at: usize) -> bool {
    let before = at.wrapping_sub(1);
    let is_listed = reader.is(before, Class::Coordinator) || reader.reads(before, ",");
    // "Orakel 11g and 12c".
    let first = if is_listed {
        before.wrapping_sub(1)
    } else {
        at
    };
    let known = reader.tokens.contains(&first);
    known && is_named_version(reader, first) && has_version_letter(reader, at)
}

/// Whether token `at` is a number with one letter, of which nothing follows.
fn has_version_letter(reader: &Reader<'_>, at: usize) -> bool {
    let word = reader.word(at);
    let digits = word.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let is_letter = word.ends_with(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'i', 'r', 'x']);
    let measures = reader.reads(at + 1, "of") || unit::read(reader, at + 1).is_some();
    is_digits(digits, 1..=2) && word.len() == digits.len() + 1 && is_letter && !measures
}

/// Whether the number at token `at` stands after a name.
fn is_named_version(reader: &Reader<'_>, at: usize) -> bool {
    let before = at.wrapping_sub(1);
    let is_named = reader.is_capital(before)
        && reader.is_word(before)
        && !reader.is_first(before)
        && !reader.is(before, Class::Month)
        && !reader.is(before, Class::Weekday);
    // "GBP 2m" is money, "Ghent 30m of flood water" a sum or a measure.
    let is_name = reader.word(before).contains(|c: char| c.is_lowercase());
    has_version_letter(reader, at) && is_named && is_name
}
