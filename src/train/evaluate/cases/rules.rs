//! Which cases our guideline decides otherwise: by rules, so that nobody chooses the cases one by one.

use super::Case;
use bluepencil::lexicon::{Class, ClassSet, Lexicon};

/// Words that state a figure by themselves.
const FIGURE_WORDS: ClassSet = ClassSet::of(&[
    Class::Cardinal,
    Class::Ordinal,
    Class::Denominator,
    Class::Multiple,
]);

/// What follows a length of time that is told from a day.
const FROM_A_DAY: [&str; 8] = [
    "ago",
    "later",
    "now",
    "today",
    "tomorrow",
    "yesterday",
    "earlier",
    "before",
];

/// Words that tell a place by what is before or behind it.
const RELATIVE: [&str; 5] = ["current", "last", "next", "one before", "previous"];

/// A marked stretch with the text around it.
struct Marked<'c> {
    before: &'c str,
    text: &'c str,
    after: &'c str,
}

/// A rule: its name, the file of cases that it is for (all where that is empty), why they contradict the guideline, and how
/// one is told.
struct Rule {
    name: &'static str,
    file: &'static str,
    reason: &'static str,
    holds: fn(&Marked<'_>) -> bool,
}

const RULES: [Rule; 11] = [
    Rule {
        name: "no figure",
        file: "",
        reason: "a day, a unit, a currency or a scale without a figure, and \"several\", state none",
        holds: |marked| !states_figure(marked.text),
    },
    Rule {
        name: "relative place",
        file: "ordinal",
        reason: "\"next\", \"last\" and \"previous\" have no figure",
        holds: |marked| RELATIVE.iter().any(|word| has(marked.text, word)),
    },
    Rule {
        name: "numbered part",
        file: "ordinal",
        reason: "an ordinal before a noun only numbers a part",
        holds: |marked| {
            let next = first_word(marked.after);
            !next.is_empty() && has(marked.before, "the") || next == "class"
        },
    },
    Rule {
        name: "numbered weekday",
        file: "date",
        reason: "an ordinal that numbers a weekday is no figure of a date",
        holds: |marked| {
            let words: Vec<&str> = marked
                .text
                .split(' ')
                .filter(|word| *word != "the")
                .collect();
            matches!(words[..], [first, day, ..] if is(first, Class::Ordinal) && is(day, Class::Weekday))
        },
    },
    Rule {
        name: "told from a day",
        file: "date",
        reason: "a length of time told from a day is a duration, without \"in\" and \"ago\"",
        holds: |marked| {
            FROM_A_DAY.iter().any(|word| marked.text.ends_with(word))
                || marked.text.starts_with("in ")
        },
    },
    Rule {
        name: "this before a date",
        file: "date",
        reason: "the span of a date holds figure and weekday, not the \"this\" before it",
        holds: |marked| marked.text.starts_with("this "),
    },
    Rule {
        name: "part of a chain",
        file: "number",
        reason: "parts of an address, a date, a telephone number or a list of sections are no numbers of their own",
        holds: |marked| {
            let is_mark = |c: char| matches!(c, '-' | '.' | '/' | ',');
            let digits = marked.text.bytes().all(|byte| byte.is_ascii_digit());
            let after = marked.after.strip_prefix(is_mark);
            let before = marked.before.strip_suffix(is_mark);
            digits
                && (after.is_some_and(|rest| rest.starts_with(char::is_alphanumeric))
                    || before.is_some_and(|rest| {
                        rest.ends_with(|c: char| c.is_alphanumeric() || c == ')')
                    }))
        },
    },
    Rule {
        name: "percent of a number",
        file: "percent",
        reason: "\"percent of 10\" states ten of something and an unsaid percentage",
        holds: |marked| marked.text.starts_with("per"),
    },
    Rule {
        name: "upper end of a range",
        file: "",
        reason: "a range is one quantity with both ends; the case marks its upper end alone",
        holds: |marked| {
            let before = marked.before.trim_end();
            let before = before
                .strip_suffix('-')
                .or_else(|| before.strip_suffix(" to"));
            before.is_some_and(|before| states_figure(last_word(before)))
        },
    },
    Rule {
        name: "range of places",
        file: "numberrange",
        reason: "places in an order are ranks, each a quantity of its own",
        holds: |marked| marked.text.split(' ').any(|word| is(word, Class::Ordinal)),
    },
    Rule {
        name: "end of a mixed number",
        file: "ordinal",
        reason: "\"forty two and a third\" is one figure, a number with a fraction",
        holds: |marked| marked.before.ends_with("and a "),
    },
];

/// The name of the first rule by which `case` of `file` contradicts the guideline.
pub(super) fn contradicted(file: &str, case: &Case) -> Option<&'static str> {
    let marked = case.expected.iter().filter_map(|expected| {
        let at = |point: usize| {
            case.text
                .char_indices()
                .nth(point)
                .map_or(case.text.len(), |(at, _)| at)
        };
        let (start, end) = (at(expected.start), at(expected.end));
        Some(Marked {
            before: case.text.get(..start)?,
            text: case.text.get(start..end)?,
            after: case.text.get(end..)?,
        })
    });
    let marked: Vec<Marked<'_>> = marked.collect();
    let rules = RULES
        .iter()
        .filter(|rule| rule.file.is_empty() || rule.file == file);
    let mut rules = rules.filter(|rule| marked.iter().any(rule.holds));
    rules.next().map(|rule| rule.name)
}

/// The rules with their reasons, for the report.
pub(in crate::evaluate) fn reasons() -> impl Iterator<Item = (&'static str, &'static str)> {
    RULES.iter().map(|rule| (rule.name, rule.reason))
}

fn states_figure(text: &str) -> bool {
    let lexicon = Lexicon::english();
    let has_digit = text.contains(|c: char| c.is_numeric());
    let words = text.split(|c: char| !c.is_alphabetic());
    has_digit
        || words
            .into_iter()
            .any(|word| lexicon.classes(lexicon.find(word)).meets(FIGURE_WORDS))
}

fn is(word: &str, class: Class) -> bool {
    Lexicon::english().is(word, class)
}

/// Whether `words` stand in `text` as whole words.
fn has(text: &str, words: &str) -> bool {
    format!(" {text} ")
        .to_lowercase()
        .contains(&format!(" {words} "))
}

fn first_word(text: &str) -> &str {
    let text = text.strip_prefix(' ').unwrap_or_default();
    text.split(|c: char| !c.is_alphabetic())
        .next()
        .unwrap_or_default()
}

fn last_word(text: &str) -> &str {
    text.trim_end().rsplit(' ').next().unwrap_or_default()
}
