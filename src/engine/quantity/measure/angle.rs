//! Degrees and turns of a rotation rather than of heat: "rotate 90 degrees", "a 45-degree slope", "35 degrees north".

use super::measured::Measure;
use crate::lexicon::Class;
use crate::quantity::figure::QuantityKind;
use crate::quantity::figure::unit::{DEGREE, TURN};
use crate::quantity::word::Reader;

/// The amount with the unit that a turn gives it.
pub(super) fn apply(reader: &Reader<'_>, mut amount: Measure) -> Measure {
    let end = amount.tokens.end;
    let degrees = amount.unit == Some(DEGREE);
    let turns = amount.kind == QuantityKind::Count && reader.reads_any(end, &[TURN, "turns"]);
    if !degrees && !turns {
        return amount;
    }
    let start = amount.tokens.start;
    let turning = (1..=3)
        .map(|back| start.wrapping_sub(back))
        .any(|index| reader.is(index, Class::Turning));
    if degrees && (turning || reader.is(end, Class::Angle)) {
        amount.kind = QuantityKind::Measurement;
    } else if turns && turning {
        amount.kind = QuantityKind::Measurement;
        amount.unit = Some(TURN);
        amount.tokens.end = end + 1;
    }
    amount
}
