//! Marked-up text ⇄ text and marks. The rules are in `tests/corpus/README.md`.
//!
//! In: the inside of an article's fenced block. Out: the bare text, to the byte, with a [`Mark`] for each
//! bracket pair. Reading the file around the block is for [`file`](crate::file).

use crate::label::{Label, LabelError};
use bluepencil::text::Span;

/// A text and what is said of its stretches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Marked {
    pub(crate) text: String,
    /// In text order, the longer first where two start together; nested or apart, never crossing.
    pub(crate) marks: Vec<Mark>,
}

/// One bracket pair with its label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) span: Span,
    pub(crate) label: Label,
}

/// What is wrong with a marked-up text; `line` counts its lines from 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum MarkupError {
    /// `[` without its `]`.
    #[error("line {line}: a bracket is never closed")]
    Unclosed { line: usize },
    /// `]` without its `[`.
    #[error("line {line}: a bracket is closed that was not opened; a literal one is written \\]")]
    Unopened { line: usize },
    /// No label in braces straight after `]`.
    #[error("line {line}: no label in braces follows the bracket")]
    NoLabel { line: usize },
    /// A label that is none.
    #[error("line {line}: {error}")]
    Label { line: usize, error: LabelError },
    /// A backslash before something else than `[`, `]`, `\` or `u{…}`.
    #[error("line {line}: not an escape: \\{found}")]
    Escape { line: usize, found: String },
}

/// Reads `source`.
pub(crate) fn parse(source: &str) -> Result<Marked, MarkupError> {
    let (mut text, mut marks, mut open) = (String::new(), Vec::new(), Vec::new());
    let mut rest = source;
    while let Some(character) = rest.chars().next() {
        let line = 1 + source[..source.len() - rest.len()].matches('\n').count();
        rest = &rest[character.len_utf8()..];
        match character {
            '[' => open.push((text.len(), line)),
            ']' => {
                let (start, _) = open.pop().ok_or(MarkupError::Unopened { line })?;
                let (label, after) = split_label(rest).ok_or(MarkupError::NoLabel { line })?;
                let label = Label::parse(label, &text[start..])
                    .map_err(|error| MarkupError::Label { line, error })?;
                marks.push(Mark {
                    span: Span::new(start, text.len()),
                    label,
                });
                rest = after;
            }
            '\\' => {
                let (character, after) = unescape(rest).ok_or_else(|| MarkupError::Escape {
                    line,
                    found: rest.chars().take(8).collect(),
                })?;
                text.push(character);
                rest = after;
            }
            _ => text.push(character),
        }
    }
    if let Some(&(_, line)) = open.last() {
        return Err(MarkupError::Unclosed { line });
    }
    // Closing order puts the inner before the outer; a stable sort of the reverse puts the outer first.
    marks.reverse();
    marks.sort_by_key(|mark| (mark.span.start, usize::MAX - mark.span.end));
    Ok(Marked { text, marks })
}

/// `{label}rest` → label and rest.
fn split_label(rest: &str) -> Option<(&str, &str)> {
    rest.strip_prefix('{')?.split_once('}')
}

/// What follows a backslash → the character meant and what follows the escape.
fn unescape(rest: &str) -> Option<(char, &str)> {
    if let Some(code) = rest.strip_prefix("u{") {
        let (digits, after) = code.split_once('}')?;
        let character = char::from_u32(u32::from_str_radix(digits, 16).ok()?)?;
        return Some((character, after));
    }
    let character = rest.chars().next().filter(|next| "[]\\".contains(*next))?;
    Some((character, &rest[character.len_utf8()..]))
}

/// The markup that [`parse`] reads as `marked`.
pub(crate) fn render(marked: &Marked) -> String {
    let mut out = String::new();
    let mut open: Vec<&Mark> = Vec::new();
    let mut marks = marked.marks.iter().peekable();
    for (at, character) in marked
        .text
        .char_indices()
        .chain([(marked.text.len(), '\0')])
    {
        while let Some(mark) = open.pop_if(|mark| mark.span.end == at) {
            let label = mark.label.markup(&marked.text[mark.span.range()]);
            out.push_str(&format!("]{{{label}}}"));
        }
        while let Some(mark) = marks.next_if(|mark| mark.span.start == at) {
            out.push('[');
            open.push(mark);
        }
        if at < marked.text.len() {
            escape(character, &mut out);
        }
    }
    out
}

fn escape(character: char, out: &mut String) {
    let is_plain =
        matches!(character, ' ' | '\n') || !(character.is_whitespace() || character.is_control());
    match character {
        '[' | ']' | '\\' => out.extend(['\\', character]),
        _ if is_plain => out.push(character),
        _ => out.push_str(&format!("\\u{{{:x}}}", u32::from(character))),
    }
}
