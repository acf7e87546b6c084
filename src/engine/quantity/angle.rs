//! Degrees and turns of a rotation rather than of heat: "rotate 90 degrees", "a 45-degree slope", "35 degrees north".

use super::QuantityKind;
use super::amount::Measure;
use super::reader::Reader;

/// Verbs of turning, up to three tokens before their degrees: "turned left by 45 degrees".
const TURNING: &[&str] = &[
    "rotate",
    "rotated",
    "rotates",
    "rotating",
    "turn",
    "turned",
    "turning",
    "turns",
    "tilt",
    "tilted",
    "tilting",
    "tilts",
    "lean",
    "leaned",
    "leaning",
    "leans",
    "swivel",
    "swivelled",
    "pivot",
    "pivoted",
    "angle",
    "angled",
    "spin",
    "spun",
    "bend",
    "bent",
];

/// What degrees stand before when they are of a turn or a place on the globe.
const TURNED: &[&str] = &[
    "angle",
    "angles",
    "turn",
    "turns",
    "incline",
    "slope",
    "arc",
    "rotation",
    "bend",
    "tilt",
    "panorama",
    "view",
    "views",
    "latitude",
    "longitude",
    "north",
    "south",
    "east",
    "west",
];

/// The amount with the unit that a turn gives it.
pub(super) fn apply(reader: &Reader<'_, '_>, mut amount: Measure) -> Measure {
    let end = amount.tokens.end;
    let degrees = amount.unit == Some("degree");
    let turns = amount.kind == QuantityKind::Count && reader.is_any(end, &["turn", "turns"]);
    if !degrees && !turns {
        return amount;
    }
    let start = amount.tokens.start;
    let turning = (1..=3)
        .map(|back| start.wrapping_sub(back))
        .any(|index| reader.is_any(index, TURNING));
    if degrees && (turning || reader.is_any(end, TURNED)) {
        amount.kind = QuantityKind::Measurement;
    } else if turns && turning {
        amount.kind = QuantityKind::Measurement;
        amount.unit = Some("turn");
        amount.tokens.end = end + 1;
    }
    amount
}
