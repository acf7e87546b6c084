//! What the build of a name tells: legal forms, "&", particles, syllables, datelines, heads of what is no institution.
//!
//! The corpora hold too few of each for the model to be sure of them.

use super::{Clue, first_names, overlaps, syllables};
use crate::document::{Document, Sentence};
use crate::mention::decoder::Name;
use crate::mention::features::{Case, Extractor};
use crate::mention::label::Kind;
use crate::mention::tagger::Reading;
use crate::quantity::{is_weekday, month};
use crate::words::{self, Words};
use std::ops::Range;
use std::sync::LazyLock;

pub(super) static LEGAL_FORMS: LazyLock<Words> =
    LazyLock::new(|| Words::new(include_str!("../../../../data/legal_forms.txt")));
static OTHER_HEADS: LazyLock<Words> =
    LazyLock::new(|| Words::new(include_str!("../../../../data/not_institution_heads.txt")));

/// Particles of people's names, which also join names of places.
const PARTICLES: &[&str] = &[
    "ap", "bin", "bint", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "i",
    "ibn", "la", "ten", "ter", "van", "von", "y", "zu",
];

/// Suffixes of people's names.
const SUFFIXES: &[&str] = &["II", "III", "Jr", "Jr.", "Sr", "Sr."];

/// The most words of the place in a dateline.
const MAX_DATELINE: usize = 3;

/// Words that go on with the name of a law or a meeting after its head ("Convention on").
const GOING_ON: &[&str] = &["against", "for", "of", "on"];

/// What each pattern is worth, as the logarithm of odds; chosen on the development sets and our own articles.
const LEGAL_FORM: f32 = 5.0;
const AMPERSAND: f32 = 1.0;
const PARTICLE: f32 = 4.0;
const SUFFIX: f32 = 8.0;
const SYLLABLES: f32 = 6.0;
const DATELINE: f32 = 12.0;
pub(super) const NO_INSTITUTION: f32 = 20.0;

/// The clues of every sentence, in order.
pub(in crate::mention) fn find(reading: &Reading<'_>) -> Vec<Clue> {
    let mut clues = first_names::find(reading);
    let build = Build {
        document: reading.document,
        extractor: reading.extractor,
    };
    let mut runs = reading.extractor.runs().peekable();
    for (number, sentence) in reading.document.sentences.iter().enumerate() {
        let end = sentence.tokens.end;
        let names = &reading.names[number];
        let mut add = |found: Option<Found>| {
            clues.extend(found.map(|(tokens, kind, weight)| Clue {
                sentence: number,
                tokens,
                kind,
                weight,
            }));
        };
        add(build.of_dateline(sentence, names));
        while let Some(run) = runs.next_if(|run| run.start < end) {
            add(build.of_company(&run));
            add(build.of_syllables(&run, end));
            add(build.of_described(&run, sentence.tokens.start, names));
            add(build.of_apposition(&run, &sentence.tokens, names));
            add(build.of_legal_form(&run, end, names));
            add(build.of_site(&run, end));
            add(build.of_calendar_company(&run, sentence.tokens.start));
            add(build.of_country_code(&run, sentence.tokens.start, names));
            add(build.of_imperative(&run, &sentence.tokens, number));
            add(build.of_headline(&run, number));
            add(build.of_body(&run, end));
            add(build.of_member(&run, sentence.tokens.start, names));
            let spelled = build.of_initials(&run, &sentence.tokens, names);
            for found in spelled.into_iter().flatten() {
                add(Some(found));
            }
            let is_person = |name: &Name| name.kind == Kind::Person && overlaps(&name.tokens, &run);
            if names.iter().any(is_person) {
                add(build.of_person(&run));
            }
        }
        for Name { kind, tokens, .. } in names {
            if *kind == Kind::Organisation {
                add(build.of_owned(tokens));
                add(build.of_owner(tokens, sentence.tokens.start));
                add(build.of_no_actor(tokens, end));
            }
            add(build.of_people(tokens, *kind));
            add(build.of_measure(tokens, *kind, end));
            add(match kind {
                Kind::Organisation => build.of_no_institution(tokens),
                Kind::Person => build.with_suffix(tokens, end),
                Kind::Place | Kind::Miscellaneous => None,
            });
        }
    }
    clues.sort_by_key(|clue| clue.sentence);
    clues
}

/// The clues against institutions that have no institution's build: for a document's evidence may make such of what was
/// none before.
pub(in crate::mention) fn find_no_institutions(reading: &Reading<'_>) -> Vec<Clue> {
    let build = Build {
        document: reading.document,
        extractor: reading.extractor,
    };
    let mut clues = Vec::new();
    for (sentence, names) in reading.names.iter().enumerate() {
        let institutions = names.iter().filter(|name| name.kind == Kind::Organisation);
        let found = institutions.filter_map(|name| build.of_no_institution(&name.tokens));
        clues.extend(found.map(|(tokens, kind, weight)| Clue {
            sentence,
            tokens,
            kind,
            weight,
        }));
    }
    clues
}

/// A document whose names' build is looked at.
pub(super) struct Build<'b, 'd> {
    pub(super) document: &'d Document<'d>,
    pub(super) extractor: &'b Extractor<'d, 'd>,
}

/// Tokens, of which kind they are a name, and what the clue weighs.
pub(super) type Found = (Range<usize>, Kind, f32);

impl Build<'_, '_> {
    pub(super) fn word(&self, token: usize) -> &str {
        self.document.word(token)
    }

    pub(super) fn is_capitalised(&self, token: usize) -> bool {
        self.extractor.word(token).is_capitalised()
    }

    /// "Orsa Energia S.A.", "Marlow & Finch".
    fn of_company(&self, run: &Range<usize>) -> Option<Found> {
        let is_form = |token| LEGAL_FORMS.has(&words::lower_without_stops(self.word(token)));
        let has_form = run.len() > 1 && is_form(run.end - 1);
        let has_and = run.clone().any(|token| self.word(token) == "&");
        if has_form {
            Some((run.clone(), Kind::Organisation, LEGAL_FORM))
        } else {
            has_and.then(|| (run.clone(), Kind::Organisation, AMPERSAND))
        }
    }

    /// "Ludwig von und zu Hallberg", "Ruud ter Horst": particles are inside the name.
    fn of_person(&self, run: &Range<usize>) -> Option<Found> {
        let mut small = run.clone().filter(|&token| !self.is_capitalised(token));
        let has_particle = run
            .clone()
            .any(|token| PARTICLES.binary_search(&self.word(token)).is_ok());
        let fits = small.all(|token| PARTICLES.binary_search(&self.word(token)).is_ok());
        (has_particle && fits).then(|| (run.clone(), Kind::Person, PARTICLE))
    }

    /// "TAMARIN, Sunday, June 8", "KISVÁR —": what a paragraph starts with in capitals is where it was written, whoever
    /// else it may have looked like.
    fn of_dateline(&self, sentence: &Sentence, names: &[Name]) -> Option<Found> {
        let start = sentence.tokens.start;
        let is_upper = |token: &usize| self.extractor.word(*token).case == Case::Upper;
        let length = sentence
            .tokens
            .clone()
            .take(MAX_DATELINE)
            .take_while(is_upper)
            .count();
        let place = start..start + length;
        let near = |token: usize| {
            let token = Some(token).filter(|token| *token < sentence.tokens.end);
            token.map_or("", |token| self.word(token))
        };
        let day = words::lower(near(place.end + 1));
        let ends = match near(place.end) {
            "," => is_weekday(&day) || month(&day).is_some(),
            dash => matches!(dash, "—" | "–"),
        };
        let is_person = |name: &Name| name.kind == Kind::Person && overlaps(&name.tokens, &place);
        (ends && length > 0 && names.iter().any(is_person)).then_some((
            place,
            Kind::Place,
            DATELINE,
        ))
    }

    /// "Moon Jae-in": surname and given name of a run that ends before the hyphen.
    fn of_syllables(&self, run: &Range<usize>, stop: usize) -> Option<Found> {
        let (hyphen, second) = (run.end, run.end + 1);
        let joined = second < stop
            && self.word(hyphen) == "-"
            && self.document.is_glued(hyphen)
            && self.document.is_glued(second);
        let fits = joined
            && run.len() > 1
            && self.is_capitalised(run.end - 2)
            && syllables::are_given_name(self.word(run.end - 1), self.word(second));
        fits.then(|| (run.end - 2..second + 1, Kind::Person, SYLLABLES))
    }

    /// "Martin Luther King Jr.", also after a comma.
    fn with_suffix(&self, name: &Range<usize>, stop: usize) -> Option<Found> {
        let comma = usize::from(name.end < stop && self.word(name.end) == ",");
        let suffix = name.end + comma;
        let fits =
            name.len() > 1 && suffix < stop && SUFFIXES.binary_search(&self.word(suffix)).is_ok();
        fits.then(|| (name.start..suffix + 1, Kind::Person, SUFFIX))
    }

    /// Whether the word ends the names of what is no institution.
    pub(super) fn heads_no_institution(&self, token: usize) -> bool {
        self.is_capitalised(token) && OTHER_HEADS.has(&words::lower(self.word(token)))
    }

    /// "Falkner Gate", "European Convention on Human Rights".
    fn of_no_institution(&self, name: &Range<usize>) -> Option<Found> {
        let is_head = |token: usize| token > name.start && self.heads_no_institution(token);
        let ends = is_head(name.end - 1);
        let goes_on = (name.start..name.end - 1)
            .any(|token| is_head(token) && GOING_ON.contains(&self.word(token + 1)));
        // "Group K", "Annex 2"
        let is_numbered = name.len() == 2 && self.word(name.end - 1).chars().count() == 1;
        (ends || goes_on || is_numbered)
            .then(|| (name.clone(), Kind::Miscellaneous, NO_INSTITUTION))
    }
}
