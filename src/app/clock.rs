//! The browser's clock, and the time of day where its user is.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

/// Now.
pub(crate) fn now() -> Option<Timestamp> {
    Timestamp::from_millisecond(js_sys::Date::now() as i64).ok()
}

/// Day and time of `at` where the browser's user is.
pub(crate) fn local(at: Timestamp) -> DateTime {
    offset(at).unwrap_or(Offset::UTC).to_datetime(at)
}

/// How far the user's clocks were from universal time at that moment: summer time is not all year.
fn offset(at: Timestamp) -> Option<Offset> {
    // Views are also rendered natively, by tests, where there is no browser.
    if !cfg!(target_arch = "wasm32") {
        return None;
    }
    let date = js_sys::Date::new(&(at.as_millisecond() as f64).into());
    let minutes_behind = date.get_timezone_offset();
    Offset::from_seconds(-60 * minutes_behind as i32).ok()
}
