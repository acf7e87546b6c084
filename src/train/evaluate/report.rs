//! The report: rows of scores as an aligned table or as JSON.

use super::cases::rules;
use super::counts::{Counts, Score};
use super::names::{Fault, NameError, NameScore};
use super::reliability::{Bin, Reliability};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::{Display, Formatter, Result, Write};

/// How many of each fault's names are listed.
const LISTED: usize = 12;

/// Everything the evaluation says.
#[derive(Default, Serialize)]
pub(crate) struct Report {
    pub(crate) rows: Vec<Row>,
    /// What could not be measured, and why.
    pub(crate) skipped: Vec<String>,
    /// Figures and quotations with another source than wanted.
    pub(crate) attributions: Vec<String>,
    /// Names missed and made up, most frequent first, by set.
    pub(crate) errors: Vec<ErrorList>,
    /// Whether confidence means what it says, by set.
    pub(crate) reliability: Vec<Reliability>,
    /// The test cases of a public recogniser.
    pub(crate) cases: Vec<CaseRow>,
}

/// How many of a file's test cases hold.
#[derive(Serialize)]
pub(crate) struct CaseRow {
    pub(crate) file: &'static str,
    /// Of the supported cases that do not contradict the guideline.
    pub(crate) held: usize,
    pub(crate) of: usize,
    /// Supported, and decided otherwise by our guideline.
    pub(crate) contradicting: usize,
    pub(crate) contradicting_held: usize,
    /// These by the rule that leaves them out.
    pub(crate) by_rule: BTreeMap<&'static str, usize>,
    /// Passed by none of the recogniser's own platforms.
    pub(crate) unsupported: usize,
    /// Those that do not hold, with their texts.
    pub(crate) missed: Vec<String>,
}

/// One score.
#[derive(Serialize)]
pub(crate) struct Row {
    pub(crate) set: String,
    pub(crate) what: &'static str,
    pub(crate) score: Score,
}

/// A set's most frequent errors.
#[derive(Serialize)]
pub(crate) struct ErrorList {
    set: String,
    missed: Vec<String>,
    made_up: Vec<String>,
}

impl Report {
    pub(crate) fn add(&mut self, set: &str, what: &'static str, counts: Counts) {
        self.rows.push(Row {
            set: set.to_owned(),
            what,
            score: counts.score(),
        });
    }

    /// Adds the rows and the errors of names.
    pub(crate) fn add_names(&mut self, set: &str, score: &NameScore) {
        self.add(set, "people", score.strict[0]);
        self.add(set, "institutions", score.strict[1]);
        self.add(set, "both", NameScore::both(&score.strict));
        self.add(set, "people, overlap", score.overlap[0]);
        self.add(set, "institutions, overlap", score.overlap[1]);
        self.reliability.push(Reliability::new(set, &score.judged));
        let list = |fault| listed(&score.errors, fault);
        self.errors.push(ErrorList {
            set: set.to_owned(),
            missed: list(Fault::Missed),
            made_up: list(Fault::MadeUp),
        });
    }
}

fn listed(errors: &BTreeMap<NameError, usize>, fault: Fault) -> Vec<String> {
    let mut errors: Vec<(&NameError, usize)> = errors
        .iter()
        .filter(|(error, _)| error.fault == fault)
        .map(|(error, &count)| (error, count))
        .collect();
    errors.sort_by_key(|&(_, count)| usize::MAX - count);
    let line = |(error, count): (&NameError, usize)| {
        let name = error.name.replace('\n', " ");
        format!(
            "{name} ({:?}{})",
            error.kind,
            if count > 1 {
                format!(", {count} times")
            } else {
                String::new()
            }
        )
    };
    errors.into_iter().take(LISTED).map(line).collect()
}

impl Display for Report {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        if !self.rows.is_empty() {
            self.write_rows(out)?;
        }
        if !self.cases.is_empty() {
            self.write_cases(out)?;
        }
        for skipped in &self.skipped {
            writeln!(out, "skipped: {skipped}")?;
        }
        out.write_char('\n')
    }
}

impl Report {
    fn write_rows(&self, out: &mut Formatter<'_>) -> Result {
        writeln!(
            out,
            "{:<24} {:<22} {:>9} {:>7} {:>6} {:>6}",
            "set", "what", "precision", "recall", "F1", "wanted"
        )?;
        for Row { set, what, score } in &self.rows {
            writeln!(
                out,
                "{set:<24} {what:<22} {:>9.1} {:>7.1} {:>6.1} {:>6}",
                score.precision, score.recall, score.f1, score.wanted
            )?;
        }
        writeln!(
            out,
            "\nconfidence: share right (count), by tenths of confidence; error"
        )?;
        for Reliability { set, bins, error } in &self.reliability {
            write!(out, "{set:<24}")?;
            for bin in bins.iter().filter(|bin| bin.count > 0) {
                let Bin {
                    confidence,
                    right,
                    count,
                } = bin;
                write!(out, " {confidence:.2}: {right:.2} ({count}),")?;
            }
            writeln!(out, " error {error:.3}")?;
        }
        for list in &self.errors {
            for (fault, names) in [("missed", &list.missed), ("made up", &list.made_up)] {
                if !names.is_empty() {
                    writeln!(out, "\n{}, {fault}: {}", list.set, names.join("; "))?;
                }
            }
        }
        for fault in &self.attributions {
            writeln!(out, "attribution: {fault}")?;
        }
        Ok(())
    }

    fn write_cases(&self, out: &mut Formatter<'_>) -> Result {
        writeln!(
            out,
            "\n{:<12} {:>5} {:>4} {:>6} {:>14} {:>11}",
            "test cases", "hold", "of", "%", "contradicting", "unsupported"
        )?;
        for row in &self.cases {
            let share = 100.0 * row.held as f64 / row.of.max(1) as f64;
            writeln!(
                out,
                "{:<12} {:>5} {:>4} {share:>6.1} {:>14} {:>11}",
                row.file, row.held, row.of, row.contradicting, row.unsupported
            )?;
        }
        let mut by_rule: BTreeMap<&str, usize> = BTreeMap::new();
        for (rule, count) in self.cases.iter().flat_map(|row| &row.by_rule) {
            *by_rule.entry(rule).or_default() += count;
        }
        for (rule, reason) in rules::reasons() {
            let count = by_rule.get(rule).copied().unwrap_or_default();
            writeln!(out, "left out: {count:>4} {rule}: {reason}")?;
        }
        for case in self.cases.iter().flat_map(|row| &row.missed) {
            writeln!(out, "does not hold: {}", case.replace('\n', " "))?;
        }
        Ok(())
    }
}
