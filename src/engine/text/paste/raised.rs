//! Raised words: a reference mark goes, what belongs to the word before it stays.
//!
//! "1,200³" with a mark for the third source is the figure 1,200; in "m²" and "10⁶" the raised digits are a part of the
//! word, and so they are written with the digits that Unicode has for that: as plain ones they would run into it.

/// What becomes of raised words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Raised {
    /// They belong to the text, written so.
    Kept(String),
    /// They are a reference mark.
    Mark,
    /// They belong to the text, written so, if a letter follows at once ("M<sup>c</sup>Donald"); else they are a mark.
    KeptBeforeLetter(String),
}

/// Most letters of a reference mark, brackets aside: "12", "iii", "a, b".
const MAX_MARK: usize = 12;

/// What becomes of the raised `words` after the text `before`.
pub(super) fn read(before: &str, words: &str) -> Raised {
    let trimmed = words.trim();
    let digits = with_raised_digits(trimmed);
    match trimmed {
        "" => Raised::Kept(words.to_owned()),
        "TM" | "tm" => Raised::Kept("™".to_owned()),
        "SM" | "sm" => Raised::Kept("℠".to_owned()),
        _ if is_bracketed(trimmed) || is_symbols(trimmed) => Raised::Mark,
        _ if is_number(trimmed) => match digits {
            Some(digits) if is_base(before, trimmed) => Raised::Kept(digits),
            // An isotope: the number stands before its word.
            Some(digits) if before.is_empty() || before.ends_with(char::is_whitespace) => {
                Raised::KeptBeforeLetter(digits)
            }
            _ => Raised::Mark,
        },
        _ if is_ordinal_ending(before, trimmed) => Raised::Kept(words.to_owned()),
        _ if is_lettered(trimmed) => Raised::KeptBeforeLetter(words.to_owned()),
        _ => Raised::Kept(words.to_owned()),
    }
}

/// Whether the words of a link to a note are its mark.
pub(super) fn is_mark(words: &str) -> bool {
    let words = words.trim();
    is_bracketed(words) || is_symbols(words) || is_number(words)
}

/// `[3]`, `[citation needed]`, `(3)`, `(b)`.
fn is_bracketed(words: &str) -> bool {
    let between = |open: char, close: char| words.strip_prefix(open)?.strip_suffix(close);
    between('[', ']').is_some()
        || between('(', ')').is_some_and(|inner| {
            inner.chars().count() <= 3 && inner.chars().all(char::is_alphanumeric)
        })
}

/// "*", "†‡", and the arrows that lead back from a note.
fn is_symbols(words: &str) -> bool {
    words.chars().all(|c| {
        matches!(
            c,
            '*' | '†' | '‡' | '§' | '¶' | '‖' | '#' | '^' | '↩' | '↑' | '\u{fe0e}' | ',' | ' '
        )
    })
}

/// "3", "1, 4", "2–5".
fn is_number(words: &str) -> bool {
    words.len() <= MAX_MARK
        && words.contains(|c: char| c.is_ascii_digit())
        && words
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, ',' | ' ' | '-' | '–' | '−' | '+'))
}

/// "a", "a, b".
fn is_lettered(words: &str) -> bool {
    words
        .split([',', ' '])
        .filter(|word| !word.is_empty())
        .all(|word| {
            let mut letters = word.chars();
            letters.next().is_some_and(char::is_lowercase) && letters.next().is_none()
        })
}

/// The symbols of measures that are squared and cubed, or have a negative power.
const MEASURES: [&str; 15] = [
    "cm", "dm", "ft", "h", "hm", "in", "km", "m", "mi", "mm", "nm", "s", "yd", "µm", "μm",
];

/// Whether the raised number `power` is the power of what ends `before`: "m", "10".
fn is_base(before: &str, power: &str) -> bool {
    let word_start = |is_part: fn(char) -> bool| {
        let word = before.trim_end_matches(is_part);
        (word, &before[word.len()..])
    };
    let (_, word) = word_start(char::is_alphabetic);
    if !word.is_empty() {
        let is_variable = word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_lowercase());
        let is_small = matches!(power.trim_start_matches(['-', '−']), "1" | "2" | "3");
        return is_small && (MEASURES.contains(&word) || is_variable);
    }
    let is_figure = |c: char| c.is_ascii_digit() || matches!(c, ',' | '.');
    word_start(is_figure).1 == "10" && !power.contains([',', ' ', '–'])
}

/// "st" after "1", "th" after "XIX".
fn is_ordinal_ending(before: &str, words: &str) -> bool {
    let is_ending = matches!(
        words,
        "st" | "nd" | "rd" | "th" | "er" | "re" | "ère" | "e" | "è" | "º" | "ª"
    );
    is_ending && before.ends_with(|c: char| c.is_ascii_digit() || "IVXLCDM".contains(c))
}

/// `words` in the raised digits of Unicode, if there are such for all of them.
fn with_raised_digits(words: &str) -> Option<String> {
    const DIGITS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    words
        .chars()
        .map(|c| match c {
            '-' | '−' => Some('⁻'),
            '+' => Some('⁺'),
            _ => Some(DIGITS[c.to_digit(10)? as usize]),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Raised, is_mark, read};

    #[test]
    fn marks_go_and_parts_of_words_stay() {
        let kept = |words: &str| Raised::Kept(words.to_owned());
        let before_letter = |words: &str| Raised::KeptBeforeLetter(words.to_owned());
        let rows = [
            ("1,200", "3", Raised::Mark),
            ("Adaeze Obi", "1, 4", Raised::Mark),
            ("Adaeze Obi", "2–5", Raised::Mark),
            ("jobs", "[7]", Raised::Mark),
            ("jobs", "[citation needed]", Raised::Mark),
            ("jobs", "(b)", Raised::Mark),
            ("jobs", "*", Raised::Mark),
            ("jobs", "†‡", Raised::Mark),
            ("12 km", "2", kept("²")),
            ("12 km", "4", Raised::Mark),
            ("9.8 m/s", "−2", kept("⁻²")),
            ("about 10", "6", kept("⁶")),
            ("about 110", "6", Raised::Mark),
            ("x", "2", kept("²")),
            ("", "14", before_letter("¹⁴")),
            ("21", "st", kept("st")),
            ("the XIX", "e", kept("e")),
            ("Obi", "a", before_letter("a")),
            ("Obi", "a, b", before_letter("a, b")),
            ("M", "lle", kept("lle")),
            ("Halvor", "TM", kept("™")),
            ("Halvor", "®", kept("®")),
            ("jobs", " ", kept(" ")),
        ];
        let wrong: Vec<_> = rows
            .iter()
            .filter(|(before, words, expected)| read(before, words) != *expected)
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn only_a_mark_is_the_mark_of_a_note() {
        for mark in ["1", "[1]", "↩\u{fe0e}", "^", "*"] {
            assert!(is_mark(mark), "{mark}");
        }
        for words in ["the report", "2,400 jobs", "(see below)"] {
            assert!(!is_mark(words), "{words}");
        }
    }
}
