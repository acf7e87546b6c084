//! Degrees and turns of a rotation rather than of heat: "rotate 90 degrees", "a 45-degree slope", "35 degrees north".

use super::QuantityKind;
use super::amount::Measure;
use super::reader::Reader;
use crate::lexicon::Class;

/// The amount with the unit that a turn gives it.
pub(super) fn apply(reader: &Reader<'_>, mut amount: Measure) -> Measure {
    let end = amount.tokens.end;
    let degrees = amount.unit == Some("degree");
    let turns = amount.kind == QuantityKind::Count && reader.reads_any(end, &["turn", "turns"]);
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
        amount.unit = Some("turn");
        amount.tokens.end = end + 1;
    }
    amount
}
