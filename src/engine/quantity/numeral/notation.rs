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
    let word = reader.word(at);
    let (value, end) = match word.split_once(['e', '×', 'x']) {
        Some((base, "10")) if reader.is_glued(at + 1) && reader.reads(at + 1, "^") => {
            let (power, end) = exponent(reader, at + 2)?;
            (times_ten(number(base)?, power), end)
        }
        Some((base, digits)) if word.contains('e') => {
            let (power, end) = match plain(digits) {
                Some(power) => (power, at + 1),
                None => exponent(reader, at + 1).filter(|_| digits.is_empty())?,
            };
            (times_ten(number(base)?, power), end)
        }
        _ if reader.is_glued(at + 1) && reader.reads(at + 1, "^") => {
            let (power, end) = exponent(reader, at + 2)?;
            (raise(number(word)?, power), end)
        }
        _ => return None,
    };
    let free = !reader.is_joint(end) && !reader.is_joint(at.wrapping_sub(1));
    free.then(|| Sum::starting(value).numeral(at..end, reader.span(at..end), "", Form::Digits))
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
        base.checked_div(by)
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
