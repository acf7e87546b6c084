//! What a percentage is of: "voters" of "40 percent of voters". The noun stands after the span, which ends with the unit.

use crate::quantity::figure::{Draft, QuantityKind};
use crate::quantity::measure::{hedge, whole};
use crate::quantity::word::Reader;

/// Adds the noun of the whole.
pub(crate) fn apply(reader: &Reader<'_>, draft: &mut Draft) {
    if draft.quantity.kind != QuantityKind::Percent {
        return;
    }
    let end = draft.tokens.end;
    let of = hedge::read_after(reader, end).map_or(end, |hedge| hedge.tokens.end);
    let whole = reader
        .reads(of, "of")
        .then(|| whole::read(reader, of + 1))
        .flatten();
    draft.quantity.counted = whole.map(|whole| reader.span(whole.noun.head..whole.noun.end));
}
