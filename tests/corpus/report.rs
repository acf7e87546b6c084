//! Differences as text: what a failing test shows, and what `tests/corpus/current.txt` holds.

use crate::compare::{Difference, Score};
use crate::file::Case;
use bluepencil::annotation::Kind;
use std::fmt::Write;

const HEAD: &str = "\
What the engine finds otherwise than the articles in this folder say. Written by
UPDATE_EXPECTED=1 cargo test --test corpus
- missing, + found too much, ~ found, but it says otherwise; the numbers are lines of the article's file.
P, R, F of spans, then the share of right spans that say the right thing.
";

/// The whole report.
pub(crate) fn report(
    results: &[(Case, Vec<Difference>, [Score; 3])],
    totals: &[Score; 3],
) -> String {
    let mut out = HEAD.to_owned();
    for (kind, score) in Kind::ALL.into_iter().zip(totals) {
        let [p, r, f, d] = [score.precision(), score.recall(), score.f(), score.detail()];
        let line = format!(
            "{:12} P {p:.3} R {r:.3} F {f:.3} D {d:.3} ({} expected)\n",
            kind.name(),
            score.expected
        );
        out.push_str(&line);
    }
    for (case, differences, scores) in results {
        let expected: usize = scores.iter().map(|score| score.expected).sum();
        let same: usize = scores.iter().map(|score| score.same).sum();
        let _infallible = writeln!(out, "\n{}: {same} of {expected}", case.name);
        for difference in differences {
            let _infallible = writeln!(out, "{}", line(case, difference));
        }
    }
    out
}

/// `14 ~ "nearly 12 %": percent < 12, not percent 12`
fn line(case: &Case, difference: &Difference) -> String {
    let text = &case.marked.text[difference.span.range()];
    let number = case.line(difference.span.start);
    let label = |label: &crate::label::Label| label.markup(text);
    match (&difference.expected, &difference.found) {
        (Some(expected), None) => format!("{number:4} - {text:?}: {}", label(expected)),
        (None, Some(found)) => format!("{number:4} + {text:?}: {}", label(found)),
        (Some(expected), Some(found)) => {
            format!(
                "{number:4} ~ {text:?}: {}, not {}",
                label(expected),
                label(found)
            )
        }
        (None, None) => unreachable!("one of the two made the difference"),
    }
}

/// The lines that only one of two reports has, each with its article, for a test's message.
pub(crate) fn changed_lines(committed: &str, current: &str) -> String {
    let only_in = |one: &str, other: &str, sign: &str| {
        let other: Vec<(&str, &str)> = with_articles(other).collect();
        with_articles(one)
            .filter(|line| !other.contains(line))
            .map(|(article, line)| format!("{sign} {article}: {line}\n"))
            .collect::<String>()
    };
    only_in(committed, current, "no longer") + &only_in(current, committed, "new")
}

fn with_articles(report: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut article = "";
    report.lines().filter_map(move |line| {
        let is_difference = line.starts_with(' ');
        if !is_difference {
            article = line.split(':').next().unwrap_or_default();
        }
        (!line.is_empty()).then_some((article, line))
    })
}
