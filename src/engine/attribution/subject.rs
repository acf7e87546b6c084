//! The subject of a verb that reports, before the verb.

use super::cast::Cast;
use super::lexicon;
use crate::document::Cursor;
use crate::lexicon::Class;
use std::ops::Range;

mod apposition;
mod head;
mod phrase;

use apposition::across_appositions;
pub(super) use head::head;
pub(super) use phrase::{MAX_ITEMS, can_speak, starts_person};
use phrase::{is_nominal, opening_bracket, trim, walk_back};

/// The subject of the verb whose auxiliaries start at `end`.
pub(super) fn before(line: &Cursor<'_>, cast: &Cast<'_>, end: usize) -> Option<Range<usize>> {
    let end = without_time(line, cast, end);
    let last = end.checked_sub(1)?;
    match line.word(last) {
        "," | "—" | "–" => across_appositions(line, cast, end),
        ")" => before(line, cast, opening_bracket(line, last)?),
        _ => {
            let phrase = trim(line, cast, walk_back(line, cast, end));
            let phrase = without_clause(line, cast, phrase);
            let fits = !phrase.is_empty()
                && is_nominal(line, cast, phrase.end - 1)
                && !is_share(line, &phrase);
            fits.then_some(phrase)
        }
    }
}

/// Without a clause before the subject: "they keep a log", of "they keep a log shows", becomes "a log".
fn without_clause(line: &Cursor<'_>, cast: &Cast<'_>, phrase: Range<usize>) -> Range<usize> {
    let is_pronoun = phrase.len() > 1
        && line.is_small(phrase.start, Class::SubjectPronoun)
        && !line.is(phrase.start, Class::Interrogative);
    if !is_pronoun {
        return phrase;
    }
    if let Some(outer) = before_relative(line, cast, phrase.start) {
        return outer;
    }
    let noun = (phrase.start + 2..phrase.end).find(|&index| lexicon::is_determiner(line, index));
    noun.unwrap_or(phrase.end)..phrase.end
}

/// The noun phrase before the relative clause whose subject stands at `start`: "figures from a portal to which they report".
fn before_relative(line: &Cursor<'_>, cast: &Cast<'_>, start: usize) -> Option<Range<usize>> {
    let pronoun = start.checked_sub(1)?;
    if pronoun < 2 || !line.is_small(pronoun, Class::RelativePronoun) {
        return None;
    }
    let end = pronoun - usize::from(line.is_small(pronoun - 1, Class::AdjunctOpener));
    let phrase = trim(line, cast, walk_back(line, cast, end));
    (!phrase.is_empty() && is_nominal(line, cast, phrase.end - 1)).then_some(phrase)
}

/// Without when it was said: "a report last year", "the ministry on Monday".
fn without_time(line: &Cursor<'_>, cast: &Cast<'_>, end: usize) -> usize {
    let is_time =
        |index: usize| lexicon::is_time(line, index) || line.is(index, Class::CalendarPeriod);
    let named = |index: usize| {
        let token = line.token(index);
        token.is_some_and(|token| cast.mention(token).is_some())
    };
    let last = end.saturating_sub(1);
    let opens = last > 1 && matches!(line.word(last - 1), "last" | "this" | "on" | "earlier");
    if opens && is_time(last) && !named(last) {
        last - 1
    } else {
        end
    }
}

/// "58 percent of voters expect …": the answers of a poll, and nobody's statement.
fn is_share(line: &Cursor<'_>, phrase: &Range<usize>) -> bool {
    phrase
        .clone()
        .any(|index| matches!(line.word(index), "percent" | "%" | "per"))
}
