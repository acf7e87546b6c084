//! Numbers as formulas write them: "1.3e6", "1.3x10^6", "2.5^-1".

use super::digits;
use super::digits::quotient;
use super::sum::Sum;
use super::written::{Form, Numeral};
use crate::quantity::word::Reader;
use rust_decimal::Decimal;

/// The largest power that is worked out; a longer run of multiplications leaves what a decimal holds anyway.
const MAX_POWER: u32 = 60;

/// The number with a power that starts at token `at`.
pub(crate) fn read<'d>(reader: &Reader<'d>, at: usize) -> Option<Numeral<'d>> {
    let (value, end) = read_product(reader, at)
        .or_else(|| read_letter(reader, at))
        .or_else(|| read_power(reader, at))?;
    let free = !reader.is_joint(end) && !reader.is_joint(at.wrapping_sub(1));
    free.then(|| Sum::starting(value).numeral(at..end, reader.span(at..end), "", Form::Digits))
}

/// A value, which a decimal may not hold, and the token after it.
type Found = (Option<Decimal>, usize);

/// "3 × 10⁻³", "1.5×10^6", "3x10^6".
fn read_product(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let word = reader.word(at);
    let (base, power, end) = match word.split_once(['x', 'X']) {
        Some((base, ten)) => {
            let (power, end) = power_of_ten(reader, ten, at)?;
            (base, power, end)
        }
        None if is_times(reader.word(at + 1)) => {
            let (power, end) = power_of_ten(reader, reader.word(at + 2), at + 2)?;
            (word, power, end)
        }
        None => return None,
    };
    Some((times_ten(number(base)?, power), end))
}

fn is_times(word: &str) -> bool {
    matches!(word, "×" | "x" | "X" | "·" | "⋅" | "∙" | "*" | "✕")
}

/// "1.5e6", "1.5e-6".
fn read_letter(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let (base, digits) = reader.word(at).split_once('e')?;
    let (power, end) = match plain(digits) {
        Some(power) => (power, at + 1),
        None => exponent(reader, at + 1).filter(|_| digits.is_empty())?,
    };
    Some((times_ten(number(base)?, power), end))
}

/// "2^8", "10⁶"; raised digits after another base may as well be the mark of a note.
fn read_power(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let word = reader.word(at);
    if let Some((power, end)) = power_of_ten(reader, word, at) {
        return Some((times_ten(Decimal::ONE, power), end));
    }
    let (power, end) = caret(reader, at + 1)?;
    Some((raise(number(word)?, power), end))
}

/// The power of the ten that `word`, the end of token `at`, begins with, and the token after it.
fn power_of_ten(reader: &Reader<'_>, word: &str, at: usize) -> Option<(i32, usize)> {
    let rest = word.strip_prefix("10")?;
    if !rest.is_empty() {
        return Some((raised(rest)?, at + 1));
    }
    if let Some(power) = caret(reader, at + 1) {
        return Some(power);
    }
    let sign = match reader.word(at + 1) {
        "⁻" => -1,
        "⁺" => 1,
        _ => return None,
    };
    let glued = reader.is_glued(at + 1) && reader.is_glued(at + 2);
    let power = raised(reader.word(at + 2)).filter(|_| glued)?;
    Some((sign * power, at + 3))
}

/// The exponent after "^" at token `at`, and the token after it.
fn caret(reader: &Reader<'_>, at: usize) -> Option<(i32, usize)> {
    let marked = reader.is_glued(at) && reader.reads(at, "^");
    marked.then(|| exponent(reader, at + 1))?
}

/// Raised digits as a number: "⁶".
fn raised(digits: &str) -> Option<i32> {
    const DIGITS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let value = |digit: char| (0..10).zip(DIGITS).find(|(_, known)| *known == digit);
    let short = (1..=2).contains(&digits.chars().count());
    short.then(|| {
        digits
            .chars()
            .try_fold(0, |number, digit| Some(10 * number + value(digit)?.0))
    })?
}

/// "23", "+23", "-1", all glued; two minus signs are none.
fn exponent(reader: &Reader<'_>, at: usize) -> Option<(i32, usize)> {
    let signs = (at..at + 2).take_while(|&index| matches!(reader.word(index), "+" | "-" | "−"));
    let minuses = signs
        .clone()
        .filter(|&index| !reader.reads(index, "+"))
        .count();
    let digits = at + signs.count();
    let glued = (at..=digits).all(|index| reader.is_glued(index));
    let power = plain(reader.word(digits)).filter(|_| glued)?;
    Some((if minuses == 1 { -power } else { power }, digits + 1))
}

fn plain(word: &str) -> Option<i32> {
    let digits = (1..=2).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| word.parse().ok())?
}

fn number(word: &str) -> Option<Decimal> {
    digits::read(word)
        .filter(|digits| digits.suffix.is_empty())?
        .value
}

fn times_ten(base: Decimal, power: i32) -> Option<Decimal> {
    let by = raise(Decimal::TEN, power.saturating_abs())?;
    if power < 0 {
        // A quotient that was rounded is not the number printed.
        let value = base.checked_div(by)?;
        (value.checked_mul(by)? == base).then_some(value)
    } else {
        base.checked_mul(by)
    }
    .map(|value| value.normalize())
}

fn raise(base: Decimal, power: i32) -> Option<Decimal> {
    let times = power.unsigned_abs();
    if times > MAX_POWER {
        return None;
    }
    let raised = (0..times).try_fold(Decimal::ONE, |product, _| product.checked_mul(base))?;
    let value = if power < 0 {
        quotient(Decimal::ONE, raised)
    } else {
        Some(raised)
    };
    value.map(|value| value.normalize())
}
