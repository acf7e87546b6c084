//! Attributions of quotations by verbs that no list has: "“Never,” sighed the farmer Ola Brandt".
//!
//! Beside a quotation that ends with a comma, a question or an exclamation, a name and a verb are an attribution whatever the
//! verb is.

use super::cast::Cast;
use super::cue::{Cue, Source};
use super::lexicon::{self, DETERMINERS, SOURCES, TAKES_HEARER};
use super::{content, object, subject};
use crate::document::Cursor;
use crate::lexicon::{Class, ClassSet};
use std::ops::Range;

/// The cue that the verb at `at` is, where a quotation and a speaker stand beside it.
pub(super) fn cue(line: &Cursor<'_>, cast: &Cast<'_>, at: usize, floor: usize) -> Option<Cue> {
    let is_named = (line.token(at)).is_some_and(|token| cast.mention(token).is_some());
    if at == 0 || !line.is_word(at) || line.is_capital(at) || is_named || is_closed(line, at) {
        return None;
    }
    inverted(line, cast, at, floor).or_else(|| plain(line, cast, at, floor))
}

/// The verb stands before the speaker: "“…,” shot back X".
fn inverted(line: &Cursor<'_>, cast: &Cast<'_>, at: usize, floor: usize) -> Option<Cue> {
    quotation_before(line, at)?;
    let next = at + 1 + usize::from(line.is_small(at + 1, Class::Particle));
    let source = object::inverted(line, cast, next, true)?;
    // "shouted a voice from the back".
    let is_somebody = line.word(at).ends_with("ed") && lexicon::is_determiner(line, next);
    if !is_somebody && !subject::can_speak(line, cast, &source) {
        return None;
    }
    let before = content::before(line, at, floor)?;
    let end = source.end;
    Some(assembled(line, at..next, at..end, source, before))
}

/// The verb stands after the speaker: "“…,” X shot back".
fn plain(line: &Cursor<'_>, cast: &Cast<'_>, at: usize, floor: usize) -> Option<Cue> {
    let start = lexicon::first_auxiliary(line, at);
    // "“…,” boats are recorded as …": nobody who is spoken of speaks.
    if (start..at).any(|index| line.is(index, Class::Be)) {
        return None;
    }
    let source = subject::before(line, cast, start)?;
    quotation_before(line, source.start)?;
    let last = source.end - 1;
    let is_one = line.is(last, Class::SubjectPronoun)
        || (line.token(last)).is_some_and(|token| cast.mention(token).is_some());
    let is_past = line.word(at).ends_with("ed");
    if !(is_one || is_past) || !subject::can_speak(line, cast, &source) {
        return None;
    }
    let next = at + 1 + usize::from(line.is_small(at + 1, Class::Particle));
    if !is_complete(line, next) {
        return None;
    }
    let before = content::before(line, source.start, floor)?;
    let clause = source.start..next;
    Some(assembled(line, at..next, clause, source, before))
}

fn assembled(
    line: &Cursor<'_>,
    words: Range<usize>,
    clause: Range<usize>,
    source: Range<usize>,
    before: Range<usize>,
) -> Cue {
    let rest = (clause.end..line.len()).find(|&index| line.quote(index).is_some());
    Cue {
        words,
        clause,
        source: Source::Phrase(source),
        before: Some(before),
        after: rest.map(|quote| quote..quote + 1),
        quotations_only: true,
    }
}

/// The quotation before `at`, if its attribution can follow. British papers put the comma after the closing mark.
fn quotation_before(line: &Cursor<'_>, at: usize) -> Option<usize> {
    let last = at.checked_sub(1)?;
    if line.word(last) == "," {
        // Further on in its line, a quotation with its comma outside is as often a title.
        return (last == 1).then(|| line.quote(0))?;
    }
    let quote = line.quote(last)?;
    line.leaves_room(quote).then_some(quote)
}

/// Words that go on after a verb without an object.
const GOES_ON: ClassSet = ClassSet::of(&[Class::And, Class::ClauseOpener, Class::Contrast]);

/// Whether the verb has no object: "“…,” Ann Lee directed the film" is no attribution.
fn is_complete(line: &Cursor<'_>, next: usize) -> bool {
    let word = line.word(next);
    line.is_end(next)
        || line.is_break(next)
        || line.quote(next).is_some()
        || line.is_small(next, Class::AdjunctOpener)
        || lexicon::is_time(line, next)
        || word.ends_with("ly")
        || lexicon::ends_in_ing(line, next)
        || line.is_any(next, GOES_ON)
}

/// Whether the word at `at` can follow a quotation but is no verb.
fn is_closed(line: &Cursor<'_>, at: usize) -> bool {
    const CLOSED: ClassSet = ClassSet::of(&[
        Class::AdjunctOpener,
        Class::Be,
        Class::Contrast,
        Class::Coordinator,
        Class::Document,
        Class::SubjectPronoun,
    ]);
    line.is_any(at, CLOSED.or(SOURCES).or(TAKES_HEARER).or(DETERMINERS))
        || lexicon::is_auxiliary(line, at)
        || lexicon::is_subordinator(line, at)
        || lexicon::is_time(line, at)
        || line.reads(at, "like")
}
