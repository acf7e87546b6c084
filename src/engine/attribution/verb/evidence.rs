//! Whether a verb that could report does so: its subject can speak or knows, and something is said.

use super::super::cast::Cast;
use super::super::cue::Source;
use super::super::follow::Following;
use super::super::{lexicon, subject};
use crate::document::{Cursor, TokenKind};
use crate::lexicon::{Class, ClassSet, UnitKind};
use std::ops::Range;

/// What an index or a share moves by.
const SHARES: ClassSet = ClassSet::of(&[Class::CurrencyPart, Class::Step]);

/// Whether a percent sign or its words stand at `at`.
fn is_percent(line: &Cursor<'_>, at: usize) -> bool {
    let unit = line
        .unit(at)
        .or(line.lexicon().unit_of_symbol(line.word(at)));
    unit.is_some_and(|unit| unit.kind == UnitKind::Percent) || line.word(at) == "per"
}

/// "The index added 1.2 percent", "added $3": so much more, and nothing said.
pub(super) fn adds_figure(line: &Cursor<'_>, at: usize) -> bool {
    let unit = line.is_any(at + 1, SHARES) || is_percent(line, at + 1);
    line.currency(at, Class::CurrencySign).is_some()
        || line.kind(at) == Some(TokenKind::Number) && unit
}

pub(super) fn ends_in_name(line: &Cursor<'_>, cast: &Cast<'_>, source: &Source) -> bool {
    let Source::Phrase(phrase) = source else {
        return false;
    };
    let last = phrase.end.saturating_sub(3).max(phrase.start)..phrase.end;
    last.filter_map(|index| line.token(index))
        .any(|token| cast.mention(token).is_some())
}

/// Whether a form that is also a noun is a verb here: its subject can speak, and a clause or an object follows.
pub(super) fn is_verb_here(line: &Cursor<'_>, cast: &Cast<'_>, at: usize, source: &Source) -> bool {
    let next = line.word(at + 1);
    if line.is_small(at + 1, Class::That) || next == ":" || line.quote(at + 1).is_some() {
        return true;
    }
    let Source::Phrase(phrase) = source else {
        return false;
    };
    if line.word(at + 1) == "," && line.quote(at + 2).is_some() {
        return true;
    }
    if subject::can_speak(line, cast, phrase)
        && (lexicon::is_determiner(line, at + 1)
            || line.is(at + 1, Class::SubjectPronoun)
            || line.kind(at + 1) == Some(TokenKind::Number)
            || line.is_capital(at + 1))
    {
        return true;
    }
    let closes = line.is_end(at + 1) || line.is_break(at + 1);
    let goes_on = line.is(at + 1, Class::Be)
        || lexicon::verb_class(line, at + 1).is_some()
        || lexicon::is_auxiliary(line, at + 1);
    let beside = line.is_small(at + 1, Class::AdjunctOpener) || line.is_small(at + 1, Class::And);
    let before_is_name = line
        .token(phrase.end.wrapping_sub(1))
        .is_some_and(|token| cast.mention(token).is_some());
    let last = phrase.end.wrapping_sub(1);
    let is_subject = before_is_name
        || line.is(last, Class::SubjectPronoun)
        || ((lexicon::is_source(line, last) || line.is_small(last, Class::Document))
            && line.word(last).ends_with('s'));
    // "…, the analysts report in a bulletin".
    let trails = phrase.start > 0 && line.word(phrase.start - 1) == ",";
    // "…, the town's register shows.": a form with "he" after what it says.
    let is_one =
        before_is_name || lexicon::is_source(line, last) || line.is_small(last, Class::Document);
    let is_form_of_one = line.word(at).ends_with('s') && !line.is_capital(at);
    if closes && trails && (is_one && is_form_of_one || agrees(line, cast, phrase, is_form_of_one))
    {
        return true;
    }
    !closes && !goes_on && (!beside || trails) && is_subject
        || (closes && is_subject && !before_is_name)
}

/// Whether the phrase's head states things and fits the verb's number: "e-mails seen by the paper show", "a letter from the
/// ministry shows".
fn agrees(line: &Cursor<'_>, cast: &Cast<'_>, phrase: &Range<usize>, is_form_of_one: bool) -> bool {
    let head = subject::head(line, cast, phrase.clone());
    let states = lexicon::is_source(line, head) || line.is_small(head, Class::Document);
    let is_described = head + 1 >= phrase.end
        || line.is_small(head + 1, Class::AdjunctOpener)
        || line.is_small(head + 2, Class::AdjunctOpener);
    // "Data show" and "data shows".
    let is_plural = line.word(head).ends_with('s');
    states && is_described && (is_plural != is_form_of_one || line.reads(head, "data"))
}

/// Nouns of sources of knowledge.
const KNOWS: ClassSet = ClassSet::of(&[Class::Document, Class::Expert]);

/// Whether a verb of finding reports: a clause with its own opener follows, or its subject is a source of knowledge.
pub(super) fn is_evidence(
    line: &Cursor<'_>,
    cast: &Cast<'_>,
    verb: usize,
    source: &Source,
    after: &Following,
) -> bool {
    if matches!(after, Following::That(_)) {
        return true;
    }
    let Source::Phrase(phrase) = source else {
        return false;
    };
    if phrase.start > 1 && line.is_small(phrase.start - 1, Class::RelativePronoun) {
        return subject::can_speak(line, cast, phrase);
    }
    if let Following::Quote(start) = after
        && line.quote(*start).is_some()
    {
        return true;
    }
    if let Following::Clause(start) = after
        && counts(line, cast, phrase, *start)
    {
        return true;
    }
    // "At least 60 people, believed to be sailors": who has the thought is not told.
    let is_parted = line.is_break(verb - 1) && phrase.end + 1 == verb;
    let is_relative = line.is_small(phrase.end, Class::RelativePronoun);
    let thinks = !(is_parted || is_relative)
        && matches!(after, Following::Clause(_) | Following::Comma(_))
        && subject::can_speak(line, cast, phrase)
        && line.is(verb, Class::ReportsThought);
    thinks || phrase.clone().any(|index| line.is_any(index, KNOWS))
}

/// Whether the verb at `at` ends a relative clause, so that what follows belongs to the clause around it: "The matter about
/// which she wrote was …", "the doctors, three of whom responded, and …".
pub(super) fn is_inside_relative(line: &Cursor<'_>, at: usize, source: &Source) -> bool {
    let Source::Phrase(phrase) = source else {
        return false;
    };
    let is_about = phrase.start > 0
        && line.is_small(phrase.start - 1, Class::RelativePronoun)
        && !line.is(phrase.start - 1, Class::SubjectPronoun)
        && !line.is(phrase.start - 1, Class::That);
    let has_whom = phrase.clone().any(|index| line.word(index) == "whom");
    has_whom || is_about && line.is(at + 1, Class::Be)
}

/// Whether a verb of counting reports a figure: "Rangers counted 17 eagles", "the union has recorded 600 cases".
fn counts(line: &Cursor<'_>, cast: &Cast<'_>, phrase: &Range<usize>, start: usize) -> bool {
    let verb = start.saturating_sub(1);
    // "A club record 40 points": a noun.
    let is_noun = line.is(verb, Class::VerbOrNoun) && !line.word(verb).ends_with('s');
    let is_count = line.is_small(verb, Class::CountsThings) && !is_noun;
    let is_figure = |index: usize| {
        line.kind(index) == Some(TokenKind::Number) || line.is(index, Class::Cardinal)
    };
    is_count && (start..start + 3).any(is_figure) && subject::can_speak(line, cast, phrase)
}
