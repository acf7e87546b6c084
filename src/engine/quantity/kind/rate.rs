//! So much per something: "5 deaths per 100,000", "$15 an hour", "two barrels a day".

use crate::lexicon::Class;
use crate::quantity::figure::{Draft, QuantityKind};
use crate::quantity::measure::counted;
use crate::quantity::numeral::number;
use crate::quantity::word::{Reader, unit};

/// Makes a rate of an amount that "per day" or its like follows.
pub(crate) fn apply(reader: &Reader<'_>, draft: &mut Draft) {
    let kind = draft.quantity.kind;
    let takes = matches!(
        kind,
        QuantityKind::Count | QuantityKind::Money | QuantityKind::Measurement
    );
    if !takes {
        return;
    }
    let end = draft.tokens.end;
    let Some((base, last)) = read_base(reader, end, kind) else {
        return;
    };
    let unit = draft.quantity.unit.take();
    draft.quantity.unit = Some(match unit {
        Some(unit) => format!("{unit} per {base}"),
        None => format!("per {base}"),
    });
    draft.quantity.kind = QuantityKind::Rate;
    draft.tokens.end = last;
}

/// What the amount is of, in words, and the token after it.
fn read_base(reader: &Reader<'_>, at: usize, kind: QuantityKind) -> Option<(String, usize)> {
    let next = at + 1;
    if reader.reads(at, "per") {
        if let Some(number) = number::read(reader, next) {
            let end = counted::read(reader, number.tokens.end, true)
                .map_or(number.tokens.end, |noun| noun.end);
            let span = reader.span(number.tokens.start..end);
            return Some((reader.document.text[span].to_owned(), end));
        }
        return reader.is_word(next).then(|| base_of_word(reader, next));
    }
    let ago = reader.reads_any(next + 1, &["ago", "earlier", "before", "later"]);
    let article = reader.is(at, Class::IndefiniteArticle) && kind != QuantityKind::Count && !ago;
    let slash = reader.reads(at, "/") && reader.is_glued(at);
    if !(article || slash) {
        return None;
    }
    let measures = unit::read(reader, next).is_some() || reader.is(next, Class::RateBase);
    measures.then(|| base_of_word(reader, next))
}

fn base_of_word(reader: &Reader<'_>, at: usize) -> (String, usize) {
    match unit::read(reader, at) {
        Some(unit) => (unit.name.to_owned(), unit.end),
        None => (reader.lower(at).to_owned(), at + 1),
    }
}
