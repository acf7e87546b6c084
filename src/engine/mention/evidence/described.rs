//! Names that the text itself says what they are: "the carmaker Orsa", "a band called Orsa", "Orsa, a bank in Bonn,",
//! "Orsa is a village".

use super::overlaps;
use super::patterns::{Build, Found};
use crate::document::TokenKind;
use crate::lexicon::Class;
use crate::mention::decoder::Name;
use crate::mention::gazetteer::{Lists, list};
use crate::mention::label::Kind;
use crate::words::{self, Words};
use std::ops::Range;
use std::sync::LazyLock;

static DESCRIBING: LazyLock<Words> =
    LazyLock::new(|| Words::new(include_str!("../../../../data/described_institutions.txt")));

/// A word of these lists is no institution, whatever describes it.
const NO_INSTITUTION: Lists =
    list("title") | list("country") | list("city") | list("state") | list("demonym");

/// A word of these lists is no place.
const NO_PLACE: Lists = list("title") | list("organisation head") | list("demonym");

/// Words that are people's names as well: a clause may follow them without a pronoun ("the bank Lee ran").
const OF_PEOPLE: Lists = list("first name") | list("surname") | list("politician");

/// The most tokens between an article and the noun that describes.
const MAX_ADJECTIVES: usize = 6;

/// A longer name before a comma is a list or a headline.
const MAX_NAME: usize = 5;

/// A name of another kind that is read with this probability is not described.
const SURE: f32 = 0.9;

/// After a noun for people and companies a longer name is a company's if it is read as one with this probability.
const LIKELY: f32 = 0.5;

/// What it is worth to be described, as the logarithm of odds; where the name may be a person's, less.
const DESCRIBED: f32 = 8.0;
const MAY_BE_PERSON: f32 = 4.0;

impl Build<'_, '_> {
    /// "the research firm Datalane", "a band called Datalane", "the village of Marava".
    pub(super) fn of_described(
        &self,
        run: &Range<usize>,
        start: usize,
        names: &[Name],
    ) -> Option<Found> {
        let run = self.without_article(run);
        let mut before = run.start;
        let is_small = |token: usize| {
            self.document.is(token, Class::Article) || matches!(self.word(token), "\"" | "“")
        };
        while before > start && is_small(before - 1) {
            before -= 1;
        }
        if before > start && self.document.is(before - 1, Class::Naming) {
            before -= 1;
        } else if before != run.start {
            return None;
        }
        // "the party Movimento 9 Stelle"
        let goes_on = self
            .document
            .tokens
            .get(run.end)
            .is_some_and(|token| token.kind == TokenKind::Number);
        let is_of = before > start && self.word(before - 1) == "of";
        let noun = before.checked_sub(1 + usize::from(is_of))?;
        // "the next weekly Cabinet meeting", "an L-band Sensor".
        let is_part = self
            .document
            .is(noun.saturating_sub(1), Class::OrderAdjective)
            || self.document.is_glued(noun);
        if noun <= start || self.is_capitalised(noun) || is_part {
            return None;
        }
        let kind = self.described_kind(noun)?;
        let fits = !goes_on
            && is_of == (kind == Kind::Place && before == run.start)
            && self.may_be_described(&run, kind, names)
            && !self.is_somebody(&run, noun, names);
        let is_person = |name: &Name| name.kind == Kind::Person && overlaps(&name.tokens, &run);
        let may_be_person = kind == Kind::Organisation
            && (names.iter().any(is_person)
                || run.len() == 1 && self.extractor.word(run.start).lists & OF_PEOPLE != 0);
        let weight = if may_be_person {
            MAY_BE_PERSON
        } else {
            DESCRIBED
        };
        fits.then_some((run, kind, weight))
    }

    /// "Datalane, a Dutch research firm,", "Marava is a village".
    pub(super) fn of_apposition(
        &self,
        run: &Range<usize>,
        sentence: &Range<usize>,
        names: &[Name],
    ) -> Option<Found> {
        let run = self.without_article(run);
        let link = run.end;
        let opens_sentence = run.start == sentence.start
            || run.start == sentence.start + 1 && self.document.is(sentence.start, Class::Article);
        let is_linked = link + 2 < sentence.end
            && (self.word(link) == ","
                || opens_sentence && matches!(self.word(link), "is" | "was"));
        if !is_linked || run.len() > MAX_NAME || self.opens_with_preposition(&run, sentence) {
            return None;
        }
        let (noun, kind) = self.noun_of_phrase(link + 1, sentence.end)?;
        let fits = self.may_be_described(&run, kind, names) && !self.is_somebody(&run, noun, names);
        fits.then_some((run, kind, DESCRIBED))
    }

    /// The noun of the phrase at `token`, after an article or "Britain's", and the kind of what it names.
    fn noun_of_phrase(&self, token: usize, stop: usize) -> Option<(usize, Kind)> {
        let has_owner = self.is_capitalised(token)
            && self.document.tokens[token + 1].kind == TokenKind::Possessive;
        if !has_owner && !self.document.is(token, Class::Article) {
            return None;
        }
        let first = token + 1 + usize::from(has_owner);
        (first..stop.min(first + MAX_ADJECTIVES))
            .take_while(|&token| !self.ends_phrase(token, stop))
            .find_map(|token| {
                let kind = self.described_kind(token)?;
                let next = token + 1;
                let goes_on = next + 1 < stop
                    && self.word(next).ends_with("ed")
                    && self.document.is(next + 1, Class::Preposition);
                (goes_on || self.ends_phrase(next, stop)).then_some((token, kind))
            })
    }

    /// Whether a noun phrase has ended before `token`.
    fn ends_phrase(&self, token: usize, stop: usize) -> bool {
        if token >= stop {
            return true;
        }
        let is_mark = self.document.tokens[token].kind == TokenKind::Punctuation;
        is_mark && self.word(token) != "-"
            || self.document.is(token, Class::Preposition)
            || self.document.is(token, Class::RelativePronoun)
    }

    fn opens_with_preposition(&self, run: &Range<usize>, sentence: &Range<usize>) -> bool {
        run.start == sentence.start + 1 && self.document.is(sentence.start, Class::Preposition)
    }

    /// "The Lanterns" without its article.
    fn without_article(&self, run: &Range<usize>) -> Range<usize> {
        let opens = run.len() > 1 && self.document.is(run.start, Class::Article);
        run.start + usize::from(opens)..run.end
    }

    fn may_be_described(&self, run: &Range<usize>, kind: Kind, names: &[Name]) -> bool {
        let word = self.extractor.word(run.start);
        let lists = if kind == Kind::Place {
            NO_PLACE
        } else {
            NO_INSTITUTION
        };
        let is_other = |name: &Name| {
            let may_change = [kind, Kind::Person].contains(&name.kind);
            !may_change && name.confidence() >= SURE && overlaps(&name.tokens, run)
        };
        let is_full_name = |name: &Name| {
            name.kind == Kind::Person
                && overlaps(&name.tokens, run)
                && name.tokens.len() > 1
                && self.extractor.word(name.tokens.start).lists & list("first name") != 0
        };
        let is_date =
            [Class::Weekday, Class::Month].map(|class| self.document.is(run.start, class));
        word.lists & lists == 0
            && !word.grammar
            && !is_date.contains(&true)
            && !names
                .iter()
                .any(|name| is_full_name(name) || is_other(name))
    }

    /// Whether the noun may describe a person, so that a name of several words is not taken for a company's: "the builder
    /// Harald Berg".
    fn is_somebody(&self, run: &Range<usize>, noun: usize, names: &[Name]) -> bool {
        let is_company = |name: &Name| {
            name.kind == Kind::Organisation
                && name.confidence() >= LIKELY
                && overlaps(&name.tokens, run)
        };
        run.len() > 1
            && self.document.is(noun, Class::PersonOrFirm)
            && !names.iter().any(is_company)
    }

    fn described_kind(&self, token: usize) -> Option<Kind> {
        if DESCRIBING.has(&words::lower(self.word(token))) {
            Some(Kind::Organisation)
        } else {
            let is_place = self.document.is(token, Class::Settlement);
            is_place.then_some(Kind::Place)
        }
    }
}
