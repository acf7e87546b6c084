//! Dates in digits, and with the month's name between marks: "2015-08-12", "21/04/16", "2019-Sep-1".

use super::calendar::month_at;
use super::found::{Parts, Printed};
use crate::lexicon::Class;
use crate::quantity::word::{Reader, event};

/// "2015-08-12", "12/07/2021", "2015/08/12", "13.5.2015".
pub(super) fn read(reader: &Reader<'_>, at: usize) -> Option<Printed> {
    let word = reader.word(at);
    if let Some(named) = read_named(reader, at) {
        return Some(named);
    }
    let separator = ['/', '.'].into_iter().find(|&mark| word.contains(mark));
    let (pieces, end): ([&str; 3], usize) = match separator {
        Some(mark) => (triple(word.split([mark, ',']))?, at + 1),
        None => {
            let chain = (1..4)
                .all(|step| reader.is_joint(at + step) == (step % 2 == 1) || step > 3)
                && reader.is_number(at + 2)
                && reader.is_number(at + 4)
                && !reader.is_joint(at + 5);
            let pieces = [word, reader.word(at + 2), reader.word(at + 4)];
            (chain.then_some(pieces)?, at + 5)
        }
    };
    let parts = numeric_parts(pieces).filter(|parts| {
        parts.year.is_some() || separator == Some('/') || tells_day(reader, at, end)
    })?;
    Some(Printed {
        parts,
        start: at,
        end,
    })
}

/// Whether "9-18-15" is a day rather than wins, losses and draws: a plain word before it, the clause's end after it.
fn tells_day(reader: &Reader<'_>, at: usize, end: usize) -> bool {
    let before = at.wrapping_sub(1);
    let records = [
        "record", "a", "the", "to", "at", "of", "are", "is", "was", "were", "went",
    ];
    let told = reader.reads(before, "on") || reader.is(before, Class::Dating);
    told && reader.is_joint(at + 1)
        || reader.is_word(before)
            && !reader.reads_any(before, &records)
            && reader.is_joint(at + 1)
            && event::ends_clause(reader, end)
}

fn triple<'w>(mut pieces: impl Iterator<Item = &'w str>) -> Option<[&'w str; 3]> {
    let triple = [pieces.next()?, pieces.next()?, pieces.next()?];
    pieces.next().is_none().then_some(triple)
}

/// Which piece is which: the year has four digits; the month comes first, as in America, unless it cannot.
fn numeric_parts(pieces: [&str; 3]) -> Option<Parts> {
    let is_number = |piece: &&str| piece.bytes().all(|byte| byte.is_ascii_digit());
    if !pieces.iter().all(is_number) {
        return None;
    }
    let (year, first, second) = match pieces.map(str::len) {
        [4, 1..=2, 1..=2] => (pieces[0], pieces[1], pieces[2]),
        [1..=2, 1..=2, 4] => (pieces[2], pieces[0], pieces[1]),
        // Which century is not printed.
        [1..=2, 1..=2, 2] => ("", pieces[0], pieces[1]),
        _ => return None,
    };
    let (mut month, mut day): (i8, i8) = (first.parse().ok()?, second.parse().ok()?);
    if month > 12 && day <= 12 {
        (month, day) = (day, month);
    }
    let short = year.is_empty();
    let is_day = (1..=12).contains(&month) && (1..=31).contains(&day);
    (is_day || !short).then_some(Parts {
        year: if short {
            None
        } else {
            Some(year.parse().ok()?)
        },
        month: Some(month),
        day: Some(day),
    })
}

/// "2019-Sep-1", "2019/Sep/01", "1-Sep-2019".
fn read_named(reader: &Reader<'_>, at: usize) -> Option<Printed> {
    let mark = reader.word(at + 1);
    let marked = matches!(mark, "-" | "/") && reader.reads(at + 3, mark);
    let glued = (at + 1..at + 5).all(|index| reader.is_glued(index));
    let month = month_at(reader, at + 2).filter(|_| marked && glued)?;
    let parse = |word: &str, length: std::ops::RangeInclusive<usize>| {
        let digits = length.contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| word.parse::<i16>().ok())?
    };
    let (first, last) = (reader.word(at), reader.word(at + 4));
    let (year, day) = match parse(first, 4..=4) {
        Some(year) => (year, parse(last, 1..=2)?),
        None => (parse(last, 4..=4)?, parse(first, 1..=2)?),
    };
    let parts = Parts {
        year: Some(year),
        month: Some(month),
        day: i8::try_from(day).ok(),
    };
    Some(Printed {
        parts,
        start: at,
        end: at + 5,
    })
}
