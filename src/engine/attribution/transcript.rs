//! Transcripts: paragraphs that open with a speaker's label, "LEE: We have sold 30 boats."

use super::cast::Cast;
use super::statement::{Mode, Said, Speaker};
use crate::document::{Document, Paragraph, TokenKind};
use crate::entity::EntityId;
use crate::text::Span;
use rustc_hash::FxHashMap;

/// The most words of a speaker's label.
const MAX_LABEL: usize = 4;

/// A statement for each paragraph with a label, if the article is a transcript: at least two paragraphs have one, and one
/// label comes twice or is a person's name.
pub(super) fn statements(document: &Document<'_>, cast: &Cast<'_>) -> Vec<Said> {
    let paragraphs = document.paragraphs.iter();
    let turns: Vec<Turn> = paragraphs
        .filter_map(|paragraph| turn(document, cast, paragraph))
        .collect();
    let mut labels: Vec<&str> = turns
        .iter()
        .map(|turn| &document.text[turn.label])
        .collect();
    labels.sort_unstable();
    let repeats = labels.windows(2).any(|pair| pair[0] == pair[1]);
    let names_person = turns.iter().any(|turn| turn.is_person);
    if turns.len() < 2 || !(repeats || names_person) {
        return Vec::new();
    }
    let people = by_label(cast);
    let statement = |turn: &Turn| {
        let label = &document.text[turn.label];
        let entity = people.get(&label.to_lowercase()).copied().flatten();
        Said {
            content: turn.words,
            mode: Mode::Direct,
            speaker: Some(Speaker {
                span: turn.label,
                entity,
                // "Q" and "A" name nobody.
                named: entity.is_some() || label.chars().count() > 1,
            }),
            cue: None,
        }
    };
    turns.iter().map(statement).collect()
}

/// The people by what a label can call them, in lower case: the full name or its last word. `None` where two people share it.
fn by_label(cast: &Cast<'_>) -> FxHashMap<String, Option<EntityId>> {
    let mut people = FxHashMap::default();
    for (name, person) in cast.people() {
        let name = name.to_lowercase();
        let last = name.rsplit(' ').next().unwrap_or_default().to_owned();
        for label in [name, last] {
            let known = people.entry(label).or_insert(Some(person));
            if *known != Some(person) {
                *known = None;
            }
        }
    }
    people
}

/// A paragraph of a transcript.
struct Turn {
    label: Span,
    words: Span,
    is_person: bool,
}

fn turn(document: &Document<'_>, cast: &Cast<'_>, paragraph: &Paragraph) -> Option<Turn> {
    let first = document.sentences[paragraph.sentences.start].tokens.start;
    let limit = document.tokens.len().min(first + MAX_LABEL + 2);
    let colon = (first + 1..limit).find(|&token| document.word(token) == ":")?;
    let label = document.span_of(first..colon);
    let start = document.tokens.get(colon + 1)?.span.start;
    let is_quoted = document.text[start..].starts_with(['"', '“', '‘', '\'', '«', '„']);
    let is_word = |token: usize| {
        document.tokens[token].kind == TokenKind::Word
            && document.word(token).starts_with(char::is_uppercase)
    };
    let mention = cast.mention(first);
    let is_person = mention
        .is_some_and(|mention| cast.tokens(mention) == (first..colon) && cast.is_person(mention));
    let is_loud = !document.text[label].contains(char::is_lowercase);
    let fits = (first..colon).all(is_word) && (is_person || is_loud) && !is_quoted;
    (fits && start < paragraph.span.end).then(|| Turn {
        label,
        words: Span::new(start, paragraph.span.end),
        is_person,
    })
}
