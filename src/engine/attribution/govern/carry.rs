//! Speakers of quotations without a cue: carried over from the line before, introduced by a colon, credited after a dash.

use super::super::cast::Cast;
use super::super::statement::{Mode, Said, Speaker};
use super::super::{leading, line};
use super::governor::{Carried, Governor};
use crate::document::{Cursor, Document};
use crate::lexicon::{Class, ClassSet};

/// A line is about a person who is named among so many of its first items.
const MAX_OPENING: usize = 4;

/// Words that stand before an object.
const VERBS: ClassSet = ClassSet::of(&[
    Class::AdjunctOpener,
    Class::Auxiliary,
    Class::Be,
    Class::IrregularPast,
]);

impl Governor<'_> {
    /// Takes a line that only credits the quotation before it: "— Ann Lee, mayor of Leeds".
    pub(super) fn credit(&mut self, line: &Cursor<'_>) {
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
    pub(super) fn lead(&mut self, line: &Cursor<'_>) -> Option<Speaker> {
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

    /// Gives quotations without a cue of their own to the attribution that they go on under.
    /// `lead` is the speaker before the colon of the line, if it has one.
    pub(super) fn carry(&mut self, line: &Cursor<'_>, before: usize, lead: Option<Speaker>) {
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
                .or(inherited.and_then(|carried| carried.speaker))
                .or_else(|| self.reaction(line, quote));
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

    /// The person whom the sentence before a quotation is about, where the quotation is all of its own sentence: "Ann Lee was
    /// furious. “They took my boat.”"
    fn reaction(&self, line: &Cursor<'_>, quote: usize) -> Option<Speaker> {
        let alone = line.words_in(0..line.len()) == 0 && self.is_sentence(quote);
        let near = self.topic.filter(|topic| topic.1 == self.paragraph);
        near.filter(|_| alone).map(|topic| topic.0)
    }

    /// Whether a quotation is a sentence, and not a name or a coined term.
    fn is_sentence(&self, quote: usize) -> bool {
        let quoted = &self.document.text[self.document.quotations[quote].span];
        let inside = quoted.trim_matches(line::is_quotation_mark);
        inside.ends_with(['.', ',', '!', '?', '…']) && inside.split_whitespace().count() > 3
    }
}

/// The person whom the line is about: the only one in it, named near its start.
pub(super) fn topic(line: &Cursor<'_>, cast: &Cast<'_>) -> Option<Speaker> {
    let mention = |index: usize| cast.mention(line.token(index)?);
    let people = (0..line.len()).filter_map(mention);
    let mut people = people.filter(|&mention| cast.is_person(mention));
    let first = people.next()?;
    let is_alone = people.all(|other| cast.entity(other) == cast.entity(first));
    let start = (0..line.len().min(MAX_OPENING)).find(|&index| mention(index) == Some(first))?;
    // "Police arrested Ann Lee": she is not the subject.
    let acts = |index: usize| line.is_any_small(index, VERBS) || line.word(index).ends_with("ed");
    let is_subject = !(0..start).any(acts) && line.quotes_in(0..line.len()).next().is_none();
    let end = start + cast.tokens(first).len();
    let does = line.words_in(end..line.len()) > 1;
    (is_alone && is_subject && does).then(|| Speaker {
        span: cast.span(first),
        entity: Some(cast.entity(first)),
        named: true,
    })
}

fn last_paragraph(document: &Document<'_>, line: &Cursor<'_>) -> usize {
    document.paragraph_at(line.span_at(line.len() - 1).end.saturating_sub(1))
}
