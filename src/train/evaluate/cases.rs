//! The score of a public recogniser's test cases: Microsoft Recognizers-Text, the numbers of its English specification.
//!
//! In: the files of `numbers/` and the engine. Out: a row a file. A case counts as supported where at least one of
//! that library's own platforms (.NET, JavaScript, Python) passes it. A supported case that contradicts our guideline
//! by a rule of `cases/rules.rs` is counted apart.

mod compare;
mod range;
pub(super) mod rules;

use super::report::CaseRow;
use crate::TrainError;
use bluepencil::document::Document;
use bluepencil::quantity;
use bluepencil::text::{Offsets, Span};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// The files, each with the type that it tests.
const FILES: [&str; 11] = [
    "age",
    "currency",
    "date",
    "dimension",
    "duration",
    "number",
    "numberrange",
    "ordinal",
    "percent",
    "temperature",
    "time",
];

/// A text and what should be found in it.
#[derive(Deserialize)]
struct Case {
    id: String,
    text: String,
    expected: Vec<Expected>,
    supported: Platforms,
}

/// What a case marks; offsets are code points, the end exclusive.
#[derive(Deserialize)]
struct Expected {
    start: usize,
    end: usize,
    value: Option<f64>,
    unit: Option<String>,
    /// "[20,30)", of number ranges.
    range: Option<String>,
}

#[derive(Deserialize)]
struct Platforms {
    dotnet: bool,
    javascript: bool,
    python: bool,
}

impl Platforms {
    fn any(&self) -> bool {
        self.dotnet || self.javascript || self.python
    }
}

/// The score of every file in `folder`; a file that is not there gives no row.
pub(super) fn score(folder: &Path) -> Result<Vec<CaseRow>, TrainError> {
    let mut rows = Vec::new();
    for file in FILES {
        let path = folder.join(file).with_extension("jsonl");
        if !path.is_file() {
            continue;
        }
        let cases = read(&path)?;
        rows.push(score_file(file, &cases));
    }
    Ok(rows)
}

fn read(path: &Path) -> Result<Vec<Case>, TrainError> {
    let content = std::fs::read_to_string(path).map_err(|source| TrainError::File {
        path: path.to_owned(),
        source,
    })?;
    let parse = |(index, line): (usize, &str)| {
        serde_json::from_str(line).map_err(|source| TrainError::Line {
            path: path.to_owned(),
            line: index + 1,
            source,
        })
    };
    content.lines().enumerate().map(parse).collect()
}

fn score_file(file: &'static str, cases: &[Case]) -> CaseRow {
    let mut row = CaseRow {
        file,
        held: 0,
        of: 0,
        contradicting: 0,
        contradicting_held: 0,
        by_rule: BTreeMap::new(),
        unsupported: 0,
        missed: Vec::new(),
    };
    for case in cases {
        let held = holds(file, case);
        if !case.supported.any() {
            row.unsupported += 1;
        } else if let Some(rule) = rules::contradicted(file, case) {
            *row.by_rule.entry(rule).or_default() += 1;
            row.contradicting += 1;
            row.contradicting_held += usize::from(held);
        } else {
            row.of += 1;
            row.held += usize::from(held);
            if !held {
                row.missed.push(format!("{}: {}", case.id, case.text));
            }
        }
    }
    row
}

/// Whether each expected entry is met by a quantity of its own, and no other of the type is there.
fn holds(file: &str, case: &Case) -> bool {
    let found = quantity::find(&Document::new(&case.text));
    let offsets = Offsets::new(&case.text);
    let mut used = vec![false; found.len()];
    for expected in &case.expected {
        let ends = (
            offsets.byte_from_code_point(expected.start),
            offsets.byte_from_code_point(expected.end),
        );
        let (Some(start), Some(end)) = ends else {
            return false;
        };
        let span = Span::new(start, end);
        let met = found
            .iter()
            .position(|quantity| compare::meets(file, quantity, span, expected));
        match met.filter(|&index| !used[index]) {
            Some(index) => used[index] = true,
            None => return false,
        }
    }
    let surplus = found
        .iter()
        .zip(&used)
        .any(|(quantity, &used)| !used && compare::is_of_type(file, quantity));
    !surplus
}

#[cfg(test)]
mod tests {
    use super::{Case, holds, rules};

    fn case(line: &str) -> Case {
        serde_json::from_str(line).expect("the case is well formed")
    }

    #[test]
    fn cases_are_left_out_by_rules() {
        let rows = [
            ("date", "See you next week.", 8, 17, Some("no figure")),
            (
                "date",
                "See you in 3 weeks.",
                8,
                18,
                Some("told from a day"),
            ),
            ("date", "See you on 4 June.", 11, 17, None),
            ("ordinal", "She came first.", 9, 14, None),
            (
                "ordinal",
                "I read the first half.",
                11,
                16,
                Some("numbered part"),
            ),
            ("number", "Call 12-34-56.", 5, 7, Some("part of a chain")),
            ("number", "It has 12 doors.", 7, 9, None),
            (
                "age",
                "He is 40 - 50 years old.",
                11,
                23,
                Some("upper end of a range"),
            ),
        ];
        let wrong: Vec<_> = rows
            .iter()
            .filter(|(file, text, start, end, rule)| {
                let case = case(&format!(
                    r#"{{"id":"a","text":"{text}","expected":[{{"start":{start},"end":{end},"value":null,"unit":null,"text":"","type":""}}],
                    "supported":{{"dotnet":true,"javascript":false,"python":false}}}}"#
                ));
                rules::contradicted(file, &case) != *rule
            })
            .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn span_value_and_number_of_entries_all_count() {
        let rows = [
            (true, r#""start":11,"end":14,"value":12,"unit":null"#),
            (false, r#""start":11,"end":14,"value":13,"unit":null"#),
            (false, r#""start":10,"end":15,"value":12,"unit":null"#),
        ];
        for (wanted, entry) in rows {
            let case = case(&format!(
                r#"{{"id":"a","text":"It rose by 12%.","expected":[{{{entry},"text":"","type":""}}],
                "supported":{{"dotnet":true,"javascript":false,"python":false}}}}"#
            ));
            assert_eq!(holds("percent", &case), wanted, "{entry}");
        }
        let nothing = case(
            r#"{"id":"a","text":"It rose by 12%.","expected":[],
            "supported":{"dotnet":true,"javascript":false,"python":false}}"#,
        );
        assert!(!holds("percent", &nothing));
        assert!(holds("age", &nothing));
    }
}
