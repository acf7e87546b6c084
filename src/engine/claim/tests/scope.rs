//! What figures measure, and for what period and place they hold.

use crate::claim::{Scope, find};
use crate::document::Document;
use crate::mention::{Mention, NameKind};
use crate::quantity::{self, QuantityKind};
use crate::text::Span;

/// Texts with what each of their figures measures, the period that it covers, and where: "-" where nothing is told.
const SCOPES: &[(&str, &[&str])] = &[
    (
        "Unemployment rose to 5.2 percent in Lisbon.",
        &["Unemployment | - | Lisbon"],
    ),
    ("The toll stood at 12 on Monday.", &["toll | - | -"]),
    (
        "The death toll from the floods in the north has risen to 14.",
        &["death toll | - | -"],
    ),
    (
        "Net profit grew by 3% in the first quarter.",
        &["Net profit | the first quarter | -"],
    ),
    (
        "The yard earned a net profit of €3m in the year to 30 June.",
        &["net profit | the year to 30 June | -"],
    ),
    (
        "A town with a population of 5,000 lost its bank.",
        &["population | - | -"],
    ),
    (
        "Officials reported a 4 percent rise in rice exports.",
        &["rice exports | - | -"],
    ),
    (
        "The court awarded them £2m in damages.",
        &["damages | - | -"],
    ),
    (
        "With inflation at 9 percent, nobody saves.",
        &["inflation | - | -"],
    ),
    (
        "The number of cases fell to 300 across the country.",
        &["number of cases | - | the country"],
    ),
    (
        "The price of wheat was $300 a tonne.",
        &["price of wheat | - | -"],
    ),
    (
        "A 61 percent turnout surprised both sides.",
        &["turnout | - | -"],
    ),
    (
        "Over the past five years 30 shops closed in northern Spain.",
        &["- | - | -", "- | the past five years | northern Spain"],
    ),
    (
        "From 2010 to 2015 the zoo lost 40 animals.",
        &["- | 2010 to 2015 | -"],
    ),
    (
        "During the 2019 season they won 14 matches.",
        &["- | the 2019 season | -"],
    ),
    (
        "Some 2,000 homes worldwide have one.",
        &["- | - | worldwide"],
    ),
    (
        "Forty people died in Port of Spain and 3 in the village.",
        &["- | - | Port of Spain", "- | - | the village"],
    ),
    ("He spent 30 days in Norwegian jails.", &["- | - | -"]),
    ("In March only 30 people left.", &["- | - | -"]),
    ("See the 14 maps in Figure 3.", &["- | - | -"]),
    (
        "The bus was 30 minutes late in Paris's rush hour.",
        &["- | - | -"],
    ),
    ("She was 34.", &["- | - | -"]),
    ("It fell 30 metres.", &["- | - | -"]),
    ("We lost 30 jobs.", &["- | - | -"]),
    (
        "Rents in the capital have soared by 20% since spring.",
        &["Rents | - | the capital"],
    ),
];

#[test]
fn figures_hold_for_what_a_reader_says() {
    let mut wrong = Vec::new();
    for (text, expected) in SCOPES {
        let document = Document::new(text);
        let quantities = quantity::find(&document);
        let found = find(&document, &[], &quantities, &[]);
        let part = |part: Option<Span>| part.map_or("-", |span| &text[span.range()]).to_owned();
        let is_figure = |kind| !matches!(kind, QuantityKind::Date | QuantityKind::Time);
        let lines = quantities
            .iter()
            .zip(&found)
            .filter(|(quantity, _)| is_figure(quantity.kind));
        let lines = lines.map(|(_, claim)| {
            let Scope {
                measured,
                period,
                place,
            } = claim.scope;
            [measured, period, place].map(part).join(" | ")
        });
        let lines: Vec<String> = lines.collect();
        if lines != *expected {
            wrong.push((text, lines));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_name_is_no_place_and_measures_nothing() {
    let text = "Halden fell 3 percent in Castor.";
    let mention = |name: &str| Mention {
        span: Span::new(
            text.find(name).expect("it is there"),
            text.find(name).expect("it is there") + name.len(),
        ),
        kind: NameKind::Institution,
        confidence: 1.0,
    };
    let document = Document::new(text);
    let mentions = [mention("Halden"), mention("Castor")];
    let claims = find(&document, &mentions, &quantity::find(&document), &[]);
    assert_eq!(claims[0].scope, Scope::default());
}
