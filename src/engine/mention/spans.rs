//! Labels → names' spans, cut as the guideline has them.

use super::NameKind;
use super::label::{Kind, Position, parts};
use crate::document::{Document, TokenKind};
use crate::text::Span;
use crate::words;
use std::ops::Range;

/// The names among `labels`, in order.
pub(super) fn names(labels: &[u8]) -> Vec<(Kind, Range<usize>)> {
    let mut names = Vec::new();
    let mut start = 0;
    for (at, &label) in labels.iter().enumerate() {
        let Some((kind, position)) = parts(usize::from(label)) else {
            continue;
        };
        if matches!(position, Position::Begin | Position::Single) {
            start = at;
        }
        if matches!(position, Position::End | Position::Single) {
            names.push((kind, start..at + 1));
        }
    }
    names
}

/// Where `token` stands in the name of `tokens`.
pub(super) fn position_in(tokens: &Range<usize>, token: usize) -> Position {
    match (token == tokens.start, token + 1 == tokens.end) {
        (true, true) => Position::Single,
        (true, false) => Position::Begin,
        (false, false) => Position::Inside,
        (false, true) => Position::End,
    }
}

/// What the product shows of `kind`.
pub(super) fn shown(kind: Kind) -> Option<NameKind> {
    match kind {
        Kind::Person => Some(NameKind::Person),
        Kind::Organisation => Some(NameKind::Institution),
        Kind::Place | Kind::Miscellaneous => None,
    }
}

/// Titles that are sometimes taken for a first name.
const TITLES: &[&str] = &[
    "adm.",
    "capt.",
    "chancellor",
    "col.",
    "dr",
    "dr.",
    "gen.",
    "gov.",
    "justice",
    "king",
    "lady",
    "lord",
    "lt.",
    "maj.",
    "minister",
    "miss",
    "mr",
    "mr.",
    "mrs",
    "mrs.",
    "ms",
    "ms.",
    "pope",
    "president",
    "prince",
    "princess",
    "prof.",
    "queen",
    "rep.",
    "rev.",
    "sen.",
    "senator",
    "sgt.",
    "sir",
];

/// The span of a name in the document without what the guideline leaves outside: leading article, title,
/// possessive, marks at the ends. `None` where nothing is left.
pub(super) fn trim(
    document: &Document<'_>,
    kind: NameKind,
    mut tokens: Range<usize>,
) -> Option<Span> {
    if tokens.len() > 2 && is_of_compound(document, tokens.start) {
        tokens.start += 1;
    }
    while tokens.len() > 1 && is_before_name(document, kind, tokens.start) {
        tokens.start += 1;
    }
    while !tokens.is_empty() && is_after_name(document, tokens.end - 1) {
        tokens.end -= 1;
    }
    let has_letter = |token: usize| document.word(token).chars().any(char::is_alphanumeric);
    tokens
        .clone()
        .any(has_letter)
        .then(|| document.span_of(tokens))
}

/// "Beijing" of "pro-Beijing New People Party".
fn is_of_compound(document: &Document<'_>, token: usize) -> bool {
    let prefix = token
        .checked_sub(2)
        .filter(|_| document.word(token - 1) == "-");
    prefix.is_some_and(|prefix| {
        document.is_glued(token)
            && document.is_glued(token - 1)
            && matches!(document.word(prefix), "anti" | "ex" | "non" | "pro")
    })
}

fn is_before_name(document: &Document<'_>, kind: NameKind, token: usize) -> bool {
    let word = words::lower(document.word(token));
    let is_title = kind == NameKind::Person && TITLES.binary_search(&&*word).is_ok();
    is_title
        || matches!(&*word, "the" | "a" | "an")
        || document.tokens[token].kind == TokenKind::Possessive
        || is_mark(document, token)
}

fn is_after_name(document: &Document<'_>, token: usize) -> bool {
    document.tokens[token].kind == TokenKind::Possessive
        || is_mark(document, token) && document.word(token) != "!"
}

/// Whether the token is punctuation; a closing bracket may end a name and an opening one starts none.
fn is_mark(document: &Document<'_>, token: usize) -> bool {
    document.tokens[token].kind == TokenKind::Punctuation
        && !matches!(document.word(token), ")" | "\"" | "“" | "”")
}

#[cfg(test)]
mod tests {
    use super::{TITLES, names, shown, trim};
    use crate::document::Document;
    use crate::mention::NameKind::{Institution, Person};

    #[test]
    fn the_titles_are_sorted() {
        assert!(TITLES.is_sorted());
    }

    #[test]
    fn places_and_the_rest_are_not_shown() {
        let found: Vec<_> = names(&[0, 1, 2, 16, 7, 11, 15, 3])
            .into_iter()
            .filter_map(|(kind, tokens)| Some((shown(kind)?, tokens)))
            .collect();
        assert_eq!(found, [(Person, 0..3), (Institution, 4..5), (Person, 7..8)]);
    }

    #[test]
    fn spans_are_bare_names() {
        let rows = [
            ("President Joe Biden's", Person, Some("Joe Biden")),
            ("The Guardian", Institution, Some("Guardian")),
            ("the", Institution, Some("the")),
            ("Mr. Smith,", Person, Some("Smith")),
            ("- -", Person, None),
            ("Yahoo!", Institution, Some("Yahoo!")),
        ];
        let mut wrong = Vec::new();
        for (text, kind, expected) in rows {
            let document = Document::new(text);
            let found = trim(&document, kind, 0..document.tokens.len()).map(|span| &text[span]);
            if found != expected {
                wrong.push((text, found));
            }
        }
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}
