//! Sources after words that are no verb of theirs: "according to X", "citing officials".

use super::cast::Cast;
use super::cue::{Cue, Source};
use super::lexicon::{self, DEFINERS};
use super::{content, object, subject};
use crate::document::Cursor;
use crate::lexicon::{Class, ClassSet};

/// "According to X, …", "…, according to X.", "which, according to X, …".
pub(super) fn cue(line: &Cursor<'_>, cast: &Cast<'_>, at: usize) -> Option<Cue> {
    let source = object::after(line, cast, at + 2);
    if source.is_empty() {
        return None;
    }
    let end = source.end;
    let opens = at == 0 || (at == 1 && !line.is_break(0)) || opens_clause(line, at);
    let (before, after) = if opens {
        (None, Some(past_comma(line, end)..line.len()))
    } else if line.word(end) == ","
        && !line.is_end(end + 1)
        && line.word(at - 1) == ","
        && starts_late(line, at)
    {
        (None, Some(end + 1..line.len()))
    } else if line.word(end) == "," && !line.is_end(end + 1) && goes_on(line, end + 1) {
        (Some(0..at), Some(end + 1..line.len()))
    } else {
        // "…, according to Datalane, which asked 2,300 of them: 46 percent …"
        let colon = (end..line.len()).find(|&index| line.word(index) == ":");
        let rest = colon
            .map(|colon| colon + 1)
            .or_else(|| past_relative(line, end));
        (Some(0..at), rest.map(|start| start..line.len()))
    };
    Some(Cue {
        words: at..at + 2,
        clause: at..end,
        source: Source::Phrase(source),
        before,
        after,
        quotations_only: false,
    })
}

/// "…, citing officials": the source behind the one that reports.
pub(super) fn citing(line: &Cursor<'_>, cast: &Cast<'_>, at: usize) -> Option<Cue> {
    let source = object::after(line, cast, at + 1);
    if source.is_empty() || !subject::can_speak(line, cast, &source) {
        return None;
    }
    let opening = (0..at).any(|index| line.reads(index, "according")) && at < 16;
    let (before, after) = if opening && !line.is_end(source.end) {
        let start = (source.end..line.len()).find(|&index| line.word(index) == ",");
        (None, start.map(|comma| comma + 1..line.len()))
    } else {
        (Some(0..at), None)
    };
    Some(Cue {
        words: at..at + 1,
        clause: at..source.end,
        source: Source::Phrase(source),
        before,
        after,
        quotations_only: false,
    })
}

/// "Citing" and the like, which have their source as object.
pub(super) fn quotes_in_turn(line: &Cursor<'_>, at: usize) -> bool {
    line.is_common(at, Class::NamesSource) && lexicon::ends_in_ing(line, at)
}

/// "The rebels, according to Lee, lost 30 men": not an apposition, and not what stands beside the clause.
fn goes_on(line: &Cursor<'_>, start: usize) -> bool {
    !content::starts_beside(line, start) && !(line.is_any_small(start, DEFINERS))
}

/// Whether a word that opens a clause stands straight before: "…, which according to the pilots was late".
fn opens_clause(line: &Cursor<'_>, at: usize) -> bool {
    const OPENERS: ClassSet = ClassSet::of(&[
        Class::And,
        Class::ClauseOpener,
        Class::Contrast,
        Class::RelativePronoun,
    ]);
    at > 0 && line.is_any_small(at - 1, OPENERS)
}

/// Words before a comma after which a clause has not yet begun.
const STARTS_LATE: ClassSet = ClassSet::of(&[
    Class::And,
    Class::Contrast,
    Class::Demonstrative,
    Class::Interrogative,
]);

/// Whether what stands before a comma is no clause yet: "…, which, according to AFP, …", "In 2012, according to AFP, …".
fn starts_late(line: &Cursor<'_>, at: usize) -> bool {
    let before = at.saturating_sub(2);
    let opens = line.is(0, Class::AdjunctOpener) && line.words_in(0..at) <= 6;
    line.is_any(before, STARTS_LATE) || opens
}

/// Where the clause goes on after a relative clause that describes its source: "The cost, according to Lee, who owns it, is
/// $12,000".
fn past_relative(line: &Cursor<'_>, end: usize) -> Option<usize> {
    if line.word(end) != "," || !line.is_small(end + 1, Class::RelativePronoun) {
        return None;
    }
    let comma = (end + 2..line.len()).find(|&index| line.is_break(index))?;
    let goes_on = line.word(comma) == "," && line.is_small(comma + 1, Class::Auxiliary);
    goes_on.then_some(comma + 1)
}

/// The start of the clause after a source at the start of a line; past what quotes it in turn.
fn past_comma(line: &Cursor<'_>, end: usize) -> usize {
    if line.word(end) != "," {
        return end;
    }
    if quotes_in_turn(line, end + 1) || line.is_small(end + 1, Class::Interrogative) {
        let next = (end + 2..line.len()).find(|&index| line.word(index) == ",");
        return next.map_or(end + 1, |comma| comma + 1);
    }
    end + 1
}
