//! The cues of a line: the words that say who says something, with what they govern.

use super::cast::Cast;
use super::lexicon::{self, DEFINERS};
use super::{object, putting, subject, verb};
use crate::document::Cursor;
use crate::lexicon::{Class, ClassSet};
use std::ops::Range;

/// Words that attribute, with their source and what they govern; ranges are of a line's items.
#[derive(Clone, Debug)]
pub(super) struct Cue {
    /// The cue itself.
    pub(super) words: Range<usize>,
    /// Cue, source and what stands beside them.
    pub(super) clause: Range<usize>,
    pub(super) source: Source,
    /// What it governs before it.
    pub(super) before: Option<Range<usize>>,
    /// What it governs after it.
    pub(super) after: Option<Range<usize>>,
    /// Whether it governs quotations only.
    pub(super) quotations_only: bool,
}

/// Where a cue's source stands.
#[derive(Clone, Debug)]
pub(super) enum Source {
    /// In these items.
    Phrase(Range<usize>),
    /// It is that of the sentence: "he left, saying …".
    Shared,
    /// Nowhere.
    Untold,
}

/// Finds the cues of `line` in text order.
pub(super) fn find(line: &Cursor<'_>, cast: &Cast<'_>) -> Vec<Cue> {
    let mut cues: Vec<Cue> = Vec::new();
    let mut at = 0;
    while at < line.len() {
        let floor = cues.last().map_or(0, |cue: &Cue| cue.clause.end);
        match cue_at(line, cast, at, floor) {
            // Who reports comes before whom it quotes.
            Some(cue) if is_second_hand(line, &cue) && !cues.is_empty() => at = cue.words.end,
            Some(cue) => {
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
        return according(line, cast, at);
    }
    if quotes_in_turn(line, at) {
        return citing(line, cast, at);
    }
    if line.is_small(at, Class::PutsFigure) {
        return putting::cue(line, cast, at);
    }
    if line.is_small(at, Class::SpeaksOf) && line.word(at + 1) == "of" {
        return putting::speaking_of(line, cast, at);
    }
    if line.reads(at, "by") {
        return putting::by_count(line, at);
    }
    if line.is_common(at, Class::Hearsay) {
        let mut cue = hearsay(line, at..at + 1, at);
        // "Arrested for allegedly trying to …": what stands before is known.
        let bound = lexicon::ends_in_ing(line, at + 1)
            || matches!(line.word(at.wrapping_sub(1)), "for" | "of" | "by");
        cue.before = cue.before.filter(|_| !bound);
        return Some(cue);
    }
    verb::cue(line, cast, at, floor)
}

/// "According to X, …", "…, according to X.", "which, according to X, …".
fn according(line: &Cursor<'_>, cast: &Cast<'_>, at: usize) -> Option<Cue> {
    let source = object::after(line, cast, at + 2);
    if source.is_empty() {
        return None;
    }
    let end = source.end;
    let opens = at == 0 || (at == 1 && !line.is_break(0));
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
        (Some(0..at), colon.map(|colon| colon + 1..line.len()))
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

/// "The rebels, according to Lee, lost 30 men": not an apposition, and not what stands beside the clause.
fn goes_on(line: &Cursor<'_>, start: usize) -> bool {
    !verb::starts_beside(line, start) && !(line.is_any_small(start, DEFINERS))
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

/// "Citing" and the like, which have their source as object.
fn quotes_in_turn(line: &Cursor<'_>, at: usize) -> bool {
    line.is_common(at, Class::NamesSource) && lexicon::ends_in_ing(line, at)
}

/// Whether a cue names only where the reporting source has it from.
fn is_second_hand(line: &Cursor<'_>, cue: &Cue) -> bool {
    quotes_in_turn(line, cue.words.start) && cue.after.is_none()
}

/// "…, citing officials": the source behind the one that reports.
fn citing(line: &Cursor<'_>, cast: &Cast<'_>, at: usize) -> Option<Cue> {
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

/// Words after a comma that open another clause.
const JOINS: ClassSet = ClassSet::of(&[Class::And, Class::Contrast]);

/// A clause that nobody in the text answers for: "is said to".
pub(super) fn hearsay(line: &Cursor<'_>, words: Range<usize>, at: usize) -> Cue {
    let is_edge = |index: usize| line.is_break(index) || line.quote(index).is_some();
    let start = (0..at)
        .rev()
        .find(|&index| is_edge(index))
        .map_or(0, |edge| edge + 1);
    let joins = |index: usize| {
        line.word(index) == ","
            && (line.is_any(index + 1, JOINS) || line.word(index + 1) == "which")
            || line.word(index) == ";"
    };
    let end = (words.end..line.len())
        .find(|&index| joins(index))
        .unwrap_or(line.len());
    Cue {
        clause: words.clone(),
        source: Source::Untold,
        before: (start < at).then_some(start..at),
        after: Some(words.end..end),
        words,
        quotations_only: false,
    }
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
