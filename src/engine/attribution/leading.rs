//! Speakers of quotations without a verb: in the words before a colon, or after a dash.

use super::Speaker;
use super::cast::Cast;
use super::line::View;
use super::source::{self, Memory};
use super::{lexicon, subject};
use crate::mention::NameKind;
use std::ops::Range;

/// The most items of the words before a colon.
const MAX_LEAD: usize = 25;

/// The most items of a credit after a dash.
const MAX_CREDIT: usize = 16;

/// The speaker that the words before the colon at `colon` introduce: "And from the chair, Ann Lee: “…”".
///
/// This is the first person with a name, else an unnamed one ("The mayor’s answer: “…”"), else the only institution.
pub(super) fn before_colon(
    view: View<'_>,
    cast: &Cast<'_>,
    memory: &mut Memory,
    colon: usize,
) -> Option<Speaker> {
    if colon == 0 || colon > MAX_LEAD {
        return None;
    }
    let words = 0..colon;
    let mut mentions: Vec<usize> = (words.clone())
        .filter_map(|index| cast.mention(view.token(index)?))
        .collect();
    mentions.dedup();
    let person = |mention: &&usize| cast.kind(**mention) == NameKind::Person;
    if let Some(&mention) = mentions.iter().find(person) {
        return Some(named(cast, mention));
    }
    let phrase = unnamed(view, words);
    match (&mentions[..], phrase) {
        (_, Some(phrase)) => source::speaker(view, cast, memory, phrase, false),
        (&[institution], None) => Some(named(cast, institution)),
        _ => None,
    }
}

/// The speaker whom a credit after the dash at `dash` names: "— Ann Lee, mayor of Leeds".
pub(super) fn after_dash(view: View<'_>, cast: &Cast<'_>, dash: usize) -> Option<Speaker> {
    let is_dash = matches!(view.word(dash), "—" | "–" | "―" | "-" | "--");
    if !is_dash || view.len() - dash > MAX_CREDIT {
        return None;
    }
    let start = (dash + 1..view.len()).find(|&index| subject::starts_person(view, cast, index))?;
    let is_title = (dash + 1..start).all(|index| view.is_word(index) || view.word(index) == "-");
    let mention = cast.mention(view.token(start)?)?;
    let end = start + cast.tokens(mention).len();
    let ends = view.is_end(end) || view.word(end) == "," || view.word(end) == "(";
    (is_title && start - dash <= 5 && ends).then(|| named(cast, mention))
}

fn named(cast: &Cast<'_>, mention: usize) -> Speaker {
    Speaker {
        span: cast.span(mention),
        entity: Some(cast.entity(mention)),
        named: true,
    }
}

/// The pronoun that opens the words, or the first noun phrase whose head is somebody who can speak.
fn unnamed(view: View<'_>, words: Range<usize>) -> Option<Range<usize>> {
    if matches!(view.word(0), "He" | "She" | "They" | "he" | "she" | "they") {
        return Some(0..1);
    }
    let head = words
        .clone()
        .find(|&index| lexicon::is_source(&view.word(index).to_lowercase()))?;
    let start = (words.start..head)
        .rev()
        .take_while(|&index| view.is_word(index) && !lexicon::is_preposition(view.word(index)))
        .find(|&index| lexicon::is_determiner(view.word(index)));
    Some(start.unwrap_or(head)..head + 1)
}
