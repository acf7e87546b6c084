//! The state that is kept from line to line, and how a cue's clauses and quotations become statements.

use super::super::cast::Cast;
use super::super::cue::Cue;
use super::super::source::Memory;
use super::super::statement::{Mode, Said, Speaker};
use super::found::Found;
use crate::document::{Cursor, Document, TokenKind};
use crate::lexicon::{Class, ClassSet};
use crate::text::Span;
use std::ops::Range;

/// Words between two clauses.
const JOINS: ClassSet = ClassSet::of(&[Class::And, Class::But]);

/// The fewest words of a reported clause.
const MIN_WORDS: usize = 2;

/// The state that is kept from line to line.
pub(super) struct Governor<'d> {
    pub(super) document: &'d Document<'d>,
    pub(super) cast: &'d Cast<'d>,
    pub(super) memory: Memory,
    /// The paragraph of the line that is read.
    pub(super) paragraph: usize,
    /// The quotations that have a statement.
    pub(super) taken: Vec<bool>,
    pub(super) found: Found,
    pub(super) carried: Option<Carried>,
    /// The quotation at the end of the last line, where it has no speaker: the index of its statement, and its paragraph.
    pub(super) unsaid: Option<(usize, usize)>,
    /// The list that the last line belongs to, and whose statements its items are.
    pub(super) list: Option<List>,
    /// The person whom the last line is about, and its paragraph.
    pub(super) topic: Option<(Speaker, usize)>,
}

/// The attribution that a quotation in the next line can go on under.
#[derive(Clone, Copy)]
pub(super) struct Carried {
    pub(super) speaker: Option<Speaker>,
    pub(super) cue: Option<Span>,
    pub(super) paragraph: usize,
    /// Whether the line ended with a colon or with a quotation, after which a new paragraph can go on.
    pub(super) over_paragraphs: bool,
}

/// A list that follows a cue with a colon.
#[derive(Clone, Copy)]
pub(super) struct List {
    pub(super) speaker: Option<Speaker>,
    pub(super) cue: Option<Span>,
    /// The paragraph of its last item, or of the colon.
    pub(super) paragraph: usize,
}

impl Governor<'_> {
    pub(super) fn govern(&mut self, line: &Cursor<'_>, cue: &Cue, speaker: Option<Speaker>) {
        let words = line.span_of(cue.words.clone());
        for range in [&cue.before, &cue.after].into_iter().flatten() {
            self.emit(line, range.clone(), speaker, words, cue.quotations_only);
        }
    }

    /// One statement for each quotation in `items`, and one for each stretch between them.
    pub(super) fn emit(
        &mut self,
        line: &Cursor<'_>,
        items: Range<usize>,
        speaker: Option<Speaker>,
        cue: Option<Span>,
        quotations_only: bool,
    ) {
        let mut start = items.start;
        for index in items.clone() {
            let Some(quote) = line.quote(index) else {
                continue;
            };
            if !quotations_only {
                self.emit_clause(line, start..index, speaker, cue);
            }
            start = index + 1;
            if !self.taken[quote] || speaker.is_some() {
                self.taken[quote] = true;
                let content = self.document.quotations[quote].span;
                self.found.push(Said {
                    content,
                    mode: Mode::Direct,
                    speaker,
                    cue,
                });
            }
        }
        if !quotations_only {
            self.emit_clause(line, start..items.end, speaker, cue);
        }
    }

    fn emit_clause(
        &mut self,
        line: &Cursor<'_>,
        mut items: Range<usize>,
        speaker: Option<Speaker>,
        cue: Option<Span>,
    ) {
        while items.start < items.end
            && (line.is_break(items.start)
                || line.is_any(items.start, JOINS)
                || line.is_small(items.start, Class::That)
                || line.word(items.start) == "as")
            && !matches!(line.word(items.start), "(" | "[")
        {
            items.start += 1;
        }
        while items.start < items.end
            && (line.is_break(items.end - 1) || line.is_any(items.end - 1, JOINS))
            && !matches!(line.word(items.end - 1), ")" | "]")
        {
            items.end -= 1;
        }
        items.start += time_stamp(line, items.clone());
        // "The UN says 60,000": a figure alone is as good as a clause.
        let is_figure = |index: usize| {
            line.kind(index) == Some(TokenKind::Number) || line.is(index, Class::Cardinal)
        };
        let figure = items.clone().any(is_figure);
        if line.words_in(items.clone()) < MIN_WORDS && !figure {
            return;
        }
        if let Some(content) = line.span_of(items) {
            self.found.push(Said {
                content,
                mode: Mode::Indirect,
                speaker,
                cue,
            });
        }
    }
}

/// The number of items of the clock time that opens an entry of a live report, 1 or 0: "09:12 The ferry has docked".
fn time_stamp(line: &Cursor<'_>, items: Range<usize>) -> usize {
    let is_clock = |index: usize| {
        let parts = line.word(index).split_once([':', '.']);
        let is_digits = |part: &str| part.len() <= 2 && part.parse::<u8>().is_ok();
        parts.is_some_and(|(hour, minute)| is_digits(hour) && is_digits(minute))
    };
    let first = items.start;
    usize::from(first == 0 && is_clock(first) && line.is_capital(first + 1))
}
