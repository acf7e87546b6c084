//! Units of measure: what they are called and where they stand.

use super::reader::Reader;
use super::stop;
use crate::document::Quotation;
use crate::lexicon::{self, Class, Lexicon, UnitKind};
use crate::quantity::figure::QuantityKind;
use crate::quantity::figure::unit::{DEGREE, INCH, STONE};

/// A unit found in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unit {
    /// Its singular English name.
    pub(crate) name: &'static str,
    pub(crate) kind: QuantityKind,
    /// The token after it.
    pub(crate) end: usize,
}

impl Unit {
    fn ending(unit: lexicon::Unit, end: usize) -> Self {
        let kind = kind_of(unit.kind);
        Self {
            name: unit.name,
            kind,
            end,
        }
    }
}

fn kind_of(unit: UnitKind) -> QuantityKind {
    match unit {
        UnitKind::Duration => QuantityKind::Duration,
        UnitKind::Measurement => QuantityKind::Measurement,
        UnitKind::Percent => QuantityKind::Percent,
        UnitKind::PercentagePoints => QuantityKind::PercentagePoints,
        UnitKind::Rate => QuantityKind::Rate,
        UnitKind::Temperature => QuantityKind::Temperature,
    }
}

/// The unit that starts at token `at`, which may be the hyphen of "11-year".
pub(crate) fn read(reader: &Reader<'_>, at: usize) -> Option<Unit> {
    let start = if reader.is_joint(at) { at + 1 } else { at };
    let unit = read_symbol(reader, start).or_else(|| read_word(reader, start))?;
    Some(read_speed(reader, unit))
}

/// The unit of letters glued to digits: "km" of "25km"; the words after it may belong to it.
pub(crate) fn read_suffix(reader: &Reader<'_>, suffix: &str, end: usize) -> Option<Unit> {
    // Apart from their number these are other words.
    let short = match suffix {
        "in" => Some((INCH, QuantityKind::Measurement)),
        "st" => Some((STONE, QuantityKind::Measurement)),
        _ => None,
    };
    if let Some((name, kind)) = short {
        return Some(Unit { name, kind, end });
    }
    let lexicon = reader.lexicon();
    let is_lower = !suffix.contains(char::is_uppercase);
    let word = || lexicon.unit(lexicon.find(suffix)).filter(|_| is_lower);
    let unit = lexicon.unit_of_symbol(suffix).or_else(word)?;
    Some(read_speed(reader, Unit::ending(unit, end)))
}

/// The unit of "16-" in "16- and 17-year-olds": that of the next number, past whose hyphen it ends.
pub(crate) fn read_hanging(reader: &Reader<'_>, at: usize) -> Option<Unit> {
    let (unit, _) = read_next(reader, at)?;
    Some(Unit {
        end: at + 1,
        ..unit
    })
}

/// The unit after the number that goes on from a hanging hyphen at token `at`, and the token after that unit.
pub(crate) fn read_next(reader: &Reader<'_>, at: usize) -> Option<(Unit, usize)> {
    let hangs = reader.reads(at, "-") && reader.is_glued(at) && !reader.is_glued(at + 1);
    let joined = hangs && reader.is(at + 1, Class::Coordinator) && reader.is_joint(at + 3);
    let unit = joined.then(|| read(reader, at + 3))??;
    Some((unit, unit.end))
}

/// The unit of time after such a word: "consecutive days".
pub(crate) fn read_filled(reader: &Reader<'_>, at: usize) -> Option<Unit> {
    let unit = reader
        .is(at, Class::UnitFiller)
        .then(|| read(reader, at + 1))?;
    unit.filter(|unit| unit.kind == QuantityKind::Duration)
}

/// The unit in brackets from token `at` on: "(kg)".
pub(crate) fn read_bracketed(reader: &Reader<'_>, at: usize) -> Option<Unit> {
    let closing = match reader.word(at) {
        "(" => ")",
        "[" => "]",
        "{" => "}",
        "<" => ">",
        _ => return None,
    };
    let unit = read(reader, at + 1)?;
    reader.reads(unit.end, closing).then_some(Unit {
        end: unit.end + 1,
        ..unit
    })
}

fn read_word(reader: &Reader<'_>, at: usize) -> Option<Unit> {
    if !reader.is_word(at) {
        return None;
    }
    let next = at + 1 + usize::from(reader.is_joint(at + 1));
    let pair = reader.lexicon().unit_pair(reader.id(at), reader.id(next));
    if let Some(pair) = pair {
        return Some(Unit::ending(pair, next + 1));
    }
    let unit = reader
        .unit(at)
        .filter(|unit| measures(reader, at, unit.name))?;
    Some(Unit::ending(unit, at + 1))
}

/// Whether a word that is as often a plain noun is a unit: "two bits of advice" and "three cups won" are not.
fn measures(reader: &Reader<'_>, at: usize, name: &str) -> bool {
    let next = at + 1;
    match name {
        "bit" => !reader.reads(next, "of"),
        "cup" if reader.is_capital(at) => false,
        "cup" if reader.reads(next, "of") => true,
        // "2 cups flour", "1/2 cup olive oil", but "two cup finals".
        "cup" if reader.reads(at, "cups") => {
            let word = reader.lower(next);
            reader.is_word(next) && !stop::is_at(reader, next) && !word.ends_with('s')
        }
        "cup" => reader
            .word(at.wrapping_sub(1))
            .contains(['/', '½', '¼', '¾', '⅓', '⅔']),
        _ => true,
    }
}

/// Units whose letters depend on case, or that are no letters.
fn read_symbol(reader: &Reader<'_>, at: usize) -> Option<Unit> {
    if reader.word(at) == "°" {
        let scale = temperature(reader.word(at + 1));
        let scale = scale.or_else(|| temperature_word(reader, at + 1));
        return Some(Unit {
            name: scale.unwrap_or(DEGREE),
            kind: QuantityKind::Temperature,
            end: at + 1 + usize::from(scale.is_some()),
        });
    }
    if reader.reads_any(at, &[DEGREE, "degrees", "deg"]) {
        let stop = reader.reads(at, "deg") && reader.reads(at + 1, ".") && reader.is_glued(at + 1);
        let next = at + 1 + usize::from(stop);
        let letter = temperature(reader.word(next));
        let scale = letter.or_else(|| temperature_word(reader, next));
        return Some(Unit {
            name: scale.unwrap_or(DEGREE),
            kind: QuantityKind::Temperature,
            end: next + usize::from(scale.is_some()),
        });
    }
    let sign = reader.word(at);
    let is_free = || reader.is_glued(at) && is_free_mark(reader, at);
    if matches!(sign, "\"" | "”" | "″") && (reader.is(at + 1, Class::Dimension) || is_free()) {
        return Some(Unit {
            name: INCH,
            kind: QuantityKind::Measurement,
            end: at + 1,
        });
    }
    let unit = reader.lexicon().unit_of_symbol(sign)?;
    // A lone letter apart from its number is seldom a unit: "5 C" may be anything.
    let hours = sign == "h" && !reader.is_word(at + 1) && !reader.is_glued(at + 1);
    let letter = sign.len() == 1 && sign.starts_with(char::is_alphabetic) && sign != "m" && !hours;
    (!letter).then_some(Unit::ending(unit, at + 1))
}

/// Whether the mark at `at` opens and closes no quotation.
fn is_free_mark(reader: &Reader<'_>, at: usize) -> bool {
    let span = reader.document.tokens[at].span;
    let quotations = &reader.document.quotations;
    let next = quotations.partition_point(|quotation| quotation.span.end < span.end);
    let is_its = |quotation: &Quotation| {
        quotation.span.end == span.end || quotation.span.start == span.start
    };
    !quotations[next..].iter().take(2).any(is_its)
}

fn temperature(letter: &str) -> Option<&'static str> {
    match letter {
        "C" | "c" => Some("degree Celsius"),
        "F" | "f" => Some("degree Fahrenheit"),
        _ => None,
    }
}

/// The scale after "20 degrees" as a word of its own: "20 degrees celsius".
fn temperature_word(reader: &Reader<'_>, at: usize) -> Option<&'static str> {
    let unit = reader.unit(at)?;
    (unit.kind == UnitKind::Temperature).then_some(unit.name)
}

/// "miles per hour", "km/h", "metres a second": a length by a time.
fn read_speed(reader: &Reader<'_>, unit: Unit) -> Unit {
    if unit.kind != QuantityKind::Measurement {
        return unit;
    }
    let by = reader.reads_any(unit.end, &["per", "an", "a", "/"]);
    if !by {
        return unit;
    }
    let lexicon = reader.lexicon();
    let by = unit.end + 1;
    let time = reader
        .unit(by)
        .or_else(|| lexicon.unit_of_symbol(reader.word(by)));
    let speed =
        time.and_then(|time| lexicon.unit_named(&format!("{} per {}", unit.name, time.name)));
    speed.map_or(unit, |speed| Unit::ending(speed, by + 1))
}

/// The unit that `words` name, "km", "Kilometres" or "kilometre per hour": its singular English name, and the kind of
/// figure that it measures.
#[must_use]
pub fn named(words: &str) -> Option<(&'static str, QuantityKind)> {
    let lexicon = Lexicon::english();
    let lower = words.to_lowercase();
    let pair = || {
        let (first, second) = lower.split_once(' ')?;
        lexicon.unit_pair(lexicon.find(first), lexicon.find(second))
    };
    let unit = lexicon
        .unit_of_symbol(words)
        .or_else(|| lexicon.unit(lexicon.find(&lower)))
        .or_else(pair)
        .or_else(|| lexicon.unit_named(words))?;
    Some((unit.name, kind_of(unit.kind)))
}
