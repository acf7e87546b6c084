//! Sums of money whose letters are glued before the digits: "USD115", "RM1,500", "Rs500 crore", "$US7m".

use crate::lexicon::Class;
use crate::quantity::figure::{Amount, Draft, Quantity, QuantityKind, Value};
use crate::quantity::measure::sign;
use crate::quantity::numeral::{digits, scale};
use crate::quantity::word::Reader;
use crate::quantity::word::currency::{self, Glued};
use crate::text::Span;
use rust_decimal::Decimal;

/// The most groups of digits after separators: "RM1,500,000.50".
const MAX_GROUPS: usize = 6;

/// The sum at token `at`.
pub(crate) fn read(reader: &Reader<'_>, at: usize) -> Option<Draft> {
    let Glued {
        code,
        letters,
        start,
    } = currency::read_glued(reader, at)?;
    let mut end = past_groups(reader, at + 1);
    let whole = reader.span(at..end);
    let printed = Span::new(whole.start + letters, whole.end);
    let number = digits::read(&reader.document.text[printed])?;
    let by = match number.suffix {
        "" => reader.number(end, Class::Scale),
        suffix => Some(scale::money_scale(reader.lexicon(), suffix)?),
    };
    // "RM15 5AB" is the code of an address.
    if number.suffix.is_empty() && reader.is_number(end) {
        return None;
    }
    end += usize::from(number.suffix.is_empty() && by.is_some());
    let multiplied = |value: Decimal| value.checked_mul(by.unwrap_or(1).into());
    let mut value = number.value.and_then(multiplied);
    let mut tokens = start..end;
    if let Some(sign) = sign::sign_before(reader, start, false) {
        value = value.map(|value| -value);
        tokens.start = sign;
    }
    let figure = Span::new(printed.start, reader.span(at..end).end);
    let mut quantity = Quantity::new(QuantityKind::Money, figure);
    quantity.amount = Amount::exact(value.map(Value::Decimal));
    quantity.currency = Some(code.to_owned());
    Some(Draft { tokens, quantity })
}

/// Past ".5" and ",500", which are tokens of their own after letters.
fn past_groups(reader: &Reader<'_>, mut end: usize) -> usize {
    for _ in 0..MAX_GROUPS {
        let separated = reader.reads_any(end, &[".", ","]) && reader.is_number(end + 1);
        if !separated || !reader.is_glued(end) || !reader.is_glued(end + 1) {
            break;
        }
        end += 2;
    }
    end
}
