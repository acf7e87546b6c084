//! Tens of years of age and of degrees: "in their 20s", "in the low 30s".

use super::measured::Measure;
use crate::lexicon::{Class, ClassSet};
use crate::quantity::figure::QuantityKind;
use crate::quantity::figure::unit::{DEGREE, YEAR};
use crate::quantity::numeral::written::Numeral;
use crate::quantity::word::{Reader, unit};
use rust_decimal::Decimal;

/// Words after which a decade is one of age: "in his 20s or 30s".
const BEFORE_DECADE: ClassSet = ClassSet::of(&[Class::Coordinator, Class::DefiniteArticle]);

/// "20s" after a word that speaks of ages or years rather than seconds.
pub(super) fn is_decade(reader: &Reader<'_>, numeral: &Numeral<'_>) -> bool {
    let ten = Decimal::TEN;
    let round = numeral
        .value
        .is_some_and(|value| (value % ten).is_zero() && value > ten);
    let before = numeral.tokens.start.wrapping_sub(1);
    round
        && (whose(reader, before)
            || reader.is_any(before, BEFORE_DECADE)
            || reader.reads(before, "to")
            || reader.is(before, Class::DecadePart))
}

/// Whether "their 20s", "mid-20s" go on from `at`: decades of a life, where "the mid-20s" are years.
fn whose(reader: &Reader<'_>, at: usize) -> bool {
    let part = if reader.is_joint(at) {
        at.wrapping_sub(1)
    } else {
        at
    };
    reader.is(at, Class::PossessiveDeterminer)
        || reader.is(part, Class::DecadePart)
            && !reader.is(part.wrapping_sub(1), Class::DefiniteArticle)
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
        unit: Some(scale.map_or(DEGREE, |scale| scale.name)),
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
        unit: Some(YEAR),
        value: None,
        ends: Some((Some(low), low.checked_add(nine))),
        figure: reader.span(amount.tokens.clone()),
        ..amount
    })
}
