//! Attributions of quotations by verbs that no list has: "“Never,” sighed the farmer Ola Brandt".
//!
//! Beside a quotation that ends with a comma, a question or an exclamation, a name and a verb are an attribution whatever the
//! verb is.

use super::cast::Cast;
use super::cue::{Cue, Source};
use super::line::View;
use super::{lexicon, object, subject, verb};
use std::ops::Range;

/// The cue that the verb at `at` is, where a quotation and a speaker stand beside it.
pub(super) fn cue(view: View<'_>, cast: &Cast<'_>, at: usize, floor: usize) -> Option<Cue> {
    let word = view.word(at);
    let is_named = (view.token(at)).is_some_and(|token| cast.mention(token).is_some());
    if at == 0 || !view.is_word(at) || view.is_capitalised(at) || is_named || is_closed(word) {
        return None;
    }
    inverted(view, cast, at, floor).or_else(|| plain(view, cast, at, floor))
}

/// The verb stands before the speaker: "“…,” shot back X".
fn inverted(view: View<'_>, cast: &Cast<'_>, at: usize, floor: usize) -> Option<Cue> {
    quotation_before(view, at)?;
    let next = at + 1 + usize::from(is_particle(view.word(at + 1)));
    let source = object::inverted(view, cast, next, true)?;
    // "shouted a voice from the back".
    let is_somebody = view.word(at).ends_with("ed") && lexicon::is_determiner(view.word(next));
    if !is_somebody && !subject::can_speak(view, cast, &source) {
        return None;
    }
    let before = verb::before(view, at, floor)?;
    let end = source.end;
    Some(assembled(view, at..next, at..end, source, before))
}

/// The verb stands after the speaker: "“…,” X shot back".
fn plain(view: View<'_>, cast: &Cast<'_>, at: usize, floor: usize) -> Option<Cue> {
    let start = verb::first_auxiliary(view, at);
    // "“…,” boats are recorded as …": nobody who is spoken of speaks.
    if (start..at).any(|index| lexicon::is_be(view.word(index))) {
        return None;
    }
    let source = subject::before(view, cast, start)?;
    quotation_before(view, source.start)?;
    let last = source.end - 1;
    let is_one = lexicon::is_pronoun(view.word(last))
        || (view.token(last)).is_some_and(|token| cast.mention(token).is_some());
    let is_past = view.word(at).ends_with("ed");
    if !(is_one || is_past) || !subject::can_speak(view, cast, &source) {
        return None;
    }
    let next = at + 1 + usize::from(is_particle(view.word(at + 1)));
    if !is_complete(view, next) {
        return None;
    }
    let before = verb::before(view, source.start, floor)?;
    let clause = source.start..next;
    Some(assembled(view, at..next, clause, source, before))
}

fn assembled(
    view: View<'_>,
    words: Range<usize>,
    clause: Range<usize>,
    source: Range<usize>,
    before: Range<usize>,
) -> Cue {
    let rest = (clause.end..view.len()).find(|&index| view.quote(index).is_some());
    Cue {
        words,
        clause,
        source: Source::Phrase(source),
        before: Some(before),
        after: rest.map(|quote| quote..quote + 1),
        quotations_only: true,
    }
}

/// The quotation before `at`, if its attribution can follow. British papers put the comma after the closing mark.
fn quotation_before(view: View<'_>, at: usize) -> Option<usize> {
    let last = at.checked_sub(1)?;
    if view.word(last) == "," {
        // Further on in its line, a quotation with its comma outside is as often a title.
        return (last == 1).then(|| view.quote(0))?;
    }
    let quote = view.quote(last)?;
    view.leaves_room(quote).then_some(quote)
}

/// Whether the verb has no object: "“…,” Ann Lee directed the film" is no attribution.
fn is_complete(view: View<'_>, next: usize) -> bool {
    let word = view.word(next);
    view.is_end(next)
        || view.is_break(next)
        || view.quote(next).is_some()
        || lexicon::is_preposition(word)
        || lexicon::is_time(word)
        || word.ends_with("ly")
        || word.ends_with("ing")
        || matches!(word, "as" | "when" | "while" | "and" | "but")
}

/// Whether `word` can follow a quotation but is no verb.
fn is_closed(word: &str) -> bool {
    lexicon::is_preposition(word)
        || lexicon::is_determiner(word)
        || lexicon::is_pronoun(word)
        || lexicon::is_be(word)
        || lexicon::is_auxiliary(word)
        || lexicon::is_subordinator(word)
        || lexicon::is_contrast(word)
        || lexicon::is_time(word)
        || lexicon::is_source(word)
        || lexicon::is_document(word)
        || lexicon::takes_hearer(word)
        || matches!(word, "and" | "or" | "as" | "than" | "so" | "like")
}

/// Whether `word` belongs to a verb before it: "back" of "shot back", "in" of "chimed in".
fn is_particle(word: &str) -> bool {
    matches!(
        word,
        "back" | "in" | "on" | "out" | "off" | "up" | "away" | "forth"
    )
}
