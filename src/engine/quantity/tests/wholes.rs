//! What a share or a part is of.

use super::check;

#[test]
fn a_percentage_names_what_it_is_of() {
    check(&[
        (
            "Some 40 percent of voters stayed away.",
            &["Some 40 percent | 40 | percent | 40 | percent | Some ~ | of voters"],
        ),
        (
            "It asked 62% of all eligible tenants.",
            &["62% | 62 | percent | 62 | percent | of tenants"],
        ),
        (
            "About 5 percent of South Africa's farms closed.",
            &["About 5 percent | 5 | percent | 5 | percent | About ~ | of farms"],
        ),
        (
            "Only 12 percent of the electorate turns out.",
            &["12 percent | 12 | percent | 12 | percent | of electorate"],
        ),
        (
            "A vote of 9 percent of the 1,200 bakers.",
            &[
                "9 percent | 9 | percent | 9 | percent | of bakers",
                "1,200 bakers | 1,200 | count | 1200 | of bakers",
            ],
        ),
        (
            "Debt is 7% of GDP.",
            &["7% | 7 | percent | 7 | percent | of GDP"],
        ),
        (
            "The mill makes 20% of its energy needs.",
            &["20% | 20 | percent | 20 | percent | of needs"],
        ),
        (
            "Mice ate 10 percent or more of the grain stores.",
            &["10 percent or more | 10 | percent | 10 | percent | or more >= | of stores"],
        ),
        (
            "Hail did 35 percent of weather-related harm.",
            &["35 percent | 35 | percent | 35 | percent | of harm"],
        ),
        (
            "Nearly 3 percent of the country's energy consumption is wasted.",
            &["Nearly 3 percent | 3 | percent | 3 | percent | Nearly < | of consumption"],
        ),
        // Pronouns and places are no nouns that are counted.
        (
            "Of those asked, 8 percent of them agreed.",
            &["8 percent | 8 | percent | 8 | percent"],
        ),
        (
            "Just 30 percent of those polled backed new taxes.",
            &["30 percent | 30 | percent | 30 | percent"],
        ),
        (
            "Ice covers 80 percent of Greenland.",
            &["80 percent | 80 | percent | 80 | percent"],
        ),
    ]);
}

#[test]
fn a_fraction_names_what_it_is_of() {
    check(&[
        (
            "A third of the nurses left.",
            &["A third of the nurses | A third | ratio | 0.3333 | of nurses"],
        ),
        (
            "More than a quarter of New Zealand's lakes froze.",
            &[
                "More than a quarter of New Zealand's lakes | a quarter | ratio | 0.25 | More than > | of lakes",
            ],
        ),
        (
            "Half of those counted kept cats.",
            &["Half | Half | ratio | 0.5"],
        ),
    ]);
}

#[test]
fn a_part_of_some_things_names_them() {
    check(&[
        (
            "Four of the sailors fled.",
            &["Four | Four | count | 4 | of sailors"],
        ),
        (
            "He sold two of his boats.",
            &["two | two | count | 2 | of boats"],
        ),
        (
            "Six of Oslo's schools shut.",
            &["Six | Six | count | 6 | of schools"],
        ),
        (
            "Fire took 31 of the firm's 52 vans.",
            &[
                "31 | 31 | count | 31 | of vans",
                "52 vans | 52 | count | 52 | of vans",
            ],
        ),
        ("Two of them fled.", &["Two | Two | count | 2"]),
        ("Three of those asked fled.", &["Three | Three | count | 3"]),
    ]);
}
