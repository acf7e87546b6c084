//! The noun phrase before a verb: where it starts and ends, and whether it holds somebody who can speak.

use super::super::cast::Cast;
use super::super::lexicon;
use crate::document::{Cursor, TokenKind};
use crate::lexicon::{Class, ClassSet};
use crate::mention::NameKind;
use std::ops::Range;

/// The most items of a source's phrase.
pub(in crate::attribution) const MAX_ITEMS: usize = 30;

/// No noun phrase ends with one of these.
const NOT_NOMINAL: ClassSet = ClassSet::of(&[
    Class::Article,
    Class::Be,
    Class::ClauseStart,
    Class::Coordinator,
    Class::Interrogative,
    Class::PhraseEnd,
]);

/// Whether a phrase can end with the item at `index`.
pub(super) fn is_nominal(line: &Cursor<'_>, cast: &Cast<'_>, index: usize) -> bool {
    let word = line.word(index);
    let named = line
        .token(index)
        .is_some_and(|token| cast.mention(token).is_some());
    named
        || (matches!(
            line.kind(index),
            Some(TokenKind::Word | TokenKind::Number | TokenKind::Address)
        ) && !line.is_small(index, Class::AdjunctOpener)
            && !line.is_any(index, NOT_NOMINAL))
        || word == ")"
        // "The chain Lund’s warned": a name.
        || line.kind(index) == Some(TokenKind::Possessive) && line.is_capital(index - 1)
}

/// Leftwards from a verb to where its subject can start at the earliest.
pub(super) fn walk_back(line: &Cursor<'_>, cast: &Cast<'_>, end: usize) -> Range<usize> {
    let (mut start, mut end) = (end, end);
    while start > 0 && end - start < MAX_ITEMS {
        let at = start - 1;
        if let Some(first) = mention_start(line, cast, at) {
            start = first;
            continue;
        }
        let word = line.word(at);
        if line.quote(at).is_some() {
            break;
        }
        if word == ")" {
            match opening_bracket(line, at) {
                Some(open) => start = open,
                None => break,
            }
            continue;
        }
        if line.is_small(at, Class::RelativePronoun) && !line.is(at, Class::That) {
            if start < end && opens_clause(line, cast, start) {
                break;
            }
            // "the officials who met him said": the phrase is what stands before the relative clause.
            (start, end) = (at, at);
            continue;
        }
        let relative = line.is_small(at, Class::That)
            && start < end
            && at > 0
            && !opens_clause(line, cast, start);
        if relative && line.is_word(at - 1) && lexicon::verb_class(line, at - 1).is_none() {
            (start, end) = (at, at);
            continue;
        }
        if line.is_small(at, Class::Auxiliary) {
            match relative_pronoun(line, at) {
                Some(pronoun) => {
                    (start, end) = (pronoun, pronoun);
                    continue;
                }
                None => break,
            }
        }
        if line.is_break(at)
            || lexicon::is_subordinator(line, at)
            || is_verb(line, at)
            || (line.is(at, Class::Coordinator) && !joins_names(line, cast, at))
        {
            break;
        }
        start = at;
    }
    start..end
}

/// Whether a subject stands after a relative pronoun: "which analysts say", not "who met him".
fn opens_clause(line: &Cursor<'_>, cast: &Cast<'_>, index: usize) -> bool {
    line.token(index)
        .is_some_and(|token| cast.mention(token).is_some())
        || lexicon::is_determiner(line, index)
        || line.is(index, Class::SubjectPronoun)
        || lexicon::is_source(line, index)
        || line.is_small(index, Class::Document)
        || line.is_capital(index)
}

/// The first item of the mention that ends at `at`.
fn mention_start(line: &Cursor<'_>, cast: &Cast<'_>, at: usize) -> Option<usize> {
    let token = line.token(at)?;
    let tokens = cast.tokens(cast.mention(token)?);
    at.checked_sub(token - tokens.start)
}

fn relative_pronoun(line: &Cursor<'_>, at: usize) -> Option<usize> {
    let floor = at.saturating_sub(10);
    let found = (floor..at)
        .rev()
        .take_while(|&index| !line.is_break(index) && line.quote(index).is_none())
        .find(|&index| line.is_small(index, Class::RelativePronoun))?;
    (found > 0 && !line.is_break(found - 1)).then_some(found)
}

fn is_verb(line: &Cursor<'_>, at: usize) -> bool {
    let determined = at > 0 && lexicon::is_determiner(line, at - 1);
    lexicon::verb_class(line, at) == Some(lexicon::VerbClass::Reporting)
        && !line.is(at, Class::VerbOrNoun)
        && !lexicon::ends_in_ing(line, at)
        && !determined
}

/// "Britain and France", "the mayor and the council": not "sales fell and the company".
fn joins_names(line: &Cursor<'_>, cast: &Cast<'_>, at: usize) -> bool {
    let is_name = |index: usize| {
        line.token(index)
            .is_some_and(|token| cast.mention(token).is_some())
            || line.is_capital(index)
            || lexicon::is_source(line, index)
    };
    let next = at + 1 + usize::from(lexicon::is_determiner(line, at + 1));
    at > 0 && is_name(at - 1) && is_name(next)
}

/// "And", "But", "Instead": what links a sentence to the one before.
fn is_link(line: &Cursor<'_>, at: usize) -> bool {
    const LINKS: ClassSet = ClassSet::of(&[
        Class::Coordinator,
        Class::SentenceAdverb,
        Class::SentenceLink,
    ]);
    line.is_any(at, LINKS)
}

/// Without the adverbs and the adverbial phrase that stand before the subject.
pub(super) fn trim(line: &Cursor<'_>, cast: &Cast<'_>, phrase: Range<usize>) -> Range<usize> {
    let mut start = phrase.start;
    while start < phrase.end
        && (lexicon::is_time(line, start)
            || is_link(line, start)
            || (line.word(start).ends_with("ly")
                && line.words_in(start..phrase.end) > 1
                && line.word(start).len() > 5))
    {
        start += 1;
    }
    if start < phrase.end && line.is(start, Class::AdjunctOpener) {
        let opens = |index: usize| {
            let named = line
                .token(index)
                .and_then(|token| Some((token, cast.mention(token)?)))
                .is_some_and(|(token, mention)| cast.tokens(mention).start == token);
            let beside = index > 0
                && (line.is_small(index - 1, Class::AdjunctOpener)
                    || lexicon::is_determiner(line, index - 1)
                    || index - 1 == start);
            (named || line.is(index, Class::SubjectPronoun) || line.is_small(index, Class::Article))
                && !beside
        };
        start = (start + 1..phrase.end)
            .rev()
            .find(|&index| opens(index))
            .unwrap_or(phrase.end - 1);
    }
    let mut end = phrase.end;
    while end > start + 1 && lexicon::is_time(line, end - 1) && !line.is_hyphenated(end - 1) {
        end -= 1;
    }
    // "Pictures from May": the preposition goes with the month.
    while end < phrase.end && end > start + 1 && line.is_small(end - 1, Class::AdjunctOpener) {
        end -= 1;
    }
    start..end
}

/// Words for somebody or something that states.
const SPEAKERS: ClassSet =
    ClassSet::of(&[Class::Document, Class::SubjectPronoun]).or(lexicon::SOURCES);

/// Whether a phrase holds somebody or something that states.
pub(in crate::attribution) fn can_speak(
    line: &Cursor<'_>,
    cast: &Cast<'_>,
    phrase: &Range<usize>,
) -> bool {
    phrase.clone().any(|index| {
        line.token(index)
            .is_some_and(|token| cast.mention(token).is_some())
            || line.is_any(index, SPEAKERS)
            || (line.is_capital(index) && index > 0)
    })
}

pub(in crate::attribution) fn starts_person(
    line: &Cursor<'_>,
    cast: &Cast<'_>,
    index: usize,
) -> bool {
    let mention = line.token(index).and_then(|token| cast.mention(token));
    mention.is_some_and(|mention| cast.kind(mention) == NameKind::Person)
}

/// The bracket that the one at `closing` closes.
pub(super) fn opening_bracket(line: &Cursor<'_>, closing: usize) -> Option<usize> {
    (closing.saturating_sub(8)..closing)
        .rev()
        .find(|&index| line.word(index) == "(")
}
