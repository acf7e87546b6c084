//! What stands beside a name tells: "Ilka Brandauer of VKL", "Orsa's Nadia Lambert".

use super::forms::is_acronym;
use super::overlaps;
use super::patterns::{Build, Found, NO_INSTITUTION};
use crate::document::TokenKind;
use crate::mention::decoder::Name;
use crate::mention::gazetteer::{Lists, list};
use crate::mention::label::Kind;
use std::ops::Range;

/// Nouns that make a rule or a sickness of the acronym before them ("the ICI system").
const NO_ACTORS: &[&str] = &[
    "scan", "syndrome", "system", "systems", "tax", "vaccine", "virus",
];

/// Where a person can be of.
const PLACE: Lists = list("country") | list("city") | list("state");

/// Bodies that the corpora hold too few of, before "of" and a place.
const BODIES: &[&str] = &["Archdiocese", "Diocese", "Municipality"];

/// The longest word in lower case inside a name that is spelled out, in bytes.
const LONGEST_SMALL: usize = 3;

/// What each is worth, as the logarithm of odds; chosen on development sets of four parts and the gold articles.
const BODY: f32 = 8.0;
const MEMBER: f32 = 6.0;
const INITIALS: f32 = 4.0;
const OWNED: f32 = 6.0;
const NO_ACTOR: f32 = 4.0;

impl Build<'_, '_> {
    /// "Municipality of Livorno".
    pub(super) fn of_body(&self, run: &Range<usize>, stop: usize) -> Option<Found> {
        let place = run.end + 1;
        let is_body = BODIES.contains(&self.word(run.end - 1))
            && place < stop
            && self.word(run.end) == "of"
            && self.is_capitalised(place);
        is_body.then(|| {
            let more = (place..stop)
                .take_while(|&token| self.is_capitalised(token))
                .count();
            (run.start..place + more, Kind::Organisation, BODY)
        })
    }

    /// "Gary Chan of DAB".
    pub(super) fn of_member(
        &self,
        run: &Range<usize>,
        start: usize,
        names: &[Name],
    ) -> Option<Found> {
        let acronym = run.start;
        let is_of = run.len() == 1
            && acronym > start + 2
            && self.word(acronym - 1) == "of"
            && self.is_acronym(acronym);
        let is_person = |name: &Name| {
            name.kind == Kind::Person && name.tokens.len() > 1 && name.tokens.end == acronym - 1
        };
        let is_place = self.extractor.word(acronym).lists & PLACE != 0;
        (is_of && !is_place && names.iter().any(is_person))
            .then(|| (run.clone(), Kind::Organisation, MEMBER))
    }

    /// "Movimento 5 Stelle (M5S)", "CEI (Italian Episcopal Conference)": the acronym and what it stands for, whose initials may
    /// be those of another language.
    pub(super) fn of_initials(
        &self,
        run: &Range<usize>,
        sentence: &Range<usize>,
        names: &[Name],
    ) -> Option<[Found; 2]> {
        let bracket = run.end;
        if bracket + 2 >= sentence.end || self.word(bracket) != "(" {
            return None;
        }
        let close = (bracket + 1..sentence.end).find(|&token| self.word(token) == ")")?;
        let inner = bracket + 1..close;
        let outer = if inner.len() == 1 {
            self.spelled(inner.start, sentence.start..bracket)?
        } else {
            let is_spelled = run.len() == 1 && self.spelled(run.start, inner.clone())? == inner;
            is_spelled.then(|| run.clone())?
        };
        // Laws, illnesses and measures are spelled out, too.
        let phrase = if inner.len() == 1 { &outer } else { &inner };
        let (kind, weight) = if self.heads_no_institution(phrase.end - 1) {
            (Kind::Miscellaneous, NO_INSTITUTION)
        } else {
            let looks_like_one = |name: &Name| {
                name.kind == Kind::Organisation
                    && (overlaps(&name.tokens, &outer) || overlaps(&name.tokens, &inner))
            };
            names
                .iter()
                .any(looks_like_one)
                .then_some((Kind::Organisation, INITIALS))?
        };
        Some([outer, inner].map(|tokens| (tokens, kind, weight)))
    }

    /// "Demosisto's Nathan Law": a person at the end of what was taken for one name.
    pub(super) fn of_owned(&self, name: &Range<usize>) -> Option<Found> {
        let owner = name
            .clone()
            .find(|&token| self.document.tokens[token].kind == TokenKind::Possessive)?;
        self.person_after(owner, name.end)
    }

    /// "New People Party's Regina Ip", of which only the second name was found.
    pub(super) fn of_owner(&self, name: &Range<usize>, start: usize) -> Option<Found> {
        let before = name.start.checked_sub(1).filter(|&token| token > start)?;
        let is_owned = self.document.tokens[before].kind == TokenKind::Possessive
            && self.is_capitalised(before - 1);
        is_owned
            .then(|| self.person_after(before, name.end))
            .flatten()
    }

    /// A first name and another after `owner`.
    fn person_after(&self, owner: usize, end: usize) -> Option<Found> {
        let tokens = owner + 1..end;
        let lists = |token: usize| self.extractor.word(token).lists;
        let is_person = tokens.len() == 2
            && tokens.clone().all(|token| self.is_capitalised(token))
            && lists(tokens.start) & list("first name") != 0
            && lists(tokens.end - 1) & list("organisation head") == 0;
        is_person.then_some((tokens, Kind::Person, OWNED))
    }

    /// "the ICI system".
    pub(super) fn of_no_actor(&self, name: &Range<usize>, stop: usize) -> Option<Found> {
        let is_rule = name.len() == 1
            && self.is_acronym(name.start)
            && name.end < stop
            && NO_ACTORS.contains(&self.word(name.end));
        is_rule.then(|| (name.clone(), Kind::Miscellaneous, NO_ACTOR))
    }

    /// The last of `tokens` whose initials, in any order and small words left out, are the letters of `acronym`.
    fn spelled(&self, acronym: usize, tokens: Range<usize>) -> Option<Range<usize>> {
        let mut letters: Vec<char> = self.word(acronym).chars().collect();
        let is_initial = |c: char| c.is_uppercase() || c.is_numeric();
        let mut initials = Vec::new();
        let mut start = tokens.end;
        while start > tokens.start && initials.len() < letters.len() {
            start -= 1;
            let word = self.word(start);
            match word.chars().next().filter(|&first| is_initial(first)) {
                Some(first) => initials.push(first),
                // "Department of the Interior"
                None if word.len() <= LONGEST_SMALL => {}
                None => return None,
            }
        }
        letters.sort_unstable();
        initials.sort_unstable();
        (self.is_acronym(acronym) && letters.len() > 2 && letters == initials)
            .then_some(start..tokens.end)
    }

    fn is_acronym(&self, token: usize) -> bool {
        is_acronym(self.document, self.extractor, token)
    }
}
