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
