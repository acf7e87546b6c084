//! Passives that report: "is said to", "the court was told that", "was announced by".

use super::cast::Cast;
use super::content::{before, end_of_content};
use super::cue::{Cue, Source};
use super::follow::{self, Following};
use super::lexicon::VerbClass;
use super::{hearsay, object, subject};
use crate::document::Cursor;
use crate::lexicon::Class;

/// "X is said to …", "it was reported that …", "the court was told that …", "… was announced by X".
pub(super) fn cue(
    line: &Cursor<'_>,
    cast: &Cast<'_>,
    at: usize,
    start: usize,
    class: VerbClass,
) -> Option<Cue> {
    let next = line.word(at + 1);
    let is_participle = line.is(at, Class::Participle);
    let told = is_participle && line.is(at, Class::PassiveHearer);
    match next {
        "to" | "that" if is_participle && line.is(at, Class::PassiveReport) => {
            let mut cue = hearsay::cue(line, at..at + 1, start);
            if line.is(at + 1, Class::That) {
                cue.before = None;
                cue.after = Some(at + 2..end_of_content(line, at + 2));
            }
            Some(cue)
        }
        "to" => None,
        "by" if class == VerbClass::Reporting && !told => {
            let source = object::after(line, cast, at + 2);
            let can_speak = !source.is_empty() && subject::can_speak(line, cast, &source);
            let opening = hearsay::cue(line, at..at + 1, start).before;
            can_speak.then(|| Cue {
                words: at..at + 1,
                clause: at..source.end,
                before: opening,
                after: line
                    .is_small(source.end, Class::That)
                    .then(|| source.end + 1..line.len()),
                source: Source::Phrase(source),
                quotations_only: false,
            })
        }
        _ if !told && is_participle && line.is(at, Class::PassiveFigure) => {
            passive_by(line, cast, at, start)
        }
        _ if told => match follow::after(line, cast, at, VerbClass::Finding) {
            Following::That(from) | Following::Clause(from) | Following::Quote(from) => Some(Cue {
                words: at..at + 1,
                clause: at..from,
                source: Source::Untold,
                before: None,
                after: Some(from..end_of_content(line, from)),
                quotations_only: false,
            }),
            Following::Nothing(_) | Following::Comma(_) => {
                let before = before(line, subject::before(line, cast, start)?.start, 0)?;
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
fn passive_by(line: &Cursor<'_>, cast: &Cast<'_>, at: usize, start: usize) -> Option<Cue> {
    let by = (at + 1..line.len().min(at + 9))
        .take_while(|&index| !line.is_break(index) && line.quote(index).is_none())
        .find(|&index| line.word(index) == "by")?;
    let source = object::after(line, cast, by + 1);
    let opening = hearsay::cue(line, at..at + 1, start).before?;
    (!source.is_empty() && subject::can_speak(line, cast, &source)).then(|| Cue {
        words: at..at + 1,
        clause: by..source.end,
        before: Some(opening.start..by),
        after: None,
        source: Source::Phrase(source),
        quotations_only: false,
    })
}
