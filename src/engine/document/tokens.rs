//! Text → tokens.
//!
//! Hyphens and dashes are always tokens of their own, so that a name before a hyphen ("ISIL-held") is a token;
//! stages that want "al-Amr" whole look at [`Document::is_glued`](super::Document::is_glued).

use super::token::{Token, TokenKind};
use crate::lexicon::WordId;
use crate::text::{Span, is_invisible};

mod abbreviations;
mod address;

pub(super) use abbreviations::is_abbreviation;

/// Cuts `text` into tokens. Only white space and invisible characters are left out.
pub(super) fn tokenise(text: &str) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(text.len() / 5);
    let mut at = 0;
    while let Some(character) = text[at..].chars().next() {
        if is_gap(character) {
            at += character.len_utf8();
            continue;
        }
        let (kind, length) = scan(
            &text[at..],
            tokens
                .last()
                .is_some_and(|last: &Token| last.span.end == at),
        );
        let length = cut_possessive(&text[at..at + length], kind);
        tokens.push(token(text, Span::new(at, at + length), kind));
        at += length;
    }
    tokens
}

/// Whether a character stands between tokens, never at the edge of one.
pub(super) fn is_gap(character: char) -> bool {
    character.is_whitespace() || character.is_control() || is_invisible(character)
}

/// The kind and length of the token at the start of `rest`, which starts with a visible character.
fn scan(rest: &str, glued: bool) -> (TokenKind, usize) {
    let first = rest.chars().next().expect("the caller saw a character");
    if !glued && let Some(length) = address::length(rest) {
        return (TokenKind::Address, length);
    }
    if is_letter(first) {
        return (TokenKind::Word, word_length(rest));
    }
    if first.is_numeric() {
        return (TokenKind::Number, number_length(rest));
    }
    if is_apostrophe(first)
        && glued
        && let Some(length) = possessive_length(rest)
    {
        return (TokenKind::Possessive, length);
    }
    if rest.starts_with("...") {
        return (
            TokenKind::Punctuation,
            rest.len() - rest.trim_start_matches('.').len(),
        );
    }
    let kind = if is_punctuation(first) {
        TokenKind::Punctuation
    } else {
        TokenKind::Symbol
    };
    let marks: usize = rest
        .chars()
        .skip(1)
        .take_while(|&c| is_mark(c))
        .map(char::len_utf8)
        .sum();
    (kind, first.len_utf8() + marks)
}

/// Letters and digits with what may stand inside a word: apostrophes, the stops of an abbreviation,
/// invisible characters, combining marks.
fn word_length(rest: &str) -> usize {
    let mut end = 0;
    let mut characters = rest.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let next = characters.peek().map(|&(_, next)| next);
        let inside = match character {
            c if is_letter(c) || c.is_numeric() || is_mark(c) => true,
            c if is_apostrophe(c) || c == '&' => end == at && next.is_some_and(is_letter),
            '.' => end == at && is_stop_of_acronym(&rest[..at], next),
            c if is_invisible(c) => {
                // Inside only when the word goes on after it: the end stays where it is until then.
                continue;
            }
            _ => false,
        };
        if !inside {
            break;
        }
        end = at + character.len_utf8();
    }
    let stop = rest[end..].strip_prefix('.');
    if stop.is_some_and(|after| is_abbreviation(&rest[..end], after)) {
        end + 1
    } else {
        end
    }
}

/// Whether the stop after `before` is one of an acronym's: "U" of "U.S.", "U.S" of "U.S.", "J" of "J. Smith".
fn is_stop_of_acronym(before: &str, next: Option<char>) -> bool {
    let mut last_part = before.rsplit('.').next().unwrap_or_default().chars();
    let single = last_part.next().is_some_and(is_letter) && last_part.next().is_none();
    let has_stop = before.contains('.');
    single
        && (next.is_some_and(char::is_alphabetic)
            || has_stop
            || before.chars().all(char::is_uppercase))
}

/// Digits with the separators that stand between digits, and letters glued to them ("7th", "20m").
fn number_length(rest: &str) -> usize {
    let mut end = 0;
    let mut characters = rest.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let next = characters.peek().map(|&(_, next)| next);
        let inside = match character {
            c if c.is_alphanumeric() || is_mark(c) => true,
            ',' | '.' | ':' | '/' | '\u{2044}' | '\'' | '’' => {
                end == at
                    && next.is_some_and(|next| next.is_ascii_digit())
                    && rest[..at].ends_with(|c: char| c.is_ascii_digit())
            }
            c if is_invisible(c) => continue,
            _ => false,
        };
        if !inside {
            break;
        }
        end = at + character.len_utf8();
    }
    end
}

/// The length of `token` without a possessive ending, which becomes a token of its own.
fn cut_possessive(token: &str, kind: TokenKind) -> usize {
    if kind != TokenKind::Word {
        return token.len();
    }
    let without_s = token.strip_suffix(['s', 'S']).unwrap_or_default();
    match without_s.chars().next_back() {
        Some(last) if is_apostrophe(last) => without_s.len() - last.len_utf8(),
        _ => token.len(),
    }
}

/// The length of "'s" at the start of `rest`, where nothing of a word follows. A lone apostrophe is
/// possessive or a closing quotation mark; it stays punctuation.
fn possessive_length(rest: &str) -> Option<usize> {
    let mut characters = rest.chars();
    let apostrophe = characters.next()?;
    let s = characters.next().filter(|&c| matches!(c, 's' | 'S'))?;
    let ends = !characters.next().is_some_and(char::is_alphanumeric);
    ends.then(|| apostrophe.len_utf8() + s.len_utf8())
}

fn token(text: &str, span: Span, kind: TokenKind) -> Token {
    let written = &text[span];
    let is_odd = !written.is_ascii() && written.contains(|c| fold(c) != Some(c));
    let folded = is_odd.then(|| written.chars().filter_map(fold).collect());
    Token {
        span,
        kind,
        folded,
        word: WordId::UNKNOWN,
    }
}

/// `character` as typewriters have it; `None` where it is not seen.
fn fold(character: char) -> Option<char> {
    match character {
        c if is_invisible(c) => None,
        c if is_apostrophe(c) => Some('\''),
        '\u{2010}' | '\u{2011}' => Some('-'),
        c => Some(c),
    }
}

fn is_letter(character: char) -> bool {
    character.is_alphabetic()
}

/// Combining marks and variation selectors, which belong to the character before them.
fn is_mark(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0100}'..='\u{e01ef}')
}

fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | 'ʼ' | '\u{ff07}')
}

fn is_punctuation(character: char) -> bool {
    character.is_ascii_punctuation()
        && !matches!(
            character,
            '$' | '+' | '<' | '=' | '>' | '^' | '`' | '|' | '~' | '%' | '#' | '@' | '&'
        )
        || matches!(character, '\u{a1}' | '\u{ab}' | '\u{b7}' | '\u{bb}' | '\u{bf}' | '\u{2010}'..='\u{2027}' | '\u{2032}'..='\u{203a}' | '\u{3001}'..='\u{3011}')
}
