//! The sign of a figure: "-5 degrees", "minus 5", "negative ten".

use super::measured::Measure;
use crate::quantity::figure::QuantityKind;
use crate::quantity::numeral::written::Form;
use crate::quantity::word::Reader;

/// "-5 degrees", "minus 5", "negative ten", "$-5".
pub(crate) fn with_sign(reader: &Reader<'_>, mut amount: Measure, at: usize) -> Measure {
    let start = amount.tokens.start.min(at);
    // A line that is a number and nothing else.
    let alone = reader.tokens.start + 1 == start && amount.tokens.end == reader.tokens.end;
    let spaced = amount.kind == QuantityKind::Temperature || alone;
    let inner = at.wrapping_sub(1);
    if amount.currency.is_some() && start < inner && matches!(reader.word(inner), "-" | "−" | "–")
    {
        amount.value = amount.value.map(|value| -value);
        amount.figure = reader.span(inner..at).to(amount.figure);
        amount.form = Form::Digits;
        return amount;
    }
    if let Some(sign) = sign_before(reader, start, spaced) {
        amount.value = amount.value.map(|value| -value);
        amount.tokens.start = sign;
        amount.figure = reader.span(sign..sign + 1).to(amount.figure);
        amount.form = Form::Digits;
    }
    amount
}

/// The minus sign right before token `at`; where it may stand apart, as of a temperature, `spaced`.
pub(crate) fn sign_before(reader: &Reader<'_>, at: usize, spaced: bool) -> Option<usize> {
    let sign = at.wrapping_sub(1);
    let before = sign.wrapping_sub(1);
    let opened = reader.reads_any(before, &["<", ">", "=", "≤", "≥", "~", "("]);
    // "75 -300mm" is a stretch with a space too many.
    let dash = matches!(reader.word(sign), "-" | "−" | "–")
        && (!reader.is_glued(sign) || opened)
        && (reader.is_glued(at) || spaced)
        && !reader.is_number(before);
    let either = reader.reads_all(sign.wrapping_sub(2), &["plus", "or"]);
    let word = reader.reads_any(sign, &["minus", "negative"]) && !either;
    // "minus-40".
    let joined = reader.is_joint(sign) && reader.reads(before, "minus");
    if joined && before >= reader.floor && reader.tokens.contains(&before) {
        return Some(before);
    }
    (sign >= reader.floor && reader.tokens.contains(&sign) && (dash || word)).then_some(sign)
}
