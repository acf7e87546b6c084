//! Direct quotations: what stands inside quotation marks.

use super::paragraphs;
use crate::text::Span;

/// The longest quotation whose end is looked for, in paragraphs: past it an opening mark counts as a slip.
const MAX_PARAGRAPHS: usize = 12;

/// A stretch inside quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quotation {
    /// With its marks. A quotation over several paragraphs, each of which opens with a mark, is one.
    pub span: Span,
    /// Whether a closing mark was found; without one it ends with its paragraph.
    pub closed: bool,
}

/// Finds the outermost quotations of `text`, whose `paragraphs` are given, in order. Quotations inside quotations are part of the outer one.
pub(super) fn find(text: &str, paragraphs: &[Span]) -> Vec<Quotation> {
    let mut finder = Finder {
        text,
        open: None,
        found: Vec::new(),
    };
    for (number, &paragraph) in paragraphs.iter().enumerate() {
        finder.read(number, paragraph);
    }
    finder.finish();
    finder.found
}

struct Finder<'t> {
    text: &'t str,
    open: Option<Open>,
    found: Vec<Quotation>,
}

/// An opening mark that waits for its closing one.
#[derive(Clone, Copy)]
struct Open {
    mark: char,
    at: usize,
    paragraph: usize,
    /// The end of the paragraph that was read last.
    end: usize,
}

impl Finder<'_> {
    fn read(&mut self, number: usize, paragraph: Span) {
        let content = &self.text[paragraph];
        let indent = content.len() - content.trim_start().len();
        let mut skip_opener = None;
        if let Some(open) = self.open {
            // A quotation goes on in the next paragraph only when that one opens with the mark again.
            let opens = content.trim_start();
            if (opens.starts_with(open.mark) || (open.mark == '"' && opens.starts_with("''")))
                && number - open.paragraph < MAX_PARAGRAPHS
            {
                skip_opener = Some(paragraph.start + indent);
            } else {
                self.finish();
            }
        }
        let mut characters = content.char_indices().peekable();
        while let Some((at, character)) = characters.next() {
            let at = paragraph.start + at;
            // Two single marks are a double one, as on a typewriter.
            let is_pair =
                character == '\'' && characters.next_if(|&(_, next)| next == '\'').is_some();
            let (mark, length) = if is_pair {
                ('"', 2)
            } else {
                (character, character.len_utf8())
            };
            if Some(at) != skip_opener {
                self.step(number, at, mark, length);
            }
        }
        if let Some(open) = &mut self.open {
            open.end = paragraph.start + content.trim_end().len();
        }
    }

    /// Takes the mark or letter at `at`, of `length` bytes.
    fn step(&mut self, paragraph: usize, at: usize, character: char, length: usize) {
        match self.open {
            Some(open)
                if character == closing(open.mark) && self.closes(open.mark, at, at + length) =>
            {
                self.found.push(Quotation {
                    span: Span::new(open.at, at + length),
                    closed: true,
                });
                self.open = None;
            }
            None if is_opening(character) && self.opens(at, character, at + length) => {
                self.open = Some(Open {
                    mark: character,
                    at,
                    paragraph,
                    end: at,
                });
            }
            _ => {}
        }
    }

    /// Gives up on the open quotation: it ends where its last paragraph ended.
    fn finish(&mut self) {
        if let Some(open) = self
            .open
            .take()
            .filter(|open| open.end > open.at && open.mark != '\'' && open.mark != '‘')
        {
            self.found.push(Quotation {
                span: Span::new(open.at, open.end),
                closed: false,
            });
        }
    }

    fn opens(&self, at: usize, mark: char, end: usize) -> bool {
        let before = self.text[..at].chars().next_back();
        let after = self.text[end..].chars().next();
        let free_before = before
            .is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '—' | '–' | '-' | '/'));
        let starts_word = after.is_some_and(|c| !c.is_whitespace());
        match mark {
            '“' | '«' | '„' => true,
            // A straight double mark after a digit is an inch; a single one must stand free to be no apostrophe.
            '"' => starts_word && !before.is_some_and(char::is_alphanumeric),
            _ => free_before && starts_word && !self.is_elision(end),
        }
    }

    /// "'90s", "'tis", "'em": an apostrophe, not an opening mark, where no single closing mark follows in the line.
    fn is_elision(&self, after: usize) -> bool {
        let line = self.text[after..]
            .split(paragraphs::is_line_break)
            .next()
            .unwrap_or_default();
        let closes = line.match_indices(['\'', '’']).any(|(at, _)| {
            at > 0
                && !line[..at].ends_with(char::is_whitespace)
                && !line[at..].chars().nth(1).is_some_and(char::is_alphanumeric)
        });
        line.starts_with(|c: char| c.is_ascii_digit()) || !closes
    }

    fn closes(&self, mark: char, at: usize, end: usize) -> bool {
        let before = self.text[..at].chars().next_back();
        let after = self.text[end..].chars().next();
        match mark {
            '\'' | '‘' => {
                !after.is_some_and(char::is_alphanumeric)
                    && !before.is_some_and(char::is_whitespace)
            }
            '"' => {
                let inch = before.is_some_and(|c| c.is_ascii_digit()) && self.is_inch(end);
                let inside = before.is_some_and(char::is_whitespace)
                    && after.is_some_and(char::is_alphanumeric);
                !(inch || inside)
            }
            _ => true,
        }
    }

    /// Whether the mark after a digit that ends at `end` is of inches: with it as the end of the open quotation one of the
    /// line's later marks would be left over, and the last of them closes a quotation.
    fn is_inch(&self, end: usize) -> bool {
        let rest = &self.text.as_bytes()[end..];
        let line = rest.iter().take(MAX_LOOK).position(|&byte| byte == b'\n');
        let line = &rest[..line.unwrap_or(rest.len())];
        if line.len() > MAX_LOOK {
            return false;
        }
        let marks = line.iter().filter(|&&byte| byte == b'"').count();
        let last = line.iter().rposition(|&byte| byte == b'"');
        let is_close = last.is_some_and(|last| last > 0 && is_before_close(line[last - 1]));
        marks % 2 == 1 && is_close
    }
}

/// The most bytes after a mark in which its line's other marks are counted.
const MAX_LOOK: usize = 1000;

/// Whether a quotation may end after this byte: neither a digit, which inches follow, nor what stands before an opening mark.
fn is_before_close(byte: u8) -> bool {
    !byte.is_ascii_digit() && !byte.is_ascii_whitespace() && !matches!(byte, b'(' | b'[' | b'-')
}

fn is_opening(character: char) -> bool {
    matches!(character, '"' | '“' | '„' | '«' | '‘' | '\'')
}

fn closing(opening: char) -> char {
    match opening {
        '“' => '”',
        '„' => '“',
        '«' => '»',
        '‘' => '’',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use crate::document::Document;

    #[test]
    fn finds_what_is_quoted() {
        let rows: &[(&str, &[&str])] = &[
            ("He said “no” and \"yes\".", &["“no”", "\"yes\""]),
            ("‘It's fine,’ she said. It's.", &["‘It's fine,’"]),
            ("The workers' union said 'never' in the '90s.", &["'never'"]),
            ("“One ‘two’ three”, he said.", &["“One ‘two’ three”"]),
            (
                "“First paragraph.\n\n“Second paragraph.” He left.",
                &["“First paragraph.\n\n“Second paragraph.”"],
            ),
            ("“Never closed.\n\nHe left.", &["“Never closed."]),
            (
                "''It’s ours,'' she said. ''All 30.''",
                &["''It’s ours,''", "''All 30.''"],
            ),
            (
                "''First paragraph.\n\n''Second paragraph.'' He left.",
                &["''First paragraph.\n\n''Second paragraph.''"],
            ),
            ("A 12\" pipe of the workers'.", &[]),
            (
                "\"The 9\" nails hold,\" she said.",
                &["\"The 9\" nails hold,\""],
            ),
            (
                "He drew \"Zone 9\" and \"Zone 10\" maps.",
                &["\"Zone 9\"", "\"Zone 10\""],
            ),
            ("\"Track 9\" is 3\" wide.", &["\"Track 9\""]),
        ];
        let mut wrong = Vec::new();
        for (text, expected) in rows {
            let document = Document::new(text);
            let found: Vec<&str> = document
                .quotations
                .iter()
                .map(|quotation| &text[quotation.span])
                .collect();
            if found != *expected {
                wrong.push((found, expected));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}
