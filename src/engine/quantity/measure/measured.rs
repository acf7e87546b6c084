//! So much of something: a number with the unit or currency that it is of.

use crate::quantity::figure::QuantityKind;
use crate::quantity::numeral::written::{Form, Numeral};
use crate::quantity::word::currency::Currency;
use crate::quantity::word::unit::Unit;
use crate::text::Span;
use rust_decimal::Decimal;
use std::ops::Range;

/// So much of something.
#[derive(Clone, Debug)]
pub(crate) struct Measure {
    pub(crate) tokens: Range<usize>,
    pub(crate) figure: Span,
    pub(crate) value: Option<Decimal>,
    /// Set for a range, in place of `value`.
    pub(crate) ends: Option<(Option<Decimal>, Option<Decimal>)>,
    pub(crate) scale: Option<Decimal>,
    pub(crate) kind: QuantityKind,
    pub(crate) unit: Option<&'static str>,
    pub(crate) currency: Option<&'static str>,
    pub(crate) form: Form,
    /// What the number's scale word multiplied it by.
    pub(crate) multiplier: Option<Decimal>,
}

impl Measure {
    pub(crate) fn of(numeral: &Numeral<'_>, kind: QuantityKind) -> Self {
        Self {
            tokens: numeral.tokens.clone(),
            figure: numeral.figure,
            value: numeral.value,
            ends: None,
            scale: numeral.scale,
            kind,
            unit: None,
            currency: None,
            form: numeral.form,
            multiplier: numeral.multiplier,
        }
    }

    pub(crate) fn multiply(&mut self, by: u64) {
        let by = Decimal::from(by);
        self.value = self.value.and_then(|value| value.checked_mul(by));
        self.multiplier = Some(by);
    }

    pub(crate) fn measured(mut self, unit: Unit) -> Self {
        self.kind = unit.kind;
        self.unit = Some(unit.name);
        self.tokens.end = unit.end;
        self
    }

    pub(crate) fn priced(mut self, currency: Currency) -> Self {
        self.kind = QuantityKind::Money;
        self.currency = Some(currency.code);
        self.tokens = self.tokens.start.min(currency.start)..self.tokens.end.max(currency.end);
        if currency.parts > 1 {
            let parts = Decimal::from(currency.parts);
            self.value = self.value.and_then(|value| value.checked_div(parts));
        }
        self
    }

    /// The sum of as many of the currency of an ISO 4217 code.
    pub(crate) fn priced_in(self, code: &'static str) -> Self {
        let Range { start, end } = self.tokens;
        self.priced(Currency {
            code,
            start,
            end,
            parts: 1,
        })
    }
}
