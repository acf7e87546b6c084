//! Whether a shorter form of an institution's name can stand for a fuller one.

use super::grouping::Strength;
use super::name::Name;
use super::short_names;
use super::spelling::is_slip;
use crate::lexicon::{Class, Lexicon};

/// How well `short` stands for `full`, which has at least as many parts.
pub(super) fn relation(short: &Name, full: &Name) -> Option<Strength> {
    let lexicon = full.lexicon;
    if short.parts.is_empty() || short.parts.len() > full.parts.len() {
        return None;
    }
    if short.parts == full.parts || same_words(lexicon, &short.parts, &full.parts) {
        return Some(Strength::Strong);
    }
    if is_cut_short(&short.parts, &full.parts) || is_house(&short.parts, &full.parts) {
        return Some(Strength::Strong);
    }
    if short.is_acronym() && is_acronym_of(lexicon, &short.parts[0], &full.parts) {
        return Some(Strength::Strong);
    }
    if short.parts.len() < full.parts.len() && is_short_form(lexicon, &short.parts, &full.parts) {
        return Some(Strength::Fair);
    }
    let letters: usize = short.parts.iter().map(|part| part.chars().count()).sum();
    (letters > 6 && one_part_slips(&short.parts, &full.parts)).then_some(Strength::Weak)
}

/// "State Dept." and "State Department"; "Fed" and "Federal Reserve Board".
fn is_cut_short(short: &[String], full: &[String]) -> bool {
    let stands_for = |(short, full): (&String, &String)| {
        short == full || short_names::full(short).is_some_and(|word| word == full)
    };
    if short.len() == full.len() && short.iter().zip(full).all(stands_for) {
        return true;
    }
    let opens = |words: &str| {
        let mut words = words.split(' ');
        let mut parts = full.iter();
        words.all(|word| parts.next().is_some_and(|part| part == word))
    };
    short_names::full(&short.join(" ")).is_some_and(|words| words.contains(' ') && opens(words))
}

/// "Lords" and "House of Lords".
fn is_house(short: &[String], full: &[String]) -> bool {
    match (short, full) {
        ([word], [house, of, last]) => house == "house" && of == "of" && word == last,
        _ => false,
    }
}

/// "Department of Defense" and "Defense Department".
fn same_words(lexicon: &Lexicon, short: &[String], full: &[String]) -> bool {
    let content = |parts: &[String]| {
        let mut words: Vec<String> = parts
            .iter()
            .filter(|part| !is_small(lexicon, part))
            .cloned()
            .collect();
        words.sort_unstable();
        words
    };
    let words = content(short);
    words.len() > 1 && words == content(full)
}

/// Whether `acronym` is made of the initials of `parts`, small words counted or not.
fn is_acronym_of(lexicon: &Lexicon, acronym: &str, parts: &[String]) -> bool {
    parts.len() > 1
        && (initials(lexicon, parts, false) == acronym || initials(lexicon, parts, true) == acronym)
}

/// The initials of a name's words, with those of small words or without.
pub(super) fn initials(lexicon: &Lexicon, parts: &[String], with_small_words: bool) -> String {
    let words = parts.iter().flat_map(|part| part.split('-'));
    let counted = words.filter(|word| with_small_words || !is_small(lexicon, word));
    counted.filter_map(|word| word.chars().next()).collect()
}

/// The start of the name ("Goldman" of "Goldman Sachs"), or two or more words anywhere in it ("State Department").
fn is_short_form(lexicon: &Lexicon, short: &[String], full: &[String]) -> bool {
    match short {
        [word] => {
            full.first() == Some(word)
                && !lexicon.is(word, Class::GenericName)
                && word.chars().count() > 2
        }
        words => full.windows(words.len()).any(|window| window == words),
    }
}

fn one_part_slips(short: &[String], full: &[String]) -> bool {
    let mut different = short.iter().zip(full).filter(|(one, other)| one != other);
    short.len() == full.len()
        && different
            .next()
            .is_some_and(|(one, other)| is_slip(one, other))
        && different.next().is_none()
}

fn is_small(lexicon: &Lexicon, word: &str) -> bool {
    lexicon.is(word, Class::NameLink)
}
