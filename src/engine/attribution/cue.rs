//! The cues of a line: the words that say who says something, with what they govern.

use super::cast::Cast;
use super::line::View;
use super::{lexicon, object, putting, subject, verb};
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

/// Finds the cues of `view` in text order.
pub(super) fn find(view: View<'_>, cast: &Cast<'_>) -> Vec<Cue> {
    let mut cues: Vec<Cue> = Vec::new();
    let mut at = 0;
    while at < view.len() {
        let floor = cues.last().map_or(0, |cue: &Cue| cue.clause.end);
        match cue_at(view, cast, at, floor) {
            // Who reports comes before whom it quotes.
            Some(cue) if is_second_hand(view, &cue) && !cues.is_empty() => at = cue.words.end,
            Some(cue) => {
                at = cue.words.end.max(at + 1);
                cues.push(cue);
            }
            None => at += 1,
        }
    }
    for index in 1..cues.len() {
        let (earlier, later) = cues.split_at_mut(index);
        trim(view, earlier, &mut later[0]);
    }
    cues
}

fn cue_at(view: View<'_>, cast: &Cast<'_>, at: usize, floor: usize) -> Option<Cue> {
    let word = view.word(at);
    match word {
        "according" | "According" if view.word(at + 1) == "to" => according(view, cast, at),
        "citing" | "quoting" | "Citing" | "Quoting" => citing(view, cast, at),
        "put" | "puts" | "putting" => putting::cue(view, cast, at),
        "spoke" | "speaks" | "speak" if view.word(at + 1) == "of" => {
            putting::speaking_of(view, cast, at)
        }
        "By" | "by" => putting::by_count(view, at),
        _ if lexicon::is_hearsay(word) => {
            let mut cue = hearsay(view, at..at + 1, at);
            // "Arrested for allegedly trying to …": what stands before is known.
            let bound = view.word(at + 1).ends_with("ing")
                || matches!(view.word(at.wrapping_sub(1)), "for" | "of" | "by");
            cue.before = cue.before.filter(|_| !bound);
            Some(cue)
        }
        _ => verb::cue(view, cast, at, floor),
    }
}

/// "According to X, …", "…, according to X.", "which, according to X, …".
fn according(view: View<'_>, cast: &Cast<'_>, at: usize) -> Option<Cue> {
    let source = object::after(view, cast, at + 2);
    if source.is_empty() {
        return None;
    }
    let end = source.end;
    let opens = at == 0 || (at == 1 && !view.is_break(0));
    let (before, after) = if opens {
        (None, Some(past_comma(view, end)..view.len()))
    } else if view.word(end) == ","
        && !view.is_end(end + 1)
        && view.word(at - 1) == ","
        && starts_late(view, at)
    {
        (None, Some(end + 1..view.len()))
    } else if view.word(end) == "," && !view.is_end(end + 1) && goes_on(view, end + 1) {
        (Some(0..at), Some(end + 1..view.len()))
    } else {
        // "…, according to Datalane, which asked 2,300 of them: 46 percent …"
        let colon = (end..view.len()).find(|&index| view.word(index) == ":");
        (Some(0..at), colon.map(|colon| colon + 1..view.len()))
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
fn goes_on(view: View<'_>, start: usize) -> bool {
    !verb::starts_beside(view, start)
        && !matches!(view.word(start), "a" | "an" | "the" | "its" | "his" | "her")
}

/// Whether what stands before a comma is no clause yet: "…, which, according to AFP, …", "In 2012, according to AFP, …".
fn starts_late(view: View<'_>, at: usize) -> bool {
    let before = at.saturating_sub(2);
    let opens = lexicon::is_preposition(&view.word(0).to_lowercase()) && view.words_in(0..at) <= 6;
    matches!(
        view.word(before),
        "which" | "that" | "who" | "but" | "and" | "But" | "And"
    ) || opens
}

/// The start of the clause after a source at the start of a line; past what quotes it in turn.
fn past_comma(view: View<'_>, end: usize) -> usize {
    if view.word(end) != "," {
        return end;
    }
    if matches!(view.word(end + 1), "quoting" | "citing" | "which" | "who") {
        let next = (end + 2..view.len()).find(|&index| view.word(index) == ",");
        return next.map_or(end + 1, |comma| comma + 1);
    }
    end + 1
}

/// Whether a cue names only where the reporting source has it from.
fn is_second_hand(view: View<'_>, cue: &Cue) -> bool {
    matches!(view.word(cue.words.start), "citing" | "quoting") && cue.after.is_none()
}

/// "…, citing officials": the source behind the one that reports.
fn citing(view: View<'_>, cast: &Cast<'_>, at: usize) -> Option<Cue> {
    let source = object::after(view, cast, at + 1);
    if source.is_empty() || !subject::can_speak(view, cast, &source) {
        return None;
    }
    let opening =
        (0..at).any(|index| view.word(index).eq_ignore_ascii_case("according")) && at < 16;
    let (before, after) = if opening && !view.is_end(source.end) {
        let start = (source.end..view.len()).find(|&index| view.word(index) == ",");
        (None, start.map(|comma| comma + 1..view.len()))
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

/// A clause that nobody in the text answers for: "is said to", "reportedly".
pub(super) fn hearsay(view: View<'_>, words: Range<usize>, at: usize) -> Cue {
    let is_edge = |index: usize| view.is_break(index) || view.quote(index).is_some();
    let start = (0..at)
        .rev()
        .find(|&index| is_edge(index))
        .map_or(0, |edge| edge + 1);
    let joins = |index: usize| {
        view.word(index) == ","
            && matches!(
                view.word(index + 1),
                "and" | "but" | "which" | "while" | "although"
            )
            || view.word(index) == ";"
    };
    let end = (words.end..view.len())
        .find(|&index| joins(index))
        .unwrap_or(view.len());
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
fn trim(view: View<'_>, earlier: &mut [Cue], later: &mut Cue) {
    let start = later.clause.start;
    let parted = start > 0
        && (view.is_break(start - 1) || matches!(view.word(start - 1), "and" | "but" | "while"));
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
