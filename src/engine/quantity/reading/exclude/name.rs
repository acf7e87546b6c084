//! Numbers in and straight after names: "F-16", "Boeing 747", "Article 5", "Mobile Unit Two".

use super::shape::is_digits;
use crate::document::{TokenKind, is_dash};
use crate::lexicon::{Class, ClassSet};
use crate::quantity::measure::{amount, counted, hedge};
use crate::quantity::word::{Reader, unit};

/// What a hyphen joins to a number without making a name of it.
const NUMBER_PREFIXES: ClassSet = ClassSet::of(&[
    Class::Cardinal,
    Class::Hundred,
    Class::Month,
    Class::NumberPrefix,
    Class::Scale,
]);

/// Parts of a year, which the year follows.
const YEAR_PARTS: ClassSet = ClassSet::of(&[Class::Season, Class::YearPart]);

/// Lengths of time that a number may name: "Year 9", "Week 3".
const STAGES: ClassSet = ClassSet::of(&[Class::NumberedUnit, Class::TimeNoun]);

/// Words that in a headline have a capital and still are no names.
const PLAIN_CAPITALS: ClassSet = ClassSet::of(&[
    Class::Adverb,
    Class::Article,
    Class::Auxiliary,
    Class::Cardinal,
    Class::ComparativeQuantifier,
    Class::Conjunction,
    Class::Demonstrative,
    Class::HeadlineNoun,
    Class::HeadlineVerb,
    Class::Interrogative,
    Class::Month,
    Class::OrderAdjective,
    Class::Ordinal,
    Class::PossessiveDeterminer,
    Class::Predicative,
    Class::Preposition,
    Class::Pronoun,
    Class::Quantifier,
    Class::Weekday,
])
.or(hedge::SINGLE);

/// "F-16", "COVID-19": a word glued before the number by a hyphen, other than a prefix.
pub(super) fn is_hyphened(reader: &Reader<'_>, at: usize) -> bool {
    let hyphen = at.wrapping_sub(1);
    if !reader.is_joint(hyphen) || !reader.is_word(hyphen.wrapping_sub(1)) {
        return false;
    }
    let prefix = hyphen.wrapping_sub(1);
    let joins = reader.reads_any(prefix, &["number", "to", "or", "and", "per"]);
    !joins && !reader.is_any(prefix, NUMBER_PREFIXES)
}

/// "Boeing 747", "Article 5", "room 12", "posts 542 and 543".
pub(super) fn is_labelled(reader: &Reader<'_>, at: usize) -> bool {
    let before = at.wrapping_sub(1);
    if (reader.reads(before, ",") || reader.is(before, Class::Coordinator))
        && reader.is_number(before.wrapping_sub(1))
    {
        return reader.is(before.wrapping_sub(2), Class::Label);
    }
    if reader.reads(before, "§") {
        return true;
    }
    // "p. 44", "Sec. 4(b)", "Art. 5".
    let stop = usize::from(reader.reads(before, ".") && reader.is_glued(before));
    if reader.is(before.wrapping_sub(stop), Class::CutLabel) {
        return !reader.is_first(before.wrapping_sub(stop))
            || stop > 0
            || reader.is(before, Class::Label)
            || reader.word(before).ends_with('.');
    }
    if !reader.is_word(before) || before < reader.floor || is_dated(reader, at) {
        return false;
    }
    let word = reader.lower(before);
    if reader.is(before, Class::Label) {
        return !states_figure(reader, at);
    }
    // "iPhone 12" is a name as "Boeing 747" is.
    let capital = reader.word(before).contains(char::is_uppercase);
    // "Year 9 pupils", where "each day 9 pupils" counts.
    let is_stage =
        reader.is_any(before, STAGES) && !reader.is(before.wrapping_sub(1), Class::BeforeDay);
    let named = is_stage || !is_plain_capital(reader, before, &word);
    let name = capital && named && !is_listed(reader, at);
    name && !states_figure(reader, at)
        && counted::read(reader, at + 1, true).is_none_or(|noun| {
            // "Storm Leaves 30 Homes Dark": the capital is the headline's, not a name's.
            noun.head == at + 1 && !reader.is_capital(noun.head)
        })
        && (is_stage || !counts_people(reader, at + 1))
}

/// "Fall 2010", "Q3 2010", "the Halden Group 2019 profits": a year after a word with a capital.
fn is_dated(reader: &Reader<'_>, at: usize) -> bool {
    let year = reader.word(at);
    if year.len() != 4 || !matches!(year.parse::<u16>(), Ok(1900..2100)) {
        return false;
    }
    let is_part = reader.is_any(at.wrapping_sub(1), YEAR_PARTS);
    let noun = counted::read(reader, at + 1, true);
    is_part || noun.is_some_and(|noun| noun.head == at + 1 && !reader.is_capital(noun.head))
}

/// "a 404 error", "the 737 jet", "a .38 revolver": a number that is the name of the thing after it.
pub(crate) fn names_next(reader: &Reader<'_>, at: usize) -> bool {
    let is_whole = is_digits(reader.word(at), 1..=4);
    let is_thing = reader.is(at + 1, Class::NamedByNumber);
    let is_code = is_digits(reader.word(at), 3..=3) && reader.reads_any(at + 1, &["call", "error"]);
    is_whole && is_thing || is_code
}

/// Whether the figure is one of a list whose first has told what they are: "won 365 seats, Labour 202 and the Greens 48".
fn is_listed(reader: &Reader<'_>, at: usize) -> bool {
    let ends = matches!(reader.word(at + 1), "," | "." | ";" | "and" | "");
    let name = (1..=4)
        .map(|back| at.wrapping_sub(back))
        .take_while(|&index| {
            index >= reader.floor && reader.is_word(index) && reader.is_capital(index)
        })
        .last();
    let first = name.filter(|_| ends && reader.floor > reader.tokens.start);
    first.is_some_and(|first| {
        let the = usize::from(reader.is(first.wrapping_sub(1), Class::DefiniteArticle));
        let joint = first.wrapping_sub(1 + the);
        // Only the noun of the figure before may stand between.
        (reader.is(joint, Class::And) || reader.reads_any(joint, &[",", ";"]))
            && joint <= reader.floor + 2
    })
}

/// Whether the number is written as one, or a unit follows.
fn states_figure(reader: &Reader<'_>, at: usize) -> bool {
    let word = reader.word(at);
    let next = at + 1;
    word.contains([',', ':', '½', '¼', '¾'])
        || reader.is_number(at) && word.ends_with(|last: char| last.is_ascii_alphabetic())
        || unit::read(reader, next).is_some()
        || reader.number(next, Class::Scale).is_some()
        // "Group 2 won" is no money.
        || amount::read(reader, at).is_some_and(|amount| amount.currency.is_some())
        || is_dash(reader.word(next)) && reader.is_number(next + 1) && !is_model(reader, at)
        || reader.reads(next, "to") && reader.is_number(next + 1)
        || reader.reads_any(next, &["percent", "times"])
}

/// "737-800": two numbers of three digits.
pub(super) fn is_model(reader: &Reader<'_>, at: usize) -> bool {
    let long = |index| is_digits(reader.word(index), 3..=4);
    reader.is_joint(at + 1) && long(at) && long(at + 2)
}

fn counts_people(reader: &Reader<'_>, at: usize) -> bool {
    reader.is(at, Class::CountedPeople)
}

/// A capital that makes no name: at the sentence's start, in a headline, of a day or a month.
fn is_plain_capital(reader: &Reader<'_>, before: usize, word: &str) -> bool {
    reader.is_any(before, PLAIN_CAPITALS)
        || (reader.is_first(before)
            && (word.ends_with("ed")
                || word.len() > 6 && word.ends_with("ing")
                || word.ends_with("ly")))
        || reader.kind(before) != Some(TokenKind::Word)
}

/// Whether a number word belongs to a name: "high-five", "Mobile Unit Two", "the Group of Eight", "Twelve & Sons".
pub(crate) fn is_name_of_word(reader: &Reader<'_>, at: usize) -> bool {
    is_hyphened(reader, at)
        || reader.is_capital(at) && (is_partner(reader, at) || is_inside_name(reader, at))
}

/// "Twelve & Sons".
fn is_partner(reader: &Reader<'_>, at: usize) -> bool {
    reader.reads(at + 1, "&") && reader.is_capital(at + 2)
}

fn is_inside_name(reader: &Reader<'_>, at: usize) -> bool {
    let is_name = |index: usize| {
        reader.is_word(index)
            && reader.is_capital(index)
            && !is_plain_capital(reader, index, &reader.lower(index))
    };
    if reader.is_first(at) {
        return false;
    }
    // "the Seven Years' War".
    let owns = reader.kind(at + 2) == Some(TokenKind::Possessive)
        || matches!(reader.word(at + 2), "'" | "’") && reader.is_glued(at + 2);
    let owner = reader.is_capital(at + 1) && owns && is_name(at + 3);
    let linked = usize::from(reader.reads(at.wrapping_sub(1), "of"));
    let numbered = is_name(at.wrapping_sub(1 + linked))
        && !states_figure(reader, at)
        && counted::read(reader, at + 1, true).is_none();
    owner || numbered
}
