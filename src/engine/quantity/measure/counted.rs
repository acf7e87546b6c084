//! The noun that a number counts.
//!
//! A shallow reading: modifiers up to the first plural noun, and on as long as plural nouns follow it
//! ("sports clubs"). A word that cannot stand inside a noun phrase ends the search.

use crate::document::TokenKind;
use crate::lexicon::{Class, ClassSet};
use crate::quantity::numeral::digits;
use crate::quantity::word::stop::STOPS;
use crate::quantity::word::{Reader, currency};

/// Nouns that another noun may stand before.
const AFTER_NOUN: ClassSet = ClassSet::of(&[Class::Person, Class::Collective]);

/// Nouns for a person.
pub(crate) const PERSONS: ClassSet = ClassSet::of(&[Class::Person, Class::Relative]);

/// The most tokens that may stand between a number and its noun.
const MAX_MODIFIERS: usize = 8;

/// A noun phrase after a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Noun {
    /// The head noun's token.
    pub(crate) head: usize,
    /// The token after the phrase.
    pub(crate) end: usize,
}

/// The noun phrase that starts at token `at`; `plural` where the number is not one.
pub(crate) fn read(reader: &Reader<'_>, at: usize, plural: bool) -> Option<Noun> {
    let head = if plural {
        plural_head(reader, at)?
    } else {
        singular_head(reader, at)?
    };
    Some(Noun {
        head,
        end: head + 1,
    })
}

fn plural_head(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let mut head = None;
    let mut index = at;
    while index < at + MAX_MODIFIERS {
        if reader.is_joint(index) && index > at {
            index += 1;
            continue;
        }
        if let Some(end) = past_measure(reader, index) {
            index = end;
            continue;
        }
        if reader.kind(index) != Some(TokenKind::Word) {
            break;
        }
        let is_modifier = reader.is_joint(index + 1) || is_unmarked_modifier(reader, index);
        if head.is_none() && index > at && !is_modifier && joins_modifiers(reader, index) {
            index += 1;
            continue;
        }
        if !is_modifier && ends_phrase(reader, index) {
            break;
        }
        let is_head = !is_modifier && is_plural(reader, index);
        if is_head && (head.is_none() || !reader.is_capital(index)) {
            head = Some(index);
        } else if head.is_some() {
            break;
        }
        index += 1;
    }
    head
}

/// Past a measure that describes what is counted: "10-year-old" of "six 10-year-old boys", "100m" of "four 100m races".
pub(crate) fn past_measure(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let sign = usize::from(reader.currency(at, Class::CurrencySign).is_some());
    let number = at + sign;
    if !reader.is_number(number) {
        return None;
    }
    let mut end = number + 1;
    while reader.is_joint(end) && reader.is_word(end + 1) {
        end += 2;
    }
    let suffix = digits::read(reader.word(number))
        .is_some_and(|digits| matches!(digits.suffix, "m" | "km" | "cm" | "mm" | "kg" | "ft"));
    (end > number + 1 || suffix).then_some(end)
}

/// Whether a plural without an ending stands before its noun: "police officers", "aircraft artillery systems".
fn is_unmarked_modifier(reader: &Reader<'_>, index: usize) -> bool {
    let word = reader.word(index);
    if word.ends_with(['s', 'S'])
        || word.ends_with("men")
        || word.ends_with("people")
        || !is_plural(reader, index)
    {
        return false;
    }
    let follows = |at: usize| reader.is_word(at) && !ends_phrase(reader, at);
    let next = index + 1;
    follows(next)
        && (is_plural(reader, next)
            || !is_participle(reader.word(next))
                && follows(next + 1)
                && is_plural(reader, next + 1))
}

/// Whether a word joins two modifiers: "artillery and mortar systems".
fn joins_modifiers(reader: &Reader<'_>, index: usize) -> bool {
    let plain = reader.is_word(index + 1)
        && !ends_phrase(reader, index + 1)
        && !reader.is(index + 1, Class::Cardinal)
        && !reader.is(index + 1, Class::Article);
    plain && reader.is(index, Class::Coordinator) && !is_participle(reader.word(index - 1))
}

/// "two killed", "two wounded": what is said of those counted rather than what they are.
fn is_participle(word: &str) -> bool {
    word.ends_with("ed")
}

/// The noun after "one big": the next word that is no adjective.
fn singular_head(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let mut index = at;
    while index < at + MAX_MODIFIERS {
        if reader.is_joint(index) && index > at {
            index += 1;
            continue;
        }
        if reader.kind(index) != Some(TokenKind::Word) || ends_phrase(reader, index) {
            return None;
        }
        let is_modifier = reader.is_joint(index + 1)
            || reader.is_capital(index)
            || is_adjective(reader, index)
            || describes_as_done(reader, index);
        if !is_modifier {
            let plural = is_plural(reader, index);
            return (!plural).then(|| compound_end(reader, index));
        }
        index += 1;
    }
    None
}

/// "heat-related damage", "a projected deficit": a participle with a noun after it.
fn describes_as_done(reader: &Reader<'_>, index: usize) -> bool {
    reader.word(index).len() > 5
        && is_participle(reader.word(index))
        && reader.is_word(index + 1)
        && !ends_phrase(reader, index + 1)
}

/// Past a noun before a noun: "one police officer", "energy consumption".
fn compound_end(reader: &Reader<'_>, index: usize) -> usize {
    let next = index + 1;
    let goes_on = reader.is_any(next, AFTER_NOUN)
        || reader.is_word(next) && has_ending(&reader.lower(next), &NOUN_ENDINGS);
    index + usize::from(goes_on)
}

/// Endings of nouns that no verb has.
const NOUN_ENDINGS: [&str; 5] = ["tion", "sion", "ment", "ness", "ship"];

fn has_ending(word: &str, endings: &[&str]) -> bool {
    endings
        .iter()
        .any(|ending| word.len() > ending.len() + 3 && word.ends_with(ending))
}

/// Endings of adjectives.
const ADJECTIVE_ENDINGS: [&str; 9] = ["al", "ic", "ous", "ive", "ful", "less", "able", "ish", "ly"];

fn is_adjective(reader: &Reader<'_>, index: usize) -> bool {
    let word = reader.lower(index);
    reader.is(index, Class::Adjective)
        || !reader.is(index, Class::NounLikeAdjective) && has_ending(&word, &ADJECTIVE_ENDINGS)
}

/// Whether the word cannot stand between a number and its noun.
fn ends_phrase(reader: &Reader<'_>, index: usize) -> bool {
    let word = reader.lower(index);
    // "two earlier finals", but "two days earlier".
    if matches!(&*word, "earlier" | "later") && reader.is_word(index + 1) {
        return !is_plural(reader, index + 1);
    }
    reader.is_any(index, STOPS)
        || reader.cardinal(index).is_some_and(|number| number != 1)
        || is_contraction(reader.word(index))
        // "3 USD50 cards".
        || currency::is_glued(reader, index)
}

/// "don't", "they're"; "Shi'ites" is none.
fn is_contraction(word: &str) -> bool {
    let ending = word.rsplit_once('\'').map(|(_, ending)| ending);
    ending.is_some_and(|ending| matches!(ending, "t" | "re" | "ve" | "ll" | "d" | "m" | "s" | ""))
}

/// Endings of plurals without "-s".
const PLURAL_ENDINGS: [&str; 6] = ["men", "people", "children", "folk", "craft", "wives"];

/// Whether the word is a plural noun by its form.
pub(crate) fn is_plural(reader: &Reader<'_>, index: usize) -> bool {
    let word = reader.word(index);
    if word.len() < 3 {
        return false;
    }
    let classes = reader.classes(index);
    let bytes = word.as_bytes();
    if bytes[word.len() - 1].eq_ignore_ascii_case(&b's') {
        // "RBIs", "GPUs": the capital before the ending is no letter of a plain word.
        if word.ends_with('s') && bytes[..word.len() - 1].iter().all(u8::is_ascii_uppercase) {
            return true;
        }
        let before = bytes[word.len() - 2].to_ascii_lowercase();
        let plain = !matches!(before, b's' | b'u' | b'i' | b'\'');
        return (plain || classes.has(Class::OddPlural)) && !classes.has(Class::NoPlural);
    }
    let lower = reader.lower(index);
    let ends = |ending: &&str| lower.len() > ending.len() && lower.ends_with(*ending);
    classes.has(Class::OddPlural) || !classes.has(Class::NoMan) && PLURAL_ENDINGS.iter().any(ends)
}
