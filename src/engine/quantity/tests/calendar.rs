//! Dates and clock times in sentences.

use super::check;

#[test]
fn dates_are_iso() {
    check(&[
        (
            "On Monday, May 18, 2015, he left.",
            &["Monday, May 18, 2015 | May 18, 2015 | date | 2015-05-18"],
        ),
        (
            "It began Oct. 17 and ended on 3 March.",
            &[
                "Oct. 17 | Oct. 17 | date | --10-17",
                "3 March | 3 March | date | --03-03",
            ],
        ),
        (
            "It runs from November 20 to December 11.",
            &[
                "from November 20 to December 11 | November 20 to December 11 | date | --11-20..--12-11",
            ],
        ),
        (
            "From 2004 to 2009 and in 2000–2050.",
            &[
                "From 2004 to 2009 | 2004 to 2009 | date | 2004..2009",
                "2000–2050 | 2000–2050 | date | 2000..2050",
            ],
        ),
        (
            "It was built around 575 B.C. by the king.",
            &["around 575 B.C. | 575 | date | -0574 | around ~"],
        ),
        (
            "In the 1990s and the ’60s, in May 2015.",
            &[
                "1990s | 1990s | date | 1990..1999",
                "’60s | ’60s | date | 1960..1969",
                "May 2015 | May 2015 | date | 2015-05",
            ],
        ),
        (
            "The 21st century began in 2001.",
            &[
                "21st century | 21st | date | 2001..2100",
                "2001 | 2001 | date | 2001",
            ],
        ),
        (
            "The 3-5 May 2015 talks failed.",
            &["3-5 May 2015 | 3-5 May 2015 | date | 2015-05-03..2015-05-05"],
        ),
        (
            "On 2015-08-12 and 25/12/2014.",
            &[
                "2015-08-12 | 2015-08-12 | date | 2015-08-12",
                "25/12/2014 | 25/12/2014 | date | 2014-12-25",
            ],
        ),
        (
            "It happened on February 30.",
            &["February 30 | February 30 | date"],
        ),
        (
            "The 2014 protests and 2000 people.",
            &[
                "2014 | 2014 | date | 2014",
                "2000 people | 2000 | count | 2000 | of people",
            ],
        ),
        (
            "It reached 10% of 2000 levels.",
            &[
                "10% | 10 | percent | 10 | percent",
                "2000 | 2000 | date | 2000",
            ],
        ),
        (
            "The 2019-20 season ended.",
            &["2019-20 | 2019-20 | date | 2019..2020"],
        ),
        (
            "A boy left on the 12th of May.",
            &["12th of May | 12th of May | date | --05-12"],
        ),
        (
            "In March 1995 and on 5 June.",
            &[
                "March 1995 | March 1995 | date | 1995-03",
                "5 June | 5 June | date | --06-05",
            ],
        ),
        (
            "the tenth of september, 1999",
            &["tenth of september, 1999 | tenth of september, 1999 | date | 1999-09-10"],
        ),
        (
            "It fell during 2004 - 8 and between 600–150 B.C.",
            &[
                "2004 - 8 | 2004 - 8 | date | 2004..2008",
                "600–150 B.C. | 600–150 | date | -0599..-0149",
            ],
        ),
        (
            "Turnout was down on 2017, in the first quarter of 2022.",
            &["2017 | 2017 | date | 2017", "2022 | 2022 | date | 2022"],
        ),
        (
            "The probe, launched on Sept. 5, 1977, left in the mid-1990s.",
            &[
                "Sept. 5, 1977 | Sept. 5, 1977 | date | 1977-09-05",
                "1990s | 1990s | date | 1990..1999",
            ],
        ),
        (
            "It lasted from the 15th and 16th centuries to the 1960s and 70s.",
            &[
                "15th | 15th | date | 1401..1500",
                "16th centuries | 16th | date | 1501..1600",
                "1960s | 1960s | date | 1960..1969",
                "70s | 70s | date | 1970..1979",
            ],
        ),
    ]);
}

#[test]
fn times_are_hours_and_minutes() {
    check(&[
        (
            "It struck at 12:07 p.m. ET on Monday.",
            &["12:07 p.m. ET | 12:07 | time | 12:07"],
        ),
        (
            "He came at about 17:75 and left at 120:07.",
            &[
                "about 17:75 | 17:75 | time | about ~",
                "120:07 | 120:07 | time",
            ],
        ),
        (
            "The shop opens at 7pm, from 9:30 to 11:30.",
            &[
                "7pm | 7 | time | 19:00",
                "from 9:30 to 11:30 | 9:30 to 11:30 | time | 09:30..11:30",
            ],
        ),
        (
            "It is half past eight or ten o'clock.",
            &[
                "half past eight | half past eight | time | 08:30",
                "ten o'clock | ten | time | 10:00",
            ],
        ),
        (
            "At 1130 GMT it rained.",
            &["1130 GMT | 1130 | time | 11:30"],
        ),
        (
            "Doors open at 8 in the morning.",
            &["8 in the morning | 8 | time | 08:00"],
        ),
        ("Which of the two am I?", &["two | two | count | 2"]),
    ]);
}
