//! Lines of bounded length.

use bluepencil::text::MAX_TEXT_BYTES;
use std::io::{self, BufRead, BufReader, Read};

/// The longest line that is read, in bytes: the longest text, every character of it escaped.
pub(super) const MAX_LINE_BYTES: usize = 6 * MAX_TEXT_BYTES + 10_000;

/// A line of the input.
pub(super) struct Line {
    /// Its number, from 1.
    pub number: u64,
    /// Its bytes without the line break; `None` where there were more than [`MAX_LINE_BYTES`].
    pub bytes: Option<Vec<u8>>,
}

/// The lines of an input that are not blank.
pub(super) struct Lines {
    reader: BufReader<Box<dyn Read + Send>>,
    number: u64,
}

impl Lines {
    pub(super) fn new(input: Box<dyn Read + Send>) -> Self {
        Self {
            reader: BufReader::new(input),
            number: 0,
        }
    }

    /// The next line, blank or not.
    fn read(&mut self) -> io::Result<Option<Line>> {
        let mut bytes = Vec::new();
        let most = MAX_LINE_BYTES as u64 + 1;
        if self
            .reader
            .by_ref()
            .take(most)
            .read_until(b'\n', &mut bytes)?
            == 0
        {
            return Ok(None);
        }
        self.number += 1;
        let fits = bytes.ends_with(b"\n") || bytes.len() <= MAX_LINE_BYTES;
        if !fits {
            self.reader.skip_until(b'\n')?;
        }
        while bytes.last().is_some_and(u8::is_ascii_whitespace) {
            bytes.pop();
        }
        Ok(Some(Line {
            number: self.number,
            bytes: fits.then_some(bytes),
        }))
    }
}

impl Iterator for Lines {
    type Item = io::Result<Line>;

    fn next(&mut self) -> Option<Self::Item> {
        let is_blank = |line: &Line| line.bytes.as_ref().is_some_and(Vec::is_empty);
        loop {
            match self.read().transpose()? {
                Ok(line) if is_blank(&line) => {}
                line => return Some(line),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Lines, MAX_LINE_BYTES};
    use std::io::Cursor;

    #[test]
    fn blank_lines_count_but_are_left_out() {
        let input = "one\r\n\n  \ntwo".to_owned();
        let lines = Lines::new(Box::new(Cursor::new(input))).map(|line| line.expect("it is read"));
        let found: Vec<_> = lines.map(|line| (line.number, line.bytes)).collect();
        assert_eq!(
            found,
            [(1, Some(b"one".to_vec())), (4, Some(b"two".to_vec()))]
        );
    }

    #[test]
    fn a_line_without_end_is_left_out_and_the_next_is_read() {
        let input = format!("{}\nnext\n", "x".repeat(MAX_LINE_BYTES + 5));
        let lines = Lines::new(Box::new(Cursor::new(input))).map(|line| line.expect("it is read"));
        let found: Vec<_> = lines.map(|line| (line.number, line.bytes)).collect();
        assert_eq!(found, [(1, None), (2, Some(b"next".to_vec()))]);
    }
}
