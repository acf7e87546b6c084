//! Figures as they are spoken, dictated or noted down.

use super::check;

#[test]
fn longer_numbers_add_up() {
    check(&[
        (
            "They sold three hundred and two dozen eggs.",
            &[
                "three hundred and two dozen eggs | three hundred and two dozen | count | 324 | of eggs",
            ],
        ),
        (
            "It holds two hundred and two thousand books.",
            &[
                "two hundred and two thousand books | two hundred and two thousand | count | 202000 | of books",
            ],
        ),
        (
            "The mass is 1.3e6 kilograms.",
            &["1.3e6 kilograms | 1.3e6 | measurement | 1300000 | kilogram"],
        ),
    ]);
}

#[test]
fn dates_may_be_noted_in_short() {
    check(&[
        (
            "They met on 21/04/16.",
            &["21/04/16 | 21/04/16 | date | --04-21"],
        ),
        ("They meet on 4/22.", &["4/22 | 4/22 | date | --04-22"]),
        (
            "She left on Wednesday the 27th.",
            &["Wednesday the 27th | 27th | date"],
        ),
        (
            "She was born on September 10, nineteen seventy-eight.",
            &[
                "September 10, nineteen seventy-eight | September 10, nineteen seventy-eight | date | 1978-09-10",
            ],
        ),
    ]);
}

#[test]
fn times_may_be_told_from_the_hour() {
    check(&[
        (
            "It began at ten past 9.",
            &["ten past 9 | ten past 9 | time | 09:10"],
        ),
        (
            "It began at seven thirty pm.",
            &["seven thirty pm | seven thirty | time | 19:30"],
        ),
        ("It ended at 12 noon.", &["12 noon | 12 | time | 12:00"]),
    ]);
}

#[test]
fn money_may_have_its_code_glued() {
    check(&[
        ("It cost USD115.", &["USD115 | 115 | money | 115 | USD"]),
        (
            "They lost 75 USD million.",
            &["75 USD million | 75 | money | 75000000 | USD"],
        ),
        (
            "It cost 15 dollars 50.",
            &["15 dollars 50 | 15 dollars 50 | money | 15.5 | USD"],
        ),
    ]);
}
