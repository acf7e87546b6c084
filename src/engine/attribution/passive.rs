//! Passives that report: "is said to", "the court was told that", "was announced by".

use super::cast::Cast;
use super::cue::{Cue, Source, hearsay};
use super::follow::{self, Following};
use super::lexicon::{self, VerbClass};
use super::line::View;
use super::verb::{before, end_of_content};
use super::{object, subject};

/// "X is said to …", "it was reported that …", "the court was told that …", "… was announced by X".
pub(super) fn cue(
    view: View<'_>,
    cast: &Cast<'_>,
    at: usize,
    start: usize,
    class: VerbClass,
) -> Option<Cue> {
    let word = view.word(at);
    let next = view.word(at + 1);
    let told = matches!(word, "told" | "informed" | "advised" | "warned" | "assured");
    match next {
        "to" | "that" if lexicon::is_passive_report(word) => {
            let mut cue = hearsay(view, at..at + 1, start);
            if next == "that" {
                cue.before = None;
                cue.after = Some(at + 2..end_of_content(view, at + 2));
            }
            Some(cue)
        }
        "to" => None,
        "by" if class == VerbClass::Reporting && !told => {
            let source = object::after(view, cast, at + 2);
            let can_speak = !source.is_empty() && subject::can_speak(view, cast, &source);
            let opening = hearsay(view, at..at + 1, start).before;
            can_speak.then(|| Cue {
                words: at..at + 1,
                clause: at..source.end,
                before: opening,
                after: (view.word(source.end) == "that").then(|| source.end + 1..view.len()),
                source: Source::Phrase(source),
                quotations_only: false,
            })
        }
        _ if !told
            && matches!(
                word,
                "estimated" | "reported" | "announced" | "confirmed" | "forecast" | "projected"
            ) =>
        {
            passive_by(view, cast, at, start)
        }
        _ if told => match follow::after(view, cast, at, VerbClass::Finding) {
            Following::That(from) | Following::Clause(from) | Following::Quote(from) => Some(Cue {
                words: at..at + 1,
                clause: at..from,
                source: Source::Untold,
                before: None,
                after: Some(from..end_of_content(view, from)),
                quotations_only: false,
            }),
            Following::Nothing(_) | Following::Comma(_) => {
                let before = before(view, subject::before(view, cast, start)?.start, 0)?;
                Some(Cue {
                    words: at..at + 1,
                    clause: before.end..at + 1,
                    source: Source::Untold,
                    before: Some(before),
                    after: None,
                    quotations_only: false,
                })
            }
        },
        _ => None,
    }
}

/// "The cost was estimated at $3 million by X".
fn passive_by(view: View<'_>, cast: &Cast<'_>, at: usize, start: usize) -> Option<Cue> {
    let by = (at + 1..view.len().min(at + 9))
        .take_while(|&index| !view.is_break(index) && view.quote(index).is_none())
        .find(|&index| view.word(index) == "by")?;
    let source = object::after(view, cast, by + 1);
    let opening = hearsay(view, at..at + 1, start).before?;
    (!source.is_empty() && subject::can_speak(view, cast, &source)).then(|| Cue {
        words: at..at + 1,
        clause: by..source.end,
        before: Some(opening.start..by),
        after: None,
        source: Source::Phrase(source),
        quotations_only: false,
    })
}
