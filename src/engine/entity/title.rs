//! The words of title or role beside a name: "Pentagon spokesman" of "Pentagon spokesman, John Kirby".

use crate::document::{Document, TokenKind};
use crate::mention::{Mention, NameKind};
use crate::text::Span;
use crate::words::{self, Words};
use std::sync::LazyLock;

static HEADS: LazyLock<Words> =
    LazyLock::new(|| Words::new(include_str!("../../../data/title_heads.txt")));
static MODIFIERS: LazyLock<Words> =
    LazyLock::new(|| Words::new(include_str!("../../../data/title_modifiers.txt")));

/// The most tokens of a title.
const MAX_TOKENS: usize = 12;

/// Titles that say nothing of what a person does.
const HONORIFICS: &[&str] = &[
    "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lady", "lord",
];

/// The words of title on either side of a name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Titles {
    /// Straight before it.
    pub before: Option<Span>,
    /// The apposition after it.
    pub after: Option<Span>,
}

/// The titles of each mention of a person; none for an institution.
pub(super) fn find(document: &Document<'_>, mentions: &[Mention]) -> Vec<Titles> {
    let finder = Finder { document, mentions };
    let of = |index: usize| Titles {
        before: finder.before(index),
        after: finder.after(index),
    };
    let people = |index: usize| mentions[index].kind == NameKind::Person;
    (0..mentions.len())
        .map(|index| {
            if people(index) {
                of(index)
            } else {
                Titles::default()
            }
        })
        .collect()
}

/// Distinct titles in text order, without honorifics and without those that a longer one contains.
pub(super) fn roles(document: &Document<'_>, titles: impl Iterator<Item = Span>) -> Vec<String> {
    let mut roles: Vec<String> = Vec::new();
    for title in titles {
        let role = document.text[title]
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        let plain = role.trim_end_matches('.').to_lowercase();
        if HONORIFICS.contains(&plain.as_str())
            || roles
                .iter()
                .any(|known| known.to_lowercase().contains(&plain))
        {
            continue;
        }
        roles.retain(|known| !plain.contains(&known.to_lowercase()));
        roles.push(role);
    }
    roles
}

struct Finder<'d> {
    document: &'d Document<'d>,
    mentions: &'d [Mention],
}

impl Finder<'_> {
    /// The title that ends straight before a mention, or before the comma before it.
    fn before(&self, mention: usize) -> Option<Span> {
        let first = self.document.tokens_in(self.mentions[mention].span).start;
        let sentence =
            &self.document.sentences[self.document.sentence_at(self.mentions[mention].span.start)];
        let floor = self.floor(mention).max(sentence.tokens.start);
        let mut end = first;
        // "Pentagon spokesman, John Kirby": one comma, where the word before it heads a title.
        if end > floor + 1 && self.document.word(end - 1) == "," && self.is_head(end - 2) {
            end -= 1;
        }
        let mut start = end;
        while start > floor
            && end - start < MAX_TOKENS
            && self.belongs(start - 1, start, sentence.tokens.start)
        {
            start -= 1;
        }
        while start < end && is_link(self.document.word(start)) {
            start += 1;
        }
        let headed = start < end && (self.is_head(end - 1) || self.ends_in_field(start, end));
        headed.then(|| self.document.span_of(start..end))
    }

    /// The apposition after a mention: ", the German chancellor,".
    fn after(&self, mention: usize) -> Option<Span> {
        let last = self.document.tokens_in(self.mentions[mention].span).end;
        let sentence =
            &self.document.sentences[self.document.sentence_at(self.mentions[mention].span.start)];
        if last + 1 >= sentence.tokens.end || self.document.word(last) != "," {
            return None;
        }
        let mut start = last + 1;
        if matches!(
            self.document.word(start),
            "the" | "a" | "an" | "its" | "their" | "his" | "her"
        ) {
            start += 1;
        }
        let limit = sentence.tokens.end.min(start + MAX_TOKENS);
        let end = (start..limit).find(|&index| {
            self.document.tokens[index].kind == TokenKind::Punctuation
                && !is_hyphen(self.document.word(index))
        })?;
        let phrase = start..end;
        let head = phrase.clone().take(6).find(|&index| self.is_head(index))?;
        let is_phrase = phrase
            .clone()
            .take_while(|&index| index <= head)
            .all(|index| index == head || self.is_modifier(index));
        is_phrase.then(|| self.document.span_of(phrase))
    }

    /// The first token that a title before this mention may take: past the mention before it, unless that is an
    /// institution, which can be part of the title.
    fn floor(&self, mention: usize) -> usize {
        let people = self.mentions[..mention]
            .iter()
            .rev()
            .find(|other| other.kind == NameKind::Person);
        people.map_or(0, |other| self.document.tokens_in(other.span).end)
    }

    /// Whether the token at `index` can be part of a title that goes on at `next`.
    fn belongs(&self, index: usize, next: usize, sentence_start: usize) -> bool {
        let word = self.document.word(index);
        match self.document.tokens[index].kind {
            TokenKind::Punctuation => {
                is_hyphen(word) && self.document.is_glued(index) && self.document.is_glued(next)
            }
            TokenKind::Word if is_link(word) => {
                self.is_capitalised(next) || is_link(self.document.word(next))
            }
            TokenKind::Word if index == sentence_start && self.is_capitalised(index) => {
                !is_opener(word)
            }
            TokenKind::Word => self.is_modifier(index) || self.is_head(index),
            _ => false,
        }
    }

    /// "Minister of Education": the head stands before the field that the title ends in.
    fn ends_in_field(&self, start: usize, end: usize) -> bool {
        (start..end.saturating_sub(1)).any(|index| {
            self.is_head(index)
                && matches!(self.document.word(index + 1), "of" | "for")
                && self.is_capitalised(end - 1)
        })
    }

    fn is_modifier(&self, index: usize) -> bool {
        let word = self.document.word(index);
        self.is_capitalised(index) && !is_opener(word)
            || is_hyphen(word)
            || MODIFIERS.has(&words::lower(word))
            || self.is_head(index)
    }

    fn is_head(&self, index: usize) -> bool {
        let word = self.document.word(index);
        self.document.tokens[index].kind == TokenKind::Word
            && HEADS.has(&words::lower_without_stops(word))
    }

    fn is_capitalised(&self, index: usize) -> bool {
        self.document.tokens[index].kind == TokenKind::Word
            && self.document.word(index).starts_with(char::is_uppercase)
    }
}

fn is_link(word: &str) -> bool {
    matches!(word, "of" | "for" | "and" | "the" | "to")
}

fn is_hyphen(word: &str) -> bool {
    matches!(word, "-" | "‐" | "‑")
}

/// Words that start sentences and never titles.
fn is_opener(word: &str) -> bool {
    const OPENERS: &[&str] = &[
        "A",
        "After",
        "Although",
        "An",
        "And",
        "As",
        "At",
        "Before",
        "But",
        "By",
        "During",
        "Earlier",
        "For",
        "From",
        "He",
        "Her",
        "His",
        "However",
        "I",
        "If",
        "In",
        "It",
        "Its",
        "Last",
        "Later",
        "Meanwhile",
        "On",
        "She",
        "Since",
        "So",
        "That",
        "The",
        "Their",
        "Then",
        "There",
        "They",
        "This",
        "To",
        "Today",
        "We",
        "When",
        "Where",
        "While",
        "With",
        "Yesterday",
    ];
    OPENERS.binary_search(&word).is_ok()
}
