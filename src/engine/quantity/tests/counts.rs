//! Counts, ranges, fractions, ranks and scores in sentences.

use super::check;

#[test]
fn counts_have_their_noun() {
    check(&[
        (
            "Up to 175,000 troops could be sent.",
            &["Up to 175,000 troops | 175,000 | count | 175000 | Up to <= | of troops"],
        ),
        (
            "A dozen arrests were made and dozens fled.",
            &[
                "A dozen arrests | A dozen | count | 12 | of arrests",
                "dozens | dozens | count | scale 12",
            ],
        ),
        (
            "Hundreds of thousands of people marched.",
            &[
                "Hundreds of thousands of people | Hundreds of thousands | count | scale 100000 | of people",
            ],
        ),
        (
            "A few hundred workers and several thousand supporters came.",
            &[
                "A few hundred workers | A few hundred | count | scale 100 | of workers",
                "several thousand supporters | several thousand | count | scale 1000 | of supporters",
            ],
        ),
        (
            "Two sources said that 12 more villagers were missing.",
            &[
                "Two sources | Two | count | 2 | of sources",
                "12 more villagers | 12 | count | 12 | of villagers",
            ],
        ),
        (
            "The quake killed 1 234 567 people.",
            &["1 234 567 people | 1 234 567 | count | 1234567 | of people"],
        ),
        (
            "Three and a half million voters stayed at home.",
            &[
                "Three and a half million voters | Three and a half million | count | 3500000 | of voters",
            ],
        ),
        (
            "Half a million homes lost power.",
            &["Half a million homes | Half a million | count | 500000 | of homes"],
        ),
        (
            "Police arrested 15 suspected smugglers and mules.",
            &["15 suspected smugglers | 15 | count | 15 | of smugglers"],
        ),
        (
            "He owns three sports clubs and 20 police cars.",
            &[
                "three sports clubs | three | count | 3 | of clubs",
                "20 police cars | 20 | count | 20 | of cars",
            ],
        ),
        (
            "The five-member panel met twice.",
            &[
                "five-member | five | count | 5 | of member",
                "twice | twice | count | 2 | times",
            ],
        ),
        (
            "Some 26m people watched.",
            &["Some 26m people | 26m | count | 26000000 | Some ~ | of people"],
        ),
        (
            "Twenty-one children and one police officer were hurt.",
            &["Twenty-one children | Twenty-one | count | 21 | of children"],
        ),
        (
            "At least one shell landed near the school.",
            &["At least one shell | one | count | 1 | At least >= | of shell"],
        ),
        (
            "The two leaders will meet.",
            &["two leaders | two | count | 2 | of leaders | anaphoric"],
        ),
        (
            "She has 1,000 or more followers.",
            &["1,000 or more followers | 1,000 | count | 1000 | or more >= | of followers"],
        ),
        (
            "The 1,000-strong crowd cheered.",
            &["1,000-strong | 1,000 | count | 1000"],
        ),
        (
            "It holds about 2½ thousand books.",
            &["about 2½ thousand books | 2½ thousand | count | 2500 | about ~ | of books"],
        ),
        (
            "Two hundred and five delegates voted.",
            &["Two hundred and five delegates | Two hundred and five | count | 205 | of delegates"],
        ),
        ("Traffic grew 18-fold.", &["18-fold | 18 | ratio | 18 | up"]),
        (
            "Point: nine point five million people came.",
            &[
                "nine point five million people | nine point five million | count | 9500000 | of people",
            ],
        ),
        (
            "Two million five hundred thousand people live there.",
            &[
                "Two million five hundred thousand people | Two million five hundred thousand | count | 2500000 | of people",
            ],
        ),
        (
            "One man died and one woman was hurt.",
            &[
                "One man | One | count | 1 | of man",
                "one woman | one | count | 1 | of woman",
            ],
        ),
        (
            "Police say 15 of the 22 victims were found after 20-odd rounds.",
            &[
                "15 | 15 | count | 15 | of victims",
                "22 victims | 22 | count | 22 | of victims",
                "20-odd rounds | 20 | count | 20 | -odd ~ | of rounds",
            ],
        ),
        (
            "A total of 328 MPs voted for it, 301 against.",
            &[
                "328 MPs | 328 | count | 328 | of MPs",
                "301 | 301 | count | 301",
            ],
        ),
        (
            "At least 4 dead, 11 injured in Texas shooting",
            &[
                "At least 4 | 4 | count | 4 | At least >=",
                "11 | 11 | count | 11",
            ],
        ),
        (
            "Although 115 species live there, two-point-seven million birds do not.",
            &[
                "115 species | 115 | count | 115 | of species",
                "two-point-seven million birds | two-point-seven million | count | 2700000 | of birds",
            ],
        ),
        (
            "Storm Leaves 30 Homes Dark",
            &["30 Homes | 30 | count | 30 | of Homes"],
        ),
    ]);
}

#[test]
fn ranges_have_two_ends() {
    check(&[
        (
            "Between 10 and 12 people were hurt.",
            &["Between 10 and 12 people | 10 and 12 | count | 10..12 | of people"],
        ),
        (
            "The firm hires 10-12 people a year.",
            &["10-12 people | 10-12 | count | 10..12 | of people"],
        ),
        (
            "Two or three goals would do.",
            &["Two or three goals | Two or three | count | 2..3 | of goals"],
        ),
        (
            "The trip takes from 15 to 20 hours.",
            &["from 15 to 20 hours | 15 to 20 | duration | 15..20 | hour"],
        ),
        (
            "Some 5-10 million birds pass by.",
            &[
                "Some 5-10 million birds | 5-10 million | count | 5000000..10000000 | Some ~ | of birds",
            ],
        ),
        (
            "It is for 18- to 24-year-olds.",
            &["18- to 24-year-olds | 18- to 24 | age | 18..24 | year"],
        ),
        (
            "Seats rose from 9 to 10.",
            &["9 | 9 | count | 9", "10 | 10 | count | 10"],
        ),
        (
            "The city holds 15 to 20 percent of them.",
            &["15 to 20 percent | 15 to 20 | percent | 15..20 | percent"],
        ),
        (
            "The children are between 5 and 8 years old.",
            &["between 5 and 8 years old | 5 and 8 | age | 5..8 | year"],
        ),
        (
            "Shares rose 3.5p to 210p.",
            &[
                "3.5p | 3.5 | money | 0.035 | GBP | up",
                "210p | 210 | money | 2.1 | GBP",
            ],
        ),
        (
            "On that day, about 2,000 to 2,500 people gathered.",
            &[
                "about 2,000 to 2,500 people | 2,000 to 2,500 | count | 2000..2500 | about ~ | of people",
            ],
        ),
    ]);
}

#[test]
fn scores_keep_their_order() {
    check(&[
        (
            "Sweden defeated South Korea 1–0.",
            &["1–0 | 1–0 | score | 1-0"],
        ),
        ("Tunisia 1–2 England", &["1–2 | 1–2 | score | 1-2"]),
        (
            "In a 5-4 ruling the court agreed.",
            &["5-4 | 5-4 | score | 5-4"],
        ),
        (
            "Senators voted 52 to 48.",
            &["52 to 48 | 52 to 48 | score | 52-48"],
        ),
        (
            "House passes bill 220-212 after a 0-0 draw.",
            &[
                "220-212 | 220-212 | score | 220-212",
                "0-0 | 0-0 | score | 0-0",
            ],
        ),
        (
            "They kept a 55-to-45 margin.",
            &["55-to-45 | 55-to-45 | score | 55-45"],
        ),
    ]);
}

#[test]
fn ordinals_that_assert_a_place_are_ranks() {
    check(&[
        (
            "China is the third-largest economy.",
            &["third-largest | third | rank | 3"],
        ),
        (
            "It was their first victory since 1958.",
            &["first | first | rank | 1", "1958 | 1958 | date | 1958"],
        ),
        (
            "In the 20th minute he scored his third goal.",
            &[
                "20th minute | 20th | rank | 20 | minute",
                "third | third | rank | 3",
            ],
        ),
        (
            "She ranks #2, he came fifth.",
            &["#2 | 2 | rank | 2", "fifth | fifth | rank | 5"],
        ),
        (
            "On day five they rested.",
            &["day five | five | rank | 5 | day"],
        ),
        (
            "It is the first time since 1990 that the second half was calm.",
            &["first | first | rank | 1", "1990 | 1990 | date | 1990"],
        ),
        (
            "FIFA ranks Egypt 9th in the world and Gauff third-seeded.",
            &["9th | 9th | rank | 9", "third-seeded | third | rank | 3"],
        ),
        (
            "The number-two singles slot is open.",
            &["number-two | two | rank | 2"],
        ),
    ]);
}

#[test]
fn fractions_and_multiples_are_exact() {
    check(&[
        (
            "Half of voters and two-thirds of the members agreed.",
            &[
                "Half of voters | Half | ratio | 0.5 | of voters",
                "two-thirds of the members | two-thirds | ratio | 0.6667 | of members",
            ],
        ),
        (
            "Nine in ten doctors agree; 1 in 5 patients do not.",
            &[
                "Nine in ten doctors | Nine in ten | ratio | 0.9 | of doctors",
                "1 in 5 patients | 1 in 5 | ratio | 0.2 | of patients",
            ],
        ),
        (
            "Sales doubled, and costs were halved.",
            &[
                "doubled | doubled | ratio | 2 | up",
                "halved | halved | ratio | 0.5 | down",
            ],
        ),
        (
            "It is three times as large and twice the price.",
            &[
                "three times | three | ratio | 3",
                "twice | twice | ratio | 2",
            ],
        ),
        (
            "A quarter of citizens want a quarter of a million euros.",
            &[
                "A quarter of citizens | A quarter | ratio | 0.25 | of citizens",
                "a quarter of a million euros | a quarter of a million | money | 250000 | EUR",
            ],
        ),
        (
            "He fell three times.",
            &["three times | three | count | 3 | times"],
        ),
        (
            "There is a one-in-75 chance and a six-to-three vote.",
            &[
                "one-in-75 | one-in-75 | ratio | 0.0133",
                "six-to-three | six-to-three | score | 6-3",
            ],
        ),
        (
            "One in ten of the population fled, and a third official said so.",
            &[
                "One in ten of the population | One in ten | ratio | 0.1 | of population",
                "third | third | rank | 3",
            ],
        ),
        (
            "It lost half its value; four times the size, a tenfold rise.",
            &[
                "half its value | half | ratio | 0.5 | of value",
                "four times | four | ratio | 4",
                "tenfold | tenfold | ratio | 10 | up",
            ],
        ),
        (
            "It pumps one third of the world's oil, leading to double digit losses.",
            &["one third of the world's oil | one third | ratio | 0.3333 | of oil"],
        ),
    ]);
}
