//! Sentences with the figures in them, and what holds of every text.

use super::{Amount, Quantity, find};
use crate::document::Document;
use crate::text::Span;
use proptest::prelude::{Just, Strategy, any, prop_oneof, proptest};

/// The quantity as a row of the tables has it: span, figure, kind and whatever else is set.
fn describe(text: &str, quantity: &Quantity) -> String {
    let part = |span: Span| text[span].to_owned();
    let mut parts = vec![
        part(quantity.span),
        part(quantity.figure),
        quantity.kind.name().to_owned(),
    ];
    parts.extend(match &quantity.amount {
        Amount::Exact(value) => Some(value.to_string()),
        Amount::Range { low, high } => Some(format!("{low}..{high}")),
        Amount::RangeFrom(low) => Some(format!("{low}..?")),
        Amount::RangeTo(high) => Some(format!("?..{high}")),
        Amount::OrderOfMagnitude(size) => Some(format!("scale {size}")),
        Amount::Unknown => None,
    });
    parts.extend(quantity.unit.clone());
    parts.extend(quantity.currency.clone());
    parts.extend(
        quantity
            .approximator
            .map(|hedge| format!("{} {}", part(hedge.span), hedge.operator.symbol())),
    );
    parts.extend(quantity.change.map(|change| change.name().to_owned()));
    parts.extend(quantity.counted.map(|noun| format!("of {}", part(noun))));
    if quantity.anaphoric {
        parts.push("anaphoric".to_owned());
    }
    parts.join(" | ")
}

/// Every row whose figures are not those expected.
fn check(rows: &[(&str, &[&str])]) {
    let mut wrong = String::new();
    for (text, expected) in rows {
        let found: Vec<String> = find(&Document::new(text))
            .iter()
            .map(|quantity| describe(text, quantity))
            .collect();
        if found != *expected {
            wrong.push_str(&format!(
                "{text}\n  expected {expected:#?}\n  found    {found:#?}\n"
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

mod calendar;
mod changes;
mod counts;
mod forms;
mod measures;
mod no_figures;
mod spoken;
mod wholes;
mod wide;
mod written;

/// Text as it is pasted: figures of many kinds, words of the grammar and plain noise.
fn pasted_text() -> impl Strategy<Value = String> {
    let word = proptest::sample::select(vec![
        "about ",
        "more than ",
        "between ",
        "from ",
        "to ",
        "and ",
        "or ",
        "of ",
        "a ",
        "half ",
        "two ",
        "twenty",
        "-",
        "–",
        " ",
        "five ",
        "hundred ",
        "million ",
        "as much as ",
        "plus or minus ",
        "equal to ",
        "in the afternoon ",
        "at ",
        "back ",
        "ish ",
        "or more ",
        "one ",
        "in ",
        "every ",
        "something ",
        "hundredth ",
        "second ",
        "quarter ",
        "ratio ",
        "point ",
        "(",
        ", or ",
        "low ",
        "30s ",
        "st ",
        "9.30 ",
        "3:2 ",
        "dozens ",
        "third ",
        "first ",
        "May ",
        "Monday, ",
        "2015",
        "18",
        "175,000",
        "12:07",
        "120:07",
        "26m ",
        "$",
        "£",
        "NZ$",
        "%",
        "percent ",
        "points ",
        "year",
        "-old ",
        "people ",
        "km ",
        "7th ",
        "1990s ",
        "B.C. ",
        "p.m. ",
        "per ",
        "#",
        "No. ",
        ".",
        ", ",
        "(",
        ")",
        "\n",
        "½",
        "3/4 ",
        "\u{ad}",
        "\u{200b}",
        "’",
        "’90s ",
        "quarter ",
        "past ",
        "in ",
        "ten ",
        "cents ",
        "feet ",
        "GMT ",
        "9999999999999999999999999999999 ",
        "trillion ",
        "century ",
        "one ",
        "twice ",
        "é",
        "of the ",
        "10⁻³ ",
        "× 10",
        "$US",
        "Rs",
        "> ",
    ]);
    let piece = prop_oneof![
        8 => word.prop_map(str::to_owned),
        1 => any::<String>(),
        1 => "[0-9.,:/]{1,40} ?",
        1 => Just("-".to_owned()),
    ];
    proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn figures_are_in_order_apart_and_inside_their_spans(text in pasted_text()) {
        let quantities = find(&Document::new(&text));
        assert!(quantities.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start));
        for quantity in &quantities {
            assert!(text.get(quantity.span.range()).is_some());
            assert!(text.get(quantity.figure.range()).is_some_and(|figure| !figure.is_empty()));
            assert!(quantity.span.contains(quantity.figure), "{}", describe(&text, quantity));
            // "six 10-year-old boys": the noun may stand after another figure.
            assert!(quantity.counted.is_none_or(|noun| text.get(noun.range()).is_some()));
            assert!(quantity.counted.is_none_or(|noun| noun.start >= quantity.span.start));
            assert!(quantity.approximator.is_none_or(|hedge| text.get(hedge.span.range()).is_some()));
        }
    }

    #[test]
    fn values_of_figures_lead_back(text in pasted_text()) {
        for quantity in find(&Document::new(&text)) {
            for value in quantity.amount.values() {
                let read = super::Value::parse(quantity.kind, &value.to_string());
                assert_eq!(read.map(|read| read.to_string()), Some(value.to_string()));
            }
        }
    }
}

#[test]
fn more_digits_than_a_decimal_holds_give_a_figure_without_a_value() {
    let digits = "7".repeat(100_000);
    for text in [
        format!("They spent ${digits} million."),
        format!("{digits} people came."),
        format!("It rose {digits} trillion percent."),
    ] {
        let quantities = find(&Document::new(&text));
        assert_eq!(quantities.len(), 1);
        assert_eq!(quantities[0].amount, Amount::Unknown);
    }
}

#[test]
fn long_runs_are_read_in_one_pass() {
    for run in [
        "12 ",
        "12-",
        "1, ",
        "123 ",
        "one in ",
        "half ",
        "more than ",
        "a few ",
    ] {
        let text = run.repeat(30_000);
        let _ = find(&Document::new(&text));
    }
    let text = "million ".repeat(20_000) + &"nine hundred ".repeat(20_000);
    assert!(
        find(&Document::new(&text))
            .iter()
            .all(|quantity| quantity.amount.value().is_some())
    );
}
