//! What follows a verb that reports: a clause, a quotation, or only when and where it was said.

use super::cast::Cast;
use super::lexicon::{self, VerbClass};
use crate::document::Cursor;
use crate::document::TokenKind;
use crate::lexicon::{Class, ClassSet};

mod clause;

use clause::{has_infinitive, is_clause, is_plain_clause};

/// What follows, and the item that it starts at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Following {
    /// Nothing that is said; the attribution ends here.
    Nothing(usize),
    /// Something after a comma.
    Comma(usize),
    /// A quotation, or a clause after a colon.
    Quote(usize),
    /// A clause after its own opener: "said that they left".
    That(usize),
    /// A clause or an object without one.
    Clause(usize),
}

/// How far a clause's opener is looked for past what stands beside the verb.
const NEAR: usize = 14;

/// What follows the verb at `at`.
pub(super) fn after(line: &Cursor<'_>, cast: &Cast<'_>, at: usize, class: VerbClass) -> Following {
    let mut next = at + 1;
    if line.is_any(at, lexicon::TAKES_HEARER) && class == VerbClass::Reporting {
        next = past_hearer(line, cast, next);
    }
    loop {
        let beside = past_beside(line, cast, next);
        if beside == next {
            break;
        }
        next = beside;
    }
    if line.word(at + 1) == "to" && line.is(at, Class::TakesInfinitive) {
        return Following::Clause(at + 1);
    }
    if line.is(at, Class::Requests) && has_infinitive(line, at + 1) {
        return Following::Clause(at + 1);
    }
    if let Some(found) = read(line, next) {
        return found;
    }
    let that = (next..line.len().min(next + NEAR))
        .take_while(|&index| !line.is_break(index) && line.quote(index).is_none())
        .find(|&index| line.is_small(index, Class::That));
    let beside = line.is_small(next, Class::AdjunctOpener) && class != VerbClass::Finding;
    match that {
        Some(that) if beside => Following::That(that + 1),
        _ if beside && !line.is(next, Class::ClauseAdjunct) => quotation_after(line, next),
        _ if beside && closes_sentence(line, next) => quotation_after(line, next),
        _ if line.is(at, Class::NeedsThat) => quotation_after(line, next),
        _ if line.is(at, Class::NeedsAuxiliary) && !is_plain_clause(line, next) => {
            quotation_after(line, next)
        }
        _ if line.is(at, Class::NeedsClause) && !is_clause(line, next) => {
            quotation_after(line, next)
        }
        _ => Following::Clause(next),
    }
}

fn read(line: &Cursor<'_>, next: usize) -> Option<Following> {
    if line.quote(next).is_some() {
        return Some(Following::Quote(next));
    }
    if line.is_end(next) || line.word(next) == ";" {
        // "it added; and, later, “…”"
        let quote = (next + 1..next + 6).find(|&index| line.quote(index).is_some());
        if let Some(quote) = quote.filter(|_| line.word(next) == ";") {
            return Some(Following::Quote(quote));
        }
        return Some(Following::Nothing(next));
    }
    let marked = line.is_break(next);
    let mut start = next + 1;
    while line.is_break(start) && !line.is_end(start) {
        start += 1;
    }
    match line.word(next) {
        _ if line.is_small(next, Class::That) => Some(Following::That(next + 1)),
        ":" => Some(Following::Quote(start)),
        _ if marked && line.quote(start).is_some() => Some(Following::Quote(start)),
        _ if marked && line.is_end(start) => Some(Following::Nothing(next)),
        _ if marked
            && (line.word(start) == "that" || is_inserted(line, start))
            && start + 1 < line.len() =>
        {
            Some(Following::That(start + 1))
        }
        _ if marked => Some(Following::Comma(start)),
        _ => None,
    }
}

/// "He said, though, that …": not "…, he said, though nobody listened".
fn is_inserted(line: &Cursor<'_>, at: usize) -> bool {
    matches!(line.word(at), "however" | "though") && matches!(line.word(at + 1), "," | "that")
}

/// Pronouns that are an object.
const HEARERS: ClassSet = ClassSet::of(&[Class::AlsoObject, Class::ObjectPronoun]);

/// Past who hears it: "the reporters", "the BBC", "a news conference".
fn past_hearer(line: &Cursor<'_>, cast: &Cast<'_>, at: usize) -> usize {
    let named = |index: usize| {
        line.token(index)
            .and_then(|token| Some((token, cast.mention(token)?)))
    };
    if line.is_any_small(at, HEARERS) {
        return at + 1;
    }
    if line.quote(at).is_some()
        || line.is_break(at)
        || line.is_small(at, Class::That)
        || line.is_small(at, Class::AdjunctOpener)
        || line.kind(at) == Some(TokenKind::Number)
        || line.is_small(at, Class::HedgeWord)
    {
        return at;
    }
    let mut next = at + usize::from(lexicon::is_determiner(line, at));
    if let Some((token, mention)) = named(next) {
        next += cast.tokens(mention).end - token;
        while matches!(line.kind(next), Some(TokenKind::Possessive))
            || lexicon::is_source(line, next)
            || line.is_small(next, Class::Occasion)
        {
            next += 1;
        }
        // "Told Reuters news agency".
        let is_agency = line.is_word(next)
            && !lexicon::is_determiner(line, next)
            && lexicon::is_source(line, next + 1);
        return next + 2 * usize::from(is_agency);
    }
    if next == at {
        // "told reporters": one plain word, or the capitals of a name that is on no list.
        next += 1;
        while line.is_capital(next) && line.is_capital(at) {
            next += 1;
        }
        return next;
    }
    let known = (next..line.len().min(next + 5))
        .take_while(|&index| line.is_word(index))
        .find(|&index| line.is_small(index, Class::Occasion) || lexicon::is_source(line, index));
    let mut end = known.map_or(next + 1, |index| index + 1);
    // "Told the broadcaster Kanal Elva that …": its name.
    while known.is_some() && line.is_capital(end) {
        end += 1;
    }
    end
}

/// Past one word or phrase of when, where and in what something is said.
fn past_beside(line: &Cursor<'_>, cast: &Cast<'_>, at: usize) -> usize {
    let word = line.word(at);
    if lexicon::is_time(line, at) || (word.ends_with("ly") && word.len() > 4 && line.is_word(at)) {
        return at + 1;
    }
    if let Some(end) = past_date(line, at) {
        return end;
    }
    // "As late as June 2015".
    let is_early = matches!(line.word(at + 1), "early" | "late" | "recently");
    if line.word(at) == "as" && line.word(at + 2) == "as" && is_early {
        let is_part = |index: &usize| {
            lexicon::is_date_name(line, *index) || line.kind(*index) == Some(TokenKind::Number)
        };
        let parts = (at + 3..at + 6).take_while(is_part).count();
        return if parts > 0 { at + 3 + parts } else { at };
    }
    // "In an essay printed on Friday".
    if lexicon::is_participle(line, at) && line.is_small(at - 1, Class::Occasion) {
        let end = past_beside(line, cast, at + 1);
        return if end > at + 1 { end } else { at };
    }
    if !line.is_small(at, Class::OccasionOpener) {
        return at;
    }
    let mut end = at + 1;
    let mut fits = word == "last";
    let limit = line.len().min(at + 12);
    while end < limit
        && !line.is_break(end)
        && line.quote(end).is_none()
        && !(line.is_small(end, Class::That) || line.word(end) == "who")
    {
        if let Some(mention) = line.token(end).and_then(|token| cast.mention(token)) {
            let token = line.token(end).unwrap_or_default();
            end += cast.tokens(mention).end - token;
            if !continues(line, end) {
                return end;
            }
            fits = true;
            continue;
        }
        // "In a 2019 speech".
        let is_year = line.word(end).len() == 4 && line.is_small(end + 1, Class::Occasion);
        let counts = line.kind(end) == Some(TokenKind::Number)
            && !is_year
            && !lexicon::is_time(line, end - 1)
            && end > at + 1;
        if counts
            || line.is(end, Class::Be)
            || lexicon::is_helping_verb(line, end)
            || line.is_small(end, Class::Superlative)
        {
            return at;
        }
        if lexicon::is_time(line, end) || line.is_small(end, Class::Occasion) {
            fits = true;
            if !continues(line, end + 1) {
                return past_day(line, end + 1);
            }
        }
        end += 1;
    }
    if fits
        && (line.is_end(end)
            || line.is_break(end)
            || line.quote(end).is_some()
            || line.is_small(end, Class::That))
    {
        return end;
    }
    at
}

/// The end of the date at `at`, where that is when something was said: "in 2014" of "said in 2014 she owned 30 boats".
fn past_date(line: &Cursor<'_>, at: usize) -> Option<usize> {
    if !matches!(line.word(at), "in" | "on") {
        return None;
    }
    let is_year = |index: usize| {
        let word = line.word(index);
        word.len() == 4 && matches!(word.parse::<u16>(), Ok(1500..2100))
    };
    let is_day = |index: usize| {
        let word = line.word(index).trim_end_matches(char::is_alphabetic);
        matches!(word.parse::<u8>(), Ok(1..=31))
    };
    let is_name = |index: usize| lexicon::is_date_name(line, index);
    let mut end = at + 1;
    while is_name(end) || (is_day(end) && (is_name(end - 1) || is_name(end + 1))) {
        end += 1;
    }
    let comma = usize::from(end > at + 1 && line.word(end) == ",");
    if is_year(end + comma) {
        end += comma + 1;
    }
    let opens = line.is_end(end)
        || line.is_break(end)
        || line.is_small(end, Class::That)
        || line.is(end, Class::SubjectPronoun)
        || lexicon::is_determiner(line, end)
        || line.is_capital(end);
    (end > at + 1 && opens).then_some(end)
}

/// Whether a phrase goes on: another noun of an occasion, a link, a possessive, a capitalised word.
fn continues(line: &Cursor<'_>, index: usize) -> bool {
    let word = line.word(index);
    matches!(word, "of" | "and" | "-" | "with")
        || line.kind(index) == Some(TokenKind::Possessive)
        || line.is_small(index, Class::Occasion)
        || (lexicon::is_time(line, index) && !matches!(word, "earlier" | "later"))
}

/// Past the day and year after a month.
fn past_day(line: &Cursor<'_>, mut index: usize) -> usize {
    while line.kind(index) == Some(TokenKind::Number)
        && lexicon::is_time(line, index.saturating_sub(1))
    {
        index += 1;
    }
    index
}

fn quotation_after(line: &Cursor<'_>, next: usize) -> Following {
    let quote = (next..line.len().min(next + 2 * NEAR)).find(|&index| line.quote(index).is_some());
    match quote {
        Some(quote) if quote > 0 && matches!(line.word(quote - 1), "," | ":") => {
            Following::Quote(quote)
        }
        _ => Following::Nothing(next),
    }
}

/// Whether only one short phrase is left: "he said at the scene."
fn closes_sentence(line: &Cursor<'_>, next: usize) -> bool {
    let end = (next..line.len())
        .find(|&index| line.is_end(index) || line.is_break(index))
        .unwrap_or(line.len());
    line.words_in(next..end) <= 6
        && !(next..end)
            .any(|index| line.kind(index) == Some(TokenKind::Number) || line.is(index, Class::Be))
}
