//! Years in words after a day and month: "nineteen seventy-eight", "two thousand and eighteen".

use crate::quantity::numeral::number;
use crate::quantity::word::Reader;
use rust_decimal::prelude::ToPrimitive;

/// The year in words from token `at` on, and the token after it.
pub(super) fn read(reader: &Reader<'_>, at: usize) -> Option<(i16, usize)> {
    let first = reader.cardinal(at)?;
    if first == 2 {
        let number = number::read(reader, at)?;
        let year = number.value.and_then(|value| value.to_i16())?;
        return (2000..=2100)
            .contains(&year)
            .then_some((year, number.tokens.end));
    }
    let (rest, end) = two_digits(reader, at + 1)?;
    let year = i16::try_from(first * 100 + rest).ok()?;
    (1500..=2099).contains(&year).then_some((year, end))
}

/// "seventy-eight", "seventy eight", "zero one", "oh one".
fn two_digits(reader: &Reader<'_>, at: usize) -> Option<(u32, usize)> {
    let unit = |index: usize| reader.cardinal(index).filter(|unit| (1..10).contains(unit));
    if reader.reads_any(at, &["zero", "oh"]) {
        return Some((unit(at + 1)?, at + 2));
    }
    let tens = reader.cardinal(at).filter(|number| *number >= 10)?;
    let next = at + 1 + usize::from(reader.is_joint(at + 1));
    Some(match unit(next).filter(|_| tens >= 20) {
        Some(unit) => (tens + unit, next + 1),
        None => (tens, at + 1),
    })
}
