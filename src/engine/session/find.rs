//! Words found in the text and in what is said of it, in whatever case they are written.

use crate::annotation::{Annotation, AnnotationId, AnnotationSet, Reference};
use crate::entity::EntityId;
use crate::text::{Span, is_invisible};
use rustc_hash::FxHashSet;
use std::collections::VecDeque;

/// Where words stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The first places, apart from each other.
    pub spans: Vec<Span>,
    /// Whether there are more.
    pub has_more: bool,
}

/// Where `words` stand in `text`, the first `limit` places. Case does not matter, nor do the shapes of
/// apostrophes, quotation marks and spaces, nor invisible characters.
#[must_use]
pub fn in_text(text: &str, words: &str, limit: usize) -> Found {
    let wanted = folded(words);
    let mut found = Found::default();
    if wanted.is_empty() {
        return found;
    }
    let fallback = fallback(&wanted);
    // How many characters of the wanted ones stand before here, and where they start (Knuth, Morris, Pratt).
    let mut matched = 0;
    let mut starts: VecDeque<usize> = VecDeque::with_capacity(wanted.len());
    for (at, character) in text
        .char_indices()
        .filter(|&(_, character)| !is_invisible(character))
    {
        let folded = fold(character);
        while matched > 0 && wanted[matched] != folded {
            matched = fallback[matched - 1];
        }
        matched += usize::from(wanted[matched] == folded);
        if starts.len() == wanted.len() {
            starts.pop_front();
        }
        starts.push_back(at);
        if matched == wanted.len() {
            if found.spans.len() == limit {
                found.has_more = true;
                return found;
            }
            found
                .spans
                .push(Span::new(starts[0], at + character.len_utf8()));
            matched = 0;
        }
    }
    found
}

/// The annotations, in text order, in whose words, names, notes or references `words` stand, the first `limit`.
#[must_use]
pub fn in_annotations(set: &AnnotationSet, words: &str, limit: usize) -> Vec<AnnotationId> {
    let wanted = folded(words);
    if wanted.is_empty() {
        return Vec::new();
    }
    let is_in = |text: &str| !in_text(text, words, 1).spans.is_empty();
    let is_in_remarks = |note: Option<&String>, references: &[Reference]| {
        note.is_some_and(|note| is_in(note))
            || references.iter().any(|reference| is_in(reference.text()))
    };
    let entities: FxHashSet<EntityId> = set
        .entities
        .iter()
        .filter(|entity| {
            let names = [&entity.name]
                .into_iter()
                .chain(&entity.aliases)
                .chain(&entity.roles);
            names.into_iter().any(|name| is_in(name))
                || is_in_remarks(entity.note.as_ref(), &entity.references)
        })
        .map(|entity| entity.id)
        .collect();
    let fits = |annotation: &Annotation| {
        let entity = annotation.entity();
        entity.is_some_and(|entity| entities.contains(&entity))
            || is_in(&set.article.text()[annotation.span])
            || is_in_remarks(annotation.note.as_ref(), &annotation.references)
    };
    let found = set.annotations.iter().filter(|annotation| fits(annotation));
    found.map(|annotation| annotation.id).take(limit).collect()
}

fn folded(words: &str) -> Vec<char> {
    let visible = words.chars().filter(|&character| !is_invisible(character));
    visible.map(fold).collect()
}

/// Unicode's simple case folding, by way of the capital where there is a single one; and one shape for each
/// apostrophe, quotation mark and space.
fn fold(character: char) -> char {
    match character {
        'A'..='Z' => character.to_ascii_lowercase(),
        '\0'..='\x7f' => character,
        '‘' | '’' | 'ʼ' | '′' => '\'',
        '“' | '”' | '„' => '"',
        '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{202f}' => ' ',
        _ => {
            let capital = single(character.to_uppercase()).unwrap_or(character);
            single(capital.to_lowercase()).unwrap_or(character)
        }
    }
}

fn single(mut characters: impl Iterator<Item = char>) -> Option<char> {
    let first = characters.next()?;
    characters.next().is_none().then_some(first)
}

/// For each start of `wanted` the length of its longest end that is also a start.
fn fallback(wanted: &[char]) -> Vec<usize> {
    let mut fallback = vec![0; wanted.len()];
    let mut length = 0;
    for at in 1..wanted.len() {
        while length > 0 && wanted[length] != wanted[at] {
            length = fallback[length - 1];
        }
        length += usize::from(wanted[length] == wanted[at]);
        fallback[at] = length;
    }
    fallback
}
