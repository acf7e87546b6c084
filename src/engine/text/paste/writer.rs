//! Paragraphs out of pieces of text and breaks, with white space as a browser shows it.

/// Writes paragraphs with an empty line between them.
#[derive(Debug, Default)]
pub(super) struct Writer {
    done: String,
    paragraph: String,
    /// A space that is written only if something follows in the line.
    pending: Option<char>,
}

impl Writer {
    /// Bytes written so far.
    pub(super) fn len(&self) -> usize {
        self.done.len() + self.paragraph.len()
    }

    /// The end of the line so far, as much of it as a word and its figure have.
    pub(super) fn line_end(&self) -> &str {
        const LENGTH: usize = 16;
        if self.pending.is_some() {
            return " ";
        }
        let line = &self.paragraph;
        let start = line.char_indices().rev().nth(LENGTH - 1);
        &line[start.map_or(0, |(at, _)| at)..]
    }

    /// Adds text. Runs of ASCII white space become one space, except in preformatted text; no other character,
    /// the no-break space included, is touched.
    pub(super) fn text(&mut self, text: &str, preformatted: bool) {
        for character in text.chars() {
            match character {
                '\n' if preformatted => self.line_break(),
                // A line ends with both, or with the line feed alone.
                '\r' if preformatted => {}
                ' ' | '\t' | '\n' | '\r' | '\u{c}' if !preformatted => self.space(' '),
                other => {
                    self.paragraph.extend(self.pending.take());
                    self.paragraph.push(other);
                }
            }
        }
    }

    /// Ends the line.
    pub(super) fn line_break(&mut self) {
        self.pending = None;
        if !self.paragraph.is_empty() {
            self.paragraph.push('\n');
        }
    }

    /// Ends a cell of a table.
    pub(super) fn cell_break(&mut self) {
        self.space('\t');
    }

    /// Ends the paragraph. One without a visible word is dropped.
    pub(super) fn paragraph_break(&mut self) {
        self.pending = None;
        let paragraph = self.paragraph.trim_end_matches('\n');
        if !paragraph.trim().is_empty() {
            if !self.done.is_empty() {
                self.done.push_str("\n\n");
            }
            self.done.push_str(paragraph);
        }
        self.paragraph.clear();
    }

    /// Everything written.
    pub(super) fn finish(mut self) -> String {
        self.paragraph_break();
        self.done
    }

    fn space(&mut self, space: char) {
        let at_line_start = self.paragraph.is_empty() || self.paragraph.ends_with('\n');
        if !at_line_start && (self.pending.is_none() || space == '\t') {
            self.pending = Some(space);
        }
    }
}
