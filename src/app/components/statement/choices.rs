//! What can be chosen for each part of a number's sentence.

use crate::said::{OWN_WORDS, modality, mode};
use crate::words;
use bluepencil::attribution::Mode;
use bluepencil::claim::Modality;
use bluepencil::quantity::{Change, Operator, QuantityKind};
use bluepencil::session::Correction;
use yew::AttrValue;

/// Currencies that the field proposes; it takes all others too.
pub(super) const CURRENCIES: [&str; 6] = ["EUR", "USD", "GBP", "CHF", "JPY", "CNY"];

/// What can be chosen for a field: the words, whether that is nothing, and the correction.
pub(super) type Choices = Vec<(AttrValue, bool, Correction)>;

/// The types of numbers.
pub(super) fn kinds() -> Choices {
    let row = |kind| {
        (
            words::sort(kind).to_lowercase().into(),
            false,
            Correction::Kind(kind),
        )
    };
    QuantityKind::all().map(row).collect()
}

/// The hedges, and none.
pub(super) fn hedges() -> Choices {
    let row = |operator| {
        (
            words::hedge(operator).into(),
            false,
            Correction::Hedge(Some(operator)),
        )
    };
    let none = ("no hedge".into(), true, Correction::Hedge(None));
    std::iter::once(none)
        .chain(Operator::all().map(row))
        .collect()
}

/// Up, down, and no change.
pub(super) fn changes() -> Choices {
    let row = |change| {
        (
            words::change(change).into(),
            false,
            Correction::Change(Some(change)),
        )
    };
    vec![
        ("no change".into(), true, Correction::Change(None)),
        row(Change::Up),
        row(Change::Down),
    ]
}

/// Quoted, reported, or in the article's own words.
pub(super) fn modes() -> Choices {
    let row = |found| (mode(found).into(), false, Correction::Mode(Some(found)));
    vec![
        (OWN_WORDS.into(), false, Correction::Mode(None)),
        row(Mode::Direct),
        row(Mode::Indirect),
    ]
}

/// How a claim can be put.
pub(super) fn modalities() -> Choices {
    let row = |found| (modality(found).into(), false, Correction::Modality(found));
    Modality::all().map(row).collect()
}

/// Denied or not.
pub(super) fn denials() -> Choices {
    vec![
        ("not denied".into(), true, Correction::Negated(false)),
        ("denied".into(), false, Correction::Negated(true)),
    ]
}
