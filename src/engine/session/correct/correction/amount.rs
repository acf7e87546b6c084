//! What typed words come to.

use super::CorrectionError;
use crate::document::Document;
use crate::quantity::{self, Amount, QuantityKind, Value};
use crate::session::{Refusal, words};

/// The longest value, in characters.
const MAX_AMOUNT: usize = 100;

/// What a figure of `kind` comes to that is typed so.
pub(super) fn read(kind: QuantityKind, typed: &str) -> Result<Amount, Refusal> {
    let typed = words::limited(typed, MAX_AMOUNT)?;
    if typed.is_empty() {
        return Ok(Amount::Unknown);
    }
    let amount = plain(kind, &typed).or_else(|| in_words(kind, &typed));
    let amount = amount.or_else(|| stretch(kind, &typed));
    match amount {
        None => Err(CorrectionError::NotAValue { typed, kind }.into()),
        Some(Amount::Range { low, high }) if is_above(&low, &high) => {
            let (low, high) = (low.to_string(), high.to_string());
            Err(CorrectionError::LowAboveHigh { low, high }.into())
        }
        Some(amount) => Ok(amount),
    }
}

fn plain(kind: QuantityKind, typed: &str) -> Option<Amount> {
    value(kind, typed).map(Amount::Exact)
}

/// One value as documents have it, or with separators of thousands.
fn value(kind: QuantityKind, typed: &str) -> Option<Value> {
    let typed = typed.replace(['\u{2212}', '–'], "-");
    Value::parse(kind, &typed).or_else(|| {
        let (whole, rest) = typed.split_once('.').unwrap_or((&typed, ""));
        let mut groups = whole
            .trim_start_matches('-')
            .split([',', ' ', '\u{a0}', '\u{202f}', '\'', '’']);
        let first = groups
            .next()
            .is_some_and(|group| (1..=3).contains(&group.len()));
        let is_grouped =
            first && groups.all(|group| group.len() == 3) && !rest.contains([',', ' ']);
        let digits = |&character: &char| matches!(character, '0'..='9' | '.' | '-');
        is_grouped.then(|| Value::parse(kind, &typed.chars().filter(digits).collect::<String>()))?
    })
}

/// "10 to 12", "2004–2009".
fn stretch(kind: QuantityKind, typed: &str) -> Option<Amount> {
    [" to ", "–", " - ", "..", "-"]
        .into_iter()
        .find_map(|between| {
            let (low, high) = typed.split_once(between)?;
            let end =
                |typed: &str| match plain(kind, typed.trim()).or_else(|| in_words(kind, typed))? {
                    Amount::Exact(value) => Some(value),
                    _ => None,
                };
            Some(Amount::Range {
                low: end(low)?,
                high: end(high)?,
            })
        })
}

/// "1.5 million", "7 December 2021", "half past two": as the engine's own grammar reads it, where it is all that is
/// typed and of `kind`.
fn in_words(kind: QuantityKind, typed: &str) -> Option<Amount> {
    let document = Document::new(typed);
    let [read] = quantity::find(&document).try_into().ok()?;
    let fits = |value: &Value| Value::parse(kind, &value.to_string()).as_ref() == Some(value);
    let has_value = read.amount.values().next().is_some() && read.amount.values().all(fits);
    let is_whole = [read.figure, read.span]
        .map(|span| span.len())
        .contains(&typed.trim().len());
    (has_value && is_whole).then_some(read.amount)
}

/// Whether one value is above another of the same form. Clock times and days of any year go round.
fn is_above(low: &Value, high: &Value) -> bool {
    match (low, high) {
        (Value::Decimal(low), Value::Decimal(high)) => low > high,
        (Value::Year(low), Value::Year(high)) => low > high,
        (Value::YearMonth(low, from), Value::YearMonth(high, to)) => (low, from) > (high, to),
        (Value::Date(low), Value::Date(high)) => low > high,
        _ => false,
    }
}

/// `amount` as one of `kind`, where its values can be such.
pub(super) fn fitted(kind: QuantityKind, amount: &Amount) -> Option<Amount> {
    let fit = |value: &Value| Value::parse(kind, &value.to_string());
    Some(match amount {
        Amount::Exact(value) => Amount::Exact(fit(value)?),
        Amount::Range { low, high } => Amount::Range {
            low: fit(low)?,
            high: fit(high)?,
        },
        Amount::RangeFrom(low) => Amount::RangeFrom(fit(low)?),
        Amount::RangeTo(high) => Amount::RangeTo(fit(high)?),
        Amount::OrderOfMagnitude(size) => {
            Value::parse(kind, "1")?.decimal()?;
            Amount::OrderOfMagnitude(*size)
        }
        Amount::Unknown => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{CorrectionError, read};
    use crate::quantity::{Amount, QuantityKind};
    use crate::session::Refusal;
    use proptest::prelude::proptest;

    fn written(amount: &Amount) -> String {
        amount
            .values()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(" to ")
    }

    #[test]
    fn typed_values_are_read() {
        let rows = [
            (QuantityKind::Count, "40,000", "40000"),
            (QuantityKind::Count, "-1 234.5", "-1234.5"),
            (QuantityKind::Count, "forty thousand", "40000"),
            (QuantityKind::Money, "1.5 million", "1500000"),
            (
                QuantityKind::Money,
                "1.5 to 2 million",
                "1500000 to 2000000",
            ),
            (QuantityKind::Count, "10 to 12", "10 to 12"),
            (QuantityKind::Count, "10–12", "10 to 12"),
            (QuantityKind::Date, "2004-2009", "2004 to 2009"),
            (QuantityKind::Date, "7 December 2021", "2021-12-07"),
            (QuantityKind::Date, "2021-12", "2021-12"),
            (QuantityKind::Time, "14:30", "14:30"),
            (QuantityKind::Time, "22:00 to 02:00", "22:00 to 02:00"),
            (QuantityKind::Score, "2-1", "2-1"),
            (QuantityKind::Count, " ", ""),
        ];
        let wrong: Vec<_> = rows
            .iter()
            .map(|(kind, typed, expected)| {
                (
                    typed,
                    expected,
                    read(*kind, typed).map(|amount| written(&amount)),
                )
            })
            .filter(|(_, expected, found)| found.as_deref() != Ok(**expected))
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn what_is_no_value_says_why() {
        let refused = |kind, typed: &str| match read(kind, typed) {
            Err(Refusal::Correction(error)) => Some(error),
            _ => None,
        };
        for (kind, typed) in [
            (QuantityKind::Count, "many"),
            (QuantityKind::Date, "2021-02-30"),
            (QuantityKind::Time, "40,000"),
            (QuantityKind::Count, "40,000 seats and 3 doors"),
        ] {
            let typed = typed.to_owned();
            assert_eq!(
                refused(kind, &typed),
                Some(CorrectionError::NotAValue {
                    typed: typed.clone(),
                    kind
                })
            );
        }
        let (low, high) = ("12".to_owned(), "10".to_owned());
        assert_eq!(
            refused(QuantityKind::Count, "12 to 10"),
            Some(CorrectionError::LowAboveHigh { low, high })
        );
        assert!(matches!(
            read(QuantityKind::Count, &"1".repeat(101)),
            Err(Refusal::TooLong { .. })
        ));
    }

    proptest! {
        #[test]
        fn no_words_make_reading_panic(typed in "[-0-9a-z., –:]{0,24}|.{0,24}") {
            for kind in QuantityKind::all() {
                let _ = read(kind, &typed);
            }
        }
    }
}
