//! The country before an institution: part of the name, as the guideline has it ("Kenyan Ministry of Health").
//!
//! The corpora that the model learns from disagree on it, so it is a rule.

use super::NameKind;
use super::gazetteer::{Gazetteer, Lists, extend_key, first_key, list};
use super::hash;
use crate::document::Document;
use std::ops::Range;

const COUNTRY: Lists = list("country") | list("demonym");
const HEAD: Lists = list("organisation head");

/// The longest country's name that is looked for, in tokens ("South Korean").
const MAX_TOKENS: usize = 3;

/// `tokens`, and before them the country of an institution that is named by a common word ("Ministry", "Army").
/// `sentence_start` is the first token of the sentence.
pub(super) fn included(
    document: &Document<'_>,
    gazetteer: &Gazetteer,
    kind: NameKind,
    sentence_start: usize,
    tokens: Range<usize>,
) -> Range<usize> {
    let lists = |tokens: Range<usize>| gazetteer.get(key(document, tokens));
    let has_head = || {
        tokens
            .clone()
            .any(|token| lists(token..token + 1) & HEAD != 0)
    };
    if kind != NameKind::Institution || !has_head() {
        return tokens;
    }
    let first = sentence_start.max(tokens.start.saturating_sub(MAX_TOKENS));
    let country = (first..tokens.start).find(|&start| lists(start..tokens.start) & COUNTRY != 0);
    country.unwrap_or(tokens.start)..tokens.end
}

fn key(document: &Document<'_>, tokens: Range<usize>) -> u64 {
    let word = |token: usize| hash::bytes(document.word(token).as_bytes());
    let first = first_key(word(tokens.start));
    (tokens.start + 1..tokens.end).fold(first, |key, token| extend_key(key, word(token)))
}

#[cfg(test)]
mod tests {
    use super::included;
    use crate::document::Document;
    use crate::mention::NameKind::{self, Institution, Person};
    use crate::mention::gazetteer::{Gazetteer, extend_key, first_key, list};
    use crate::mention::hash;
    use crate::mention::packed_map::PackedMap;

    fn gazetteer() -> Gazetteer {
        let word = |word: &str| hash::bytes(word.as_bytes());
        let entries = [
            (first_key(word("Kenyan")), 0),
            (extend_key(first_key(word("South")), word("Korean")), 0),
            (first_key(word("Ministry")), 1),
        ];
        Gazetteer {
            entries: PackedMap::from_pairs(&entries),
            combinations: vec![list("demonym"), list("organisation head")],
        }
    }

    #[test]
    fn a_country_before_a_ministry_is_part_of_it() {
        let rows: [(&str, NameKind, usize, &str); 6] = [
            (
                "the Kenyan Ministry of Health",
                Institution,
                2,
                "Kenyan Ministry of Health",
            ),
            (
                "the South Korean Ministry",
                Institution,
                3,
                "South Korean Ministry",
            ),
            ("the Kenyan Ministry", Institution, 1, "Kenyan Ministry"),
            ("the Kenyan Oil Club", Institution, 2, "Oil Club"),
            ("Kenyan Ann Ministry", Person, 1, "Ann Ministry"),
            ("Kenyan. Ministry of Oil", Institution, 2, "Ministry of Oil"),
        ];
        let gazetteer = gazetteer();
        let mut wrong = Vec::new();
        for (text, kind, start, expected) in rows {
            let document = Document::new(text);
            let found = included(&document, &gazetteer, kind, 0, start..document.tokens.len());
            if &text[document.span_of(found.clone())] != expected {
                wrong.push((text, found));
            }
        }
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}
