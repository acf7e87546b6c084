//! Heights in feet and inches with marks: "6'4"", "5'11".

use crate::quantity::figure::unit::INCH;
use crate::quantity::figure::{Amount, Draft, Quantity, QuantityKind, Value};
use crate::quantity::word::Reader;
use rust_decimal::Decimal;

/// The feet of what is written so; more is an arc or a time.
const FEET: std::ops::RangeInclusive<u32> = 1..=19;

/// The height at token `at`. Its value is in inches, as one measurement has one unit.
pub(crate) fn read(reader: &Reader<'_>, at: usize) -> Option<Draft> {
    let (feet, inches) = reader.word(at).split_once(['\'', '’', '′'])?;
    let number = |digits: &str| -> Option<u32> {
        let is_short = (1..=2).contains(&digits.len());
        is_short.then(|| digits.parse().ok())?
    };
    let (feet, inches) = (number(feet)?, number(inches)?);
    if !FEET.contains(&feet) || inches >= 12 {
        return None;
    }
    let marked = reader.reads_any(at + 1, &["\"", "”", "″", "''", "’’"]) && reader.is_glued(at + 1);
    let tokens = at..at + 1 + usize::from(marked);
    let mut quantity = Quantity::new(QuantityKind::Measurement, reader.span(tokens.clone()));
    quantity.amount = Amount::exact(Some(Value::Decimal(Decimal::from(12 * feet + inches))));
    quantity.unit = Some(INCH.to_owned());
    Some(Draft { tokens, quantity })
}
