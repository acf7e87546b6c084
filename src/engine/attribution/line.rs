//! A sentence as its reporter wrote it: each quotation is one item, however many sentences it holds.

use super::lexicon::{self, VerbClass};
use crate::document::{Cursor, Document, Item, TokenKind};
use crate::text::Span;
use std::ops::Range;

/// The items of one sentence; never empty.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) items: Vec<Item>,
    /// The paragraph that it starts in.
    pub(super) paragraph: usize,
}

/// How soon a line that goes with the quotation before it must have its verb.
const NEAR: usize = 9;

/// The most items of a line: a longer sentence is a list or a table, and each cue looks to its line's ends.
const MAX_ITEMS: usize = 400;

/// Cuts the document into lines.
pub(super) fn lines(document: &Document<'_>) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut quotes = document.quotations.iter().enumerate().peekable();
    // The byte before which tokens belong to the quotation that is the last item.
    let mut quoted_until = 0;
    for sentence in &document.sentences {
        let mut is_new = sentence.span.start >= quoted_until;
        for token in sentence.tokens.clone() {
            let start = document.tokens[token].span.start;
            if start < quoted_until {
                continue;
            }
            let item = match quotes.next_if(|(_, quote)| quote.span.start <= start) {
                Some((index, quote)) if quote.span.end > start => {
                    quoted_until = quote.span.end;
                    Item::Quote(index)
                }
                _ => Item::Token(token),
            };
            match lines.last_mut() {
                Some(line) if !is_new && line.items.len() < MAX_ITEMS => line.items.push(item),
                _ => lines.push(Line {
                    items: vec![item],
                    paragraph: sentence.paragraph,
                }),
            }
            is_new = false;
        }
    }
    join_attributions(document, lines)
}

/// "“Why?” Smith asked." is one line, although "Smith" could start a sentence.
fn join_attributions(document: &Document<'_>, lines: Vec<Line>) -> Vec<Line> {
    let mut joined: Vec<Line> = Vec::with_capacity(lines.len());
    for line in lines {
        let belongs = joined.last().is_some_and(|last| {
            last.paragraph == line.paragraph
                && goes_on(document, last)
                && has_verb_soon(document, &line)
        });
        match joined.last_mut() {
            Some(last) if belongs => last.items.extend(line.items),
            _ => joined.push(line),
        }
    }
    joined
}

fn goes_on(document: &Document<'_>, line: &Line) -> bool {
    let Some(Item::Quote(quote)) = line.items.last() else {
        return false;
    };
    leaves_room(document, *quote)
}

fn leaves_room(document: &Document<'_>, quote: usize) -> bool {
    let inside = document.text[document.quotations[quote].span].trim_end_matches(is_quotation_mark);
    inside.ends_with(['?', '!', ',', '…']) || inside.ends_with("...")
}

fn has_verb_soon(document: &Document<'_>, line: &Line) -> bool {
    let cursor = Cursor::of_line(document, &line.items);
    let is_short = cursor.len() <= 2 * NEAR;
    let reports = |index: usize| lexicon::verb_class(&cursor, index) == Some(VerbClass::Reporting);
    is_name_and_verb(document, line) || is_short && (0..NEAR).any(reports)
}

/// Whether the line is a name and a verb: "Ann Lee wept."
fn is_name_and_verb(document: &Document<'_>, line: &Line) -> bool {
    let words: Vec<&str> = (line.items.iter())
        .map_while(|&item| match item {
            Item::Token(token) => Some(document.word(token)),
            Item::Quote(_) => None,
        })
        .collect();
    let is_capital = |word: &&&str| word.starts_with(char::is_uppercase);
    let name = words.iter().take_while(is_capital).count();
    let is_verb = words
        .get(name)
        .is_some_and(|word| word.starts_with(char::is_lowercase));
    let ends = words.len() == line.items.len() && words.get(name + 1) == Some(&".");
    (1..=4).contains(&name) && is_verb && ends && words.len() == name + 2
}

pub(super) fn is_quotation_mark(character: char) -> bool {
    matches!(
        character,
        '"' | '“' | '”' | '„' | '«' | '»' | '‘' | '’' | '\''
    )
}

/// Looks at a line, whose places are those of its items.
impl<'d> Cursor<'d> {
    /// How many items the line has.
    pub(super) fn len(&self) -> usize {
        self.tokens.end
    }

    /// The place of a quotation in its line.
    pub(super) fn place_of(&self, quote: usize) -> usize {
        let mut places = self.tokens.clone();
        let place = places.find(|&index| self.quote(index) == Some(quote));
        place.unwrap_or_default()
    }

    /// Whether an attribution can follow the quotation in the same sentence: it ends with a comma, a question mark, an
    /// exclamation mark or an ellipsis.
    pub(super) fn leaves_room(&self, quote: usize) -> bool {
        leaves_room(self.document, quote)
    }

    /// Whether the line's words end at `index`: nothing or only closing marks follow.
    pub(super) fn is_end(&self, index: usize) -> bool {
        index >= self.len() || matches!(self.word(index), "." | "!" | "?" | "…" | ")" | "]")
    }

    /// Whether the item at `index` is a hyphen inside a word, or a part of the word beside one: any item of "sister-in-law".
    pub(super) fn is_hyphenated(&self, index: usize) -> bool {
        let is_hyphen = |index: usize| self.word(index) == "-" && self.is_joint(index);
        is_hyphen(index) || is_hyphen(index + 1) || (index > 0 && is_hyphen(index - 1))
    }

    /// A mark that parts clauses.
    pub(super) fn is_break(&self, index: usize) -> bool {
        match self.word(index) {
            "," | ";" | ":" | "—" | "–" | "(" | ")" | "[" | "]" | "!" | "?" | "…" | "/" => {
                true
            }
            "-" => !self.is_glued(index),
            // The stop inside "example.com" parts nothing.
            "." => !(self.is_glued(index + 1) && self.is_word(index + 1)),
            _ => false,
        }
    }

    /// From the first to the last of some items; `None` where there are none.
    pub(super) fn span_of(&self, items: Range<usize>) -> Option<Span> {
        if items.start >= items.end || items.end > self.len() {
            return None;
        }
        let (first, last) = (self.span_at(items.start), self.span_at(items.end - 1));
        (first.start <= last.end).then(|| first.to(last))
    }

    /// How many of some items are words or figures.
    pub(super) fn words_in(&self, items: Range<usize>) -> usize {
        let is_word =
            |&index: &usize| matches!(self.kind(index), Some(TokenKind::Word | TokenKind::Number));
        items.filter(is_word).count()
    }

    pub(super) fn quotes_in(&self, items: Range<usize>) -> impl Iterator<Item = usize> {
        items.filter_map(|index| self.quote(index))
    }
}
