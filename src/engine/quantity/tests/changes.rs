//! Which figures are the size of a change.

use super::check;

#[test]
fn a_change_may_stand_after_its_object() {
    check(&[
        (
            "The line will trim night trains 8 percent.",
            &["8 percent | 8 | percent | 8 | percent | down"],
        ),
        (
            "They raised the bus fares 5%.",
            &["5% | 5 | percent | 5 | percent | up"],
        ),
        (
            "The cold raised a claim that 5% froze.",
            &["5% | 5 | percent | 5 | percent"],
        ),
        (
            "Visits had increased 18-fold by noon.",
            &["18-fold | 18 | ratio | 18 | up"],
        ),
        (
            "They seek a threefold increase.",
            &["threefold | threefold | ratio | 3 | up"],
        ),
        (
            "Rents saw a drop of one-third.",
            &["one-third | one-third | ratio | 0.3333 | down"],
        ),
        (
            "Rents fell by 3% in May, ending a run, and by 2% in June.",
            &[
                "3% | 3 | percent | 3 | percent | down",
                "2% | 2 | percent | 2 | percent | down",
            ],
        ),
        (
            "Wheat fell $2 a bushel.",
            &["$2 a bushel | 2 | rate | 2 | per bushel | USD | down"],
        ),
        (
            "They cut output by another 40 barrels a day.",
            &["40 barrels a day | 40 | rate | 40 | barrel per day | down"],
        ),
        (
            "They served an increase of two years.",
            &["two years | two | duration | 2 | year | up"],
        ),
        (
            "They saw growth between 4% and 6%.",
            &["between 4% and 6% | 4% and 6 | percent | 4..6 | percent | up"],
        ),
    ]);
}

#[test]
fn what_did_not_change_has_no_change() {
    check(&[
        (
            "The jet dropped three 20-kilo crates.",
            &[
                "three | three | count | 3 | of crates",
                "20-kilo | 20 | measurement | 20 | kilogram",
            ],
        ),
        (
            "Wheat climbed as high as $8.",
            &["as high as $8 | 8 | money | 8 | USD | as high as <="],
        ),
        (
            "Clubs make up 7% of it.",
            &["7% | 7 | percent | 7 | percent"],
        ),
        (
            "Tea is 20 percent dearer than coffee.",
            &["20 percent | 20 | percent | 20 | percent"],
        ),
        (
            "Tea is 20 percent dearer than last year.",
            &["20 percent | 20 | percent | 20 | percent | up"],
        ),
        (
            "The storm dropped 40 centimetres of sleet.",
            &["40 centimetres | 40 | measurement | 40 | centimetre"],
        ),
        (
            "Later two blasts cut off the light.",
            &["two blasts | two | count | 2 | of blasts"],
        ),
        (
            "Police recovered $5 million.",
            &["$5 million | 5 million | money | 5000000 | USD"],
        ),
    ]);
}
