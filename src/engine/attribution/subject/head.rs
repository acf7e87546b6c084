//! The head of a noun phrase: the noun that the phrase is about.

use super::super::cast::Cast;
use super::super::lexicon;
use crate::document::Cursor;
use crate::lexicon::Class;
use std::ops::Range;

/// The head of a noun phrase: its last word before what describes it; a name counts as one word.
pub(in crate::attribution) fn head(
    line: &Cursor<'_>,
    cast: &Cast<'_>,
    items: Range<usize>,
) -> usize {
    let mut head = items.start;
    let mut at = items.start;
    while at < items.end {
        if let Some((token, mention)) = line
            .token(at)
            .and_then(|token| Some((token, cast.mention(token)?)))
        {
            head = at;
            at += cast.tokens(mention).end - token;
            continue;
        }
        let word = line.word(at);
        if at > items.start
            && (line.is_small(at, Class::AdjunctOpener)
                || lexicon::is_time(line, at)
                || (lexicon::is_participle(line, at) && line.word(at - 1) != "-")
                || line.is_small(at, Class::RelativePronoun)
                || line.is_small(at, Class::AfterNoun)
                || word == "(")
        {
            break;
        }
        if line.is_break(at) {
            break;
        }
        if line.is_word(at) {
            head = at;
        }
        at += 1;
    }
    head
}
