//! Units of measure: what they are called and where they stand.

use super::QuantityKind;
use super::counted;
use super::reader::Reader;
use crate::document::Quotation;

mod table;

use table::{PAIRS, SYMBOLS, WORDS};

/// Before these a quotation mark after a number is the sign of inches.
const DIMENSIONS: &[&str] = &["long", "wide", "tall", "high", "deep", "thick", "across"];

/// A unit found in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unit {
    /// Its singular English name.
    pub(super) name: &'static str,
    pub(super) kind: QuantityKind,
    /// The token after it.
    pub(super) end: usize,
}

/// The unit that starts at token `at`, which may be the hyphen of "11-year".
pub(super) fn read(reader: &Reader<'_, '_>, at: usize) -> Option<Unit> {
    let start = if reader.is_joint(at) { at + 1 } else { at };
    let unit = read_symbol(reader, start).or_else(|| read_word(reader, start))?;
    Some(read_speed(reader, unit))
}

/// The unit of letters glued to digits: "km" of "25km"; the words after it may belong to it.
pub(super) fn read_suffix(reader: &Reader<'_, '_>, suffix: &str, end: usize) -> Option<Unit> {
    // Apart from their number these are other words.
    let short = match suffix {
        "in" => Some(("inch", QuantityKind::Measurement)),
        "st" => Some(("stone", QuantityKind::Measurement)),
        _ => None,
    };
    let (name, kind) = short.or_else(|| symbol(suffix)).or_else(|| word(suffix))?;
    Some(read_speed(reader, Unit { name, kind, end }))
}

/// The unit of "16-" in "16- and 17-year-olds": that of the next number, past whose hyphen it ends.
pub(super) fn read_hanging(reader: &Reader<'_, '_>, at: usize) -> Option<Unit> {
    let (unit, _) = read_next(reader, at)?;
    Some(Unit {
        end: at + 1,
        ..unit
    })
}

/// The unit after the number that goes on from a hanging hyphen at token `at`, and the token after that unit.
pub(super) fn read_next(reader: &Reader<'_, '_>, at: usize) -> Option<(Unit, usize)> {
    let hangs = reader.is(at, "-") && reader.is_glued(at) && !reader.is_glued(at + 1);
    let joined = hangs && reader.is_any(at + 1, &["and", "or"]) && reader.is_joint(at + 3);
    let unit = joined.then(|| read(reader, at + 3))??;
    Some((unit, unit.end))
}

/// The unit in brackets from token `at` on: "(kg)".
pub(super) fn read_bracketed(reader: &Reader<'_, '_>, at: usize) -> Option<Unit> {
    let closing = match reader.word(at) {
        "(" => ")",
        "[" => "]",
        "{" => "}",
        "<" => ">",
        _ => return None,
    };
    let unit = read(reader, at + 1)?;
    reader.is(unit.end, closing).then_some(Unit {
        end: unit.end + 1,
        ..unit
    })
}

fn read_word(reader: &Reader<'_, '_>, at: usize) -> Option<Unit> {
    if !reader.is_word(at) {
        return None;
    }
    let first = reader.lower(at);
    let next = if reader.is_joint(at + 1) {
        at + 2
    } else {
        at + 1
    };
    let second = reader.lower(next);
    let pair = PAIRS
        .binary_search_by(|row| row.0.cmp(&*first).then_with(|| row.1.cmp(&*second)))
        .ok();
    if let Some(pair) = pair {
        let (_, _, name, kind) = PAIRS[pair];
        let end = next + 1;
        return Some(Unit { name, kind, end });
    }
    let (name, kind) = word(&first).filter(|(name, _)| measures(reader, at, name))?;
    let end = at + 1;
    Some(Unit { name, kind, end })
}

/// Whether a word that is as often a plain noun is a unit: "two bits of advice" and "three cups won" are not.
fn measures(reader: &Reader<'_, '_>, at: usize, name: &str) -> bool {
    let next = at + 1;
    match name {
        "bit" => !reader.is(next, "of"),
        "cup" if reader.is_capital(at) => false,
        "cup" if reader.is(next, "of") => true,
        // "2 cups flour", "1/2 cup olive oil", but "two cup finals".
        "cup" if reader.is(at, "cups") => {
            let word = reader.lower(next);
            reader.is_word(next) && !counted::is_stop_word(&word) && !word.ends_with('s')
        }
        "cup" => reader
            .word(at.wrapping_sub(1))
            .contains(['/', '½', '¼', '¾', '⅓', '⅔']),
        _ => true,
    }
}

fn word(lower: &str) -> Option<(&'static str, QuantityKind)> {
    let row = WORDS.binary_search_by(|row| row.0.cmp(lower)).ok()?;
    Some((WORDS[row].1, WORDS[row].2))
}

/// Units whose letters depend on case, or that are no letters.
fn read_symbol(reader: &Reader<'_, '_>, at: usize) -> Option<Unit> {
    if reader.word(at) == "°" {
        let scale = temperature(reader.word(at + 1));
        let scale = scale.or_else(|| temperature_word(&reader.lower(at + 1)));
        return Some(Unit {
            name: scale.unwrap_or("degree"),
            kind: QuantityKind::Temperature,
            end: at + 1 + usize::from(scale.is_some()),
        });
    }
    if reader.is_any(at, &["degree", "degrees", "deg"]) {
        let stop = reader.is(at, "deg") && reader.is(at + 1, ".") && reader.is_glued(at + 1);
        let next = at + 1 + usize::from(stop);
        let letter = temperature(reader.word(next));
        let scale = letter.or_else(|| temperature_word(&reader.lower(next)));
        return Some(Unit {
            name: scale.unwrap_or("degree"),
            kind: QuantityKind::Temperature,
            end: next + usize::from(scale.is_some()),
        });
    }
    let sign = reader.word(at);
    let is_free = || reader.is_glued(at) && is_free_mark(reader, at);
    if matches!(sign, "\"" | "”" | "″") && (reader.is_any(at + 1, DIMENSIONS) || is_free()) {
        return Some(Unit {
            name: "inch",
            kind: QuantityKind::Measurement,
            end: at + 1,
        });
    }
    let (name, kind) = symbol(sign)?;
    // A lone letter apart from its number is seldom a unit: "5 C" may be anything.
    let hours = sign == "h" && !reader.is_word(at + 1) && !reader.is_glued(at + 1);
    let letter = sign.len() == 1 && sign.starts_with(char::is_alphabetic) && sign != "m" && !hours;
    (!letter).then_some(Unit {
        name,
        kind,
        end: at + 1,
    })
}

/// Whether the mark at `at` opens and closes no quotation.
fn is_free_mark(reader: &Reader<'_, '_>, at: usize) -> bool {
    let span = reader.document.tokens[at].span;
    let quotations = &reader.document.quotations;
    let next = quotations.partition_point(|quotation| quotation.span.end < span.end);
    let is_its = |quotation: &Quotation| {
        quotation.span.end == span.end || quotation.span.start == span.start
    };
    !quotations[next..].iter().take(2).any(is_its)
}

fn symbol(text: &str) -> Option<(&'static str, QuantityKind)> {
    let row = SYMBOLS.binary_search_by(|row| row.0.cmp(text)).ok()?;
    Some((SYMBOLS[row].1, SYMBOLS[row].2))
}

fn temperature(letter: &str) -> Option<&'static str> {
    match letter {
        "C" | "c" => Some("degree Celsius"),
        "F" | "f" => Some("degree Fahrenheit"),
        _ => None,
    }
}

fn temperature_word(word: &str) -> Option<&'static str> {
    match word {
        "celsius" | "celcius" | "centigrade" => Some("degree Celsius"),
        "fahrenheit" | "farenheit" => Some("degree Fahrenheit"),
        "kelvin" => Some("kelvin"),
        _ => None,
    }
}

/// "miles per hour", "km/h", "metres a second": a length by a time.
fn read_speed(reader: &Reader<'_, '_>, unit: Unit) -> Unit {
    if unit.kind != QuantityKind::Measurement {
        return unit;
    }
    let by = reader.is_any(unit.end, &["per", "an", "a", "/"]);
    if !by {
        return unit;
    }
    let name = match (unit.name, &*reader.lower(unit.end + 1)) {
        ("kilometre", "hour" | "h" | "hr") => "kilometre per hour",
        ("mile", "hour" | "h" | "hr") => "mile per hour",
        ("foot", "second" | "s" | "sec") => "foot per second",
        ("metre", "second" | "s" | "sec") => "metre per second",
        ("kilometre", "second" | "s" | "sec") => "kilometre per second",
        ("mile", "second" | "s" | "sec") => "mile per second",
        ("mile", "gallon") => "mile per gallon",
        _ => return unit,
    };
    Unit {
        name,
        kind: QuantityKind::Rate,
        end: unit.end + 2,
    }
}

/// The unit that `words` name, "km", "Kilometres" or "kilometre per hour": its singular English name, and the kind of
/// figure that it measures.
#[must_use]
pub fn named(words: &str) -> Option<(&'static str, QuantityKind)> {
    let lower = words.to_lowercase();
    let by_name = |name: &str| name == words || name == lower;
    let words_and_symbols = || WORDS.iter().chain(SYMBOLS);
    symbol(words)
        .or_else(|| word(&lower))
        .or_else(|| {
            let pair = PAIRS
                .iter()
                .find(|(one, other, ..)| lower == format!("{one} {other}"));
            pair.map(|&(_, _, name, kind)| (name, kind))
        })
        .or_else(|| {
            let row = words_and_symbols().find(|(_, name, _)| by_name(name));
            row.map(|&(_, name, kind)| (name, kind))
        })
        .or_else(|| {
            let row = PAIRS.iter().find(|(_, _, name, _)| by_name(name));
            row.map(|&(_, _, name, kind)| (name, kind))
        })
}
