//! Sentences with the figures in them: span, figure, kind and whatever else is set.

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
                "15 | 15 | count | 15",
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
fn money_has_its_currency() {
    check(&[
        (
            "More than $3 billion was spent.",
            &["More than $3 billion | 3 billion | money | 3000000000 | USD | More than >"],
        ),
        (
            "The deal is worth NZ$26 million.",
            &["NZ$26 million | 26 million | money | 26000000 | NZD"],
        ),
        (
            "It cost US$1.5bn, or £1.2bn.",
            &[
                "US$1.5bn | 1.5bn | money | 1500000000 | USD",
                "£1.2bn | 1.2bn | money | 1200000000 | GBP",
            ],
        ),
        (
            "A ticket costs 50 cents or 40p.",
            &[
                "50 cents | 50 | money | 0.5 | USD",
                "40p | 40 | money | 0.4 | GBP",
            ],
        ),
        (
            "They owe 422,000 euros and 10 million Canadian dollars.",
            &[
                "422,000 euros | 422,000 | money | 422000 | EUR",
                "10 million Canadian dollars | 10 million | money | 10000000 | CAD",
            ],
        ),
        (
            "Offers of $5-10 million were made.",
            &["$5-10 million | 5-10 million | money | 5000000..10000000 | USD"],
        ),
        (
            "Prices went from €5m to €6m.",
            &[
                "€5m | 5m | money | 5000000 | EUR",
                "€6m | 6m | money | 6000000 | EUR",
            ],
        ),
        (
            "It sold for 350 million yen (GBP 2m).",
            &[
                "350 million yen | 350 million | money | 350000000 | JPY",
                "GBP 2m | 2m | money | 2000000 | GBP",
            ],
        ),
        (
            "An estimated cost of A$3 million was named.",
            &["A$3 million | 3 million | money | 3000000 | AUD | estimated ~"],
        ),
        (
            "They paid thirteen dollars and forty-five cents.",
            &[
                "thirteen dollars and forty-five cents | thirteen dollars and forty-five | money | 13.45 | USD",
            ],
        ),
        (
            "Farmers get Rs 500 and 20,000 Swedish kronor.",
            &[
                "Rs 500 | 500 | money | 500 | INR",
                "20,000 Swedish kronor | 20,000 | money | 20000 | SEK",
            ],
        ),
        (
            "He weighs 200 pounds and lifts a 50-pound bag.",
            &[
                "200 pounds | 200 | measurement | 200 | pound",
                "50-pound | 50 | measurement | 50 | pound",
            ],
        ),
        (
            "Egg prices averaged 64.2 cents a dozen.",
            &["64.2 cents a dozen | 64.2 | rate | 0.642 | per dozen | USD"],
        ),
        (
            "The court set a $2.5-million fine, or $100 per month.",
            &[
                "$2.5-million | 2.5-million | money | 2500000 | USD",
                "$100 per month | 100 | rate | 100 | per month | USD",
            ],
        ),
    ]);
}

#[test]
fn percentages_and_points_are_apart() {
    check(&[
        (
            "Support fell 3 percentage points to 45%.",
            &[
                "3 percentage points | 3 | percentage_points | 3 | percentage point | down",
                "45% | 45 | percent | 45 | percent",
            ],
        ),
        (
            "Sales rose by nearly 12 per cent.",
            &["nearly 12 per cent | 12 | percent | 12 | percent | nearly < | up"],
        ),
        (
            "A fall of 24 basis points followed.",
            &["24 basis points | 24 | percentage_points | 24 | basis point | down"],
        ),
        (
            "They raised prices by either 5 percent or by 7.5%.",
            &[
                "5 percent | 5 | percent | 5 | percent | up",
                "7.5% | 7.5 | percent | 7.5 | percent | up",
            ],
        ),
        (
            "A 20 percent increase is planned.",
            &["20 percent | 20 | percent | 20 | percent | up"],
        ),
        ("Turnout was 58%.", &["58% | 58 | percent | 58 | percent"]),
        (
            "Prices fell for a while, by 0.3 percentage points.",
            &["0.3 percentage points | 0.3 | percentage_points | 0.3 | percentage point | down"],
        ),
        (
            "Unemployment fell from 4.2% to 4.1% between March and May 2023.",
            &[
                "4.2% | 4.2 | percent | 4.2 | percent",
                "4.1% | 4.1 | percent | 4.1 | percent",
                "May 2023 | May 2023 | date | 2023-05",
            ],
        ),
        (
            "It emitted 6 percent more than in 2019.",
            &[
                "6 percent | 6 | percent | 6 | percent | up",
                "2019 | 2019 | date | 2019",
            ],
        ),
    ]);
}

#[test]
fn durations_keep_the_printed_unit() {
    check(&[
        (
            "It lasted about two hours.",
            &["about two hours | two | duration | 2 | hour | about ~"],
        ),
        (
            "An 11-year lull ended within 48 hours.",
            &[
                "11-year | 11 | duration | 11 | year",
                "within 48 hours | 48 | duration | 48 | hour | within <=",
            ],
        ),
        (
            "Four decades later, over a decade ago, he waited half an hour.",
            &[
                "Four decades | Four | duration | 4 | decade",
                "over a decade | a decade | duration | 10 | year | over >",
                "half an hour | half | duration | 0.5 | hour",
            ],
        ),
        (
            "It took an hour and a half.",
            &["an hour and a half | an hour and a half | duration | 1.5 | hour"],
        ),
        (
            "He ran it in two hours and 30 minutes.",
            &["two hours and 30 minutes | two hours and 30 | duration | 150 | minute"],
        ),
        (
            "They waited three more years.",
            &["three more years | three | duration | 3 | year"],
        ),
        (
            "“[Ten] years ago” it began.",
            &["[Ten] years | Ten | duration | 10 | year"],
        ),
        (
            "The war lasted 20-plus months and two or more years.",
            &[
                "20-plus months | 20 | duration | 20 | month | -plus >=",
                "two or more years | two | duration | 2 | year | or more >=",
            ],
        ),
        ("One day he may come.", &[]),
    ]);
}

#[test]
fn ages_are_told_from_counts() {
    check(&[
        (
            "The 43-year-old driver and a boy aged 7 survived.",
            &[
                "43-year-old | 43 | age | 43 | year",
                "7 | 7 | age | 7 | year",
            ],
        ),
        (
            "John Smith, 43, of Leeds, was jailed.",
            &["43 | 43 | age | 43 | year"],
        ),
        ("Mary Jones (29) won.", &["29 | 29 | age | 29 | year"]),
        (
            "She was 60 years old when he turned 50.",
            &[
                "60 years old | 60 | age | 60 | year",
                "50 | 50 | age | 50 | year",
            ],
        ),
        (
            "The baby is only ten months old.",
            &["ten months old | ten | age | 10 | month"],
        ),
        (
            "He was six when it happened.",
            &["six | six | age | 6 | year"],
        ),
        (
            "Some were in their 20s or mid-30s, others under 18.",
            &[
                "20s | 20s | age | 20..29 | year",
                "30s | 30s | age | 30..39 | year",
                "under 18 | 18 | age | 18 | year | under <",
            ],
        ),
        (
            "He has children aged 4, 7 and 12; most victims were under 18.",
            &[
                "4 | 4 | age | 4 | year",
                "7 | 7 | age | 7 | year",
                "12 | 12 | age | 12 | year",
                "under 18 | 18 | age | 18 | year | under <",
            ],
        ),
        (
            "Her 18-month-old daughter and donors aged 60 or over came.",
            &[
                "18-month-old | 18 | age | 18 | month",
                "60 or over | 60 | age | 60 | year | or over >=",
            ],
        ),
    ]);
}

#[test]
fn measures_have_units() {
    check(&[
        (
            "The base covers 300 square miles.",
            &["300 square miles | 300 | measurement | 300 | square mile"],
        ),
        (
            "The wall is 25km long and 6ft 2in high.",
            &[
                "25km | 25 | measurement | 25 | kilometre",
                "6ft 2in | 6ft 2 | measurement | 74 | inch",
            ],
        ),
        (
            "A 10 1/2 mile pipe carries 0.9 trillion cubic feet.",
            &[
                "10 1/2 mile | 10 1/2 | measurement | 10.5 | mile",
                "0.9 trillion cubic feet | 0.9 trillion | measurement | 900000000000 | cubic foot",
            ],
        ),
        (
            "It was 35°C on Monday, and -5 degrees Fahrenheit at night.",
            &[
                "35°C | 35 | temperature | 35 | degree Celsius",
                "-5 degrees Fahrenheit | -5 | temperature | -5 | degree Fahrenheit",
            ],
        ),
        (
            "Winds of 60 mph and 100 km/h were measured.",
            &[
                "60 mph | 60 | rate | 60 | mile per hour",
                "100 km/h | 100 | rate | 100 | kilometre per hour",
            ],
        ),
        (
            "There were 5 deaths per 100,000 people.",
            &["5 deaths per 100,000 people | 5 | rate | 5 | per 100,000 people | of deaths"],
        ),
        (
            "Pay is $15 an hour.",
            &["$15 an hour | 15 | rate | 15 | per hour | USD"],
        ),
        (
            "A 100m sprint is short.",
            &["100m | 100 | measurement | 100 | metre"],
        ),
        (
            "Turn it by a 45 degrees angle; a 13F filing is none.",
            &["45 degrees | 45 | measurement | 45 | degree"],
        ),
        (
            "The cake needs ½ teaspoon of salt.",
            &["½ teaspoon | ½ | measurement | 0.5 | teaspoon"],
        ),
        (
            "A 3.2-magnitude quake and a magnitude 6.9 aftershock followed.",
            &[
                "3.2-magnitude | 3.2 | measurement | 3.2 | magnitude",
                "6.9 | 6.9 | measurement | 6.9 | magnitude",
            ],
        ),
        (
            "The plant will make 500MW; winds of up to 120mph (193km/h) blew.",
            &[
                "500MW | 500 | measurement | 500 | megawatt",
                "up to 120mph | 120 | rate | 120 | mile per hour | up to <=",
                "193km/h | 193 | rate | 193 | kilometre per hour",
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
                "tenfold | tenfold | ratio | 10",
            ],
        ),
        (
            "It pumps one third of the world's oil, leading to double digit losses.",
            &["one third of the world's oil | one third | ratio | 0.3333 | of oil"],
        ),
    ]);
}

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

#[test]
fn names_and_pronouns_are_no_figures() {
    check(&[
        ("No one came, and one of them left.", &[]),
        ("A Boeing 747 and an F-16 flew over Route 66.", &[]),
        ("COVID-19 and the G7 are in Article 5 of it.", &[]),
        (
            "Since 9/11 they call +44 20 7946 0958 or 555-123-4567.",
            &[],
        ),
        ("He lives at 10 Downing Street and 221 Baker Street.", &[]),
        ("Windows 7 and version 3.2.1 run on Mars.", &[]),
        (
            "Several people and many others came last June, on Monday, for a few days.",
            &[],
        ),
        ("They may march 5 abreast in May.", &["5 | 5 | count | 5"]),
        ("ISBN 9780140328721 and SW1A 1AA are codes.", &[]),
        ("He gave a high-five in the first place.", &[]),
        ("This one is for you; the one who knows it can go.", &[]),
        ("An iPhone 12 is no price, and cases per 100,000 fell.", &[]),
        ("Boeing 737 pilots met at Gate 12.", &[]),
    ]);
}
