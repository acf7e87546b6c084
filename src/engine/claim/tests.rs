//! Sentences of our own with what is claimed in them.

use super::{CheckWorthiness, Claim, Modality, Reason, Scope, find};
use crate::attribution::{self, Mode};
use crate::document::Document;
use crate::entity::Grouping;
use crate::mention::{Mention, NameKind};
use crate::quantity::{self, QuantityKind};
use crate::text::Span;
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

/// Texts with the times of their figures, in which another time is named too.
const OTHER_TIMES: &[(&str, &[&str])] = &[
    (
        "It was the first strike since 2002.",
        &["first | -", "2002 | -"],
    ),
    (
        "Some 30 people have died since the flood began in 2003.",
        &["Some 30 people | -", "2003 | -"],
    ),
    (
        "Since 2003 some 30 people have died.",
        &["2003 | -", "some 30 people | 2003"],
    ),
    (
        "The 51-year-old mayor leads the 2026 race.",
        &["51-year-old | -", "2026 | -"],
    ),
    (
        "A 2005 deal ended a war of 21 years.",
        &["2005 | -", "21 years | -"],
    ),
    (
        "The 2008 attack that killed 166 people is not forgotten.",
        &["2008 | -", "166 people | 2008"],
    ),
    (
        "She called Sunday’s vote the best of 15 votes.",
        &["15 votes | -"],
    ),
    (
        "Some 28 people were hurt in Sunday’s blast.",
        &["Some 28 people | Sunday"],
    ),
    (
        "The album sold 300 copies (Halden Press, 2004).",
        &["300 copies | -", "2004 | -"],
    ),
    ("Three weeks ago on Friday they left.", &["Three weeks | -"]),
];

#[test]
fn a_time_of_something_else_is_not_the_figure_s() {
    let mut wrong = Vec::new();
    for (text, expected) in OTHER_TIMES {
        let document = Document::new(text);
        let quantities = quantity::find(&document);
        let claims = claims(text);
        let lines = quantities.iter().zip(&claims).map(|(quantity, claim)| {
            let time = claim.time.map_or("-", |time| &text[time.range()]);
            format!("{} | {time}", &text[quantity.span.range()])
        });
        let lines: Vec<String> = lines.collect();
        if lines != *expected {
            wrong.push((text, lines));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Each figure of `text` that claims something with the time it is of, and "not" where it is denied.
fn times(text: &str) -> Vec<String> {
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
fn figures_have_the_time_that_a_reader_gives_them() {
    let rows: &[(&str, &[&str])] = &[
        (
            "Unemployment rose to 4.5% in 2020, up from 3.1% a year earlier.",
            &["4.5 | 2020", "2020 | ", "3.1 | a year earlier"],
        ),
        (
            "In March 2020, the plant in Leeds made 300 cars.",
            &["March 2020 | ", "300 | March 2020"],
        ),
        (
            "Last year 40 men left; today 20 stay.",
            &["40 | Last year", "20 | today"],
        ),
        (
            "Mr Orr said on Tuesday that 30 people had come.",
            &["30 | "],
        ),
        (
            "Two weeks ago it sold 300 boats.",
            &["Two | ", "300 | Two weeks ago"],
        ),
        (
            "It sold 300 boats in the past three years.",
            &["300 | past three years", "three | "],
        ),
        (
            "The club won 12 games last season’s end and 9 this season.",
            &["12 | last season", "9 | this season"],
        ),
        (
            "Some 90 guests came on Monday evening at 8 p.m.",
            &["90 | Monday evening", "8 | "],
        ),
        (
            "It will employ 500 by May and 800 by next March.",
            &["500 | May", "800 | next March"],
        ),
        ("It may pay $3 million.", &["3 million | "]),
        (
            "Sales reached $4 billion in the third quarter.",
            &["4 billion | third quarter"],
        ),
        ("They served 4 years.", &["4 | "]),
    ];
    compare(rows);
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
    let found = rows.iter().map(|(text, _)| times(text));
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
