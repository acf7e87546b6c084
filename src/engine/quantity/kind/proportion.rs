//! One number to another as a ratio: what bookmakers offer ("11/4", "100-1") and proportions ("3 to 1", "15:1").

use crate::lexicon::Class;
use crate::quantity::figure::{Amount, Draft, Quantity, QuantityKind, Value};
use crate::quantity::numeral::digits::quotient;
use crate::quantity::word::Reader;
use rust_decimal::Decimal;

/// The most tokens to either side in which betting is spoken of.
const NEAR: usize = 8;

/// The ratio whose first number stands at token `at`: of odds, what is won on a stake of one.
pub(crate) fn read(reader: &Reader<'_>, at: usize) -> Option<Draft> {
    let (won, staked, end) = pair(reader, at)?;
    let spoken = (1..=NEAR)
        .map(|back| at.wrapping_sub(back))
        .chain(end..end + NEAR)
        .any(|index| reader.is(index, Class::Betting));
    let value = spoken.then(|| quotient(won, staked))??;
    let tokens = at..end;
    let mut quantity = Quantity::new(QuantityKind::Ratio, reader.span(tokens.clone()));
    quantity.amount = Amount::Exact(Value::Decimal(value));
    Some(Draft { tokens, quantity })
}

/// Both numbers and the token after them.
fn pair(reader: &Reader<'_>, at: usize) -> Option<(Decimal, Decimal, usize)> {
    let word = reader.word(at);
    if let Some((first, second)) = word.split_once(['/', '\u{2044}', ':']) {
        return Some((number(first)?, number(second)?, at + 1));
    }
    let joined = reader.is_joint(at + 1) || reader.reads(at + 1, "to");
    // "33 to 1": few end in another number.
    let second = joined.then(|| read_number(reader, at + 2))??;
    (second <= Decimal::TEN).then(|| Some((read_number(reader, at)?, second, at + 3)))?
}

fn read_number(reader: &Reader<'_>, at: usize) -> Option<Decimal> {
    let word = reader.cardinal(at).map(Decimal::from);
    word.or_else(|| number(reader.word(at)))
}

fn number(digits: &str) -> Option<Decimal> {
    let plain = (1..=4).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    let number: u32 = plain.then(|| digits.parse().ok())??;
    (number > 0).then(|| number.into())
}
