//! Verbs that report: "X said that …", "…, said X", "X, who leads Y, said", "is said to".

use super::cast::Cast;
use super::content::{
    antecedent, before, describes, end_of_content, goes_on, opens_beside, opens_relative,
    starts_beside,
};
use super::cue::{Cue, Source};
use super::follow::{self, Following};
use super::lexicon::{self, VerbClass};
use super::{beside, object, participle, passive, subject};
use crate::document::{Cursor, TokenKind};
use crate::lexicon::Class;
use std::ops::Range;

mod evidence;

use evidence::{adds_figure, ends_in_name, is_evidence, is_inside_relative, is_verb_here};

/// The cue that the verb at `at` is, if it is one.
pub(super) fn cue(line: &Cursor<'_>, cast: &Cast<'_>, at: usize, floor: usize) -> Option<Cue> {
    listed(line, cast, at, floor).or_else(|| beside::cue(line, cast, at, floor))
}

/// The cue that a verb of the lists is.
fn listed(line: &Cursor<'_>, cast: &Cast<'_>, at: usize, floor: usize) -> Option<Cue> {
    let is_ing = lexicon::ends_in_ing(line, at);
    let class = lexicon::verb_class(line, at)?;
    if !line.is_word(at)
        || line
            .token(at)
            .is_some_and(|token| cast.mention(token).is_some())
    {
        return None;
    }
    let start = lexicon::first_auxiliary(line, at);
    let last = if start < at { line.word(at - 1) } else { "" };
    let is_passive = (start..at).any(|index| line.is(index, Class::Be)) && !is_ing;
    if is_passive {
        return passive::cue(line, cast, at, start, class);
    }
    if last == "to" || (start > 0 && line.word(start - 1) == "to") {
        return None;
    }
    if is_ing && !(start..at).any(|index| line.is(index, Class::Be)) {
        return participle::cue(line, cast, at, class);
    }
    active(line, cast, at, start, class, floor)
}

fn active(
    line: &Cursor<'_>,
    cast: &Cast<'_>,
    at: usize,
    start: usize,
    class: VerbClass,
    floor: usize,
) -> Option<Cue> {
    let parted = start > 0 && (line.quote(start - 1).is_some() || line.is_break(start - 1));
    if parted && start == at {
        let inverted = object::inverted(line, cast, at + 1, line.quote(start - 1).is_some());
        let heard = line.is(at, Class::NeedsHearer);
        if let Some(source) = inverted.filter(|_| class != VerbClass::Quoting && !heard) {
            return Some(inversion(line, at, source, floor));
        }
    }
    let coordinated = start > 0 && matches!(line.word(start - 1), "and" | "but" | "then");
    let source = if coordinated {
        Source::Shared
    } else {
        Source::Phrase(subject::before(line, cast, start)?)
    };
    if line.is(at, Class::VerbOrNoun) && !is_verb_here(line, cast, at, &source) {
        return None;
    }
    // "Prices rose and threatened to …" is no threat of anybody's.
    if coordinated && line.word(at + 1) == "to" {
        return None;
    }
    if line.is(at, Class::AddsAmount) && adds_figure(line, at + 1) {
        return None;
    }
    // "The guards ask for four boats": a wish. "Families ask about flats": a question.
    if line.is(at, Class::Requests) && matches!(line.word(at + 1), "about" | "for") {
        return None;
    }
    let after = follow::after(line, cast, at, class);
    let is_noun = line.is(at, Class::VerbOrNoun) || !matches!(after, Following::That(_));
    if is_noun && is_possessive(line, &source) {
        return None;
    }
    if is_inside_relative(line, at, &source) {
        return None;
    }
    if class == VerbClass::Finding && !is_evidence(line, cast, at, &source, &after) {
        return None;
    }
    let said = matches!(after, Following::That(_) | Following::Quote(_));
    if coordinated
        && !said
        && (class != VerbClass::Reporting || matches!(after, Following::Comma(_)))
    {
        return None;
    }
    // "an airfield, also called “Q-West”": a participle, and a name.
    if class == VerbClass::Quoting && parted && !ends_in_name(line, cast, &source) {
        return None;
    }
    assemble(line, at, source, after, class, floor)
}

/// Whether the subject ends as "Lund’s" does, which is a name ("Lund’s warned that …") or whose something is ("Iran’s alleged
/// plans").
fn is_possessive(line: &Cursor<'_>, source: &Source) -> bool {
    let Source::Phrase(phrase) = source else {
        return false;
    };
    line.kind(phrase.end.wrapping_sub(1)) == Some(TokenKind::Possessive)
}

fn assemble(
    line: &Cursor<'_>,
    at: usize,
    source: Source,
    after: Following,
    class: VerbClass,
    floor: usize,
) -> Option<Cue> {
    let clause_start = match &source {
        Source::Phrase(phrase) => phrase.start,
        _ => at,
    };
    let as_clause = clause_start > 0 && matches!(line.word(clause_start - 1), "as" | "As");
    let opening = if as_clause {
        clause_start - 1
    } else {
        clause_start
    };
    let before = before(line, opening, floor)
        .filter(|_| matches!(source, Source::Phrase(_)))
        .filter(|_| class != VerbClass::Quoting || line.quote(opening.saturating_sub(1)).is_some());
    let before_is_quoted = opening > 0
        && (line.quote(opening - 1).is_some()
            || (opening > 1 && line.word(opening - 1) == "," && line.quote(opening - 2).is_some()));
    let relative = clause_start > 1
        && line.is_small(clause_start - 1, Class::RelativePronoun)
        && !line.is(clause_start - 1, Class::SubjectPronoun);
    let (before, after, end) = match after {
        Following::Nothing(end) | Following::Comma(end) if relative => {
            (antecedent(line, clause_start - 1), None, end)
        }
        Following::Nothing(end) if opens_beside(line, &before) => (None, None, end),
        Following::Nothing(end) => (before, None, end),
        Following::Comma(start) if as_clause && opening == 0 => (None, Some(start), start),
        Following::Comma(start) if opens_relative(line, opening, start) => {
            (None, Some(start), start)
        }
        Following::Comma(start)
            if before.is_some() && starts_beside(line, start) && !goes_on(line, start) =>
        {
            (before, None, start)
        }
        Following::Comma(start) => (before, Some(start), start),
        Following::Quote(start) => (before.filter(|_| before_is_quoted), Some(start), start),
        Following::That(start) | Following::Clause(start) => {
            (before.filter(|_| before_is_quoted), Some(start), start)
        }
    };
    let after = after.map(|start| start..end_of_content(line, start));
    if before.is_none() && after.is_none() {
        return None;
    }
    let quotations_only = class == VerbClass::Quoting;
    if quotations_only
        && before.is_none()
        && after
            .clone()
            .is_none_or(|after| line.quotes_in(after).next().is_none())
    {
        return None;
    }
    Some(Cue {
        words: at..at + 1,
        clause: opening..end.max(at + 1),
        source,
        before,
        after,
        quotations_only,
    })
}

/// "“…,” said X. “…”": what follows the source can be quoted too.
fn inversion(line: &Cursor<'_>, at: usize, source: Range<usize>, floor: usize) -> Cue {
    let end = source.end;
    let before = before(line, at, floor);
    let parenthetical = line.quote(at - 1).is_none()
        && line.word(end) == ","
        && !line.is_end(end + 1)
        && !starts_beside(line, end + 1)
        && (opens_beside(line, &before) || !describes(line, end + 1));
    let rest = (end..line.len()).find(|&index| line.quote(index).is_some());
    Cue {
        words: at..at + 1,
        clause: at..end,
        source: Source::Phrase(source),
        after: rest
            .filter(|_| before.is_some())
            .map(|quote| quote..quote + 1)
            .or_else(|| parenthetical.then(|| end + 1..line.len())),
        before,
        quotations_only: false,
    }
}
