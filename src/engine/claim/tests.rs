//! Sentences of our own with what is claimed in them.

mod scope;
mod times;

use super::{CheckWorthiness, Claim, Modality, Reason, Scope, find};
use crate::attribution::{self, Mode};
use crate::document::Document;
use crate::entity::Grouping;
use crate::quantity;
use proptest::prelude::{any, proptest};

fn claims(text: &str) -> Vec<Claim> {
    let document = Document::new(text);
    let statements = attribution::find(&document, &[], &Grouping::default());
    find(&document, &[], &quantity::find(&document), &statements)
}

/// A claim on one line: clause, modality, mode, score.
fn line(text: &str, claim: &Claim) -> String {
    let mode = match claim.attribution.map(|attribution| attribution.mode) {
        None => "none",
        Some(Mode::Direct) => "direct",
        Some(Mode::Indirect) => "indirect",
    };
    let (clause, modality) = (&text[claim.clause.range()], claim.modality.name());
    format!("{clause} | {modality} | {mode} | {}", claim.worth.score)
}

#[test]
fn claims_are_those_of_a_reader() {
    let rows: &[(&str, &[&str])] = &[
        (
            "The plant cost $3 million.",
            &["The plant cost $3 million | fact | none | 75"],
        ),
        (
            "Officials said about 4,500 people had fled, but 30 stayed.",
            &[
                "about 4,500 people had fled | estimate | indirect | 65",
                "but 30 stayed | fact | none | 50",
            ],
        ),
        (
            "Profit will rise 3 percent.",
            &["Profit will rise 3 percent | forecast | none | 65"],
        ),
        (
            "If it rained, 30 roads would close.",
            &["If it rained, 30 roads would close | hypothetical | none | 30"],
        ),
        (
            "The war began on May 3, 2015.",
            &["The war began on May 3, 2015 | fact | none | 0"],
        ),
        (
            "Three people left.",
            &["Three people left | fact | none | 30"],
        ),
        (
            "Dozens of people left.",
            &["Dozens of people left | estimate | none | 20"],
        ),
        (
            "“We lost 30 men. We won,” the major said.",
            &["We lost 30 men | fact | direct | 65"],
        ),
        (
            "Costs rose 30 percent because of the drought.",
            &["Costs rose 30 percent because of the drought | fact | none | 90"],
        ),
    ];
    let mut wrong = Vec::new();
    for (text, expected) in rows {
        let found: Vec<String> = claims(text).iter().map(|claim| line(text, claim)).collect();
        if found != *expected {
            wrong.push((found, expected));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Reported clauses with the figures that the article adds of its own.
const OWN_FIGURES: &[(&str, &[&str])] = &[
    ("Officials said Ida Moe, 63, sold 30 boats.", &["63"]),
    (
        "Officials said the flood had reached Halden, a port of 9,000, at noon.",
        &["9,000"],
    ),
    (
        "Officials said few members (the club has 2,000) had come.",
        &["2,000"],
    ),
    ("Officials said the road (30 km) was closed.", &[]),
    ("Officials said it was home to 30 swans.", &[]),
    ("“I met Moe, 63, at a port of 9,000,” he said.", &[]),
];

#[test]
fn what_the_article_adds_is_not_what_the_source_says() {
    let mut wrong = Vec::new();
    for (text, expected) in OWN_FIGURES {
        let document = Document::new(text);
        let quantities = quantity::find(&document);
        let claims = claims(text);
        let own = quantities.iter().zip(&claims);
        let own = own.filter(|(_, claim)| claim.attribution.is_none());
        let own: Vec<&str> = own
            .map(|(quantity, _)| &text[quantity.figure.range()])
            .collect();
        if own != *expected {
            wrong.push((text, own));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Each figure of `text` that claims something with the time it is of, and "not" where it is denied.
fn timed_figures(text: &str) -> Vec<String> {
    let document = Document::new(text);
    let quantities = quantity::find(&document);
    let statements = attribution::find(&document, &[], &Grouping::default());
    let claims = find(&document, &[], &quantities, &statements);
    let lines = quantities.iter().zip(&claims).map(|(quantity, claim)| {
        let time = claim.time.map_or("", |time| &text[time]);
        let not = if claim.negated { " not" } else { "" };
        format!("{}{not} | {time}", &text[quantity.figure])
    });
    lines.collect()
}

#[test]
fn what_is_denied_is_marked() {
    let rows: &[(&str, &[&str])] = &[
        ("The firm did not cut 30 jobs.", &["30 not | "]),
        ("It hasn’t cut 300 jobs.", &["300 not | "]),
        ("Officials denied that 12 people died.", &["12 not | "]),
        (
            "About 12 of the 30 did not vote.",
            &["12 not | ", "30 not | "],
        ),
        ("It no longer employs 500 people.", &["500 not | "]),
        ("The club failed to sell 90 seats.", &["90 not | "]),
        ("It cost not more than $30.", &["30 | "]),
        ("Not only did 30 leave, they sued.", &["30 | "]),
        (
            "Hundreds, if not thousands, came.",
            &["Hundreds | ", "thousands | "],
        ),
        ("It did not close but sold 30 shops.", &["30 | "]),
        ("He named 30 people who did not vote.", &["30 | "]),
        ("No fewer than 30 people came.", &["30 | "]),
    ];
    compare(rows);
}

fn compare(rows: &[(&str, &[&str])]) {
    let found = rows.iter().map(|(text, _)| timed_figures(text));
    let wrong: Vec<_> = found
        .zip(rows)
        .filter(|(found, row)| found != row.1)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn names_lead_back() {
    for reason in Reason::all() {
        assert_eq!(Reason::from_name(reason.name()), Some(reason));
        assert!(reason.meaning().ends_with('.'));
    }
    for modality in Modality::all() {
        assert_eq!(Modality::from_name(modality.name()), Some(modality));
    }
    assert_eq!(Reason::from_name("whim"), None);
}

#[test]
fn what_claims_nothing_scores_nothing() {
    for reason in [Reason::CalendarOnly, Reason::RefersBack] {
        assert_eq!(CheckWorthiness::of(vec![reason]).score, 0);
    }
    assert_eq!(CheckWorthiness::of(Reason::all().collect()).score, 0);
    assert_eq!(
        CheckWorthiness::of(vec![Reason::SpecificFigure; 9]).score,
        100
    );
}

proptest! {
    #[test]
    fn any_figure_has_a_claim_around_it(text in "([A-Za-zé“”\"’,.;: ]{0,12}(3|40 percent|\\$5 million|May 3|said|dozens of|last|year|two weeks|ago)?){0,12}") {
        let document = Document::new(&text);
        let quantities = quantity::find(&document);
        let statements = attribution::find(&document, &[], &Grouping::default());
        let claims = find(&document, &[], &quantities, &statements);
        assert_eq!(claims.len(), quantities.len());
        for (claim, quantity) in claims.iter().zip(&quantities) {
            assert!(claim.clause.contains(quantity.span));
            assert!(text.get(claim.clause.range()).is_some());
            assert!(!claim.worth.reasons.is_empty());
            if let Some(time) = claim.time {
                assert!(claim.clause.contains(time) && !time.overlaps(quantity.span));
            }
        }
    }

    #[test]
    fn any_figure_holds_for_words_of_its_clause(text in "( ?(in|of|at|to|the|from|between|rose|was|rise|price|Lisbon|North|quarter|year|May|3|2010|40 percent|\\$5 million|-|,|\\.|'s|de)){0,14}") {
        let claims = claims(&text);
        for claim in claims {
            let Scope { period, place, measured } = claim.scope;
            for part in [period, place, measured].into_iter().flatten() {
                assert!(claim.clause.contains(part) && !part.is_empty(), "{text}");
            }
        }
    }

    #[test]
    fn any_text_has_claims(text in any::<String>()) {
        for claim in claims(&text) {
            assert!(text.get(claim.clause.range()).is_some());
        }
    }
}
