//! Capitals that name neither a person nor an institution: peoples, sicknesses, money tokens, time zones, countries in results.

use super::patterns::{Build, Found, NO_INSTITUTION};
use crate::document::TokenKind;
use crate::lexicon::Class;
use crate::mention::decoder::Name;
use crate::mention::label::Kind;
use std::ops::Range;

/// The most tokens of a measure's or a pact's name.
const MAX_MEASURE: usize = 2;

/// What it is worth to stand in brackets after a person's name and to be a country's letters.
const COUNTRY_CODE: f32 = 8.0;

impl Build<'_, '_> {
    /// "Hutus", "9 p.m. EST".
    pub(super) fn of_people(&self, name: &Range<usize>, kind: Kind) -> Option<Found> {
        let token = name.start;
        let is_other = matches!(kind, Kind::Person | Kind::Organisation) && name.len() == 1;
        let is_none = is_other
            && (self.document.is(token, Class::People)
                || self.document.is(token, Class::NoName)
                || self.is_time_zone(token)
                || self.is_amount(token));
        is_none.then(|| (name.clone(), Kind::Miscellaneous, NO_INSTITUTION))
    }

    /// "the Merval index": what a measure or a pact is called by is none, here and elsewhere.
    pub(super) fn of_measure(&self, name: &Range<usize>, kind: Kind, stop: usize) -> Option<Found> {
        let fits = kind == Kind::Organisation
            && name.len() <= MAX_MEASURE
            && name.end < stop
            && self.document.is(name.end, Class::NamedThing)
            && !self.is_capitalised(name.end)
            && !self.document.is_glued(name.end);
        fits.then(|| (name.clone(), Kind::Miscellaneous, NO_INSTITUTION))
    }

    /// "25mL", "USD2,400": digits with the letters of a unit or of a currency.
    fn is_amount(&self, token: usize) -> bool {
        let lexicon = self.document.lexicon;
        let word = self.word(token);
        let is_digit = |c: char| c.is_ascii_digit();
        let unit = word.trim_start_matches(is_digit);
        let code = word.trim_end_matches(is_digit);
        // "3M" is a company.
        let is_unit = unit.contains(char::is_lowercase) && lexicon.unit_of_symbol(unit).is_some();
        unit.len() < word.len() && is_unit
            || code.len() < word.len() && lexicon.currency_of(code, Class::CurrencyCode).is_some()
    }

    fn is_time_zone(&self, token: usize) -> bool {
        let lexicon = self.document.lexicon;
        let is = |token: usize, class: Class| lexicon.is_exact(self.word(token), class);
        let is_after_hour = token.checked_sub(1).is_some_and(|before| {
            self.document.tokens[before].kind == TokenKind::Number
                || is(before, Class::AfterNoon)
                || is(before, Class::BeforeNoon)
        });
        is_after_hour && is(token, Class::TimeZone)
    }

    /// "Ilka Brandauer (NED)".
    pub(super) fn of_country_code(
        &self,
        run: &Range<usize>,
        start: usize,
        names: &[Name],
    ) -> Option<Found> {
        let token = run.start;
        let fits = run.len() == 1
            && token > start + 1
            && self.word(token - 1) == "("
            && self
                .document
                .lexicon
                .is_exact(self.word(token), Class::CountryCode)
            && self.document.tokens.len() > token + 1
            && self.word(token + 1) == ")";
        let is_person = |name: &Name| name.kind == Kind::Person && name.tokens.end == token - 1;
        (fits && names.iter().any(is_person)).then(|| (run.clone(), Kind::Place, COUNTRY_CODE))
    }
}
