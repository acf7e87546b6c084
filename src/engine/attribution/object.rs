//! The source after its cue: after "according to", after "by", after a verb that comes first.

use super::cast::Cast;
use super::lexicon;
use super::line::View;
use super::subject::{MAX_ITEMS, starts_person};
use crate::document::TokenKind;
use std::ops::Range;

/// The most items of the words that describe a person before the name.
const MAX_DESCRIPTION: usize = 14;

/// The phrase that starts at `at`: after "according to", "by", "citing".
pub(super) fn after(view: View<'_>, cast: &Cast<'_>, at: usize) -> Range<usize> {
    let mut end = at;
    while end < view.len() && end - at < MAX_ITEMS {
        if let Some(next) = mention_end(view, cast, end) {
            end = next;
            if !goes_on_after_name(view, cast, end) {
                break;
            }
            continue;
        }

        if view.is_break(end) || view.quote(end).is_some() || is_end_of_phrase(view, end, at) {
            break;
        }
        end += 1;
    }
    while end > at
        && (lexicon::is_preposition(view.word(end - 1))
            || matches!(view.word(end - 1), "and" | "the" | "a"))
    {
        end -= 1;
    }
    at..end
}

fn is_end_of_phrase(view: View<'_>, index: usize, start: usize) -> bool {
    // "sister-in-law", "US-based": parts of one word.
    if view.is_hyphenated(index) {
        return false;
    }
    let word = view.word(index);
    let participle = index > start + 1
        && word.ends_with("ed")
        && !view.is_capitalised(index)
        && !lexicon::is_determiner(view.word(index - 1));
    participle
        || lexicon::is_be(word)
        || lexicon::is_helping_verb(word)
        || matches!(
            word,
            "who" | "which" | "seen" | "when" | "after" | "as" | "but" | "than" | "while"
        )
        || (index > start && matches!(word, "that" | "he" | "she" | "they" | "there" | "in" | "on"))
        || lexicon::is_time(word)
}

/// The item after the mention that `at` is part of.
fn mention_end(view: View<'_>, cast: &Cast<'_>, at: usize) -> Option<usize> {
    let token = view.token(at)?;
    Some(at + cast.tokens(cast.mention(token)?).end - token).filter(|&end| end <= view.len())
}

fn goes_on_after_name(view: View<'_>, cast: &Cast<'_>, end: usize) -> bool {
    let noun = |index: usize| {
        let word = view.word(index);
        lexicon::is_source(word)
            || lexicon::is_document(word)
            || view
                .token(index)
                .is_some_and(|token| cast.mention(token).is_some())
    };
    match view.kind(end) {
        Some(TokenKind::Possessive) => true,
        Some(TokenKind::Word) => match view.word(end) {
            "of" | "for" => true,
            "and" => view.is_capitalised(end + 1) || noun(end + 1),
            _ => {
                noun(end)
                    || (noun(end + 1)
                        && !lexicon::is_preposition(view.word(end))
                        && !lexicon::is_determiner(view.word(end))
                        && view.is_word(end + 1))
            }
        },
        Some(TokenKind::Punctuation) => {
            view.word(end) == "-"
                && view
                    .token(end)
                    .is_some_and(|token| view.document.is_glued(token))
        }
        _ => false,
    }
}

/// The source after a verb, where the verb comes first: "…,” said Pentagon spokesman, John Kirby".
pub(super) fn inverted(
    view: View<'_>,
    cast: &Cast<'_>,
    at: usize,
    after_quotation: bool,
) -> Option<Range<usize>> {
    if matches!(view.word(at), "he" | "she" | "they" | "it" | "I" | "we") {
        let ends = view.is_end(at + 1) || view.is_break(at + 1) || view.quote(at + 1).is_some();
        return ends.then_some(at..at + 1);
    }
    let mut end = at;
    let mut knows_source = false;
    let mut has_name = false;
    while end < view.len() && end - at < MAX_ITEMS {
        if let Some(next) = mention_end(view, cast, end) {
            let is_person = starts_person(view, cast, end);
            (end, knows_source, has_name) = (next, true, true);
            if is_person && is_beside(view.word(end)) {
                break;
            }
            continue;
        }
        let word = view.word(end);
        let role_before_name = word == ","
            && end > at
            && lexicon::is_role(&view.word(end - 1).to_lowercase())
            && starts_person(view, cast, end + 1);
        // "said the oldest of the players, 31-year-old Ann Lee".
        let is_described = word == ","
            && after_quotation
            && !has_name
            && end > at
            && describes_person(view, cast, end + 1);
        if role_before_name || is_described {
            end += 1;
            continue;
        }
        if view.is_break(end) || view.quote(end).is_some() || is_end_of_phrase(view, end, at) {
            break;
        }
        if end == at && !can_open(view, end) && !describes_person(view, cast, end) {
            return None;
        }
        knows_source |= lexicon::is_source(word) || view.is_capitalised(end);
        end += 1;
    }
    let ends = view.is_end(end)
        || view.is_break(end)
        || view.quote(end).is_some()
        || lexicon::is_time(view.word(end))
        || is_beside(view.word(end))
        || matches!(
            view.word(end),
            "who" | "which" | "in" | "on" | "after" | "when" | "as" | "while"
        );
    let closes = end > at && {
        let last = view.word(end - 1);
        view.token(end - 1)
            .is_some_and(|token| cast.mention(token).is_some())
            || lexicon::is_source(last)
            || view.is_capitalised(end - 1)
    };
    let fits = after_quotation || (knows_source && closes);
    (end > at && ends && fits).then_some(at..end)
}

/// Whether the words from `start` to the next person's name describe that person, whatever they are: "34-year-old plumber".
fn describes_person(view: View<'_>, cast: &Cast<'_>, start: usize) -> bool {
    let is_described = |index: usize| {
        let word = view.word(index);
        view.is_hyphenated(index)
            || view.kind(index) == Some(TokenKind::Number)
            || (index > start && matches!(word, "and" | "of" | ","))
            || (view.is_word(index)
                && !lexicon::is_preposition(word)
                && !lexicon::is_determiner(word)
                && !lexicon::is_pronoun(word)
                && !lexicon::is_be(word)
                && !lexicon::is_helping_verb(word)
                && !lexicon::is_subordinator(word))
    };
    let end = (start..view.len().min(start + MAX_DESCRIPTION))
        .find(|&index| starts_person(view, cast, index));
    end.is_some_and(|end| end > start && (start..end).all(is_described))
}

/// What stands beside an attribution after its name: "with a shrug".
fn is_beside(word: &str) -> bool {
    lexicon::is_preposition(word) && !matches!(word, "of" | "for" | "from" | "last")
}

/// Whether a source can open with the word at `index`.
fn can_open(view: View<'_>, index: usize) -> bool {
    let word = view.word(index);
    lexicon::is_determiner(word) && word != "that"
        || lexicon::is_source(word)
        || view.is_capitalised(index)
        || lexicon::is_source(view.word(index + 1))
}
