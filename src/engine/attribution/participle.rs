//! Participles that report: "…, saying that …", "quoted as saying", "a report saying".

use super::cast::Cast;
use super::content::end_of_content;
use super::cue::{Cue, Source};
use super::follow::{self, Following};
use super::lexicon::{self, VerbClass, first_auxiliary};
use super::subject;
use crate::document::Cursor;
use crate::lexicon::{Class, ClassSet};

/// Words before a participle that shares the sentence's subject.
const OPENERS: ClassSet = ClassSet::of(&[Class::And, Class::BeforeParticiple]);

/// "…, saying that …", "…, adding: “…”": the source is the sentence's.
pub(super) fn cue(line: &Cursor<'_>, cast: &Cast<'_>, at: usize, class: VerbClass) -> Option<Cue> {
    if class != VerbClass::Reporting || lexicon::is_determiner(line, at.checked_sub(1)?) {
        return None;
    }
    if line.word(at - 1) == "as" {
        return quoted_as(line, cast, at);
    }
    if line.is_small(at - 1, Class::Document) {
        return document_saying(line, cast, at);
    }
    let parted =
        line.is_break(at - 1) || line.is_any_small(at - 1, OPENERS) || line.quote(at - 1).is_some();
    let after = follow::after(line, cast, at, class);
    let start = match after {
        Following::That(start) | Following::Quote(start) => start,
        Following::Clause(start) | Following::Comma(start)
            if parted && line.word(at - 1) != "in" =>
        {
            start
        }
        _ => return None,
    };
    Some(Cue {
        words: at..at + 1,
        clause: at..start,
        source: Source::Shared,
        before: None,
        after: Some(start..end_of_content(line, start)),
        quotations_only: false,
    })
}

/// "They quoted X as saying that …", "X was quoted as saying that …".
fn quoted_as(line: &Cursor<'_>, cast: &Cast<'_>, at: usize) -> Option<Cue> {
    let is_quoting = |index: &usize| line.is_small(*index, Class::NamesSource);
    let quoting = (at.saturating_sub(14)..at - 1).rev().find(is_quoting)?;
    let source = if quoting + 1 < at - 1 {
        quoting + 1..at - 1
    } else {
        subject::before(line, cast, first_auxiliary(line, quoting))?
    };
    let from = match follow::after(line, cast, at, VerbClass::Reporting) {
        Following::That(from)
        | Following::Quote(from)
        | Following::Clause(from)
        | Following::Comma(from) => from,
        Following::Nothing(_) => return None,
    };
    Some(Cue {
        words: at..at + 1,
        clause: source.start..from,
        source: Source::Phrase(source),
        before: None,
        after: Some(from..end_of_content(line, from)),
        quotations_only: false,
    })
}

/// "A report saying that …".
fn document_saying(line: &Cursor<'_>, cast: &Cast<'_>, at: usize) -> Option<Cue> {
    let phrase = subject::before(line, cast, at)?;
    let opens = |index: &usize| lexicon::is_determiner(line, *index);
    let source = phrase.clone().rev().find(opens).unwrap_or(phrase.start)..phrase.end;
    let from = match follow::after(line, cast, at, VerbClass::Reporting) {
        Following::That(from) | Following::Quote(from) | Following::Clause(from) => from,
        Following::Nothing(_) | Following::Comma(_) => return None,
    };
    Some(Cue {
        words: at..at + 1,
        clause: source.start..from,
        source: Source::Phrase(source),
        before: None,
        after: Some(from..end_of_content(line, from)),
        quotations_only: false,
    })
}
