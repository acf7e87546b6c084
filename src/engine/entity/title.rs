//! The words of title or role beside a name: "Pentagon spokesman" of "Pentagon spokesman, John Kirby".

use super::title_words::{DEFINERS, GRAMMAR, is_agent, is_profession};
use crate::document::{Cursor, Document, TokenKind};
use crate::lexicon::{Class, ClassSet};
use crate::mention::{Mention, NameKind};
use crate::text::Span;
use crate::words;
use std::ops::Range;

/// The most tokens of a title.
const MAX_TOKENS: usize = 12;

/// Words after which a description of a person can start, besides possessives.
const DESCRIBED_AFTER: ClassSet = DEFINERS.with(Class::BeforeDescription);

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
    let finder = Finder {
        document,
        words: Cursor::new(document, 0..document.tokens.len()),
        mentions,
    };
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
        if document.lexicon.is(&plain, Class::Honorific)
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
    words: Cursor<'d>,
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
        if end > floor + 1 && self.document.word(end - 1) == "," {
            if let Some(title) = self.before_comma(floor..end - 1, mention) {
                return Some(self.document.span_of(title));
            }
            // "Pentagon spokesman, John Kirby": one comma, where the word before it heads a title.
            end -= usize::from(self.is_head(end - 2));
        }
        let mut start = end;
        while start > floor
            && end - start < MAX_TOKENS
            && self.belongs(start - 1, start, sentence.tokens.start)
        {
            start -= 1;
        }
        start = self.trimmed(start, end);
        let headed = start < end && (self.is_head(end - 1) || self.ends_in_field(start, end));
        headed.then(|| self.document.span_of(start..end))
    }

    /// "the president of the Lombardy region, Roberto Maroni, …": what the name explains, out of `tokens`.
    fn before_comma(&self, tokens: Range<usize>, mention: usize) -> Option<Range<usize>> {
        let last = self.document.tokens_in(self.mentions[mention].span).end;
        let is_enclosed = last < self.document.tokens.len() && self.document.word(last) == ",";
        let start = tokens.start.max(tokens.end.saturating_sub(MAX_TOKENS));
        let is_other = |&index: &usize| self.document.tokens[index].kind == TokenKind::Punctuation;
        let start = (start..tokens.end)
            .rfind(is_other)
            .map_or(start, |mark| mark + 1);
        let head = (start + 1..tokens.end.saturating_sub(2))
            .find(|&index| self.is_head(index) && self.opens_field(index + 1))?;
        let article = (start..head).rfind(|&index| self.is_definer(index))?;
        let fits = is_enclosed && (article + 1..head).all(|index| self.is_modifier(index));
        fits.then_some(article + 1..tokens.end)
    }

    /// Where a title of these tokens starts: not with a link, with half of a compound ("pro-Beijing councillor"), or with
    /// "under King".
    fn trimmed(&self, mut start: usize, end: usize) -> usize {
        while start < end {
            let word = self.document.word(start);
            let next = self.document.word(start + 1);
            start += match word {
                "-" => 2,
                "under" if !next.eq_ignore_ascii_case("secretary") && next != "-" => 1,
                _ if self.words.is_small(start, Class::TitleLink) => 1,
                _ => break,
            };
        }
        start
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
        let has_article = self.is_definer(start);
        let is_one_of_many = self.words.is_small(start, Class::IndefiniteArticle);
        start += usize::from(has_article);
        let limit = sentence.tokens.end.min(start + MAX_TOKENS);
        let end = (start..limit).find(|&index| {
            self.document.tokens[index].kind == TokenKind::Punctuation
                && self.document.word(index) != "-"
        })?;
        let phrase = start..end;
        let is_agent = |index| is_one_of_many && self.is_lower(index) && self.is_agent(index);
        let head = phrase
            .clone()
            .take(6)
            .find(|&index| self.is_head(index) || is_agent(index))?;
        // After an article anything that is no word of grammar describes the head ("a geriatric nurse").
        let describes =
            |index| has_article && self.is_lower(index) && !self.words.is_any(index, GRAMMAR);
        let is_phrase = phrase
            .clone()
            .take_while(|&index| index <= head)
            .all(|index| index == head || self.is_modifier(index) || describes(index));
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
                word == "-" && self.document.is_glued(index) && self.document.is_glued(next)
            }
            TokenKind::Word if self.words.is_small(index, Class::TitleLink) => {
                self.is_capitalised(next) || self.words.is_small(next, Class::TitleLink)
            }
            TokenKind::Word if index == sentence_start && self.is_capitalised(index) => {
                !self.is_opener(index)
            }
            TokenKind::Word => {
                self.is_modifier(index) || self.is_head(index) || self.describes_head(index, next)
            }
            _ => false,
        }
    }

    /// "the match referee", "Iceland's infrastructure minister", "said geriatric nurse": what stands before the word is what
    /// a description starts after.
    fn describes_head(&self, index: usize, next: usize) -> bool {
        let starts = || match self.document.tokens[index - 1].kind {
            TokenKind::Possessive => true,
            TokenKind::Word => self.words.is_any(index - 1, DESCRIBED_AFTER),
            _ => false,
        };
        self.is_lower(index)
            && self.is_head(next)
            && index > 0
            && !self.words.is_any(index, GRAMMAR)
            && starts()
    }

    /// "Minister of Education": the head stands before the field that the title ends in.
    fn ends_in_field(&self, start: usize, end: usize) -> bool {
        (start..end.saturating_sub(1)).any(|index| {
            self.is_head(index) && self.opens_field(index + 1) && self.is_capitalised(end - 1)
        })
    }

    fn is_modifier(&self, index: usize) -> bool {
        let word = self.document.word(index);
        self.is_capitalised(index) && !self.is_opener(index)
            || word == "-"
            || self.words.is(index, Class::TitleModifier)
            || self.is_head(index)
    }

    fn is_head(&self, index: usize) -> bool {
        let word = self.document.word(index);
        self.document.tokens[index].kind == TokenKind::Word
            && ((self.document.lexicon).is(&words::lower_without_stops(word), Class::TitleHead)
                || self.is_lower(index) && is_profession(word))
    }

    /// Whether the article or possessive before a description stands at `index`.
    fn is_definer(&self, index: usize) -> bool {
        self.words.is_any_small(index, DEFINERS)
    }

    fn is_agent(&self, index: usize) -> bool {
        is_agent(self.document.word(index)) && !self.words.is(index, Class::NoAgent)
    }

    /// Whether the word starts sentences and never titles; a name in capitals is none.
    fn is_opener(&self, index: usize) -> bool {
        self.words.is(index, Class::SentenceOpener) && !self.words.is_in_capitals(index)
    }

    /// Whether the field of a title follows the word at `index`: "of", "for".
    fn opens_field(&self, index: usize) -> bool {
        matches!(self.document.word(index), "of" | "for")
    }

    fn is_lower(&self, index: usize) -> bool {
        self.document.tokens[index].kind == TokenKind::Word
            && self.document.word(index).starts_with(char::is_lowercase)
    }

    fn is_capitalised(&self, index: usize) -> bool {
        self.document.tokens[index].kind == TokenKind::Word
            && self.document.word(index).starts_with(char::is_uppercase)
    }
}
