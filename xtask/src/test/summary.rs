//! The end of a test run: a table of the steps, and one line that a person or a program reads first.

use std::time::{Duration, Instant};

use super::counts::Counts;

/// How a step ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Done,
    Failed,
    /// Something it needs failed.
    NotRun,
}

/// One step's line of the table.
pub(super) struct Row {
    pub(super) name: &'static str,
    pub(super) outcome: Outcome,
    pub(super) took: Duration,
    pub(super) counts: Counts,
}

impl Row {
    /// A step that started at `started` and ends now, without tests.
    pub(super) fn new(name: &'static str, outcome: Outcome, started: Instant) -> Self {
        Self {
            name,
            outcome,
            took: started.elapsed(),
            counts: Counts::default(),
        }
    }

    pub(super) fn is_good(&self) -> bool {
        self.outcome == Outcome::Done && self.counts.failed == 0
    }

    fn result(&self) -> &'static str {
        match self.outcome {
            Outcome::NotRun => "not run",
            _ if self.is_good() => "ok",
            _ => "FAILED",
        }
    }
}

/// Prints the table and, as the last line, the totals.
pub(super) fn print(rows: &[Row]) {
    println!(
        "\n{:<14}{:<10}{:>8}{:>8}",
        "step", "result", "seconds", "tests"
    );
    for row in rows {
        let tests = row.counts.passed + row.counts.failed;
        let tests = if tests == 0 {
            String::new()
        } else {
            tests.to_string()
        };
        let seconds = row.took.as_secs_f32();
        println!(
            "{:<14}{:<10}{seconds:>8.1}{tests:>8}",
            row.name,
            row.result()
        );
    }
    println!("\n{}", totals(rows));
}

/// `N passed, N failed`, and `, N skipped` when there are any.
///
/// A step that failed without a failed test (formatting, a compile error) counts as one failure.
fn totals(rows: &[Row]) -> String {
    let mut sum = Counts::default();
    for row in rows {
        sum += row.counts;
        if row.outcome == Outcome::Failed && row.counts.failed == 0 {
            sum.failed += 1;
        }
    }
    let mut line = format!("{} passed, {} failed", sum.passed, sum.failed);
    if sum.skipped > 0 {
        line += &format!(", {} skipped", sum.skipped);
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(outcome: Outcome, passed: u32, failed: u32, skipped: u32) -> Row {
        let counts = Counts {
            passed,
            failed,
            skipped,
        };
        Row {
            counts,
            ..Row::new("step", outcome, Instant::now())
        }
    }

    #[test]
    fn adds_up_and_counts_a_failed_check_once() {
        let good = || row(Outcome::Done, 5, 0, 0);
        assert_eq!(totals(&[good(), good()]), "10 passed, 0 failed");
        let cases = [
            (row(Outcome::Failed, 0, 0, 0), "5 passed, 1 failed"),
            (row(Outcome::Failed, 1, 2, 0), "6 passed, 2 failed"),
            (row(Outcome::NotRun, 0, 0, 0), "5 passed, 0 failed"),
            (row(Outcome::Done, 1, 0, 3), "6 passed, 0 failed, 3 skipped"),
        ];
        for (row, expected) in cases {
            assert_eq!(totals(&[good(), row]), expected);
        }
    }
}
