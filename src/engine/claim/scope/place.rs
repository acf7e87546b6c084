//! The places that a clause names: "in Lisbon", "across the country", "nationwide".

use super::is_mention;
use crate::document::{Document, TokenKind};
use crate::mention::Mention;
use crate::quantity::{is_weekday, month};
use crate::words::Lower;
use std::ops::Range;

/// What brings a place.
const PREPOSITIONS: &[&str] = &[
    "across",
    "around",
    "in",
    "inside",
    "near",
    "outside",
    "throughout",
];

/// Nouns of places that a text names by what they are.
const NOUNS: &[&str] = &[
    "area",
    "borough",
    "capital",
    "city",
    "continent",
    "country",
    "county",
    "district",
    "island",
    "islands",
    "nation",
    "neighborhood",
    "neighbourhood",
    "province",
    "region",
    "state",
    "suburb",
    "territory",
    "town",
    "valley",
    "village",
    "world",
];

/// Adverbs of place.
const ADVERBS: &[&str] = &[
    "abroad",
    "countrywide",
    "nationally",
    "nationwide",
    "statewide",
    "worldwide",
];

/// Words that stand before a place's name.
const SIDES: &[&str] = &[
    "central",
    "downtown",
    "east",
    "eastern",
    "greater",
    "inner",
    "mainland",
    "mid",
    "north",
    "north-east",
    "north-west",
    "northeast",
    "northeastern",
    "northern",
    "northwest",
    "northwestern",
    "rural",
    "south",
    "south-east",
    "south-west",
    "southeast",
    "southeastern",
    "southern",
    "southwest",
    "southwestern",
    "upper",
    "west",
    "western",
];

/// Words inside a place's name.
const INSIDE: &[&str] = &[
    "al", "da", "de", "del", "du", "el", "la", "le", "of", "on", "the", "upon",
];

/// The places named in the tokens `clause`, in text order. `mentions` are the names of the text.
pub(super) fn find(
    document: &Document<'_>,
    mentions: &[Mention],
    clause: Range<usize>,
) -> Vec<Range<usize>> {
    let reader = Reader {
        document,
        mentions,
        clause: clause.clone(),
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

struct Reader<'d, 't> {
    document: &'d Document<'t>,
    mentions: &'d [Mention],
    clause: Range<usize>,
}

impl<'d> Reader<'d, '_> {
    fn word(&self, at: usize) -> Lower<'d> {
        let at = Some(at).filter(|at| self.clause.contains(at));
        at.map_or(Lower::new(""), |at| Lower::new(self.document.word(at)))
    }

    fn is_any(&self, at: usize, words: &[&str]) -> bool {
        words.contains(&&*self.word(at))
    }

    fn adverb(&self, at: usize) -> Option<Range<usize>> {
        self.is_any(at, ADVERBS).then_some(at..at + 1)
    }

    fn phrase(&self, at: usize) -> Option<Range<usize>> {
        if !self.is_any(at, PREPOSITIONS) {
            return None;
        }
        self.named(at + 1).or_else(|| self.described(at + 1))
    }

    /// "Lisbon", "the Faroe Islands", "northern Spain", "Port of Spain".
    fn named(&self, start: usize) -> Option<Range<usize>> {
        let the = usize::from(self.is_any(start, &["the"]));
        let mut first = start + the;
        while self.is_any(first, SIDES) && !self.is_capital(first) {
            first += 1;
        }
        let mut end = first;
        while self.is_capital(end) || end > first && self.joins(end) {
            end += 1;
        }
        // "Zabul province", "the Iraqi capital".
        if end > first && self.is_any(end, NOUNS) {
            end += 1;
        }
        let is_name = end > first
            && !self.is_date(first)
            && !self.is_owner(end)
            && !self.describes_next(end)
            && !self.is_numbered(end);
        (is_name && !is_mention(self.mentions, self.document.span_of(first..end)))
            .then_some(start..end)
    }

    /// "The country", "the capital".
    fn described(&self, start: usize) -> Option<Range<usize>> {
        let determined = self.is_any(
            start,
            &["the", "this", "that", "his", "her", "its", "their"],
        );
        let noun = start + 1 + usize::from(self.is_any(start + 1, SIDES));
        let is_place = determined && self.is_any(noun, NOUNS);
        // "In the state of emergency", "in the area of tax".
        let goes_on = self.is_any(noun + 1, &["of"]);
        (is_place && !goes_on && !self.is_owner(noun + 1)).then_some(start..noun + 1)
    }

    /// Whether the name goes on after the word or hyphen at `at`.
    fn joins(&self, at: usize) -> bool {
        let is_name = self.is_capital(at + 1)
            || self.is_any(at + 1, &["the", "la", "el"]) && self.is_capital(at + 2);
        is_name && (self.is_any(at, INSIDE) || self.is_hyphen(at))
    }

    fn is_hyphen(&self, at: usize) -> bool {
        let is_inside = self.clause.contains(&at) && self.clause.contains(&(at + 1));
        is_inside
            && self.document.word(at) == "-"
            && self.document.is_glued(at)
            && self.document.is_glued(at + 1)
    }

    fn is_capital(&self, at: usize) -> bool {
        self.clause.contains(&at)
            && self.document.tokens[at].kind == TokenKind::Word
            && self.document.word(at).starts_with(char::is_uppercase)
    }

    /// "In March", "in Ramadan 2020" aside: what tells when.
    fn is_date(&self, at: usize) -> bool {
        let word = self.word(at);
        month(&word).is_some() || is_weekday(&word)
    }

    /// "In Lisbon's port", "in Lisbon courts" aside: the place is another thing's.
    fn is_owner(&self, at: usize) -> bool {
        let kind = self
            .clause
            .contains(&at)
            .then(|| self.document.tokens[at].kind);
        kind == Some(TokenKind::Possessive)
    }

    /// "In Colombian jails", "in French schools": an adjective of a place and what it describes.
    fn describes_next(&self, end: usize) -> bool {
        const ENDINGS: [&str; 6] = ["ian", "ese", "ish", "ican", "ench", "utch"];
        let last = self.word(end - 1);
        let is_adjective = ENDINGS.iter().any(|ending| last.ends_with(ending));
        let next = self.clause.contains(&end).then(|| self.document.word(end));
        is_adjective && next.is_some_and(|next| next.starts_with(char::is_lowercase))
    }

    /// "In Figure 1", "in Chapter 11".
    fn is_numbered(&self, end: usize) -> bool {
        self.clause.contains(&end) && self.document.tokens[end].kind == TokenKind::Number
    }
}
