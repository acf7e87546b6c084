//! Cues → statements: each quotation and clause that a cue governs, and quotations that go on.

use super::cast::Cast;
use super::cue::{Cue, Source};
use super::line::{self, Line};
use super::source::{self, Memory};
use super::statement::{Mode, Said, Speaker};
use super::{cues, leading, lexicon};
use crate::document::{Cursor, Document, TokenKind};
use crate::lexicon::{Class, ClassSet};
use crate::text::Span;
use rustc_hash::FxHashMap;
use std::ops::Range;

/// Words between two clauses.
const JOINS: ClassSet = ClassSet::of(&[Class::And, Class::But]);

/// The fewest words of a reported clause.
const MIN_WORDS: usize = 2;

/// The statements of a document, line by line.
pub(super) fn statements(document: &Document<'_>, cast: &Cast<'_>) -> Vec<Said> {
    let mut governor = Governor {
        document,
        cast,
        memory: Memory::default(),
        paragraph: 0,
        taken: vec![false; document.quotations.len()],
        found: Found::default(),
        carried: None,
        unsaid: None,
    };
    for line in &line::lines(document) {
        governor.read(line);
    }
    governor.found.into_statements()
}

/// The statements found so far: the last of each content stands.
#[derive(Default)]
struct Found {
    statements: Vec<Option<Said>>,
    /// Where the statement of a content is.
    places: FxHashMap<(usize, usize), usize>,
}

impl Found {
    fn push(&mut self, statement: Said) {
        let content = (statement.content.start, statement.content.end);
        if let Some(place) = self.places.insert(content, self.statements.len()) {
            self.statements[place] = None;
        }
        self.statements.push(Some(statement));
    }

    fn into_statements(self) -> Vec<Said> {
        self.statements.into_iter().flatten().collect()
    }
}

struct Governor<'d> {
    document: &'d Document<'d>,
    cast: &'d Cast<'d>,
    memory: Memory,
    /// The paragraph of the line that is read.
    paragraph: usize,
    /// The quotations that have a statement.
    taken: Vec<bool>,
    found: Found,
    carried: Option<Carried>,
    /// The quotation at the end of the last line, where it has no speaker: the index of its statement, and its paragraph.
    unsaid: Option<(usize, usize)>,
}

/// The attribution that a quotation in the next line can go on under.
#[derive(Clone, Copy)]
struct Carried {
    speaker: Option<Speaker>,
    cue: Option<Span>,
    paragraph: usize,
    /// Whether the line ended with a colon or with a quotation, after which a new paragraph can go on.
    over_paragraphs: bool,
}

impl Governor<'_> {
    fn read(&mut self, line: &Line) {
        self.paragraph = line.paragraph;
        let line = &Cursor::of_line(self.document, &line.items);
        let cues = cues::find(line, self.cast);
        let before = self.found.statements.len();
        let mut shared = None;
        for cue in &cues {
            let speaker = match &cue.source {
                Source::Phrase(items) => source::speaker(
                    line,
                    self.cast,
                    &mut self.memory,
                    items.clone(),
                    cue.before.is_some(),
                ),
                Source::Shared => shared.or_else(|| self.main_subject(line, cue.words.start)),
                Source::Untold => None,
            };
            if is_own_thought(line, cue, shared) {
                continue;
            }
            if let Some(speaker) = speaker {
                shared = Some(speaker);
                self.memory.last = Some((speaker, self.document.sentence_at(speaker.span.start)));
            }
            self.govern(line, cue, speaker);
        }
        self.credit(line);
        let lead = self.lead(line);
        self.carry(line, before, lead);
    }

    /// Takes a line that only credits the quotation before it: "— Ann Lee, mayor of Leeds".
    fn credit(&mut self, line: &Cursor<'_>) {
        let Some((place, paragraph)) = self.unsaid.take() else {
            return;
        };
        let is_near = self.paragraph <= paragraph + 1;
        let credited = leading::after_dash(line, self.cast, 0);
        if let Some(speaker) = credited.filter(|_| is_near)
            && let Some(statement) = &mut self.found.statements[place]
        {
            statement.speaker = Some(speaker);
        }
    }

    /// The speaker before the line's last colon, where a quotation without a speaker or nothing follows the colon.
    fn lead(&mut self, line: &Cursor<'_>) -> Option<Speaker> {
        let colon = (0..line.len())
            .rev()
            .find(|&index| line.word(index) == ":")?;
        let follows = line
            .quote(colon + 1)
            .is_some_and(|quote| !self.taken[quote]);
        if !follows && colon + 1 < line.len() {
            return None;
        }
        leading::before_colon(line, self.cast, &mut self.memory, colon)
    }

    /// The subject of a sentence whose verb is not the one that reports: "She left, saying …".
    fn main_subject(&mut self, line: &Cursor<'_>, until: usize) -> Option<Speaker> {
        let first = (0..until.min(12)).find(|&index| {
            line.is(index, Class::SubjectPronoun)
                || line
                    .token(index)
                    .is_some_and(|token| self.cast.mention(token).is_some())
        })?;
        let end = match line
            .token(first)
            .and_then(|token| Some((token, self.cast.mention(token)?)))
        {
            Some((token, mention)) => first + self.cast.tokens(mention).end - token,
            None => first + 1,
        };
        source::speaker(
            line,
            self.cast,
            &mut self.memory,
            first..end.min(line.len()),
            false,
        )
    }

    fn govern(&mut self, line: &Cursor<'_>, cue: &Cue, speaker: Option<Speaker>) {
        let words = line.span_of(cue.words.clone());
        for range in [&cue.before, &cue.after].into_iter().flatten() {
            self.emit(line, range.clone(), speaker, words, cue.quotations_only);
        }
    }

    /// One statement for each quotation in `items`, and one for each stretch between them.
    fn emit(
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
        // "The UN says 60,000": a figure alone is as good as a clause.
        let figure = items
            .clone()
            .any(|index| line.kind(index) == Some(TokenKind::Number));
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

    /// Gives quotations without a cue of their own to the attribution that they go on under.
    /// `lead` is the speaker before the colon of the line, if it has one.
    fn carry(&mut self, line: &Cursor<'_>, before: usize, lead: Option<Speaker>) {
        let paragraph = self.paragraph;
        let open: Vec<usize> = line
            .quotes_in(0..line.len())
            .filter(|&quote| !self.taken[quote])
            .collect();
        // Editors' marks after a quotation, "((it))", do not count.
        let alone = line.quote(0).is_some() && line.words_in(0..line.len()) <= 2;
        for quote in open {
            let inherited = self.carried.filter(|carried| {
                alone
                    && (carried.paragraph == paragraph
                        || (carried.over_paragraphs && paragraph == carried.paragraph + 1))
            });
            if inherited.is_none() && !(alone || self.is_sentence(quote)) {
                continue;
            }
            let at = line.place_of(quote);
            let brought = lead.filter(|_| at > 0 && line.word(at - 1) == ":");
            let credited = || leading::after_dash(line, self.cast, at + 1);
            let speaker = brought
                .or_else(credited)
                .or(inherited.and_then(|carried| carried.speaker));
            self.taken[quote] = true;
            self.found.push(Said {
                content: self.document.quotations[quote].span,
                mode: Mode::Direct,
                speaker,
                cue: inherited.and_then(|carried| carried.cue),
            });
            if speaker.is_none() && at + 1 == line.len() {
                let place = self.found.statements.len() - 1;
                self.unsaid = Some((place, last_paragraph(self.document, line)));
            }
        }
        let said = self.found.statements[before..].last().copied().flatten();
        let ends_open = line.word(line.len() - 1) == ":";
        let ends_quoted = line.quote(line.len() - 1).is_some()
            || said.is_some_and(|said| said.mode == Mode::Direct);
        self.carried = said
            .filter(|said| said.speaker.is_some())
            .map(|said| Carried {
                speaker: said.speaker,
                cue: said.cue,
                paragraph: last_paragraph(self.document, line),
                over_paragraphs: ends_open || ends_quoted,
            });
        if let Some(speaker) = lead.filter(|_| ends_open) {
            self.carried = Some(Carried {
                speaker: Some(speaker),
                cue: None,
                paragraph: last_paragraph(self.document, line),
                over_paragraphs: true,
            });
        }
    }

    /// Whether a quotation is a sentence, and not a name or a coined term.
    fn is_sentence(&self, quote: usize) -> bool {
        let quoted = &self.document.text[self.document.quotations[quote].span];
        let inside = quoted.trim_matches(line::is_quotation_mark);
        inside.ends_with(['.', ',', '!', '?', '…']) && inside.split_whitespace().count() > 3
    }
}

fn last_paragraph(document: &Document<'_>, line: &Cursor<'_>) -> usize {
    document.paragraph_at(line.span_at(line.len() - 1).end.saturating_sub(1))
}

/// "Key said he believes …": the thought is part of what Key said.
fn is_own_thought(line: &Cursor<'_>, cue: &Cue, shared: Option<Speaker>) -> bool {
    let Source::Phrase(items) = &cue.source else {
        return false;
    };
    items.len() == 1
        && line.is(items.start, Class::SubjectPronoun)
        && lexicon::verb_class(line, cue.words.start) == Some(lexicon::VerbClass::Finding)
        && shared.is_some()
}
