//! Speakers of quotations without a verb: in the words before a colon, or after a dash.

use super::cast::Cast;
use super::source::{self, Memory};
use super::statement::Speaker;
use super::{lexicon, subject};
use crate::document::Cursor;
use crate::lexicon::Class;
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
    line: &Cursor<'_>,
    cast: &Cast<'_>,
    memory: &mut Memory,
    colon: usize,
) -> Option<Speaker> {
    if colon == 0 || colon > MAX_LEAD {
        return None;
    }
    let words = 0..colon;
    let mut mentions: Vec<usize> = (words.clone())
        .filter_map(|index| cast.mention(line.token(index)?))
        .collect();
    mentions.dedup();
    let person = |mention: &&usize| cast.kind(**mention) == NameKind::Person;
    if let Some(&mention) = mentions.iter().find(person) {
        return Some(named(cast, mention));
    }
    let phrase = unnamed(line, words);
    match (&mentions[..], phrase) {
        (_, Some(phrase)) => source::speaker(line, cast, memory, phrase, false),
        (&[institution], None) => Some(named(cast, institution)),
        _ => None,
    }
}

/// The speaker whom a credit after the dash at `dash` names: "— Ann Lee, mayor of Leeds".
pub(super) fn after_dash(line: &Cursor<'_>, cast: &Cast<'_>, dash: usize) -> Option<Speaker> {
    let is_dash = matches!(line.word(dash), "—" | "–" | "―" | "-" | "--");
    if !is_dash || line.len() - dash > MAX_CREDIT {
        return None;
    }
    let start = (dash + 1..line.len()).find(|&index| subject::starts_person(line, cast, index))?;
    let is_title = (dash + 1..start).all(|index| line.is_word(index) || line.word(index) == "-");
    let mention = cast.mention(line.token(start)?)?;
    let end = start + cast.tokens(mention).len();
    let ends = line.is_end(end) || line.word(end) == "," || line.word(end) == "(";
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
fn unnamed(line: &Cursor<'_>, words: Range<usize>) -> Option<Range<usize>> {
    if line.reads_any(0, &["he", "she", "they"]) {
        return Some(0..1);
    }
    let head = words
        .clone()
        .find(|&index| line.is_any(index, lexicon::SOURCES))?;
    let start = (words.start..head)
        .rev()
        .take_while(|&index| line.is_word(index) && !line.is_small(index, Class::AdjunctOpener))
        .find(|&index| lexicon::is_determiner(line, index));
    Some(start.unwrap_or(head)..head + 1)
}
