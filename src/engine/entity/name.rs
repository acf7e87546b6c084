//! A name as it is compared with other names.

use super::institution::initials;
use super::short_names;
use crate::document::{Document, TokenKind};
use crate::lexicon::Lexicon;
use crate::mention::hash;
use crate::text::Span;
use crate::words::{self, Words};
use std::sync::LazyLock;

static LEGAL_FORMS: LazyLock<Words> =
    LazyLock::new(|| Words::new(include_str!("../../../data/legal_forms.txt")));

/// The parts of a name.
#[derive(Clone, Debug)]
pub(super) struct Name {
    /// The name as a person would write it down: invisible characters left out, one space for any gap.
    pub text: String,
    /// Its words in lower case without stops; words joined by hyphens are one part ("al-abadi"). A legal form
    /// at the end is left out.
    pub parts: Vec<String>,
    /// Whether no letter of it is in lower case: a headline, or an acronym.
    pub is_capitals: bool,
    /// The words of the language of its document.
    pub lexicon: &'static Lexicon,
}

impl Name {
    /// The name at `span`.
    pub(super) fn new(document: &Document<'_>, span: Span) -> Self {
        let (mut text, mut parts) = (String::new(), Vec::<String>::new());
        let tokens = document.tokens_in(span);
        let mut after_hyphen = false;
        for index in tokens.clone() {
            let (word, kind) = (document.word(index), document.tokens[index].kind);
            let glued = document.is_glued(index);
            if index > tokens.start && !glued {
                text.push(' ');
            }
            text.push_str(word);
            if word == "-" && glued {
                after_hyphen = true;
                continue;
            }
            if matches!(kind, TokenKind::Punctuation | TokenKind::Symbol) {
                continue;
            }
            let part = words::lower_without_stops(word);
            match parts.last_mut() {
                Some(last) if glued && (after_hyphen || kind == TokenKind::Possessive) => {
                    last.push_str(if after_hyphen { "-" } else { "" });
                    last.push_str(&part);
                }
                _ => parts.push(part.into_owned()),
            }
            after_hyphen = false;
        }
        if parts.len() > 1 && parts.last().is_some_and(|last| LEGAL_FORMS.has(last)) {
            parts.pop();
        }
        let is_capitals = !text.chars().any(char::is_lowercase);
        Self {
            text,
            parts,
            is_capitals,
            lexicon: document.lexicon,
        }
    }

    /// Whether it looks like an acronym: one part of capitals.
    pub(super) fn is_acronym(&self) -> bool {
        let [part] = self.parts.as_slice() else {
            return false;
        };
        let capitals = self
            .text
            .chars()
            .filter(|character| character.is_uppercase())
            .count();
        (2..=8).contains(&part.chars().count())
            && capitals >= 2
            && capitals + 1 >= part.chars().count()
    }

    /// What a name shares with every name that it can stand for: a word, the start or end of a word (a slip of
    /// the pen leaves one of them whole), or its initials. As hashes: who shares one is compared in full.
    pub(super) fn search_keys(&self) -> Vec<u64> {
        let mut keys = Vec::with_capacity(4 * self.parts.len() + 2);
        let mut add = |of: Of, key: &str| keys.push(hash::pair(of as u64, hash_of(key)));
        for part in &self.parts {
            add(Of::Word, part);
            if let Some((start, end)) = ends(part) {
                add(Of::Start, start);
                add(Of::End, end);
            }
            if let Some((_, rest)) = part.split_once('-') {
                add(Of::Word, rest);
            }
        }
        let short = self.parts.join(" ");
        for word in short_names::full(&short)
            .into_iter()
            .flat_map(|full| full.split(' '))
        {
            add(Of::Word, word);
        }
        add(Of::Initials, &initials(self.lexicon, &self.parts, true));
        add(Of::Initials, &initials(self.lexicon, &self.parts, false));
        if let [part] = self.parts.as_slice() {
            add(Of::Initials, part);
        }
        keys
    }

    /// What two mentions of the same name share.
    pub(super) fn key(&self) -> u64 {
        let parts = self.parts.iter();
        parts.fold(0, |key, part| hash::pair(key, hash_of(part)))
    }
}

/// What a search key is.
#[derive(Clone, Copy)]
enum Of {
    Word,
    Start,
    End,
    Initials,
}

fn hash_of(part: &str) -> u64 {
    hash::bytes(part.as_bytes())
}

/// The first and the last three letters of a word of five or more.
fn ends(part: &str) -> Option<(&str, &str)> {
    part.char_indices().nth(4)?;
    let (start, _) = part.char_indices().nth(3)?;
    let (end, _) = part.char_indices().rev().nth(2)?;
    Some((&part[..start], &part[end..]))
}
