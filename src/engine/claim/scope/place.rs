//! The places that a clause names: "in Lisbon", "across the country", "nationwide".

use super::is_mention;
use crate::document::{Cursor, Document, TokenKind};
use crate::lexicon::Class;
use crate::mention::Mention;
use std::ops::Range;

/// The places named in the tokens `clause`, in text order. `mentions` are the names of the text.
pub(super) fn find(
    document: &Document<'_>,
    mentions: &[Mention],
    clause: Range<usize>,
) -> Vec<Range<usize>> {
    let reader = Reader {
        words: Cursor::new(document, clause.clone()),
        mentions,
    };
    let mut found = Vec::new();
    let mut at = clause.start;
    while at < clause.end {
        let place = reader.adverb(at).or_else(|| reader.phrase(at));
        at = place
            .as_ref()
            .map_or(at + 1, |place: &Range<usize>| place.end);
        found.extend(place);
    }
    found
}

struct Reader<'d> {
    words: Cursor<'d>,
    mentions: &'d [Mention],
}

impl Reader<'_> {
    fn adverb(&self, at: usize) -> Option<Range<usize>> {
        self.words.is(at, Class::PlaceAdverb).then_some(at..at + 1)
    }

    fn phrase(&self, at: usize) -> Option<Range<usize>> {
        if !self.words.is(at, Class::PlaceOpener) {
            return None;
        }
        self.named(at + 1).or_else(|| self.described(at + 1))
    }

    /// "Lisbon", "the Faroe Islands", "northern Spain", "Port of Spain".
    fn named(&self, start: usize) -> Option<Range<usize>> {
        let the = usize::from(self.words.reads(start, "the"));
        let mut first = start + the;
        while self.words.is(first, Class::PlaceSide) && !self.is_capital(first) {
            first += 1;
        }
        let mut end = first;
        while self.is_capital(end) || end > first && self.joins(end) {
            end += 1;
        }
        // "Zabul province", "the Iraqi capital".
        if end > first && self.words.is(end, Class::PlaceNoun) {
            end += 1;
        }
        let is_name = end > first
            && !self.is_date(first)
            && !self.is_owner(end)
            // "In Basque-speaking towns".
            && !self.is_hyphen(end)
            && !self.describes_next(end)
            && !self.is_numbered(end);
        (is_name && !is_mention(self.mentions, self.words.span(first..end))).then_some(start..end)
    }

    /// "The country", "the capital".
    fn described(&self, start: usize) -> Option<Range<usize>> {
        let determined = self.words.is(start, Class::Definite);
        let noun = start + 1 + usize::from(self.words.is(start + 1, Class::PlaceSide));
        let is_place = determined && self.words.is(noun, Class::PlaceNoun);
        // "In the state of emergency", "in the area of tax".
        let goes_on = self.words.reads(noun + 1, "of");
        (is_place && !goes_on && !self.is_owner(noun + 1)).then_some(start..noun + 1)
    }

    /// Whether the name goes on after the word or hyphen at `at`.
    fn joins(&self, at: usize) -> bool {
        let is_name = self.is_capital(at + 1)
            || self.words.reads_any(at + 1, &["the", "la", "el"]) && self.is_capital(at + 2);
        is_name && (self.words.is(at, Class::PlaceLink) || self.is_hyphen(at))
    }

    fn is_hyphen(&self, at: usize) -> bool {
        self.words.word(at) == "-" && self.words.is_joint(at)
    }

    fn is_capital(&self, at: usize) -> bool {
        self.words.is_word(at) && self.words.is_capital(at)
    }

    /// "In March", "in Ramadan 2020" aside: what tells when.
    fn is_date(&self, at: usize) -> bool {
        self.words.is(at, Class::Month) || self.words.is(at, Class::Weekday)
    }

    /// "In Lisbon's port", "in Lisbon courts" aside: the place is another thing's.
    fn is_owner(&self, at: usize) -> bool {
        self.words.kind(at) == Some(TokenKind::Possessive)
    }

    /// "In Colombian jails", "in French schools": an adjective of a place and what it describes.
    fn describes_next(&self, end: usize) -> bool {
        const ENDINGS: [&str; 6] = ["ian", "ese", "ish", "ican", "ench", "utch"];
        let last = self.words.lower(end - 1);
        let is_adjective = ENDINGS.iter().any(|ending| last.ends_with(ending));
        is_adjective && self.words.word(end).starts_with(char::is_lowercase)
    }

    /// "In Figure 1", "in Chapter 11".
    fn is_numbered(&self, end: usize) -> bool {
        self.words.is_number(end)
    }
}
