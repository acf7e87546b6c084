//! What a figure measures: "Unemployment rose to 5 percent", "a population of 5,000", "a 3 percent rise in exports".

use super::is_mention;
use crate::document::{Cursor, Document};
use crate::lexicon::{Class, ClassSet};
use crate::mention::Mention;
use crate::quantity::{Quantity, QuantityKind};
use crate::text::Span;
use std::ops::Range;

/// Pronouns, which measure nothing.
const PRONOUNS: ClassSet = ClassSet::of(&[
    Class::Demonstrative,
    Class::RelativePronoun,
    Class::SubjectPronoun,
]);

/// Words between a subject and its verb.
const HELPS: ClassSet = ClassSet::of(&[Class::Auxiliary, Class::BeforeVerb]);

/// Verbs that stand where an adjective could.
const VERBS: ClassSet = ClassSet::of(&[Class::Auxiliary, Class::IrregularPast]);

/// The most tokens of a subject with all that describes it: "The toll of the fire in a mill".
const MAX_SUBJECT: usize = 30;

/// The most words that stand between a figure and its verb, and in a noun phrase.
const MAX_WORDS: usize = 4;

/// The words for what `quantity` measures in its clause.
pub(super) fn find(
    document: &Document<'_>,
    mentions: &[Mention],
    quantity: &Quantity,
    clause: Span,
) -> Option<Range<usize>> {
    let has_measure = !matches!(
        quantity.kind,
        QuantityKind::Age
            | QuantityKind::Rank
            | QuantityKind::Score
            | QuantityKind::Date
            | QuantityKind::Time
    );
    let reader = Reader {
        words: Cursor::new(document, document.tokens_in(clause)),
        figure: document.tokens_in(quantity.span),
        mentions,
        kind: quantity.kind,
        counts: quantity.counted.is_some() && quantity.kind != QuantityKind::Percent,
    };
    if !has_measure || reader.figure.is_empty() {
        return None;
    }
    reader
        .changed()
        .or_else(|| reader.with_of())
        .or_else(|| reader.beside())
        .or_else(|| reader.subject())
}

struct Reader<'d> {
    words: Cursor<'d>,
    figure: Range<usize>,
    mentions: &'d [Mention],
    kind: QuantityKind,
    /// Whether the figure counts things: "30 people".
    counts: bool,
}

impl Reader<'_> {
    fn is(&self, at: usize, class: Class) -> bool {
        self.words.is(at, class)
    }

    fn reads(&self, at: usize, word: &str) -> bool {
        self.words.reads(at, word)
    }

    fn ends_in_ly(&self, at: usize) -> bool {
        self.words.word(at).ends_with("ly")
    }

    /// "A 3 percent rise in exports", "$3m in damages".
    fn changed(&self) -> Option<Range<usize>> {
        let noun =
            (self.figure.end..self.figure.end + 2).find(|&at| self.is(at, Class::ChangeNoun));
        let of_change = noun
            .filter(|&noun| self.reads(noun + 1, "in"))
            .map(|noun| noun + 2);
        if let Some(start) = of_change {
            return self.phrase_from(start).filter(|phrase| !phrase.is_empty());
        }
        let phrase = self.phrase_from(self.figure.end + 1);
        phrase.filter(|phrase| {
            self.kind == QuantityKind::Money
                && self.reads(self.figure.end, "in")
                && phrase.start == self.figure.end + 1
                && self.is(phrase.end - 1, Class::Measure)
        })
    }

    /// "A population of 5,000", "net profit of about €3m".
    fn with_of(&self) -> Option<Range<usize>> {
        let of = self.figure.start.wrapping_sub(1);
        if !self.reads(of, "of") || self.is(of.wrapping_sub(1), Class::ChangeNoun) {
            return None;
        }
        let phrase = self.phrase_to(of)?;
        let is_total = self.is(phrase.end - 1, Class::Total);
        // "The deaths of 148 villagers" counts villagers, "a turnout of 300 voters" is a turnout.
        let is_counted = self.counts && self.words.word(phrase.end - 1).ends_with('s');
        let is_measure = self.is(phrase.end - 1, Class::Measure) && !is_total && !is_counted;
        is_measure.then_some(phrase)
    }

    /// "5% inflation", "unemployment at 8 percent".
    fn beside(&self) -> Option<Range<usize>> {
        if let Some(phrase) = self.phrase_from(self.figure.end)
            && phrase.start == self.figure.end
            && !self.counts
            && let Some(noun) = phrase.clone().rev().find(|&at| self.is(at, Class::Measure))
            && !self.is(noun, Class::NotBeside)
        {
            return Some(phrase.start..noun + 1);
        }
        let first = self.figure.start.wrapping_sub(1);
        let links = self.is(first, Class::FigureLink)
            && !self.is(first, Class::Article)
            && !self.words.reads_any(first, &["to", "by"]);
        let noun = first.wrapping_sub(1);
        (links && self.is(noun, Class::Measure)).then(|| self.phrase_to(noun + 1))?
    }

    /// "Unemployment rose to 5 percent", "The toll stood at 12".
    fn subject(&self) -> Option<Range<usize>> {
        let mut at = self.figure.start;
        let first = at.saturating_sub(MAX_WORDS);
        while at > first && (self.is(at - 1, Class::FigureLink) || self.ends_in_ly(at - 1)) {
            at -= 1;
        }
        let verb = at.checked_sub(1)?;
        let changes = self.is(verb, Class::ChangeVerb);
        if !changes && !self.is(verb, Class::LevelVerb) {
            return None;
        }
        let subject = self.subject_before(verb)?;
        let head = subject.end - 1;
        if is_mention(self.mentions, self.words.span_at(head)) {
            return None;
        }
        let is_plain = self.words.word(head).starts_with(char::is_lowercase)
            || head == self.words.tokens.start;
        let is_measure = self.is(head, Class::Measure)
            || self.is(subject.start, Class::OfNoun)
            || self.is(subject.start, Class::Measure);
        (is_measure || changes && is_plain && !self.counts).then_some(subject)
    }

    /// The noun phrase before the verb at `verb`: its head with what describes it, without what follows "of" or "in".
    fn subject_before(&self, verb: usize) -> Option<Range<usize>> {
        let mut end = verb;
        while self.words.is_any(end.wrapping_sub(1), HELPS) || self.ends_in_ly(end.wrapping_sub(1))
        {
            end -= 1;
        }
        // Back to where the clause or an earlier one opens.
        let mut start = end;
        while start > self.words.tokens.start && end - start < MAX_SUBJECT && !self.parts(start - 1)
        {
            start -= 1;
        }
        if end - start == MAX_SUBJECT {
            return None;
        }
        let start = (start..end)
            .find(|&at| !self.is(at, Class::NounPhraseOpener))
            .unwrap_or(end);
        let head = (start..end)
            .find(|&at| self.is(at, Class::NounPhraseEnd))
            .unwrap_or(end);
        if head == start {
            return None;
        }
        let counts_of = self.is(head - 1, Class::OfNoun) && self.reads(head, "of");
        let end = if counts_of {
            let next = (head + 1..end).find(|&at| !self.is(at, Class::NounPhraseOpener))?;
            let phrase = self.phrase_from(next)?;
            phrase.end.min(end)
        } else {
            head
        };
        self.is_noun_phrase(start..end).then_some(start..end)
    }

    fn is_noun_phrase(&self, tokens: Range<usize>) -> bool {
        let count = tokens.len();
        (1..=2 * MAX_WORDS).contains(&count)
            && !self.words.is_any(tokens.end - 1, PRONOUNS)
            && !tokens
                .clone()
                .any(|at| self.is(at, Class::ChangeVerb) || self.is(at, Class::LevelVerb))
            && self.words.is_word(tokens.end - 1)
    }

    /// The words from `start` on that can be one noun phrase, its determiner left out.
    fn phrase_from(&self, start: usize) -> Option<Range<usize>> {
        let start = start + usize::from(self.is(start, Class::NounPhraseOpener));
        let is_part = |at: usize| {
            self.words.is_word(at)
                && !self.is(at, Class::NounPhraseEnd)
                && !self.is(at, Class::NounPhraseOpener)
                && !self.words.is_any(at, PRONOUNS)
                && !self.is(at, Class::LevelVerb)
        };
        let is_joint =
            |at: usize| self.words.word(at) == "-" && self.words.is_glued(at) && is_part(at + 1);
        let end = (start..start + MAX_WORDS)
            .take_while(|&at| is_part(at) || is_joint(at))
            .count()
            + start;
        (end > start).then_some(start..end)
    }

    /// The words before `end` that can be one noun phrase.
    fn phrase_to(&self, end: usize) -> Option<Range<usize>> {
        let is_part = |at: usize| {
            self.words.is_word(at)
                && self.words.word(at).starts_with(char::is_lowercase)
                && !self.is(at, Class::NounPhraseEnd)
                && !self.is(at, Class::NounPhraseOpener)
                && !self.is(at, Class::ChangeVerb)
                && !self.is(at, Class::LevelVerb)
        };
        let head = end
            .checked_sub(1)
            .filter(|head| self.words.tokens.contains(head))?;
        let mut start = head;
        while start > 0
            && head - start < MAX_WORDS - 1
            && is_part(start - 1)
            && self.describes(start - 1)
        {
            start -= 1;
        }
        Some(start..end)
    }

    /// Whether the token at `at` parts clauses.
    fn parts(&self, at: usize) -> bool {
        matches!(
            self.words.word(at),
            "," | ";" | ":" | "(" | ")" | "—" | "–" | "“" | "”" | "\""
        ) || self.is(at, Class::ClausePart)
    }

    /// Whether the word before a noun belongs to it: an adjective or another noun, and no verb.
    fn describes(&self, at: usize) -> bool {
        !(self.words.word(at).ends_with("ed")
            || self.ends_in_ly(at)
            || self.words.is_any(at, VERBS) && !self.is(at, Class::Measure))
    }
}
