//! Whether a claim is worth a check: the sum of its reasons.

use super::{Attribution, Modality, Reason};
use crate::attribution::Mode;
use crate::document::{Cursor, Document};
use crate::lexicon::Class;
use crate::quantity::{Quantity, QuantityKind, Value};
use crate::text::Span;
use rust_decimal::Decimal;

/// How much a claim is worth checking, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckWorthiness {
    /// Hundredths, from 0 to 100: the sum of the reasons' points, kept between these.
    pub score: u8,
    /// Why, in the order of the table of reasons; never empty.
    pub reasons: Vec<Reason>,
}

impl CheckWorthiness {
    /// The sum of `reasons`.
    #[must_use]
    pub fn of(reasons: Vec<Reason>) -> Self {
        let sum: i16 = reasons.iter().map(|reason| reason.points()).sum();
        let score = u8::try_from(sum.clamp(0, 100)).expect("it is between 0 and 100");
        Self { score, reasons }
    }
}

/// The worth of the claim of `quantity`, whose clause has these `words`.
pub(super) fn of(
    quantity: &Quantity,
    words: Words,
    modality: Modality,
    attribution: Option<&Attribution>,
) -> CheckWorthiness {
    if quantity.anaphoric {
        return CheckWorthiness::of(vec![Reason::RefersBack]);
    }
    if matches!(quantity.kind, QuantityKind::Date | QuantityKind::Time) {
        return CheckWorthiness::of(vec![Reason::CalendarOnly]);
    }
    let mut reasons = figure(quantity);
    let ranked = matches!(
        quantity.kind,
        QuantityKind::Rank | QuantityKind::PercentagePoints
    );
    if quantity.change.is_some() || ranked || words.compares {
        reasons.push(Reason::Comparison);
    }
    if words.causes {
        reasons.push(Reason::Cause);
    }
    reasons.push(match attribution {
        None => Reason::NoSource,
        Some(Attribution {
            speaker: Some(speaker),
            ..
        }) if speaker.named => Reason::NamedSource,
        Some(_) => Reason::UnnamedSource,
    });
    if attribution.is_some_and(|attribution| attribution.mode == Mode::Direct) {
        reasons.push(Reason::InQuotation);
    }
    if quantity.approximator.is_some() {
        reasons.push(Reason::Hedged);
    }
    match modality {
        Modality::Forecast => reasons.push(Reason::Forecast),
        Modality::Hypothetical | Modality::Opinion => reasons.push(Reason::NotAsserted),
        Modality::Fact | Modality::Estimate => {}
    }
    reasons.sort_by_key(|&reason| reason as usize);
    CheckWorthiness::of(reasons)
}

/// What the figure itself says.
fn figure(quantity: &Quantity) -> Vec<Reason> {
    let mut reasons = Vec::new();
    let amount = &quantity.amount;
    let is_exact = amount.value().or(amount.low()).is_some();
    reasons.push(if is_exact {
        Reason::SpecificFigure
    } else {
        Reason::VagueFigure
    });
    let value = amount.value().or(amount.high()).and_then(Value::decimal);
    let value = value.map(|value| value.abs().normalize());
    let is_large = |value: &Decimal| {
        *value >= Decimal::from(1_000_000)
            || value.mantissa().unsigned_abs() >= 1_000 && *value >= Decimal::from(1_000)
    };
    if value.as_ref().is_some_and(is_large) {
        reasons.push(Reason::LargeFigure);
    }
    let is_statistic = matches!(
        quantity.kind,
        QuantityKind::Money
            | QuantityKind::Percent
            | QuantityKind::PercentagePoints
            | QuantityKind::Rate
            | QuantityKind::Ratio
            | QuantityKind::Rank
    );
    if is_statistic {
        reasons.push(Reason::Statistic);
    }
    let is_plain = matches!(
        quantity.kind,
        QuantityKind::Count | QuantityKind::Duration | QuantityKind::Age
    );
    if is_plain && value.is_some_and(|value| value < Decimal::TEN) {
        reasons.push(Reason::SmallCount);
    }
    reasons
}

/// What the words of a clause say.
#[derive(Clone, Copy, Default)]
pub(super) struct Words {
    compares: bool,
    causes: bool,
}

impl Words {
    pub(super) fn of(document: &Document<'_>, clause: Span) -> Self {
        let mut found = Self::default();
        let words = Cursor::new(document, document.tokens_in(clause));
        for index in words.tokens.clone() {
            found.compares |= compares(&words, index);
            found.causes |= causes(&words, index);
        }
        found
    }
}

fn compares(words: &Cursor<'_>, index: usize) -> bool {
    words.is_small(index, Class::Comparing)
        || words.is_small(index, Class::Comparative) && words.word(index + 1) == "than"
}

fn causes(words: &Cursor<'_>, index: usize) -> bool {
    let next = words.word(index + 1);
    words.is_small(index, Class::Causing)
        || words.is_small(index, Class::CausingTo) && next == "to"
        || words.is_small(index, Class::Resulting) && matches!(next, "in" | "of")
}
