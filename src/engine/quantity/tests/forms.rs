//! Figures that share their unit, leave a part of it out, or look like a figure and are none.

use super::check;

#[test]
fn a_year_before_a_noun_is_a_date() {
    check(&[
        ("Its 2019 profits rose.", &["2019 | 2019 | date | 2019"]),
        ("Dealers sold 2011 vans.", &["2011 | 2011 | date | 2011"]),
        (
            "The plant has 2020 workers.",
            &["2020 workers | 2020 | count | 2020 | of workers"],
        ),
        (
            "About 2010 boats came.",
            &["About 2010 boats | 2010 | count | 2010 | About ~ | of boats"],
        ),
        (
            "Between 1420 and 1650 the port grew.",
            &["Between 1420 and 1650 | 1420 and 1650 | date | 1420..1650"],
        ),
        (
            "Between 1420 and 1650 sailors came.",
            &["Between 1420 and 1650 sailors | 1420 and 1650 | count | 1420..1650 | of sailors"],
        ),
        (
            "There were 300¹ sailors.",
            &["300¹ sailors | 300¹ | count | 300 | of sailors"],
        ),
        ("It opened in Spring 2018.", &["2018 | 2018 | date | 2018"]),
        ("Sales fell in Q2 2013.", &["2013 | 2013 | date | 2013"]),
    ]);
}

#[test]
fn numbers_of_a_list_share_the_last_ones_unit() {
    check(&[
        (
            "Rents rose 4 and 6 percent.",
            &[
                "4 | 4 | percent | 4 | percent | up",
                "6 percent | 6 | percent | 6 | percent",
            ],
        ),
        (
            "Towers of 80 and 120 metres stand there.",
            &[
                "80 | 80 | measurement | 80 | metre",
                "120 metres | 120 | measurement | 120 | metre",
            ],
        ),
        (
            "It lost 2 and 3 points.",
            &["2 | 2 | count | 2", "3 points | 3 | count | 3 | of points"],
        ),
    ]);
}

#[test]
fn a_stretch_leaves_out_what_both_ends_share() {
    check(&[
        (
            "Some 20-25,000 fans came.",
            &["Some 20-25,000 fans | 20-25,000 | count | 20000..25000 | Some ~ | of fans"],
        ),
        (
            "The flat costs £200-£250,000.",
            &["£200-£250,000 | 200-£250,000 | money | 200000..250000 | GBP"],
        ),
        (
            "Repairs cost €5-7m.",
            &["€5-7m | 5-7m | money | 5000000..7000000 | EUR"],
        ),
    ]);
}

#[test]
fn measures_are_read_as_they_are_printed() {
    check(&[
        (
            "The guard is six-foot-two.",
            &["six-foot-two | six-foot-two | measurement | 74 | inch"],
        ),
        ("A 9\" nail held it.", &["9\" | 9 | measurement | 9 | inch"]),
        (
            "The walk is two and one-half miles.",
            &["two and one-half miles | two and one-half | measurement | 2.5 | mile"],
        ),
        (
            "Some 1,500[4] homes burned.",
            &["Some 1,500[4] homes | 1,500 | count | 1500 | Some ~ | of homes"],
        ),
        (
            "Five 12-year-old girls won.",
            &[
                "Five | Five | count | 5 | of girls",
                "12-year-old | 12 | age | 12 | year",
            ],
        ),
    ]);
}

#[test]
fn names_places_and_pages_are_no_figures() {
    check(&[
        ("It lies at 12° 5’ N, 9° 31’ W.", &[]),
        ("They live at 8 rue des Lilas.", &[]),
        ("They live at 2210 NE 41st Avenue.", &[]),
        ("Neighbours called 112 at once.", &[]),
        ("A 503 error met readers.", &[]),
        ("See pp. 30-34 and Art. 7.", &[]),
        ("4\n\nThe mayor left.", &[]),
        (
            "Her pulse rate was 130 over 85.",
            &["130 | 130 | count | 130", "85 | 85 | count | 85"],
        ),
    ]);
}

#[test]
fn only_what_changed_has_a_change() {
    check(&[
        (
            "The jet dropped 4 bombs.",
            &["4 bombs | 4 | count | 4 | of bombs"],
        ),
        (
            "The club climbed 4 places.",
            &["4 places | 4 | count | 4 | up | of places"],
        ),
        (
            "Shares put on 3 percent.",
            &["3 percent | 3 | percent | 3 | percent | up"],
        ),
    ]);
}

#[test]
fn dates_with_marks_and_stops_are_dates() {
    check(&[
        (
            "It closed on 4/Jun/2017.",
            &["4/Jun/2017 | 4/Jun/2017 | date | 2017-06-04"],
        ),
        (
            "It closed on 4-Jun-2017.",
            &["4-Jun-2017 | 4-Jun-2017 | date | 2017-06-04"],
        ),
        (
            "They left on July. 4, 2017.",
            &["July. 4, 2017 | July. 4, 2017 | date | 2017-07-04"],
        ),
        (
            "They left on August, 4, 2017.",
            &["August, 4, 2017 | August, 4, 2017 | date | 2017-08-04"],
        ),
        (
            "By June, 40 boats had left.",
            &["40 boats | 40 | count | 40 | of boats"],
        ),
    ]);
}

#[test]
fn places_of_a_list_are_places() {
    check(&[
        (
            "Her horses finished second and 5th.",
            &["second | second | rank | 2", "5th | 5th | rank | 5"],
        ),
        (
            "Peru came second, Chile third.",
            &["second | second | rank | 2", "third | third | rank | 3"],
        ),
        ("The first and second act are long.", &[]),
    ]);
}

#[test]
fn heights_with_marks_are_one_measurement() {
    check(&[
        (
            "She is 5'11\".",
            &["5'11\" | 5'11\" | measurement | 71 | inch"],
        ),
        (
            "A 6’2” keeper saved it.",
            &["6’2” | 6’2” | measurement | 74 | inch"],
        ),
        (
            "He measured 5'9 at school.",
            &["5'9 | 5'9 | measurement | 69 | inch"],
        ),
    ]);
}

#[test]
fn numbers_of_versions_cases_and_films_are_no_figures() {
    check(&[
        ("They moved to Tauros 14c last year.", &[]),
        ("File 14-20771 is closed.", &[]),
        ("The novel 2666 is long.", &[]),
        ("Para 12 was struck out.", &[]),
        ("Fax (0) 12 3344 55", &[]),
        ("It weighs 14g.", &["14g | 14 | measurement | 14 | gram"]),
    ]);
}

#[test]
fn figures_take_from_their_neighbours() {
    check(&[
        (
            "They rowed about 30 miles (48 km).",
            &[
                "about 30 miles | 30 | measurement | 30 | mile | about ~",
                "48 km | 48 | measurement | 48 | kilometre | about ~",
            ],
        ),
        (
            "He was cleared of 14 of 17 charges.",
            &[
                "14 | 14 | count | 14 | of charges",
                "17 charges | 17 | count | 17 | of charges",
            ],
        ),
        (
            "Turnout rose 3 points to 45 percent.",
            &[
                "3 points | 3 | percentage_points | 3 | percentage point | up",
                "45 percent | 45 | percent | 45 | percent",
            ],
        ),
        (
            "The index lost 40 points, or 2 percent.",
            &[
                "40 points | 40 | count | 40 | down | of points",
                "2 percent | 2 | percent | 2 | percent | down",
            ],
        ),
    ]);
}

#[test]
fn words_share_their_scale_and_minus_may_have_a_hyphen() {
    check(&[
        (
            "Six to seven thousand fans came.",
            &["Six to seven thousand fans | Six to seven thousand | count | 6000..7000 | of fans"],
        ),
        (
            "It was minus-40 degrees.",
            &["minus-40 degrees | minus-40 | temperature | -40 | degree"],
        ),
        (
            "The engine has 300bhp and 400 Nm.",
            &[
                "300bhp | 300 | measurement | 300 | horsepower",
                "400 Nm | 400 | measurement | 400 | newton metre",
            ],
        ),
    ]);
}
