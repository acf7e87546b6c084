//! Tens of years of age and of degrees: "in their 20s", "in the low 30s".

use super::super::QuantityKind;
use super::super::number::Numeral;
use super::super::reader::Reader;
use super::super::unit;
use super::Measure;
use crate::lexicon::Class;
use rust_decimal::Decimal;

/// "20s" after a word that speaks of ages or years rather than seconds.
pub(super) fn is_decade(reader: &Reader<'_>, numeral: &Numeral<'_>) -> bool {
    let ten = Decimal::TEN;
    let round = numeral
        .value
        .is_some_and(|value| (value % ten).is_zero() && value > ten);
    let before = numeral.tokens.start.wrapping_sub(1);
    let other = ["the", "and", "or", "to"];
    round
        && (whose(reader, before)
            || reader.reads_any(before, &other)
            || reader.is(before, Class::DecadePart))
}

/// Whether "their" or "mid-" stands at `at`: decades of somebody's life, where "the" does not make them years.
fn whose(reader: &Reader<'_>, at: usize) -> bool {
    let part = if reader.is_joint(at) {
        at.wrapping_sub(1)
    } else {
        at
    };
    reader.is(at, Class::PossessiveDeterminer)
        || reader.is(part, Class::DecadePart) && !reader.reads(part.wrapping_sub(1), "the")
}

/// "in the low 30s", "in the 30s Celsius": temperatures of ten degrees.
pub(super) fn decade_of_heat(reader: &Reader<'_>, amount: &Measure) -> Option<Measure> {
    let end = amount.tokens.end;
    let before = amount.tokens.start.wrapping_sub(1);
    let scale = reader.reads_any(end, &["celsius", "fahrenheit", "c", "f"]);
    let scale = scale
        .then(|| unit::read_suffix(reader, reader.word(end), end + 1))
        .flatten();
    let part = reader.reads_any(before, &["low", "high", "upper", "lower"]);
    if !part && scale.is_none() {
        return None;
    }
    let low = amount.value?;
    let high = low.checked_add(Decimal::from(9));
    Some(Measure {
        kind: QuantityKind::Temperature,
        unit: Some(scale.map_or("degree", |scale| scale.name)),
        tokens: amount.tokens.start..end + usize::from(scale.is_some()),
        figure: reader.span(amount.tokens.clone()),
        value: None,
        ends: Some((Some(low), high)),
        ..amount.clone()
    })
}

/// "in their 20s": ages from 20 to 29.
pub(super) fn decade_of_age(reader: &Reader<'_>, amount: Measure) -> Option<Measure> {
    let low = amount.value?;
    let nine = Decimal::from(9);
    whose(reader, amount.tokens.start.wrapping_sub(1)).then(|| Measure {
        kind: QuantityKind::Age,
        unit: Some("year"),
        value: None,
        ends: Some((Some(low), low.checked_add(nine))),
        figure: reader.span(amount.tokens.clone()),
        ..amount
    })
}
