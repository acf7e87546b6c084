//! Names of units that rules write into results. The other names are those of the table of units.

pub(crate) const DAY: &str = "day";
pub(crate) const DEGREE: &str = "degree";
pub(crate) const FOOT: &str = "foot";
pub(crate) const INCH: &str = "inch";
pub(crate) const MAGNITUDE: &str = "magnitude";
pub(crate) const PERCENTAGE_POINT: &str = "percentage point";
pub(crate) const POUND: &str = "pound";
pub(crate) const SECOND: &str = "second";
pub(crate) const STONE: &str = "stone";
pub(crate) const TIMES: &str = "times";
pub(crate) const TURN: &str = "turn";
pub(crate) const YEAR: &str = "year";
