//! Lengths of time as a stopwatch shows them: "3:50.07", "1:02:03.4".

use crate::quantity::figure::unit::SECOND;
use crate::quantity::figure::{Amount, Draft, Quantity, QuantityKind, Value};
use crate::quantity::word::Reader;
use rust_decimal::Decimal;

/// The length of time that the digits of token `at` are; whole seconds may as well be a clock's.
pub(crate) fn read(reader: &Reader<'_>, at: usize) -> Option<Draft> {
    let word = reader.word(at);
    let (whole, fraction) = word.split_once('.')?;
    let (larger, seconds) = whole.rsplit_once(':')?;
    let shaped = seconds.len() == 2 && (1..=3).contains(&fraction.len());
    if !shaped || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut total = Decimal::ZERO;
    for piece in larger.split(':') {
        total = total
            .checked_mul(Decimal::from(60))?
            .checked_add(Decimal::from(sixty(piece)?))?;
    }
    sixty(seconds)?;
    let seconds = Decimal::from_str_exact(&format!("{seconds}.{fraction}")).ok()?;
    let value = total.checked_mul(Decimal::from(60))?.checked_add(seconds)?;
    let mut quantity = Quantity::new(QuantityKind::Duration, reader.span(at..at + 1));
    quantity.amount = Amount::Exact(Value::Decimal(value));
    quantity.unit = Some(SECOND.to_owned());
    Some(Draft {
        tokens: at..at + 1,
        quantity,
    })
}

/// Minutes or seconds, at most 59.
fn sixty(piece: &str) -> Option<u32> {
    let digits = (1..=2).contains(&piece.len()) && piece.bytes().all(|byte| byte.is_ascii_digit());
    let number: u32 = digits.then(|| piece.parse().ok())??;
    (number < 60).then_some(number)
}
