//! What is no figure.

use super::check;

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

#[test]
fn numbers_that_name_a_part_or_thing_are_no_figures() {
    check(&[
        ("Group 2 won.", &[]),
        ("Group 2 met at Gate 14 in Room 12.", &[]),
        ("Type 2 diabetes was on Channel 4.", &[]),
        ("She read John 3:16 and Luke 2:1-20 aloud.", &[]),
        ("See verse 3:16 of it.", &[]),
        ("Phase 3 trials of Year 9 pupils began.", &[]),
        ("The shop is of Twelve & Sons.", &[]),
        ("Leaders of the Group of Eight met.", &[]),
        ("Spain fought in the Seven Years' War.", &[]),
        ("Crowds heard Broken Sevenfold play.", &[]),
        ("The hall runs Orakel 11g and 12c.", &[]),
        // Counts beside a name.
        (
            "Only Norway won 2 matches.",
            &["2 matches | 2 | count | 2 | of matches"],
        ),
        (
            "Each day 9 pupils came.",
            &["9 pupils | 9 | count | 9 | of pupils"],
        ),
        (
            "The group of eight hikers met.",
            &["eight hikers | eight | count | 8 | of hikers"],
        ),
    ]);
}

#[test]
fn a_year_before_a_name_or_a_verb_is_a_date() {
    check(&[
        (
            "The 2011 Chess Champion lost.",
            &["2011 | 2011 | date | 2011"],
        ),
        (
            "The crown's 1742 decree fell.",
            &["1742 | 1742 | date | 1742"],
        ),
        ("The Council of 1742.", &["1742 | 1742 | date | 1742"]),
        (
            "The 1742 people who came left.",
            &["1742 people | 1742 | count | 1742 | of people"],
        ),
        ("He says 2008 was dry.", &["2008 | 2008 | date | 2008"]),
        ("This 1791 map is torn.", &["1791 | 1791 | date | 1791"]),
        (
            "These 1791 maps are torn.",
            &["1791 maps | 1791 | count | 1791 | of maps"],
        ),
        (
            "About 2000 Danes came.",
            &["About 2000 Danes | 2000 | count | 2000 | About ~ | of Danes"],
        ),
    ]);
}
