//! Participles that report: "…, saying that …", "quoted as saying", "a report saying".

use super::cast::Cast;
use super::cue::{Cue, Source};
use super::follow::{self, Following};
use super::lexicon::{self, VerbClass};
use super::line::View;
use super::subject;
use super::verb::{end_of_content, first_auxiliary};

/// "…, saying that …", "…, adding: “…”": the source is the sentence's.
pub(super) fn cue(view: View<'_>, cast: &Cast<'_>, at: usize, class: VerbClass) -> Option<Cue> {
    if class != VerbClass::Reporting || lexicon::is_determiner(view.word(at.checked_sub(1)?)) {
        return None;
    }
    if view.word(at - 1) == "as" {
        return quoted_as(view, cast, at);
    }
    if lexicon::is_document(view.word(at - 1)) {
        return document_saying(view, cast, at);
    }
    let parted = view.is_break(at - 1)
        || matches!(view.word(at - 1), "and" | "in" | "by")
        || view.quote(at - 1).is_some();
    let after = follow::after(view, cast, at, class);
    let start = match after {
        Following::That(start) | Following::Quote(start) => start,
        Following::Clause(start) | Following::Comma(start)
            if parted && view.word(at - 1) != "in" =>
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
        after: Some(start..end_of_content(view, start)),
        quotations_only: false,
    })
}

/// "They quoted X as saying that …", "X was quoted as saying that …".
fn quoted_as(view: View<'_>, cast: &Cast<'_>, at: usize) -> Option<Cue> {
    let is_quoting = |index: &usize| {
        matches!(
            view.word(*index),
            "quoted" | "quotes" | "quoting" | "cited" | "cites" | "citing"
        )
    };
    let quoting = (at.saturating_sub(14)..at - 1).rev().find(is_quoting)?;
    let source = if quoting + 1 < at - 1 {
        quoting + 1..at - 1
    } else {
        subject::before(view, cast, first_auxiliary(view, quoting))?
    };
    let from = match follow::after(view, cast, at, VerbClass::Reporting) {
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
        after: Some(from..end_of_content(view, from)),
        quotations_only: false,
    })
}

/// "A report saying that …".
fn document_saying(view: View<'_>, cast: &Cast<'_>, at: usize) -> Option<Cue> {
    let phrase = subject::before(view, cast, at)?;
    let opens = |index: &usize| lexicon::is_determiner(view.word(*index));
    let source = phrase.clone().rev().find(opens).unwrap_or(phrase.start)..phrase.end;
    let from = match follow::after(view, cast, at, VerbClass::Reporting) {
        Following::That(from) | Following::Quote(from) | Following::Clause(from) => from,
        Following::Nothing(_) | Following::Comma(_) => return None,
    };
    Some(Cue {
        words: at..at + 1,
        clause: source.start..from,
        source: Source::Phrase(source),
        before: None,
        after: Some(from..end_of_content(view, from)),
        quotations_only: false,
    })
}
