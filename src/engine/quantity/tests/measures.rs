//! Money, percentages, durations, ages and measures in sentences.

use super::check;

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
                "193km/h | 193 | rate | 193 | kilometre per hour | up to <=",
            ],
        ),
    ]);
}
