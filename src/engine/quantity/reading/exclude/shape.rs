//! What a token of digits looks like.

use crate::quantity::numeral::digits;

/// Whether a word is so many digits and nothing else.
pub(super) fn is_digits(word: &str, length: std::ops::RangeInclusive<usize>) -> bool {
    length.contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Digits mixed with letters or dots as in no number.
pub(super) fn is_odd(word: &str) -> bool {
    let letters = word.find(|c: char| c.is_ascii_alphabetic());
    let mixed = letters.is_some_and(|at| {
        let (digits, tail) = word.split_at(at);
        tail.bytes().any(|byte| byte.is_ascii_digit())
            && !(digits.bytes().all(|byte| byte.is_ascii_digit())
                && matches!(tail, "km2" | "m2" | "m3" | "cm2" | "cm3"))
    });
    mixed || word.matches('.').count() > 1 && digits::read(word).is_none()
}

/// "0417": a number is not written with a zero before its digits, an identifier is.
pub(super) fn is_padded(word: &str) -> bool {
    word.len() > 1
        && word.starts_with('0')
        && word.bytes().all(|byte| byte.is_ascii_digit())
        && !word.bytes().all(|byte| byte == b'0')
}
