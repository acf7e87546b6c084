//! What is said of markup that cannot be read.

use crate::markup::parse;

#[test]
fn slips_are_named_with_their_lines() {
    let cases = [
        ("a\n[b", "line 2: a bracket is never closed"),
        (
            "a]",
            "line 1: a bracket is closed that was not opened; a literal one is written \\]",
        ),
        (
            "[a] {person}",
            "line 1: no label in braces follows the bracket",
        ),
        ("\n\n[a]{persn}", "line 3: `persn` is not a label"),
        (
            "[a]{person; role=x}",
            "line 1: a name has no field `role=x`",
        ),
        ("[2]{count two}", "line 1: not an amount: `two`"),
        (
            "[2]{count 2; off=a}",
            "line 1: a figure has no field `off=a`",
        ),
        (
            "[a]{neutral date}",
            "line 1: neutral towards `date`, which is none of person, institution, quantity",
        ),
        ("\\n", "line 1: not an escape: \\n"),
    ];
    for (source, message) in cases {
        let found = parse(source).map_err(|error| error.to_string());
        assert_eq!(found, Err(message.to_owned()), "{source:?}");
    }
}
