//! Sentences of our own with what is claimed in them.

use super::{CheckWorthiness, Claim, Modality, Reason, find};
use crate::attribution::{self, Mode};
use crate::document::Document;
use crate::quantity;
use proptest::prelude::{any, proptest};

fn claims(text: &str) -> Vec<Claim> {
    let document = Document::new(text);
    let statements = attribution::find(&document, &[], &[]);
    find(&document, &quantity::find(&document), &statements)
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
    fn any_figure_has_a_claim_around_it(text in "([A-Za-zé“”\"’,.;: ]{0,12}(3|40 percent|\\$5 million|May 3|said|dozens of)?){0,12}") {
        let document = Document::new(&text);
        let quantities = quantity::find(&document);
        let statements = attribution::find(&document, &[], &[]);
        let claims = find(&document, &quantities, &statements);
        assert_eq!(claims.len(), quantities.len());
        for (claim, quantity) in claims.iter().zip(&quantities) {
            assert!(claim.clause.contains(quantity.span));
            assert!(text.get(claim.clause.range()).is_some());
            assert!(!claim.worth.reasons.is_empty());
        }
    }

    #[test]
    fn any_text_has_claims(text in any::<String>()) {
        for claim in claims(&text) {
            assert!(text.get(claim.clause.range()).is_some());
        }
    }
}
