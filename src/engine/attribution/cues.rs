//! The cues of a line, in text order.

use super::cast::Cast;
use super::cue::{Cue, Source};
use super::lexicon::{self, JOINS};
use super::{according, hearsay, putting, verb};
use crate::document::Cursor;
use crate::lexicon::{Class, ClassSet};

/// Verbs with a figure after "at" or "as".
const PUTS: ClassSet = ClassSet::of(&[Class::GivesFigure, Class::PutsFigure]);

/// Finds the cues of `line` in text order.
pub(super) fn find(line: &Cursor<'_>, cast: &Cast<'_>) -> Vec<Cue> {
    let mut cues: Vec<Cue> = Vec::new();
    let mut at = 0;
    while at < line.len() {
        let floor = cues.last().map_or(0, |cue: &Cue| cue.clause.end);
        match cue_at(line, cast, at, floor) {
            // Who reports comes before whom it quotes.
            Some(cue) if is_second_hand(line, &cue) && !cues.is_empty() => at = cue.words.end,
            Some(mut cue) => {
                if let Some(earlier) = cues.last() {
                    leave_hearer(earlier, &mut cue);
                }
                at = cue.words.end.max(at + 1);
                cues.push(cue);
            }
            None => at += 1,
        }
    }
    for index in 1..cues.len() {
        let (earlier, later) = cues.split_at_mut(index);
        trim(line, earlier, &mut later[0]);
    }
    cues
}

fn cue_at(line: &Cursor<'_>, cast: &Cast<'_>, at: usize, floor: usize) -> Option<Cue> {
    if line.reads_all(at, &["according", "to"]) {
        return according::cue(line, cast, at);
    }
    if according::quotes_in_turn(line, at) {
        return according::citing(line, cast, at);
    }
    if line.is_any_small(at, PUTS)
        && let Some(cue) = putting::cue(line, cast, at)
    {
        return Some(cue);
    }
    if line.is_small(at, Class::SpeaksOf) && line.word(at + 1) == "of" {
        return putting::speaking_of(line, cast, at);
    }
    if line.reads(at, "by") {
        return putting::by_count(line, at);
    }
    if line.is_common(at, Class::Hearsay) {
        let mut cue = hearsay::cue(line, at..at + 1, at);
        // "Arrested for allegedly trying to …": what stands before is known.
        let bound = lexicon::ends_in_ing(line, at + 1)
            || matches!(line.word(at.wrapping_sub(1)), "for" | "of" | "by");
        cue.before = cue.before.filter(|_| !bound);
        return Some(cue);
    }
    verb::cue(line, cast, at, floor)
}

/// Removes the earlier cue and its hearer from the source of the later one: of "told reporters the crews had said" it leaves
/// "the crews".
fn leave_hearer(earlier: &Cue, later: &mut Cue) {
    let Source::Phrase(source) = &mut later.source else {
        return;
    };
    let end = earlier.clause.end;
    if source.start >= earlier.words.start && source.contains(&end) {
        source.start = end;
    }
}

/// Whether a cue names only where the reporting source has it from.
fn is_second_hand(line: &Cursor<'_>, cue: &Cue) -> bool {
    according::quotes_in_turn(line, cue.words.start) && cue.after.is_none()
}

/// Ends what earlier cues govern where a later attribution that is not inside of it starts.
fn trim(line: &Cursor<'_>, earlier: &mut [Cue], later: &mut Cue) {
    let start = later.clause.start;
    let parted = start > 0 && (line.is_break(start - 1) || line.is_any(start - 1, JOINS));
    for cue in earlier {
        let Some(after) = cue.after.as_mut().filter(|after| after.contains(&start)) else {
            continue;
        };
        let shares = matches!(later.source, Source::Shared);
        let governs_back = later
            .before
            .as_ref()
            .is_some_and(|before| before.start <= after.start);
        if parted
            && !matches!(later.source, Source::Untold)
            && !(governs_back && start <= after.start)
            || shares
        {
            after.end = start;
        }
    }
}
