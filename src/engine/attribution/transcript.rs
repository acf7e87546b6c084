//! Transcripts: a paragraph that opens with a speaker and a colon, "LEE: We have sold 30 boats.", is that one's words.

use super::cast::Cast;
use super::{Mode, Speaker, Statement};
use crate::document::{Document, Paragraph, TokenKind};
use crate::text::Span;

/// The most words of a speaker's label.
const MAX_LABEL: usize = 4;

/// A statement for each paragraph that opens with a label, where the labels are those of a conversation: at least two, of
/// which one comes twice or names a person.
pub(super) fn statements(document: &Document<'_>, cast: &Cast<'_>) -> Vec<Statement> {
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
    let statement = |turn: &Turn| {
        let label = &document.text[turn.label];
        let entity = cast.person_called(label);
        Statement {
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

/// What one speaker says before the next one does.
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
