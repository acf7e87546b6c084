//! What the readers of dates, times, places and scores found, as quantities that have yet to be closed.

use crate::quantity::figure::{Amount, Draft, Quantity, QuantityKind, Value};
use crate::quantity::kind::date::When;
use crate::quantity::kind::{date, rank, score, time};
use crate::quantity::word::Reader;

pub(super) fn of_date(found: date::Found) -> Draft {
    let mut quantity = Quantity::new(QuantityKind::Date, found.figure);
    quantity.amount = amount_of_when(found.when);
    Draft {
        tokens: found.tokens,
        quantity,
    }
}

fn amount_of_when(when: When) -> Amount {
    match when {
        When::At(value) => Amount::exact(value),
        When::Within(low, high) => Amount::range(low, high),
    }
}

pub(super) fn of_time(found: time::Found) -> Draft {
    let mut quantity = Quantity::new(QuantityKind::Time, found.figure);
    quantity.amount = match found.high {
        None => Amount::exact(found.low),
        Some(high) => Amount::range(found.low, high),
    };
    Draft {
        tokens: found.tokens,
        quantity,
    }
}

pub(super) fn of_rank(found: rank::Found) -> Draft {
    let mut quantity = Quantity::new(QuantityKind::Rank, found.figure);
    if let Some(when) = found.when {
        quantity.kind = QuantityKind::Date;
        quantity.amount = amount_of_when(when);
    } else {
        quantity.amount = Amount::exact(found.value.map(Value::Decimal));
    }
    quantity.unit = found.unit.map(str::to_owned);
    Draft {
        tokens: found.tokens,
        quantity,
    }
}

pub(super) fn of_score(reader: &Reader<'_>, found: &score::Found) -> Draft {
    let mut quantity = Quantity::new(QuantityKind::Score, reader.span(found.tokens.clone()));
    quantity.amount = Amount::Exact(Value::Score(found.points.0, found.points.1));
    Draft {
        tokens: found.tokens.clone(),
        quantity,
    }
}
