//! How numbers and sums of money are written: powers of ten, currencies before and after their sign, marks of quoted lines.

use super::check;

#[test]
fn powers_of_ten_are_worked_out() {
    check(&[
        (
            "The film is 3 × 10⁻³ m thick.",
            &["3 × 10⁻³ m | 3 × 10⁻³ | measurement | 0.003 | metre"],
        ),
        (
            "It has 10⁶ cells.",
            &["10⁶ cells | 10⁶ | count | 1000000 | of cells"],
        ),
        (
            "It has 1.5×10^6 cells.",
            &["1.5×10^6 cells | 1.5×10^6 | count | 1500000 | of cells"],
        ),
        (
            "It has 4x10^5 cells.",
            &["4x10^5 cells | 4x10^5 | count | 400000 | of cells"],
        ),
        (
            "It has 2 x 10³ cells.",
            &["2 x 10³ cells | 2 x 10³ | count | 2000 | of cells"],
        ),
        (
            "It has 6 · 10² cells.",
            &["6 · 10² cells | 6 · 10² | count | 600 | of cells"],
        ),
        (
            "A dose is 2.5×10⁻⁷ mg.",
            &["2.5×10⁻⁷ mg | 2.5×10⁻⁷ | measurement | 0.00000025 | milligram"],
        ),
        (
            "It has 7.1e4 cells.",
            &["7.1e4 cells | 7.1e4 | count | 71000 | of cells"],
        ),
        // A decimal holds neither.
        (
            "It weighs 9 × 10⁻⁴⁰ kg.",
            &["9 × 10⁻⁴⁰ kg | 9 × 10⁻⁴⁰ | measurement | kilogram"],
        ),
        // The area of a room, and the mark of a note.
        (
            "A room of 3 x 10 m.",
            &["3 | 3 | count | 3", "10 m | 10 | measurement | 10 | metre"],
        ),
    ]);
}

#[test]
fn currencies_stand_before_and_after_their_sign() {
    check(&[
        (
            "He paid $US7 million.",
            &["$US7 million | 7 million | money | 7000000 | USD"],
        ),
        (
            "He paid $US7.5m.",
            &["$US7.5m | 7.5m | money | 7500000 | USD"],
        ),
        (
            "He paid A$3.2bn.",
            &["A$3.2bn | 3.2bn | money | 3200000000 | AUD"],
        ),
        ("He paid $A5.", &["$A5 | 5 | money | 5 | AUD"]),
        (
            "He paid $NZ1,500.",
            &["$NZ1,500 | 1,500 | money | 1500 | NZD"],
        ),
        (
            "He paid $US 9 million.",
            &["$US 9 million | 9 million | money | 9000000 | USD"],
        ),
        (
            "He paid C$12 and HK$30.",
            &[
                "C$12 | 12 | money | 12 | CAD",
                "HK$30 | 30 | money | 30 | HKD",
            ],
        ),
        (
            "The result was $-2.1bn.",
            &["$-2.1bn | -2.1bn | money | -2100000000 | USD"],
        ),
        (
            "The result was -$2.1bn.",
            &["-$2.1bn | -$2.1bn | money | -2100000000 | USD"],
        ),
        (
            "It costs INR4 billion.",
            &["INR4 billion | 4 billion | money | 4000000000 | INR"],
        ),
        (
            "It costs EUR30m.",
            &["EUR30m | 30m | money | 30000000 | EUR"],
        ),
        ("It costs RM15.", &["RM15 | 15 | money | 15 | MYR"]),
        (
            "It costs RM1,500.50.",
            &["RM1,500.50 | 1,500.50 | money | 1500.5 | MYR"],
        ),
        ("It costs Rs 500.", &["Rs 500 | 500 | money | 500 | INR"]),
        (
            "It costs Rs500 crore.",
            &["Rs500 crore | 500 crore | money | 5000000000 | INR"],
        ),
        (
            "It costs Rs. 20 lakh.",
            &["Rs. 20 lakh | 20 lakh | money | 2000000 | INR"],
        ),
        (
            "It costs EUR30 a head.",
            &["EUR30 a head | 30 | rate | 30 | per head | EUR"],
        ),
        // An address, and the names of roads and rooms.
        ("Send it to RM15 5AB.", &[]),
        ("Take the A5 to US7.", &[]),
    ]);
}

#[test]
fn the_mark_of_a_quoted_line_compares_nothing() {
    check(&[
        (
            "> About 300 clerks left.\n> 40 vans stayed.",
            &[
                "About 300 clerks | 300 | count | 300 | About ~ | of clerks",
                "40 vans | 40 | count | 40 | of vans",
            ],
        ),
        (
            "> About 300 clerks left.",
            &["About 300 clerks | 300 | count | 300 | About ~ | of clerks"],
        ),
        (
            "They sold > 40 vans.",
            &["> 40 vans | 40 | count | 40 | > > | of vans"],
        ),
        (
            ">40 vans\n>50 bikes",
            &[
                ">40 vans | 40 | count | 40 | > > | of vans",
                ">50 bikes | 50 | count | 50 | > > | of bikes",
            ],
        ),
    ]);
}
