//! The fixed words of the labels of figures.

use bluepencil::quantity::{Operator, QuantityKind};

/// The types of figures, as in the native JSON.
pub(crate) const KINDS: [(&str, QuantityKind); 14] = [
    ("count", QuantityKind::Count),
    ("money", QuantityKind::Money),
    ("percent", QuantityKind::Percent),
    ("percentage_points", QuantityKind::PercentagePoints),
    ("rate", QuantityKind::Rate),
    ("duration", QuantityKind::Duration),
    ("age", QuantityKind::Age),
    ("measurement", QuantityKind::Measurement),
    ("temperature", QuantityKind::Temperature),
    ("score", QuantityKind::Score),
    ("rank", QuantityKind::Rank),
    ("ratio", QuantityKind::Ratio),
    ("date", QuantityKind::Date),
    ("time", QuantityKind::Time),
];

/// How a figure is hedged.
pub(crate) const OPERATORS: [(&str, Operator); 6] = [
    ("=", Operator::Equal),
    ("~", Operator::About),
    ("<", Operator::Below),
    ("<=", Operator::AtMost),
    (">", Operator::Above),
    (">=", Operator::AtLeast),
];

/// What is called `name`.
pub(crate) fn named<T: Copy>(table: &[(&str, T)], name: &str) -> Option<T> {
    table
        .iter()
        .find_map(|&(known, thing)| (known == name).then_some(thing))
}

/// What `thing` is called.
///
/// # Panics
/// When the table does not have it.
pub(crate) fn name_of<T: PartialEq>(table: &[(&'static str, T)], thing: &T) -> &'static str {
    let mut names = table.iter().filter(|(_, known)| known == thing);
    names.next().expect("the table has every value").0
}
