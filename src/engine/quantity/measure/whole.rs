//! The noun after "of" of what a share or a part is of: "voters" of "40 percent of voters", "supply" of "a third of the
//! world's supply", "sailors" of "four of the sailors".

use super::counted;
use super::counted::Noun;
use crate::document::TokenKind;
use crate::lexicon::{Class, ClassSet};
use crate::quantity::numeral::number;
use crate::quantity::word::{DEFINITE, Reader, stop, unit};

/// Determiners of a whole.
const DETERMINERS: ClassSet = ClassSet::of(&[
    Class::PossessiveDeterminer,
    Class::DefiniteArticle,
    Class::PluralDemonstrative,
    Class::WholeDeterminer,
]);

/// The most words of an owner's name: "New South Wales's schools".
const MAX_OWNER: usize = 5;

/// A whole, and whether the text says of which things it is: "the sailors", "Oslo's schools", but not "voters".
#[derive(Clone, Copy, Debug)]
pub(crate) struct Whole {
    pub(crate) noun: Noun,
    pub(crate) is_definite: bool,
}

/// The whole whose first word stands at token `at`: determiners, a number and an owner may stand before its noun.
pub(crate) fn read(reader: &Reader<'_>, at: usize) -> Option<Whole> {
    let start = past_number(reader, past_determiners(reader, at));
    let plural_only = (at..start)
        .any(|index| reader.is_any(index, DEFINITE) && !reader.is(index, Class::DefiniteArticle));
    let plural_only = plural_only || reader.is(at, Class::WholeDeterminer);
    // "those polled", "those who voted": a pronoun.
    let is_pronoun = reader.is(start.wrapping_sub(1), Class::PluralDemonstrative)
        && (reader.lower(start).ends_with("ed") || stop::is_at(reader, start));
    // "a tenth of 2000 levels": the number is a year.
    let is_dated = reader.is(start, Class::YearNoun) && reader.is_number(start.wrapping_sub(1));
    if is_pronoun || is_dated {
        return None;
    }
    let own = past_owner(reader, start);
    let from = own.map_or(start, |own| past_number(reader, own));
    let noun = noun(reader, from, plural_only)?;
    let owned = reader.kind(noun.end) == Some(TokenKind::Possessive);
    let noun = if owned {
        self::noun(reader, past_number(reader, noun.end + 1), false)?
    } else {
        noun
    };
    Some(Whole {
        noun,
        is_definite: own.is_some() || owned || start > at,
    })
}

/// Whether a determiner of a whole stands at token `at`.
pub(crate) fn is_determined(reader: &Reader<'_>, at: usize) -> bool {
    reader.is_any(at, DETERMINERS)
}

fn past_determiners(reader: &Reader<'_>, at: usize) -> usize {
    let taken = (at..at + 2).take_while(|&index| reader.is_any(index, DETERMINERS));
    at + taken.count()
}

/// Past the size of the whole: "the 1,200 voters". A sum of money or a measure is the whole itself.
fn past_number(reader: &Reader<'_>, at: usize) -> usize {
    let size = number::read(reader, at).filter(|size| size.suffix.is_empty());
    match size {
        Some(size) if unit::read(reader, size.tokens.end).is_none() => size.tokens.end,
        _ => at,
    }
}

/// Past an owner in capitals: "South Africa's".
fn past_owner(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let name = (at..at + MAX_OWNER).take_while(|&index| reader.is_capital(index));
    let end = at + name.count();
    (end > at && reader.kind(end) == Some(TokenKind::Possessive)).then_some(end + 1)
}

/// A plural, or one whole: "the population lives in towns" has a verb where "the energy needs," has the head.
fn noun(reader: &Reader<'_>, at: usize, plural_only: bool) -> Option<Noun> {
    if let Some(acronym) = acronym(reader, at) {
        return Some(acronym);
    }
    let one = counted::read(reader, at, false).filter(|_| !plural_only);
    let many = counted::read(reader, at, true);
    let ends = |noun: &Noun| !reader.is_word(noun.end) || reader.is(noun.end, Class::Auxiliary);
    let is_compound = |whole: &Noun| many.is_some_and(|many| many.head == whole.end && ends(&many));
    let whole = one.filter(|noun| reader.is(noun.head, Class::Collective) && !is_compound(noun));
    whole.or(many).or(one)
}

/// "5 percent of GDP".
fn acronym(reader: &Reader<'_>, at: usize) -> Option<Noun> {
    let is_acronym = (2..=5).contains(&reader.word(at).len()) && reader.is_in_capitals(at);
    let ends = !reader.is_word(at + 1) || stop::is_at(reader, at + 1);
    (is_acronym && ends && !reader.is_joint(at + 1)).then_some(Noun {
        head: at,
        end: at + 1,
    })
}
