//! Whether a quantity is what a case expects: the part of it that the case marks, and what it comes to.

use super::{Expected, range};
use bluepencil::quantity::{Quantity, QuantityKind, Value};
use bluepencil::text::Span;
use rust_decimal::prelude::ToPrimitive;

/// Whether `quantity` has a type that `file` tests.
pub(super) fn is_of_type(file: &str, quantity: &Quantity) -> bool {
    use QuantityKind as Kind;
    let kinds: &[Kind] = match file {
        "age" => &[Kind::Age],
        "currency" => &[Kind::Money],
        "date" => &[Kind::Date],
        "dimension" => &[Kind::Measurement],
        "duration" => &[Kind::Duration],
        "number" => &[Kind::Count, Kind::Ratio],
        "numberrange" => return range::is_range(quantity),
        "ordinal" => &[Kind::Rank],
        "percent" => &[Kind::Percent, Kind::PercentagePoints],
        "temperature" => &[Kind::Temperature],
        "time" => &[Kind::Time],
        _ => &[],
    };
    kinds.contains(&quantity.kind) || is_rate_of(file, quantity)
}

/// Our rates keep what is so much per another: "$98 a share", "30 km/h".
fn is_rate_of(file: &str, quantity: &Quantity) -> bool {
    let money = quantity.currency.is_some();
    quantity.kind == QuantityKind::Rate
        && match file {
            "currency" => money,
            "dimension" => !money,
            _ => false,
        }
}

/// Whether `quantity` is what is expected at `span`.
///
/// The case marks the figure or the figure with unit, currency, hedge or weekday: all of our figure has to be in it,
/// and all of it has to be in our span. Numbers and ranges may stand in a quantity of any type.
pub(super) fn meets(file: &str, quantity: &Quantity, span: Span, expected: &Expected) -> bool {
    let of_any_type = matches!(file, "number" | "numberrange");
    let marked = span.contains(quantity.figure) && quantity.span.contains(span);
    if !marked || !(of_any_type || is_of_type(file, quantity)) {
        return false;
    }
    match (expected.value, &expected.range) {
        (_, Some(range)) if file == "numberrange" => range::meets(quantity, range),
        // Dates and clock times: the cases give spans only.
        (None, _) => true,
        (Some(wanted), _) => found_value(file, quantity, expected)
            .is_some_and(|found| (found - wanted).abs() <= wanted.abs() * tolerance(wanted)),
    }
}

/// Our values are decimals: a third is 0.3333. A wanted value without an end is compared to so many digits.
fn tolerance(wanted: f64) -> f64 {
    let places = wanted * 1e6;
    let ends = (places - places.round()).abs() <= places.abs() * 1e-12;
    if ends { 1e-9 } else { 5e-4 }
}

/// The quantity's value in the case's unit.
fn found_value(file: &str, quantity: &Quantity, expected: &Expected) -> Option<f64> {
    let value = number(quantity.amount.value().or(quantity.amount.high())?)?;
    let unit = quantity.unit.as_deref().unwrap_or_default();
    Some(match (file, expected.unit.as_deref()) {
        ("duration", _) => value * seconds(unit)?,
        // Our guideline takes cents and pence as fractions of the currency.
        ("currency", Some("Cent" | "Pence" | "Penny")) => value * 100.0,
        ("currency", Some("Satoshi")) => value * 1e8,
        // We add up in the smaller unit.
        ("dimension", Some("Foot")) if unit == "inch" => value / 12.0,
        _ => value,
    })
}

pub(super) fn number(value: &Value) -> Option<f64> {
    value.decimal()?.to_f64()
}

/// So many seconds has a unit, a month thirty days and a year 365.
fn seconds(unit: &str) -> Option<f64> {
    let days = |days: f64| days * 86_400.0;
    Some(match unit {
        "second" => 1.0,
        "minute" => 60.0,
        "hour" => 3600.0,
        "day" => days(1.0),
        "week" => days(7.0),
        "fortnight" => days(14.0),
        "month" => days(30.0),
        "quarter" => days(90.0),
        "year" => days(365.0),
        "decade" => days(3650.0),
        "century" => days(36_500.0),
        _ => return None,
    })
}
