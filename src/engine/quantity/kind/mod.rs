//! The kinds of figures, a module each: dates, times, places, ages, scores, ratios, rates and counts.
//!
//! In: one sentence. Out: what stands at a token as a figure of that kind, or as a draft of one. No kind decides which
//! of several readings holds.

pub(super) mod age;
pub(super) mod count;
pub(super) mod date;
pub(super) mod day;
pub(super) mod glued_code;
pub(super) mod height;
pub(super) mod lap;
pub(super) mod percent;
pub(super) mod period;
pub(super) mod proportion;
pub(super) mod rank;
pub(super) mod rate;
pub(super) mod ratio;
pub(super) mod score;
pub(super) mod time;
pub(super) mod year;
