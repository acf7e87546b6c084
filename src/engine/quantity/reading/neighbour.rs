//! What a figure takes over from its neighbour: the hedge of a conversion, the noun of "14 of 17 counts", the unit of points
//! beside a percentage.

use crate::quantity::figure::{Change, Quantity, QuantityKind};
use crate::quantity::word::Reader;

/// The unit of points beside a percentage.
const POINTS: &str = "percentage point";

/// Gives `last` and `quantity`, which follows it, what each takes from the other.
pub(crate) fn relate(reader: &Reader<'_>, last: &mut Quantity, quantity: &mut Quantity) {
    let text = reader.document.text;
    let between = text
        .get(last.span.end..quantity.span.start)
        .unwrap_or_default()
        .trim();
    match between {
        "(" => convert(text, last, quantity),
        "of" => share_noun(last, quantity),
        "to" | "from" => make_points(text, last, quantity),
        ", or" | "or" => tell_again(reader, last, quantity),
        _ => {}
    }
}

/// "About 30 miles (48 km)": the conversion is as rough as what it converts, and the same change.
fn convert(text: &str, last: &Quantity, quantity: &mut Quantity) {
    let closes = text[quantity.span.end..].trim_start().starts_with(')');
    let is_other = (&last.unit, &last.currency) != (&quantity.unit, &quantity.currency);
    if closes && is_other && last.kind == quantity.kind {
        quantity.approximator = quantity.approximator.or(last.approximator);
        quantity.change = quantity.change.or(last.change);
    }
}

/// "14 of 17 counts": both count counts.
fn share_noun(last: &mut Quantity, quantity: &Quantity) {
    let counts = |quantity: &Quantity| quantity.kind == QuantityKind::Count;
    if counts(last) && counts(quantity) && last.counted.is_none() && last.unit.is_none() {
        last.counted = quantity.counted;
    }
}

/// "Rose 3 points to 45 percent": points of a percentage.
fn make_points(text: &str, last: &mut Quantity, quantity: &Quantity) {
    if last.kind == QuantityKind::Count
        && quantity.kind == QuantityKind::Percent
        && is_points(text, last)
    {
        last.kind = QuantityKind::PercentagePoints;
        last.unit = Some(POINTS.to_owned());
        last.counted = None;
    }
}

fn is_points(text: &str, quantity: &Quantity) -> bool {
    let noun = quantity.counted.map(|noun| &text[noun]);
    noun.is_some_and(|noun| noun.starts_with("point"))
}

/// "Lost 40 points, or 2 percent": an index moved, which points alone do not tell.
fn tell_again(reader: &Reader<'_>, last: &mut Quantity, quantity: &mut Quantity) {
    let text = reader.document.text;
    if last.change.is_some() || quantity.kind != QuantityKind::Percent || !is_points(text, last) {
        return;
    }
    let verb = text[..last.span.start].split_whitespace().next_back();
    let change = match verb {
        Some("lost" | "shed") => Change::Down,
        Some("added" | "gained") => Change::Up,
        _ => return,
    };
    last.change = Some(change);
    quantity.change = quantity.change.or(Some(change));
}
