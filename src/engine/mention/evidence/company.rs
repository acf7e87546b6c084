//! Companies by the end of their names: "Grupo Orsa, S.A. de C.V.", "April Pictures", "Datalane.com".

use super::overlaps;
use super::parts::is_company_word;
use super::patterns::{Build, Found, LEGAL_FORMS};
use crate::lexicon::Class;
use crate::mention::decoder::Name;
use crate::mention::features::Case;
use crate::mention::gazetteer::{Lists, list};
use crate::mention::label::Kind;
use crate::words;
use std::ops::Range;

/// Before "SA", "CO" or "AB", which have so many bytes, a place of these lists is in a state of these letters.
const STATE: usize = 2;
const PLACE: Lists = list("city") | list("country") | list("state");

/// What each is worth, as the logarithm of odds.
const LEGAL_FORM: f32 = 14.0;
const CALENDAR: f32 = 10.0;
const SITE: f32 = 10.0;

impl Build<'_, '_> {
    /// "Orsa & Finch, GmbH", "Orsa, S. de R.L. de C.V."
    pub(super) fn of_legal_form(
        &self,
        run: &Range<usize>,
        stop: usize,
        names: &[Name],
    ) -> Option<Found> {
        let comma = run.end;
        if comma + 1 >= stop || self.word(comma) != "," {
            return None;
        }
        let end = self.end_of_legal_form(comma + 1, stop)?;
        let is_place = |name: &Name| name.kind == Kind::Place && overlaps(&name.tokens, run);
        let may_be_state = self.word(comma + 1).len() == STATE;
        let in_state =
            self.extractor.word(run.end - 1).lists & PLACE != 0 || names.iter().any(is_place);
        (!(may_be_state && in_state)).then_some((run.start..end, Kind::Organisation, LEGAL_FORM))
    }

    /// Where the legal form ends that starts at `token`: "GmbH", "S.A. de C.V."
    fn end_of_legal_form(&self, token: usize, stop: usize) -> Option<usize> {
        let is_form = |token: usize| {
            token < stop
                && self.is_capitalised(token)
                && LEGAL_FORMS.has(&words::lower_without_stops(self.word(token)))
        };
        let is_joined = |token: usize| {
            token + 1 < stop && matches!(self.word(token), "de" | "&") && is_form(token + 1)
        };
        let opens = is_form(token) || self.word(token) == "S." && is_joined(token + 1);
        if !opens {
            return None;
        }
        let mut end = token + 1;
        while is_joined(end) || is_form(end) {
            end += 1 + usize::from(is_joined(end));
        }
        Some(end)
    }

    /// "Datalane.com", "Datalane.co.uk": a site with the end of its address.
    pub(super) fn of_site(&self, run: &Range<usize>, stop: usize) -> Option<Found> {
        let has_domain = |token: usize| {
            token + 1 < stop
                && self.word(token) == "."
                && self.document.is_glued(token)
                && self.document.is_glued(token + 1)
                && (self.word(token + 1).split('.'))
                    .all(|part| self.document.lexicon.is(part, Class::Domain))
                && self.extractor.word(token + 1).case == Case::Lower
        };
        let mut end = run.end;
        while has_domain(end) {
            end += 2;
        }
        (end > run.end).then(|| (run.end - 1..end, Kind::Organisation, SITE))
    }

    /// "April Pictures" at a sentence's start, where a month is no part of a name elsewhere.
    pub(super) fn of_calendar_company(&self, run: &Range<usize>, start: usize) -> Option<Found> {
        let is_date = |token: usize| {
            self.is_capitalised(token)
                && [Class::Month, Class::Weekday, Class::Season]
                    .iter()
                    .any(|&class| self.document.is(token, class))
        };
        let first = if run.start > start && is_date(run.start - 1) {
            run.start - 1
        } else {
            run.start
        };
        let fits = run.end - first > 1
            && run.end - first <= 3
            && is_date(first)
            && first == start
            && is_company_word(self.word(run.end - 1))
            && self.extractor.word(run.end - 1).case == Case::Title;
        fits.then_some((first..run.end, Kind::Organisation, CALENDAR))
    }
}
