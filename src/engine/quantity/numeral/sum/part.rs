//! What a number has after its whole: "and a half", "point five".

use super::{Last, Sum};
use crate::lexicon::Class;
use crate::quantity::numeral::digits::quotient;
use crate::quantity::word::Reader;
use rust_decimal::Decimal;

impl Sum {
    /// "and a half", "and three quarters", also with hyphens.
    pub(super) fn take_half(&mut self, reader: &Reader<'_>, at: usize) -> Option<usize> {
        let step = if reader.is_joint(at) { 2 } else { 1 };
        let and = at + step - 1;
        if !reader.is(and, Class::And) || self.last == Last::Closed {
            return None;
        }
        let (numerator, below_at) = numerator(reader, and + step, step)?;
        let denominator = reader.number(below_at, Class::Denominator)?;
        if u64::from(numerator) >= denominator {
            return None;
        }
        let end = below_at + 1;
        if self.last != Last::Scale {
            self.add(quotient(numerator.into(), denominator.into())?);
            self.last = Last::Digits;
            return Some(end);
        }
        // "one billion and a half million", else half a billion.
        let own = reader.number(end, Class::Scale).map(Decimal::from);
        let own = own.filter(|scale| self.multiplier > Some(*scale));
        let part = Decimal::from(numerator).checked_mul(own.or(self.multiplier)?)?;
        self.add(
            part.checked_div(denominator.into())?
                .round_dp(2)
                .normalize(),
        );
        self.last = Last::Closed;
        Some(end + usize::from(own.is_some()))
    }

    /// "point five" and the digits after it, then a scale word.
    pub(crate) fn read_point(&mut self, reader: &Reader<'_>, end: usize) -> usize {
        let joint = usize::from(reader.is_joint(end));
        let point = end + joint;
        if !reader.reads(point, "point") || !self.total.is_zero() {
            return end;
        }
        let mut place = Decimal::ONE;
        let first = point + 1 + joint;
        let mut at = first;
        // "point seventy-one".
        let tens = reader.cardinal(at).filter(|number| *number >= 10);
        if tens.is_some() {
            let mut decimals = Self::default();
            let end = decimals.read_on(reader, at);
            if decimals.group < Decimal::ONE_HUNDRED && decimals.multiplier.is_none() {
                self.add(decimals.group / Decimal::ONE_HUNDRED);
                self.last = Last::Closed;
                return end;
            }
        }
        while let Some(digit) = reader.cardinal(at).filter(|digit| *digit < 10) {
            place /= Decimal::TEN;
            self.add(Decimal::from(digit) * place);
            at += 1;
            if at > first + 12 {
                break;
            }
        }
        if at == first {
            return end;
        }
        self.last = Last::Digits;
        self.read_on(reader, at)
    }
}

/// "a half", "three quarters", "fifty-four hundredths": the number before a denominator, and the denominator's token; `step` is 2 where hyphens join all
/// words.
fn numerator(reader: &Reader<'_>, at: usize, step: usize) -> Option<(u32, usize)> {
    if reader.is(at, Class::IndefiniteArticle) {
        return Some((1, at + step));
    }
    let first = reader.cardinal(at)?;
    let unit_at = at + 1 + usize::from(reader.is_joint(at + 1));
    let unit = reader
        .cardinal(unit_at)
        .filter(|unit| (1..10).contains(unit));
    Some(match unit.filter(|_| first >= 20) {
        Some(unit) => (first + unit, unit_at + 1),
        // "and one-half": only this hyphen.
        None => (
            first,
            at + step + usize::from(step == 1 && reader.is_joint(at + 1)),
        ),
    })
}
