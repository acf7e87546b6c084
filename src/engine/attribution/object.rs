//! The source after its cue: after "according to", after "by", after a verb that comes first.

use super::cast::Cast;
use super::lexicon::{self, DEFINERS, DETERMINERS};
use super::subject::{MAX_ITEMS, starts_person};
use crate::document::Cursor;
use crate::document::TokenKind;
use crate::lexicon::{Class, ClassSet};
use std::ops::Range;

/// The most items of the words that describe a person before the name.
const MAX_DESCRIPTION: usize = 14;

/// No phrase ends with one of these.
const NO_LAST: ClassSet = ClassSet::of(&[Class::AdjunctOpener, Class::And, Class::Article]);

/// The phrase that starts at `at`: after "according to", "sold by".
pub(super) fn after(line: &Cursor<'_>, cast: &Cast<'_>, at: usize) -> Range<usize> {
    let mut end = at;
    while end < line.len() && end - at < MAX_ITEMS {
        if let Some(next) = mention_end(line, cast, end) {
            end = next;
            if !goes_on_after_name(line, cast, end) {
                break;
            }
            continue;
        }

        if line.is_break(end) || line.quote(end).is_some() || is_end_of_phrase(line, end, at) {
            break;
        }
        end += 1;
    }
    while end > at && line.is_any_small(end - 1, NO_LAST) {
        end -= 1;
    }
    at..end
}

/// Words that end the phrase before them.
const ENDS: ClassSet = ClassSet::of(&[Class::Auxiliary, Class::PhraseEnd]);

fn is_end_of_phrase(line: &Cursor<'_>, index: usize, start: usize) -> bool {
    // "sister-in-law", "US-based": parts of one word.
    if line.is_hyphenated(index) {
        return false;
    }
    let word = line.word(index);
    let participle = index > start + 1
        && word.ends_with("ed")
        && !line.is_capital(index)
        && !lexicon::is_determiner(line, index - 1);
    participle
        || line.is_any_small(index, ENDS)
        || (index > start && matches!(word, "that" | "he" | "she" | "they" | "there" | "in" | "on"))
        || lexicon::is_time(line, index)
}

/// The item after the mention that `at` is part of.
fn mention_end(line: &Cursor<'_>, cast: &Cast<'_>, at: usize) -> Option<usize> {
    let token = line.token(at)?;
    Some(at + cast.tokens(cast.mention(token)?).end - token).filter(|&end| end <= line.len())
}

fn goes_on_after_name(line: &Cursor<'_>, cast: &Cast<'_>, end: usize) -> bool {
    let noun = |index: usize| {
        lexicon::is_source(line, index)
            || line.is_small(index, Class::Document)
            || line
                .token(index)
                .is_some_and(|token| cast.mention(token).is_some())
    };
    match line.kind(end) {
        Some(TokenKind::Possessive) => true,
        Some(TokenKind::Word) => match line.word(end) {
            "of" | "for" => true,
            _ if line.is_small(end, Class::And) => line.is_capital(end + 1) || noun(end + 1),
            _ => {
                noun(end)
                    || (noun(end + 1)
                        && !line.is_small(end, Class::AdjunctOpener)
                        && !lexicon::is_determiner(line, end)
                        && line.is_word(end + 1))
            }
        },
        Some(TokenKind::Punctuation) => {
            line.word(end) == "-"
                && line
                    .token(end)
                    .is_some_and(|token| line.document.is_glued(token))
        }
        _ => false,
    }
}

/// The source after a verb, where the verb comes first: "…,” said Pentagon spokesman, John Kirby".
pub(super) fn inverted(
    line: &Cursor<'_>,
    cast: &Cast<'_>,
    at: usize,
    after_quotation: bool,
) -> Option<Range<usize>> {
    if line.is(at, Class::SubjectPronoun) && !matches!(line.word(at), "who" | "you") {
        let ends = line.is_end(at + 1) || line.is_break(at + 1) || line.quote(at + 1).is_some();
        return ends.then_some(at..at + 1);
    }
    let mut end = at;
    let mut knows_source = false;
    let mut has_name = false;
    while end < line.len() && end - at < MAX_ITEMS {
        if let Some(next) = mention_end(line, cast, end) {
            let is_person = starts_person(line, cast, end);
            (end, knows_source, has_name) = (next, true, true);
            if is_person && is_beside(line, end) {
                break;
            }
            continue;
        }
        let word = line.word(end);
        let role_before_name = word == ","
            && end > at
            && line.is(end - 1, Class::TitleHead)
            && starts_person(line, cast, end + 1);
        // "said the oldest of the players, 31-year-old Ann Lee".
        let is_described = word == ","
            && after_quotation
            && !has_name
            && end > at
            && describes_person(line, cast, end + 1);
        let is_named = word == "," && !has_name && is_noun_and_name(line, cast, at..end);
        if role_before_name || is_described || is_named {
            end += 1;
            continue;
        }
        if line.is_break(end) || line.quote(end).is_some() || is_end_of_phrase(line, end, at) {
            break;
        }
        if end == at && !can_open(line, end) && !describes_person(line, cast, end) {
            return None;
        }
        knows_source |= lexicon::is_source(line, end) || line.is_capital(end);
        end += 1;
    }
    let ends = line.is_end(end)
        || line.is_break(end)
        || line.quote(end).is_some()
        || lexicon::is_time(line, end)
        || is_beside(line, end)
        || line.is_small(end, Class::PhraseEnd);
    let closes = end > at && {
        line.token(end - 1)
            .is_some_and(|token| cast.mention(token).is_some())
            || lexicon::is_source(line, end - 1)
            || line.is_capital(end - 1)
    };
    let fits = after_quotation || (knows_source && closes);
    (end > at && ends && fits).then_some(at..end)
}

/// Whether a definite noun, which `phrase` is, has its name after a comma: "the auctioneer, Ann Lee,".
fn is_noun_and_name(line: &Cursor<'_>, cast: &Cast<'_>, phrase: Range<usize>) -> bool {
    let name = phrase.end + 1;
    phrase.len() > 1
        && line.is_any(phrase.start, DEFINERS)
        && starts_person(line, cast, name)
        && mention_end(line, cast, name).is_some_and(|end| line.is_end(end) || line.is_break(end))
}

/// Words that describe nobody.
const GRAMMAR: ClassSet = ClassSet::of(&[
    Class::AdjunctOpener,
    Class::Auxiliary,
    Class::SubjectPronoun,
])
.or(DETERMINERS);

/// Whether the words from `start` to the next person's name describe that person, whatever they are: "34-year-old plumber".
fn describes_person(line: &Cursor<'_>, cast: &Cast<'_>, start: usize) -> bool {
    let is_described = |index: usize| {
        let word = line.word(index);
        line.is_hyphenated(index)
            || line.kind(index) == Some(TokenKind::Number)
            || (index > start && (line.is_small(index, Class::And) || matches!(word, "of" | ",")))
            || (line.is_word(index)
                && !line.is_any(index, GRAMMAR)
                && !lexicon::is_subordinator(line, index))
    };
    let end = (start..line.len().min(start + MAX_DESCRIPTION))
        .find(|&index| starts_person(line, cast, index));
    end.is_some_and(|end| end > start && (start..end).all(is_described))
}

/// What stands beside an attribution after its name: "with a shrug".
fn is_beside(line: &Cursor<'_>, at: usize) -> bool {
    line.is_small(at, Class::AdjunctOpener)
        && !matches!(line.word(at), "of" | "for" | "from" | "last")
}

/// Whether a source can open with the word at `index`.
fn can_open(line: &Cursor<'_>, index: usize) -> bool {
    lexicon::is_determiner(line, index) && !line.is(index, Class::That)
        || lexicon::is_source(line, index)
        || line.is_capital(index)
        || lexicon::is_source(line, index + 1)
}
