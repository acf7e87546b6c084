//! What the page says in words: counts, figures, hedges.

use crate::claims;
use crate::clock;
use crate::kinds;
use crate::reading::Reading;
use bluepencil::annotation::{AnnotationSet, Kind};
use bluepencil::quantity::{Amount, Change, Operator, Quantity, QuantityKind, Value};
use jiff::Timestamp;
use jiff::civil::Date;
use rust_decimal::Decimal;

/// "23 people, 12 institutions and 31 numbers marked".
pub(crate) fn summary(reading: &Reading) -> String {
    let counts = Kind::ALL.map(|kind| counted(kind, reading.rows(kind).len()));
    let (last, others) = counts.split_last().expect("there are kinds");
    format!("{} and {last} marked", others.join(", "))
}

/// "1 person", "12 institutions".
pub(crate) fn counted(kind: Kind, count: usize) -> String {
    format!(
        "{} {}",
        grouped(&count.to_string()),
        kinds::noun(kind, count)
    )
}

/// "1 mention", "7 mentions".
pub(crate) fn mentions(count: usize) -> String {
    format!(
        "{} mention{}",
        grouped(&count.to_string()),
        if count == 1 { "" } else { "s" }
    )
}

/// What the live region says of the chosen annotation: "Joe Biden, person, mention 2, 7 in all".
pub(crate) fn chosen(reading: &Reading, annotation: usize) -> String {
    let found = reading.annotation(annotation);
    let noun = counted(found.kind(), 1);
    let noun = noun.trim_start_matches("1 ");
    match reading.entity_of(annotation) {
        Some(entity) => {
            let mentions = reading.mentions(entity);
            let nth = mentions.iter().position(|&at| at == annotation);
            let (nth, all) = (nth.unwrap_or_default() + 1, mentions.len());
            let name = &reading.entity(entity).name;
            format!("{name}, {noun}, mention {nth}, {all} in all")
        }
        None => {
            let number = format!("{}, {noun}", &reading.text()[found.span]);
            match found.claim() {
                Some(_) => format!("{number}, source: {}", claims::line(reading, found)),
                None => number,
            }
        }
    }
}

/// The words as they begin a sentence.
pub(crate) fn capital(words: &str) -> String {
    let mut rest = words.chars();
    let first = rest.next().into_iter().flat_map(char::to_uppercase);
    first.chain(rest).collect()
}

/// The sort of a figure.
pub(crate) fn sort(kind: QuantityKind) -> &'static str {
    match kind {
        QuantityKind::Count => "Count",
        QuantityKind::Money => "Money",
        QuantityKind::Percent => "Percentage",
        QuantityKind::PercentagePoints => "Percentage points",
        QuantityKind::Rate => "Rate",
        QuantityKind::Duration => "Duration",
        QuantityKind::Age => "Age",
        QuantityKind::Measurement => "Measurement",
        QuantityKind::Temperature => "Temperature",
        QuantityKind::Score => "Score",
        QuantityKind::Rank => "Rank",
        QuantityKind::Ratio => "Ratio",
        QuantityKind::Date => "Date",
        QuantityKind::Time => "Time",
    }
}

/// A hedge in plain words.
pub(crate) fn hedge(operator: Operator) -> &'static str {
    match operator {
        Operator::Equal => "exactly",
        Operator::About => "about",
        Operator::Below => "less than",
        Operator::AtMost => "at most",
        Operator::Above => "more than",
        Operator::AtLeast => "at least",
    }
}

/// Which way a change went.
pub(crate) fn change(change: Change) -> &'static str {
    match change {
        Change::Up => "a rise",
        Change::Down => "a fall",
    }
}

/// What a figure comes to, with its unit: "3,000,000,000 USD", "10 to 12", "in the hundreds".
pub(crate) fn amount(quantity: &Quantity) -> Option<String> {
    let number = number(&quantity.amount)?;
    let unit = quantity.currency.as_deref().or(quantity.unit.as_deref());
    Some(match unit {
        Some("percent") => format!("{number}%"),
        Some(unit) if number == "1" || quantity.currency.is_some() => format!("{number} {unit}"),
        Some(unit) => format!("{number} {}", plural(unit)),
        None => number,
    })
}

/// What a figure comes to without its unit: "3,000,000,000", "10 to 12".
pub(crate) fn number(amount: &Amount) -> Option<String> {
    Some(match amount {
        Amount::Exact(exact) => value(exact),
        Amount::Range { low, high } => format!("{} to {}", value(low), value(high)),
        Amount::RangeFrom(low) => format!("{} or more", value(low)),
        Amount::RangeTo(high) => format!("up to {}", value(high)),
        Amount::OrderOfMagnitude(size) => format!("several times {}", decimal(*size)),
        Amount::Unknown => return None,
    })
}

/// A figure as it is typed, and taken: "3,000,000,000", "10 to 12", "2021-12-07".
pub(crate) fn typed(amount: &Amount) -> String {
    let value = |value: &Value| match value {
        Value::Decimal(number) => decimal(*number),
        other => other.to_string(),
    };
    let values: Vec<String> = amount.values().map(value).collect();
    values.join(" to ")
}

/// The plural of a unit's singular English name. Of a rate's it is the first part that changes: "miles per hour".
fn plural(unit: &str) -> String {
    let (head, per) = unit
        .find(" per ")
        .map_or((unit, ""), |at| unit.split_at(at));
    let head = match head {
        _ if head.starts_with("degree") => head.replacen("degree", "degrees", 1),
        "foot" => "feet".to_owned(),
        "inch" => "inches".to_owned(),
        "century" => "centuries".to_owned(),
        "hertz" | "percent" => head.to_owned(),
        _ => format!("{head}s"),
    };
    head + per
}

fn value(value: &Value) -> String {
    match value {
        Value::Decimal(number) => decimal(*number),
        Value::Year(year) if *year > 0 => year.to_string(),
        Value::Year(year) => format!("{} BC", 1 - i32::from(*year)),
        Value::YearMonth(year, month) => format!("{} {year}", month_name(*month)),
        Value::Date(date) => day(*date),
        Value::MonthDay(month, day) => format!("{day} {}", month_name(*month)),
        Value::Time(time) => format!("{:02}:{:02}", time.hour(), time.minute()),
        Value::Score(ours, theirs) => format!("{ours}–{theirs}"),
    }
}

/// "7 December 2021".
pub(crate) fn day(date: Date) -> String {
    format!(
        "{} {} {}",
        date.day(),
        month_name(date.month()),
        date.year()
    )
}

/// "7 December 2021, 14:05", where the browser's user is.
pub(crate) fn day_and_time(at: Timestamp) -> String {
    let at = clock::local(at);
    format!("{}, {:02}:{:02}", day(at.date()), at.hour(), at.minute())
}

fn month_name(month: i8) -> &'static str {
    const NAMES: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let index = usize::try_from(month).unwrap_or_default().saturating_sub(1);
    NAMES.get(index).copied().unwrap_or("month unknown")
}

fn decimal(number: Decimal) -> String {
    let text = number.normalize().to_string();
    let (whole, fraction) = text
        .split_once('.')
        .map_or((text.as_str(), None), |(whole, rest)| (whole, Some(rest)));
    let whole = grouped(whole);
    fraction.map_or_else(|| whole.clone(), |fraction| format!("{whole}.{fraction}"))
}

/// Digits in groups of three: "175,000".
pub(crate) fn grouped(digits: &str) -> String {
    let (sign, digits) = digits
        .strip_prefix('-')
        .map_or(("", digits), |rest| ("−", rest));
    let mut out = String::from(sign);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// The longest stem of a file's name, in characters.
const STEM_CHARACTERS: usize = 60;

/// The stem of the name of a file that has the article in it: of its headline, or else of its first words.
pub(crate) fn file_stem(set: &AnnotationSet) -> String {
    let mut lines = set.article.text().lines();
    let first = || lines.find(|line| line.contains(char::is_alphanumeric));
    slug(set.title.as_deref().or_else(first).unwrap_or_default())
}

/// Words as the stem of a file's name: lower-case letters and digits with hyphens between, whole words where it is cut.
fn slug(words: &str) -> String {
    let mut slug = String::new();
    let mut length = 0;
    for character in words.chars().flat_map(char::to_lowercase) {
        if length == STEM_CHARACTERS {
            let end = slug.rfind('-').filter(|_| character.is_alphanumeric());
            slug.truncate(end.unwrap_or(slug.len()));
            break;
        }
        let before = slug.len();
        if character.is_alphanumeric() {
            slug.push(character);
        } else if !slug.is_empty() && !slug.ends_with('-') && !matches!(character, '\'' | '’') {
            slug.push('-');
        }
        length += usize::from(slug.len() > before);
    }
    match slug.trim_end_matches('-') {
        "" => "article".to_owned(),
        stem => stem.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{amount, chosen, file_stem, grouped, slug, summary};
    use crate::fixture;
    use bluepencil::quantity::{Amount, Value};

    #[test]
    fn digits_are_grouped() {
        let cases = [
            ("0", "0"),
            ("999", "999"),
            ("1000", "1,000"),
            ("175000", "175,000"),
            ("-1234567", "−1,234,567"),
        ];
        for (digits, expected) in cases {
            assert_eq!(grouped(digits), expected);
        }
    }

    #[test]
    fn titles_become_file_names() {
        assert_eq!(
            slug("Joe Biden’s “video call”, at 3%!"),
            "joe-bidens-video-call-at-3"
        );
        assert_eq!(slug("…"), "article");
        assert_eq!(slug(&"long ".repeat(40)).len(), 59);
        assert_eq!(slug(&"longer ".repeat(40)), ["longer"; 8].join("-"));
        assert_eq!(slug(&"é".repeat(99)).chars().count(), 60);
        let mut set = fixture::set();
        set.title = None;
        assert_eq!(file_stem(&set), "leaders-hold-video-call");
    }

    #[test]
    fn the_summary_counts_people_and_not_their_mentions() {
        let reading = fixture::reading();
        assert_eq!(
            summary(&reading),
            "2 people, 2 institutions and 3 numbers marked"
        );
        let biden = reading.mentions(0)[1];
        assert_eq!(
            chosen(&reading, biden),
            "Joe Biden, person, mention 2, 2 in all"
        );
        let hours = reading.rows(bluepencil::annotation::Kind::Quantity)[0];
        assert_eq!(
            chosen(&reading, hours),
            "about two hours, number, source: Joe Biden (reported)"
        );
    }

    #[test]
    fn amounts_are_said_in_full() {
        let reading = fixture::reading();
        let rows = reading.rows(bluepencil::annotation::Kind::Quantity);
        let mut quantity = reading.quantity(rows[1]).expect("is a number").clone();
        assert_eq!(amount(&quantity).as_deref(), Some("175,000"));
        for (unit, expected) in [
            ("percentage point", "175,000 percentage points"),
            ("mile per hour", "175,000 miles per hour"),
            ("percent", "175,000%"),
            ("degree Celsius", "175,000 degrees Celsius"),
        ] {
            quantity.unit = Some(unit.to_owned());
            assert_eq!(amount(&quantity).as_deref(), Some(expected));
        }
        quantity.currency = Some("USD".to_owned());
        assert_eq!(amount(&quantity).as_deref(), Some("175,000 USD"));
        quantity.unit = None;
        quantity.amount = Amount::Exact(Value::Year(-574));
        quantity.currency = None;
        assert_eq!(amount(&quantity).as_deref(), Some("575 BC"));
    }
}
