//! Times that only the article's own date fixes: "last year", "Tuesday", "three weeks ago".

use crate::document::Cursor;
use crate::lexicon::{Class, ClassSet};
use std::ops::Range;

/// Nouns of a stretch of time that "last" or "this" may tell apart.
const PERIODS: ClassSet = ClassSet::of(&[Class::CalendarPeriod, Class::Season, Class::TimeNoun]);

/// Weekdays and months.
const NAMES: ClassSet = ClassSet::of(&[Class::Month, Class::Weekday]);

/// Parts of a day.
const DAY_PARTS: ClassSet = ClassSet::of(&[Class::Afternoon, Class::Morning]);

/// The time that starts at `at`.
pub(super) fn read(words: &Cursor<'_>, at: usize) -> Option<Range<usize>> {
    let next = at + 1;
    let is_one = || words.is(at, Class::IndefiniteArticle) || words.reads(at, "one");
    let length = if words.is(at, Class::CalendarDay) {
        1
    } else if words.is(at, Class::RelativeAdjective) && words.is_any(next, PERIODS.or(NAMES)) {
        2
    } else if is_one() && words.is_any(next, PERIODS) && words.is(at + 2, Class::AfterDuration) {
        3
    } else if is_year_part(words, at) {
        2
    } else if is_named_day_or_month(words, at) {
        1
    } else {
        return None;
    };
    let end = at + length;
    // "Yesterday evening", "Tuesday night".
    Some(at..end + usize::from(words.is_any(end, DAY_PARTS)))
}

/// "First quarter", "second half".
fn is_year_part(words: &Cursor<'_>, at: usize) -> bool {
    words.ordinal(at).is_some_and(|number| number <= 4) && words.is(at + 1, Class::YearFraction)
}

/// The time that the duration `tokens` makes with the words beside it: "two weeks ago", "in the past three years".
pub(super) fn with_duration(words: &Cursor<'_>, tokens: Range<usize>) -> Option<Range<usize>> {
    if words.is(tokens.end, Class::AfterDuration) {
        return Some(tokens.start..tokens.end + 1);
    }
    if words.is(tokens.start, Class::SpanAdjective) {
        return Some(tokens);
    }
    let before = tokens.start.wrapping_sub(1);
    words
        .is(before, Class::SpanAdjective)
        .then_some(before..tokens.end)
}

/// Whether the word at `at` is a weekday or a month, and no name and no short word.
fn is_named_day_or_month(words: &Cursor<'_>, at: usize) -> bool {
    if !words.is_capital(at) || !words.is_any(at, NAMES) || words.is(at, Class::DateOrWord) {
        return false;
    }
    // A verb, a soldier's walk and names: a month only after what says when.
    !words.is(at, Class::MonthOrName) || words.is(at.wrapping_sub(1), Class::BeforeMonth)
}

#[cfg(test)]
mod tests;
