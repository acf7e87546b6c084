//! Cues → statements: each quotation and clause that a cue governs, and quotations that go on.

mod carry;
mod found;
mod governor;
mod list;

use super::cast::Cast;
use super::cue::{Cue, Source};
use super::line::{self, Line};
use super::source::{self, Memory};
use super::statement::{Said, Speaker};
use super::{cues, lexicon};
use crate::document::{Cursor, Document};
use crate::lexicon::Class;
use found::Found;
use governor::Governor;

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
        list: None,
        topic: None,
    };
    for line in &line::lines(document) {
        governor.read(line);
    }
    governor.found.into_statements()
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
        self.continue_list(line, cues.last(), shared);
        self.credit(line);
        let lead = self.lead(line);
        self.carry(line, before, lead);
        self.topic = carry::topic(line, self.cast).map(|person| (person, self.paragraph));
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
