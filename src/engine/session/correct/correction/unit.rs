//! Which units and currencies a number of a type can have.

use super::{CorrectionError, amount};
use crate::annotation::Fact;
use crate::quantity::{self, QuantityKind};
use crate::session::draft::spoken_name;
use crate::session::{Refusal, words};

/// The longest unit, in characters.
const MAX_UNIT: usize = 60;

/// The unit of a number of `kind` that is typed so, by its singular English name where the engine knows it.
pub(super) fn read(kind: QuantityKind, typed: &str) -> Result<Option<String>, Refusal> {
    let typed = spoken_name(&words::limited(typed, MAX_UNIT)?);
    if typed.is_empty() {
        return Ok(None);
    }
    let unit = quantity::unit_named(&typed).map_or(typed.clone(), |(name, _)| name.to_owned());
    if takes(kind, &unit) {
        Ok(Some(unit))
    } else {
        Err(CorrectionError::UnitOfAnotherKind { unit: typed, kind }.into())
    }
}

/// The currency of a number of `kind` that is typed so.
pub(super) fn read_currency(kind: QuantityKind, typed: &str) -> Result<Option<String>, Refusal> {
    let typed = spoken_name(&words::limited(typed, MAX_UNIT)?);
    if typed.is_empty() {
        return Ok(None);
    }
    let code = quantity::currency_named(&typed);
    let code = code.ok_or(CorrectionError::UnknownCurrency(typed))?;
    if has_currency(kind) {
        Ok(Some(code.to_owned()))
    } else {
        Err(CorrectionError::NotMoney.into())
    }
}

/// The unit of a type that has no other.
pub(super) fn only(kind: QuantityKind) -> Option<String> {
    let unit = match kind {
        QuantityKind::Percent => "percent",
        QuantityKind::PercentagePoints => "percentage point",
        QuantityKind::Age => "year",
        _ => return None,
    };
    Some(unit.to_owned())
}

/// `fact` for a number of `kind`, where that can have it: a value, a unit, a currency, but not the lack of one.
pub(super) fn fitted(kind: QuantityKind, fact: Fact) -> Option<Fact> {
    match fact {
        Fact::Amount(amount) => amount::fitted(kind, &amount).map(Fact::Amount),
        Fact::Unit(Some(unit)) => takes(kind, &unit).then_some(Fact::Unit(Some(unit))),
        Fact::Currency(Some(code)) => has_currency(kind).then_some(Fact::Currency(Some(code))),
        Fact::Unit(None) | Fact::Currency(None) => None,
        other => Some(other),
    }
}

fn has_currency(kind: QuantityKind) -> bool {
    matches!(kind, QuantityKind::Money | QuantityKind::Rate)
}

/// Whether a number of `kind` can have `unit`, a singular English name. Measures and rates can have units that the
/// engine does not know.
fn takes(kind: QuantityKind, unit: &str) -> bool {
    let known = quantity::unit_named(unit).map(|(_, kind)| kind);
    match kind {
        QuantityKind::Rate | QuantityKind::Ratio | QuantityKind::Rank => true,
        QuantityKind::Measurement => {
            matches!(
                known,
                None | Some(QuantityKind::Measurement | QuantityKind::Rate)
            )
        }
        QuantityKind::Age | QuantityKind::Duration => known == Some(QuantityKind::Duration),
        QuantityKind::Temperature => known == Some(QuantityKind::Temperature) || unit == "degree",
        QuantityKind::Percent | QuantityKind::PercentagePoints => known == Some(kind),
        QuantityKind::Count
        | QuantityKind::Money
        | QuantityKind::Score
        | QuantityKind::Date
        | QuantityKind::Time => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{CorrectionError, read, read_currency};
    use crate::quantity::QuantityKind;

    #[test]
    fn units_are_those_of_the_type() {
        let rows = [
            (QuantityKind::Measurement, "km", Some("kilometre")),
            (QuantityKind::Measurement, "Kilometres", Some("kilometre")),
            (
                QuantityKind::Measurement,
                "football pitch",
                Some("football pitch"),
            ),
            (QuantityKind::Duration, "hours", Some("hour")),
            (
                QuantityKind::Rate,
                "kilometre per hour",
                Some("kilometre per hour"),
            ),
            (
                QuantityKind::Temperature,
                "degree Celsius",
                Some("degree Celsius"),
            ),
            (QuantityKind::Percent, "%", Some("percent")),
            (QuantityKind::Percent, " ", None),
        ];
        for (kind, typed, expected) in rows {
            assert_eq!(
                read(kind, typed).expect(typed).as_deref(),
                expected,
                "{typed}"
            );
        }
        for (kind, typed) in [
            (QuantityKind::Money, "kilometre"),
            (QuantityKind::Duration, "kilometre"),
            (QuantityKind::Measurement, "hour"),
            (QuantityKind::Count, "seats"),
        ] {
            let unit = typed.to_owned();
            assert_eq!(
                read(kind, typed),
                Err(CorrectionError::UnitOfAnotherKind { unit, kind }.into())
            );
        }
    }

    #[test]
    fn currencies_are_those_in_use() {
        for (typed, code) in [
            ("eur", "EUR"),
            ("€", "EUR"),
            ("CHF", "CHF"),
            ("euros", "EUR"),
            ("ALL", "ALL"),
        ] {
            assert_eq!(
                read_currency(QuantityKind::Money, typed)
                    .expect(typed)
                    .as_deref(),
                Some(code)
            );
        }
        assert_eq!(
            read_currency(QuantityKind::Money, "QQQ"),
            Err(CorrectionError::UnknownCurrency("QQQ".to_owned()).into())
        );
        assert_eq!(
            read_currency(QuantityKind::Count, "EUR"),
            Err(CorrectionError::NotMoney.into())
        );
    }
}
