//! The subject of a verb that reports, before the verb.

use super::cast::Cast;
use super::lexicon;
use super::line::View;
use crate::document::TokenKind;
use crate::mention::NameKind;
use std::ops::Range;

mod apposition;

use apposition::across_appositions;

/// The most items of a source's phrase.
pub(super) const MAX_ITEMS: usize = 30;

/// The subject of the verb whose auxiliaries start at `end`.
pub(super) fn before(view: View<'_>, cast: &Cast<'_>, end: usize) -> Option<Range<usize>> {
    let last = end.checked_sub(1)?;
    match view.word(last) {
        "," | "—" | "–" => across_appositions(view, cast, end),
        ")" => before(view, cast, opening_bracket(view, last)?),
        _ => {
            let phrase = trim(view, cast, walk_back(view, cast, end));
            let fits = !phrase.is_empty()
                && is_nominal(view, cast, phrase.end - 1)
                && !is_share(view, &phrase);
            fits.then_some(phrase)
        }
    }
}

/// "58 percent of voters expect …": the answers of a poll, and nobody's statement.
fn is_share(view: View<'_>, phrase: &Range<usize>) -> bool {
    phrase
        .clone()
        .any(|index| matches!(view.word(index), "percent" | "%" | "per"))
}

fn opening_bracket(view: View<'_>, closing: usize) -> Option<usize> {
    (closing.saturating_sub(8)..closing)
        .rev()
        .find(|&index| view.word(index) == "(")
}

/// Whether a phrase can end with the item at `index`.
fn is_nominal(view: View<'_>, cast: &Cast<'_>, index: usize) -> bool {
    let word = view.word(index);
    let named = view
        .token(index)
        .is_some_and(|token| cast.mention(token).is_some());
    named
        || (matches!(
            view.kind(index),
            Some(TokenKind::Word | TokenKind::Number | TokenKind::Address)
        ) && !lexicon::is_preposition(word)
            && !lexicon::is_article(word)
            && !matches!(
                word,
                "and" | "or" | "not" | "There" | "there" | "to" | "which" | "than" | "be" | "Not"
            ))
        || word == ")"
}

/// Leftwards from a verb to where its subject can start at the earliest.
fn walk_back(view: View<'_>, cast: &Cast<'_>, end: usize) -> Range<usize> {
    let (mut start, mut end) = (end, end);
    while start > 0 && end - start < MAX_ITEMS {
        let at = start - 1;
        if let Some(first) = mention_start(view, cast, at) {
            start = first;
            continue;
        }
        let word = view.word(at);
        if view.quote(at).is_some() {
            break;
        }
        if word == ")" {
            match opening_bracket(view, at) {
                Some(open) => start = open,
                None => break,
            }
            continue;
        }
        if matches!(word, "who" | "which" | "whose") {
            if start < end && opens_clause(view, cast, start) {
                break;
            }
            // "the officials who met him said": the phrase is what stands before the relative clause.
            (start, end) = (at, at);
            continue;
        }
        let relative = word == "that" && start < end && at > 0 && !opens_clause(view, cast, start);
        if relative && view.is_word(at - 1) && lexicon::verb_class(view.word(at - 1)).is_none() {
            (start, end) = (at, at);
            continue;
        }
        if lexicon::is_be(word) || matches!(word, "has" | "have" | "had" | "will" | "would") {
            match relative_pronoun(view, at) {
                Some(pronoun) => {
                    (start, end) = (pronoun, pronoun);
                    continue;
                }
                None => break,
            }
        }
        if view.is_break(at)
            || lexicon::is_subordinator(word)
            || is_verb(view, at)
            || (matches!(word, "and" | "or" | "And") && !joins_names(view, cast, at))
        {
            break;
        }
        start = at;
    }
    start..end
}

/// Whether a subject stands after a relative pronoun: "which analysts say", not "who met him".
fn opens_clause(view: View<'_>, cast: &Cast<'_>, index: usize) -> bool {
    let word = view.word(index);
    view.token(index)
        .is_some_and(|token| cast.mention(token).is_some())
        || lexicon::is_determiner(word)
        || lexicon::is_pronoun(word)
        || lexicon::is_source(word)
        || lexicon::is_document(word)
        || view.is_capitalised(index)
}

/// The first item of the mention that ends at `at`.
fn mention_start(view: View<'_>, cast: &Cast<'_>, at: usize) -> Option<usize> {
    let token = view.token(at)?;
    let tokens = cast.tokens(cast.mention(token)?);
    at.checked_sub(token - tokens.start)
}

fn relative_pronoun(view: View<'_>, at: usize) -> Option<usize> {
    let floor = at.saturating_sub(10);
    let found = (floor..at)
        .rev()
        .take_while(|&index| !view.is_break(index) && view.quote(index).is_none())
        .find(|&index| matches!(view.word(index), "who" | "which" | "that"))?;
    (found > 0 && !view.is_break(found - 1)).then_some(found)
}

fn is_verb(view: View<'_>, at: usize) -> bool {
    let word = view.word(at);
    let determined = at > 0 && lexicon::is_determiner(view.word(at - 1));
    lexicon::verb_class(word) == Some(lexicon::VerbClass::Reporting)
        && !lexicon::is_noun_too(word)
        && !word.ends_with("ing")
        && !determined
}

/// "Britain and France", "the mayor and the council": not "sales fell and the company".
fn joins_names(view: View<'_>, cast: &Cast<'_>, at: usize) -> bool {
    let is_name = |index: usize| {
        view.token(index)
            .is_some_and(|token| cast.mention(token).is_some())
            || view.is_capitalised(index)
            || lexicon::is_source(view.word(index))
    };
    let next = at + 1 + usize::from(lexicon::is_determiner(view.word(at + 1)));
    at > 0 && is_name(at - 1) && is_name(next)
}

/// Without the adverbs and the adverbial phrase that stand before the subject.
fn trim(view: View<'_>, cast: &Cast<'_>, phrase: Range<usize>) -> Range<usize> {
    let mut start = phrase.start;
    while start < phrase.end
        && (lexicon::is_time(view.word(start))
            || matches!(
                view.word(start),
                "and"
                    | "And"
                    | "but"
                    | "But"
                    | "or"
                    | "Meanwhile"
                    | "Also"
                    | "only"
                    | "Earlier"
                    | "Later"
                    | "Instead"
                    | "Then"
            )
            || (view.word(start).ends_with("ly")
                && view.words_in(start..phrase.end) > 1
                && view.word(start).len() > 5))
    {
        start += 1;
    }
    if start < phrase.end && lexicon::is_preposition(&view.word(start).to_lowercase()) {
        let opens = |index: usize| {
            let named = view
                .token(index)
                .and_then(|token| Some((token, cast.mention(token)?)))
                .is_some_and(|(token, mention)| cast.tokens(mention).start == token);
            let beside = index > 0
                && (lexicon::is_preposition(view.word(index - 1))
                    || lexicon::is_determiner(view.word(index - 1))
                    || index - 1 == start);
            (named
                || lexicon::is_pronoun(view.word(index))
                || matches!(view.word(index), "the" | "a" | "an"))
                && !beside
        };
        start = (start + 1..phrase.end)
            .rev()
            .find(|&index| opens(index))
            .unwrap_or(phrase.end - 1);
    }
    let mut end = phrase.end;
    while end > start + 1 && lexicon::is_time(view.word(end - 1)) {
        end -= 1;
    }
    start..end
}

/// Whether a phrase holds somebody or something that states.
pub(super) fn can_speak(view: View<'_>, cast: &Cast<'_>, phrase: &Range<usize>) -> bool {
    phrase.clone().any(|index| {
        let word = view.word(index);
        let lower = word.to_lowercase();
        view.token(index)
            .is_some_and(|token| cast.mention(token).is_some())
            || lexicon::is_pronoun(word)
            || lexicon::is_source(&lower)
            || lexicon::is_document(&lower)
            || (view.is_capitalised(index) && index > 0)
    })
}

pub(super) fn starts_person(view: View<'_>, cast: &Cast<'_>, index: usize) -> bool {
    let mention = view.token(index).and_then(|token| cast.mention(token));
    mention.is_some_and(|mention| cast.kind(mention) == NameKind::Person)
}
