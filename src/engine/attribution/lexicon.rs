//! What attribution asks of a word beyond its class.

use super::source_kind::SourceKind;
use crate::document::Cursor;
use crate::lexicon::{Class, ClassSet, Lexicon, WordId};

/// Words that noun phrases open with.
pub(super) const DETERMINERS: ClassSet = ClassSet::of(&[
    Class::AmountDeterminer,
    Class::Article,
    Class::Cardinal,
    Class::ComparativeQuantifier,
    Class::Demonstrative,
    Class::PossessiveDeterminer,
    Class::SourceAdjective,
]);

/// Articles, and determiners that say whose.
pub(super) const DEFINERS: ClassSet = ClassSet::of(&[Class::Article, Class::PossessiveDeterminer]);

/// Verbs whose object is who hears it: "told reporters", "asked them".
pub(super) const TAKES_HEARER: ClassSet = ClassSet::of(&[Class::Requests, Class::TakesHearer]);

/// Nouns for people or groups that are quoted.
pub(super) const SOURCES: ClassSet = ClassSet::of(&[
    Class::SourceGroup,
    Class::SourceInstitution,
    Class::SourcePerson,
    Class::TitleHead,
]);

/// Words after a comma that open another clause.
pub(super) const JOINS: ClassSet = ClassSet::of(&[Class::And, Class::Contrast]);

/// What a verb needs to be a cue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum VerbClass {
    /// It always reports: "she said they left".
    Reporting,
    /// It reports a clause with its own opener, or what a source of knowledge is its subject of: "the survey found".
    Finding,
    /// It reports a quotation: "he called it “unfair”".
    Quoting,
}

/// The class of the verb at `at`, which has no capital.
pub(super) fn verb_class(line: &Cursor<'_>, at: usize) -> Option<VerbClass> {
    let classes = [
        (Class::Reporting, VerbClass::Reporting),
        (Class::Finding, VerbClass::Finding),
        (Class::Quoting, VerbClass::Quoting),
    ];
    let found = classes.iter().find(|row| line.is_small(at, row.0));
    found.map(|row| row.1)
}

/// Whether an article, a number or the like that a noun phrase opens with stands at `at`.
pub(super) fn is_determiner(line: &Cursor<'_>, at: usize) -> bool {
    line.is_any(at, DETERMINERS)
}

/// "Have", "do" and the modal verbs, in the forms that stand before another verb.
pub(super) fn is_helping_verb(line: &Cursor<'_>, at: usize) -> bool {
    line.is_small(at, Class::Auxiliary) && !line.is(at, Class::Be)
}

/// Words that stand between a subject and its verb.
pub(super) fn is_auxiliary(line: &Cursor<'_>, at: usize) -> bool {
    let is_adverb =
        || line.word(at).len() > 4 && ends_in_ly(line, at) && !line.is(at, Class::NoAdverb);
    is_helping_verb(line, at) || line.is_small(at, Class::BeforeVerb) || is_adverb()
}

/// The first of the auxiliaries and adverbs straight before the verb at `at`.
pub(super) fn first_auxiliary(line: &Cursor<'_>, at: usize) -> usize {
    let mut start = at;
    while start > 0
        && line.is_word(start - 1)
        && (is_auxiliary(line, start - 1) || line.is(start - 1, Class::Be))
    {
        start -= 1;
    }
    start
}

/// Whether the word looks like an adverb.
pub(super) fn ends_in_ly(line: &Cursor<'_>, at: usize) -> bool {
    line.word(at).ends_with("ly")
}

/// Whether the word, without a capital, can be a past participle: "printed", "made".
pub(super) fn is_participle(line: &Cursor<'_>, at: usize) -> bool {
    let is_regular = || line.is_word(at) && line.word(at).ends_with("ed") && !line.is_capital(at);
    line.is_small(at, Class::IrregularParticiple) || is_regular()
}

/// Whether the word has the ending of a present participle.
pub(super) fn ends_in_ing(line: &Cursor<'_>, at: usize) -> bool {
    line.word(at).ends_with("ing")
}

/// Words that a clause starts with.
pub(super) fn is_subordinator(line: &Cursor<'_>, at: usize) -> bool {
    line.is_common(at, Class::ClauseOpener)
        || line.is_capital(at) && line.is(at, Class::SentenceLink)
}

/// Words of time that stand beside a verb without a preposition.
pub(super) fn is_time(line: &Cursor<'_>, at: usize) -> bool {
    line.is_small(at, Class::TimeNoun)
        || line.is_common(at, Class::TimeAdverb)
        || is_date_name(line, at)
}

/// Whether the word names a day of the week or a month, written out or abbreviated: "Tuesday", "Tue", "Sept.".
pub(super) fn is_date_name(line: &Cursor<'_>, at: usize) -> bool {
    const NAMES: ClassSet = ClassSet::of(&[Class::Month, Class::Weekday]);
    // Without a capital the fifth month is a verb.
    line.is_capital(at) && line.is_any(at, NAMES)
}

/// "Officials": a noun for people or groups that are quoted.
pub(super) fn is_source(line: &Cursor<'_>, at: usize) -> bool {
    line.is_any_small(at, SOURCES)
}

/// What a noun for somebody who is quoted names: "the officials" a group, "the company" an institution.
pub(super) fn source_kind(lexicon: &Lexicon, noun: &str) -> Option<SourceKind> {
    let is_role = |word: WordId| lexicon.classes(word).has(Class::TitleHead);
    let word = lexicon.find(noun);
    let of_class = |class: Class, kind| lexicon.classes(word).has(class).then_some(kind);
    let person = || is_role(word).then_some(SourceKind::Person);
    let plural = || {
        let singular = noun.strip_suffix('s')?;
        is_role(lexicon.find(singular)).then_some(SourceKind::Group)
    };
    of_class(Class::SourcePerson, SourceKind::Person)
        .or_else(|| of_class(Class::SourceGroup, SourceKind::Group))
        .or_else(|| of_class(Class::SourceInstitution, SourceKind::Institution))
        .or_else(|| of_class(Class::SourceSocial, SourceKind::Social))
        .or_else(person)
        .or_else(plural)
}
