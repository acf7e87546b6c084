//! Rules of the wider grammar, a sentence or two each.

use super::check;

#[test]
fn hedges_on_both_sides_bound_one_figure() {
    check(&[
        (
            "The fee is above 1,000 and below 1,500 crowns.",
            &[
                "above 1,000 and below 1,500 crowns | 1,000 and below 1,500 | count | 1000..1500 | of crowns",
            ],
        ),
        (
            "More than 10 but fewer than 20 ships sank.",
            &[
                "More than 10 but fewer than 20 ships | 10 but fewer than 20 | count | 10..20 | of ships",
            ],
        ),
        (
            "It takes at least two and at most five days.",
            &["at least two and at most five days | two and at most five | duration | 2..5 | day"],
        ),
        (
            "More than 40 ships and fewer than 10 boats sank.",
            &[
                "More than 40 ships | 40 | count | 40 | More than > | of ships",
                "fewer than 10 boats | 10 | count | 10 | fewer than < | of boats",
            ],
        ),
        (
            "About 500 or more came; fewer than 30 or equal to it stayed.",
            &[
                "About 500 or more | 500 | count | 500 | or more >=",
                "fewer than 30 or equal to | 30 | count | 30 | fewer than <=",
            ],
        ),
        (
            "The loan is equal to 0.6 percent of output, the score is equal to 5.",
            &[
                "0.6 percent | 0.6 | percent | 0.6 | percent | of output",
                "equal to 5 | 5 | count | 5 | equal to =",
            ],
        ),
        (
            "The error is plus or minus 3 percentage points.",
            &[
                "plus or minus 3 percentage points | 3 | percentage_points | 3 | percentage point | plus or minus ~",
            ],
        ),
        (
            "Growth was revised up to 0.3% and costs twice as much as two years ago.",
            &[
                "0.3% | 0.3 | percent | 0.3 | percent",
                "twice | twice | ratio | 2",
                "two years | two | duration | 2 | year",
            ],
        ),
        (
            "Paid over five years, it ran for over five years.",
            &[
                "five years | five | duration | 5 | year",
                "over five years | five | duration | 5 | year | over >",
            ],
        ),
    ]);
}

#[test]
fn long_ordinals_and_fractions_add_up() {
    check(&[
        (
            "It was her one hundred and fiftieth goal in the club's two hundredth match.",
            &[
                "one hundred and fiftieth | one hundred and fiftieth | rank | 150",
                "two hundredth | two hundredth | rank | 200",
            ],
        ),
        (
            "He was two and fifty-four hundredths of a second behind.",
            &["two and fifty-four hundredths | two and fifty-four hundredths | count | 2.54"],
        ),
        (
            "A twenty-first of the land and a 20th of the rent went.",
            &[
                "A twenty-first of the land | A twenty-first | ratio | 0.0476 | of land",
                "a 20th of the rent | a 20th | ratio | 0.05 | of rent",
            ],
        ),
        (
            "A half hour later the rate rose by a quarter point.",
            &[
                "A half hour | A half | duration | 0.5 | hour",
                "a quarter point | a quarter | percentage_points | 0.25 | percentage point | up",
            ],
        ),
        (
            "The change was -1/2, then minus three quarters.",
            &[
                "-1/2 | -1/2 | ratio | -0.5",
                "minus three quarters | minus three quarters | ratio | -0.75",
            ],
        ),
        (
            "One patient in 20 fell ill, and spending was cut by half.",
            &[
                "One patient in 20 | One patient in 20 | ratio | 0.05 | of patient",
                "half | half | ratio | 0.5 | down",
            ],
        ),
        (
            "Bookmakers offer 11/4 on the favourite; pupils outnumber staff 15:1.",
            &["11/4 | 11/4 | ratio | 2.75", "15:1 | 15:1 | ratio | 15"],
        ),
        (
            "They won 3:2 and came third, with City 11th on 30 points.",
            &[
                "3:2 | 3:2 | score | 3-2",
                "third | third | rank | 3",
                "11th | 11th | rank | 11",
                "30 points | 30 | count | 30 | of points",
            ],
        ),
    ]);
}

#[test]
fn hours_and_days_of_events_are_calendar_figures() {
    check(&[
        ("They will be back at 7.", &["7 | 7 | time | 07:00"]),
        (
            "In May the 27 nations met; on June the 5th they met again.",
            &[
                "27 nations | 27 | count | 27 | of nations",
                "June the 5th | June the 5th | date | --06-05",
            ],
        ),
        ("Shares stood at 7.", &["7 | 7 | count | 7"]),
        (
            "Doors open in the afternoon at 5, the train leaves at 18.45 and he rose at 5:30a.",
            &[
                "in the afternoon at 5 | 5 | time | 17:00",
                "18.45 | 18.45 | time | 18:45",
                "5:30a | 5:30 | time | 05:30",
            ],
        ),
        (
            "It is due on the 20th of next month and opens Friday (June 12).",
            &[
                "the 20th of next month | 20th of next month | date",
                "Friday (June 12) | June 12 | date | --06-12",
            ],
        ),
        (
            "She won in 1:36.4 and 2 hours 58 minutes 13 seconds.",
            &[
                "1:36.4 | 1:36.4 | duration | 96.4 | second",
                "2 hours 58 minutes 13 seconds | 2 hours 58 minutes 13 | duration | 10693 | second",
            ],
        ),
        (
            "The 16- and 17-year-olds died at 87; the wife, 52, was in her thirty-somethings' group.",
            &[
                "16- | 16 | age | 16 | year",
                "17-year-olds | 17 | age | 17 | year",
                "87 | 87 | age | 87 | year",
                "52 | 52 | age | 52 | year",
                "thirty-somethings | thirty | age | 30..39 | year",
            ],
        ),
    ]);
}

#[test]
fn units_and_money_are_told_from_what_looks_like_them() {
    check(&[
        (
            "Turn left by 45 degrees in the low 30s Celsius at 25.1 degrees north.",
            &[
                "45 degrees | 45 | measurement | 45 | degree",
                "30s | 30s | temperature | 30..39 | degree",
                "25.1 degrees | 25.1 | measurement | 25.1 | degree",
            ],
        ),
        (
            "He paid $2000 and 1,200 kroner, or MEUR 60, 10 $ 30 cent and 2 bitcoins.",
            &[
                "$2000 | 2000 | money | 2000 | USD",
                "1,200 kroner | 1,200 | money | 1200 | krone",
                "MEUR 60 | 60 | money | 60000000 | EUR",
                "10 $ 30 cent | 10 $ 30 | money | 10.3 | USD",
                "2 bitcoins | 2 | money | 2 | XBT",
            ],
        ),
        (
            "He weighs 15st 2lb, and the shares fell 7p, or 2%, to £38.20, 70 pence more than in 1999.",
            &[
                "15st 2lb | 15st 2 | measurement | 212 | pound",
                "7p | 7 | money | 0.07 | GBP | down",
                "2% | 2 | percent | 2 | percent | down",
                "£38.20 | 38.20 | money | 38.2 | GBP",
                "70 pence | 70 | money | 0.7 | GBP | up",
                "1999 | 1999 | date | 1999",
            ],
        ),
        (
            "A Boeing 737-800 is no figure, nor is case 0417 or 555-0199.",
            &[],
        ),
        (
            "Labour won 365 seats, the Greens 48 and Reform 12.",
            &[
                "365 seats | 365 | count | 365 | of seats",
                "48 | 48 | count | 48",
                "12 | 12 | count | 12",
            ],
        ),
    ]);
}
