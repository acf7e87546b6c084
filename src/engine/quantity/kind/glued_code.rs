//! Sums of money whose code is glued before the digits.

use crate::quantity::figure::{Amount, Draft, Quantity, QuantityKind, Value};
use crate::quantity::numeral::digits;
use crate::quantity::word::{Reader, currency};
use crate::text::Span;

/// "USD115", "USD115.5": the code glued before its digits.
pub(crate) fn read(reader: &Reader<'_>, at: usize) -> Option<Draft> {
    let word = reader.word(at);
    if reader.document.tokens[at].folded.is_some() {
        return None;
    }
    let (code, letters) = currency::split_glued(reader.lexicon(), word)?;
    let broken = reader.reads(at + 1, ".")
        && reader.is_glued(at + 1)
        && reader.is_glued(at + 2)
        && reader.is_number(at + 2);
    let end = at + if broken { 3 } else { 1 };
    let whole = reader.span(at..end);
    let figure = Span::new(whole.start + letters, whole.end);
    let number = digits::read(&reader.document.text[figure])?;
    let mut quantity = Quantity::new(QuantityKind::Money, figure);
    quantity.amount = Amount::exact(number.value.map(Value::Decimal));
    quantity.currency = Some(code.to_owned());
    let tokens = at..end;
    number
        .suffix
        .is_empty()
        .then_some(Draft { tokens, quantity })
}
