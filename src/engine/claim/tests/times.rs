//! The times that figures refer to.

use super::{claims, compare};
use crate::document::Document;
use crate::quantity;

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
