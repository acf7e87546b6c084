//! How many tests passed, read from what the test programs print: none of them has a better place to ask.

use std::ops::AddAssign;

/// Tests by their result.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) passed: u32,
    pub(super) failed: u32,
    pub(super) skipped: u32,
}

impl Counts {
    /// Adds what `line` reports, if it is a line with results.
    pub(super) fn add_line(&mut self, line: &str) {
        let line = without_colours(line);
        if let Some(results) = line.strip_prefix("test result: ") {
            self.add_cargo(results);
        } else if let Some(result) = line.strip_prefix("ℹ ") {
            self.add_node(result);
        }
    }

    /// `ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out`, from cargo test and wasm-bindgen-test.
    fn add_cargo(&mut self, results: &str) {
        let words = results.split_whitespace().collect::<Vec<_>>();
        for pair in words.windows(2) {
            let Ok(number) = pair[0].parse::<u32>() else {
                continue;
            };
            match pair[1].trim_end_matches(';') {
                "passed" => self.passed += number,
                "failed" => self.failed += number,
                "ignored" => self.skipped += number,
                _ => {}
            }
        }
    }

    /// `pass 3`, from the closing lines of node's reporter.
    fn add_node(&mut self, result: &str) {
        let Some((word, number)) = result.split_once(' ') else {
            return;
        };
        let Ok(number) = number.parse::<u32>() else {
            return;
        };
        match word {
            "pass" => self.passed += number,
            "fail" | "cancelled" => self.failed += number,
            "skipped" | "todo" => self.skipped += number,
            _ => {}
        }
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

/// `line` without the escape sequences that set colours.
fn without_colours(line: &str) -> String {
    let mut pieces = line.split('\u{1b}');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |text, piece| {
        text + piece.split_once('m').map_or("", |(_, rest)| rest)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(lines: &[&str]) -> (u32, u32, u32) {
        let mut counts = Counts::default();
        for line in lines {
            counts.add_line(line);
        }
        (counts.passed, counts.failed, counts.skipped)
    }

    #[test]
    fn reads_cargo_test() {
        let lines = [
            "running 4 tests",
            "test a ... ok",
            "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s",
            "test result: \u{1b}[31mFAILED\u{1b}(B\u{1b}[m. 1 passed; 2 failed; 0 ignored; 0 measured; 9 filtered out",
        ];
        assert_eq!(counted(&lines), (4, 2, 1));
    }

    #[test]
    fn reads_node_test() {
        let lines = [
            "✔ loads (12.3ms)",
            "ℹ tests 9",
            "ℹ suites 0",
            "\u{1b}[34mℹ pass 4\u{1b}[39m",
            "ℹ fail 1",
            "ℹ cancelled 1",
            "ℹ skipped 2",
            "ℹ todo 1",
            "ℹ duration_ms 53.4",
        ];
        assert_eq!(counted(&lines), (4, 2, 3));
    }
}
