//! What stands before and after a verb that reports: what is said, and what stands beside it.

use super::lexicon;
use crate::document::{Cursor, TokenKind};
use crate::lexicon::{Class, ClassSet};
use std::ops::Range;

/// The fewest words that a clause before its attribution has.
const MIN_WORDS: usize = 2;

/// The most items of when or where something happens, with the words that join it to the clause before.
const MAX_ADJUNCT: usize = 8;

/// What stands before an attribution that starts at `opening` and is parted from it.
pub(super) fn before(line: &Cursor<'_>, opening: usize, floor: usize) -> Option<Range<usize>> {
    let last = opening.checked_sub(1)?;
    let is_quoted = line.quote(last).is_some();
    if !is_quoted && !matches!(line.word(last), "," | "—" | "–" | "-") {
        return None;
    }
    let floor = (floor..last)
        .find(|&index| !line.is_break(index))
        .unwrap_or(floor);
    let end = if is_quoted { opening } else { last };
    let range = opening_adjunct(line, floor..end).unwrap_or(floor)..end;
    let has_quote = line.quotes_in(range.clone()).next().is_some();
    (range.start < range.end && (has_quote || line.words_in(range.clone()) >= MIN_WORDS))
        .then_some(range)
}

/// Whether a relative pronoun alone stands between commas before the attribution at `opening`, so that the clause begins
/// after it, at `start`: "ferries that, pilots say, have never sailed".
pub(super) fn opens_relative(line: &Cursor<'_>, opening: usize, start: usize) -> bool {
    opening > 1
        && line.word(opening - 1) == ","
        && line.is_small(opening - 2, Class::RelativePronoun)
        && line.is_small(start, Class::Auxiliary)
}

/// Where the second clause of `range` starts, if only when or where it happens stands before the attribution: "He had ten
/// boats, and after the storm, she said, he had four".
fn opening_adjunct(line: &Cursor<'_>, range: Range<usize>) -> Option<usize> {
    let start = (range.clone().rev().take(MAX_ADJUNCT)).find(|&index| line.is_break(index))?;
    let joins = line.word(start) == "," && line.is_any(start + 1, lexicon::JOINS);
    let is_adjunct = line.is_small(start + 2, Class::AdjunctOpener);
    (start > range.start && joins && is_adjunct).then_some(start + 1)
}

/// "The 227 holes that Acme counted": the noun phrase before the relative clause.
pub(super) fn antecedent(line: &Cursor<'_>, pronoun: usize) -> Option<Range<usize>> {
    let is_edge = |index: usize| {
        line.is_break(index)
            || line.quote(index).is_some()
            || line.is(index, Class::AdjunctOpener)
            || line.is(index, Class::Be)
            || lexicon::verb_class(line, index).is_some()
    };
    let floor = pronoun.saturating_sub(8);
    let start = (floor..pronoun)
        .rev()
        .find(|&index| is_edge(index))
        .map_or(floor, |edge| edge + 1);
    (start < pronoun).then_some(start..pronoun)
}

/// Words that loosen a figure.
const HEDGES: ClassSet = ClassSet::of(&[
    Class::About,
    Class::Above,
    Class::AtMost,
    Class::Below,
    Class::Between,
]);

/// Whether what stands before an attribution is only when or where: "In the second case, the party asks."
pub(super) fn opens_beside(line: &Cursor<'_>, before: &Option<Range<usize>>) -> bool {
    before.as_ref().is_some_and(|before| {
        line.is(before.start, Class::AdjunctOpener)
            && !(line.is_capital(before.start) && line.is_any(before.start, HEDGES))
            && line.words_in(before.clone()) <= 6
            && line.quotes_in(before.clone()).next().is_none()
    })
}

/// Words that open what stands beside a clause.
const BESIDE: ClassSet = ClassSet::of(&[
    Class::AdjunctOpener,
    Class::And,
    Class::BesideOpener,
    Class::Contrast,
    Class::Interrogative,
]);

/// Whether what follows the comma after an attribution stands beside it: "…, he said, as the crowd left".
pub(super) fn starts_beside(line: &Cursor<'_>, start: usize) -> bool {
    line.is_any_small(start, BESIDE) || (lexicon::ends_in_ing(line, start) && line.is_word(start))
}

/// Whether what follows the comma after "said Ann Lee" describes her: ", a welder who owns two boats", ", the mayor".
pub(super) fn describes(line: &Cursor<'_>, start: usize) -> bool {
    lexicon::is_determiner(line, start) || lexicon::is_source(line, start) || line.is_capital(start)
}

/// Whether the attribution ends before `start` in the middle of a clause, so that the rest of the clause is reported too:
/// "The firm lost $3 million, she said, and 40 jobs", "The party won, he believes, by 200 votes".
pub(super) fn goes_on(line: &Cursor<'_>, start: usize) -> bool {
    let is_figure = |index: usize| {
        line.kind(index) == Some(TokenKind::Number) || line.is(index, Class::Cardinal)
    };
    match line.word(start) {
        // A clause with its own subject is the article's: "…, she said, and the court adjourned"; one with a figure goes on:
        // "…, she said, and nine boats were new".
        "and" => {
            is_figure(start + 1)
                || !lexicon::is_determiner(line, start + 1)
                    && !line.is(start + 1, Class::SubjectPronoun)
        }
        "by" | "with" => (start + 1..start + 4).any(is_figure),
        _ => false,
    }
}

/// The end of the clause that starts at `start`: where a contrasting clause begins, or the line's end.
pub(super) fn end_of_content(line: &Cursor<'_>, start: usize) -> usize {
    let contrasts = |index: usize| {
        line.word(index) == "," && line.is_small(index + 1, Class::Contrast) && index > start
    };
    (start..line.len())
        .find(|&index| contrasts(index))
        .unwrap_or(line.len())
}
