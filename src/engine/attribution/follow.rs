//! What follows a verb that reports: a clause, a quotation, or only when and where it was said.

use super::cast::Cast;
use super::lexicon::{self, VerbClass};
use super::line::View;
use crate::document::TokenKind;

mod clause;

use clause::{
    has_infinitive, is_clause, is_plain_clause, needs_clause, needs_that, requests,
    takes_infinitive,
};

/// What follows, and the item that it starts at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Following {
    /// Nothing that is said; the attribution ends here.
    Nothing(usize),
    /// Something after a comma.
    Comma(usize),
    /// A quotation, or a clause after a colon.
    Quote(usize),
    /// A clause after "that".
    That(usize),
    /// A clause or an object without "that".
    Clause(usize),
}

/// How far "that" is looked for past what stands beside the verb.
const NEAR: usize = 14;

/// What follows the verb at `at`.
pub(super) fn after(view: View<'_>, cast: &Cast<'_>, at: usize, class: VerbClass) -> Following {
    let mut next = at + 1;
    if lexicon::takes_hearer(view.word(at)) && class == VerbClass::Reporting {
        next = past_hearer(view, cast, next);
    }
    loop {
        let beside = past_beside(view, cast, next);
        if beside == next {
            break;
        }
        next = beside;
    }
    if view.word(at + 1) == "to" && takes_infinitive(view.word(at)) {
        return Following::Clause(at + 1);
    }
    if requests(view.word(at)) && has_infinitive(view, at + 1) {
        return Following::Clause(at + 1);
    }
    if let Some(found) = read(view, next) {
        return found;
    }
    let that = (next..view.len().min(next + NEAR))
        .take_while(|&index| !view.is_break(index) && view.quote(index).is_none())
        .find(|&index| view.word(index) == "that");
    let beside = lexicon::is_preposition(view.word(next)) && class != VerbClass::Finding;
    match that {
        Some(that) if beside => Following::That(that + 1),
        _ if beside
            && !matches!(
                view.word(next),
                "in" | "at"
                    | "on"
                    | "about"
                    | "over"
                    | "up"
                    | "last"
                    | "within"
                    | "by"
                    | "between"
                    | "since"
            ) =>
        {
            quotation_after(view, next)
        }
        _ if beside && closes_sentence(view, next) => quotation_after(view, next),
        _ if needs_that(view.word(at)) => quotation_after(view, next),
        _ if view.word(at).starts_with("claim") && !is_plain_clause(view, next) => {
            quotation_after(view, next)
        }
        _ if needs_clause(view.word(at)) && !is_clause(view, next) => quotation_after(view, next),
        _ => Following::Clause(next),
    }
}

fn read(view: View<'_>, next: usize) -> Option<Following> {
    if view.quote(next).is_some() {
        return Some(Following::Quote(next));
    }
    if view.is_end(next) || view.word(next) == ";" {
        // "it added; and, later, “…”"
        let quote = (next + 1..next + 6).find(|&index| view.quote(index).is_some());
        if let Some(quote) = quote.filter(|_| view.word(next) == ";") {
            return Some(Following::Quote(quote));
        }
        return Some(Following::Nothing(next));
    }
    let marked = view.is_break(next);
    let mut start = next + 1;
    while view.is_break(start) && !view.is_end(start) {
        start += 1;
    }
    match view.word(next) {
        "that" => Some(Following::That(next + 1)),
        ":" => Some(Following::Quote(start)),
        _ if marked && view.quote(start).is_some() => Some(Following::Quote(start)),
        _ if marked && view.is_end(start) => Some(Following::Nothing(next)),
        _ if marked
            && matches!(view.word(start), "that" | "however" | "though")
            && start + 1 < view.len() =>
        {
            Some(Following::That(start + 1))
        }
        _ if marked => Some(Following::Comma(start)),
        _ => None,
    }
}

/// Past who hears it: "reporters", "the BBC", "a news conference", "him".
fn past_hearer(view: View<'_>, cast: &Cast<'_>, at: usize) -> usize {
    let named = |index: usize| {
        view.token(index)
            .and_then(|token| Some((token, cast.mention(token)?)))
    };
    let word = view.word(at);
    if matches!(word, "me" | "him" | "her" | "them" | "us" | "you" | "it") {
        return at + 1;
    }
    if view.quote(at).is_some()
        || view.is_break(at)
        || word == "that"
        || lexicon::is_preposition(word)
        || view.kind(at) == Some(TokenKind::Number)
        || matches!(
            word,
            "up" | "about" | "more" | "fewer" | "less" | "nearly" | "almost"
        )
    {
        return at;
    }
    let mut next = at + usize::from(lexicon::is_determiner(word));
    if let Some((token, mention)) = named(next) {
        next += cast.tokens(mention).end - token;
        while matches!(view.kind(next), Some(TokenKind::Possessive))
            || lexicon::is_source(view.word(next))
            || lexicon::is_occasion(view.word(next))
        {
            next += 1;
        }
        return next;
    }
    if next == at {
        // "told reporters": one plain word, or the capitals of a name that is on no list.
        next += 1;
        while view.is_capitalised(next) && view.is_capitalised(at) {
            next += 1;
        }
        return next;
    }
    let known = (next..view.len().min(next + 5))
        .take_while(|&index| view.is_word(index))
        .find(|&index| {
            lexicon::is_occasion(view.word(index)) || lexicon::is_source(view.word(index))
        });
    known.map_or(next + 1, |index| index + 1)
}

/// Past one word or phrase of when, where and in what something is said.
fn past_beside(view: View<'_>, cast: &Cast<'_>, at: usize) -> usize {
    let word = view.word(at);
    if lexicon::is_time(word) || (word.ends_with("ly") && word.len() > 4 && view.is_word(at)) {
        return at + 1;
    }
    if let Some(end) = past_date(view, at) {
        return end;
    }
    if !lexicon::is_preposition(word)
        || !matches!(
            word,
            "in" | "on"
                | "at"
                | "during"
                | "to"
                | "via"
                | "through"
                | "after"
                | "by"
                | "last"
                | "following"
                | "of"
                | "for"
        )
    {
        return at;
    }
    let mut end = at + 1;
    let mut fits = word == "last";
    let limit = view.len().min(at + 12);
    while end < limit
        && !view.is_break(end)
        && view.quote(end).is_none()
        && !matches!(view.word(end), "that" | "who")
    {
        if let Some(mention) = view.token(end).and_then(|token| cast.mention(token)) {
            let token = view.token(end).unwrap_or_default();
            end += cast.tokens(mention).end - token;
            if !continues(view, end) {
                return end;
            }
            fits = true;
            continue;
        }
        let last = view.word(end);
        let counts = view.kind(end) == Some(TokenKind::Number)
            && !lexicon::is_time(view.word(end - 1))
            && end > at + 1;
        if counts
            || lexicon::is_be(last)
            || matches!(
                last,
                "has" | "have" | "had" | "will" | "would" | "could" | "least" | "most"
            )
        {
            return at;
        }
        if lexicon::is_time(last) || lexicon::is_occasion(last) {
            fits = true;
            if !continues(view, end + 1) {
                return past_day(view, end + 1);
            }
        }
        end += 1;
    }
    if fits
        && (view.is_end(end)
            || view.is_break(end)
            || view.quote(end).is_some()
            || view.word(end) == "that")
    {
        return end;
    }
    at
}

/// The end of the date at `at`, where that is when something was said: "in 2014" of "said in 2014 she owned 30 boats".
fn past_date(view: View<'_>, at: usize) -> Option<usize> {
    if !matches!(view.word(at), "in" | "on") {
        return None;
    }
    let is_year = |index: usize| {
        let word = view.word(index);
        word.len() == 4 && matches!(word.parse::<u16>(), Ok(1500..2100))
    };
    let is_day = |index: usize| {
        let word = view.word(index).trim_end_matches(char::is_alphabetic);
        matches!(word.parse::<u8>(), Ok(1..=31))
    };
    let is_name = |index: usize| lexicon::is_date_name(view.word(index));
    let mut end = at + 1;
    while is_name(end) || (is_day(end) && (is_name(end - 1) || is_name(end + 1))) {
        end += 1;
    }
    let comma = usize::from(end > at + 1 && view.word(end) == ",");
    if is_year(end + comma) {
        end += comma + 1;
    }
    let opens = view.is_end(end)
        || view.is_break(end)
        || view.word(end) == "that"
        || lexicon::is_pronoun(view.word(end))
        || lexicon::is_determiner(view.word(end))
        || view.is_capitalised(end);
    (end > at + 1 && opens).then_some(end)
}

/// Whether a phrase goes on: another noun of an occasion, a link, a possessive, a capitalised word.
fn continues(view: View<'_>, index: usize) -> bool {
    let word = view.word(index);
    matches!(word, "of" | "and" | "-" | "with")
        || view.kind(index) == Some(TokenKind::Possessive)
        || lexicon::is_occasion(word)
        || (lexicon::is_time(word) && !matches!(word, "earlier" | "later"))
}

/// Past the day and year after a month.
fn past_day(view: View<'_>, mut index: usize) -> usize {
    while view.kind(index) == Some(TokenKind::Number)
        && lexicon::is_time(view.word(index.saturating_sub(1)))
    {
        index += 1;
    }
    index
}

fn quotation_after(view: View<'_>, next: usize) -> Following {
    let quote = (next..view.len().min(next + 2 * NEAR)).find(|&index| view.quote(index).is_some());
    match quote {
        Some(quote) if quote > 0 && matches!(view.word(quote - 1), "," | ":") => {
            Following::Quote(quote)
        }
        _ => Following::Nothing(next),
    }
}

/// Whether only one short phrase is left: "he said at the scene."
fn closes_sentence(view: View<'_>, next: usize) -> bool {
    let end = (next..view.len())
        .find(|&index| view.is_end(index) || view.is_break(index))
        .unwrap_or(view.len());
    view.words_in(next..end) <= 6
        && !(next..end).any(|index| {
            view.kind(index) == Some(TokenKind::Number) || lexicon::is_be(view.word(index))
        })
}
