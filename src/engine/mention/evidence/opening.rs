//! Capitals that only open a sentence or stand in a headline, before a name: "Email Jonas Prell", "Court Fines Orsa".

use super::parts::is_company_word;
use super::patterns::{Build, Found};
use crate::lexicon::Class;
use crate::mention::gazetteer::{Lists, list};
use crate::mention::label::Kind;
use std::ops::Range;

/// A word of these lists is no person's.
const NO_PERSON: Lists = list("organisation head")
    | list("country")
    | list("demonym")
    | list("city")
    | list("state")
    | list("title")
    | list("company")
    | list("news");

/// How many words the name of a person has there, at least and at most.
const NAME: Range<usize> = 2..4;

/// What each is worth, as the logarithm of odds.
const IMPERATIVE: f32 = 8.0;
const HEADLINE: f32 = 14.0;

impl Build<'_, '_> {
    /// "Email Jonas Prell by Friday."
    pub(super) fn of_imperative(
        &self,
        run: &Range<usize>,
        sentence: &Range<usize>,
        number: usize,
    ) -> Option<Found> {
        let name = run.start + 1..run.end;
        let fits = run.start == sentence.start
            && NAME.contains(&name.len())
            && self.document.is(run.start, Class::Imperative)
            && !self.extractor.is_loud(number)
            && name.clone().all(|token| {
                self.is_capitalised(token) && self.extractor.word(token).lists & NO_PERSON == 0
            });
        fits.then_some((name, Kind::Person, IMPERATIVE))
    }

    /// "Court Fines Orsa Foods": what stands after a headline's verb is a name of its own.
    pub(super) fn of_headline(&self, run: &Range<usize>, number: usize) -> Option<Found> {
        if !self.extractor.is_loud(number) || self.extractor.is_upper(number) {
            return None;
        }
        let verb = (run.start + 1..run.end.saturating_sub(1))
            .find(|&token| self.document.is(token, Class::HeadlineAct))?;
        let name = verb + 1..run.end;
        let is_company = is_company_word(self.word(run.end - 1));
        (name.len() > 1 && is_company).then_some((name, Kind::Organisation, HEADLINE))
    }
}
