//! Whether a shorter form of an institution's name can stand for a fuller one.

use super::grouping::Strength;
use super::name::Name;
use super::spelling::is_slip;
use crate::words::Words;
use std::sync::LazyLock;

static GENERIC: LazyLock<Words> =
    LazyLock::new(|| Words::new(include_str!("../../../data/generic_name_words.txt")));

/// How well `short` stands for `full`, which has at least as many parts.
pub(super) fn relation(short: &Name, full: &Name) -> Option<Strength> {
    if short.parts.is_empty() || short.parts.len() > full.parts.len() {
        return None;
    }
    if short.parts == full.parts || same_words(&short.parts, &full.parts) {
        return Some(Strength::Strong);
    }
    if short.is_acronym() && is_acronym_of(&short.parts[0], &full.parts) {
        return Some(Strength::Strong);
    }
    if short.parts.len() < full.parts.len() && is_short_form(&short.parts, &full.parts) {
        return Some(Strength::Fair);
    }
    let letters: usize = short.parts.iter().map(|part| part.chars().count()).sum();
    (letters > 6 && one_part_slips(&short.parts, &full.parts)).then_some(Strength::Weak)
}

/// "Department of Defense" and "Defense Department".
fn same_words(short: &[String], full: &[String]) -> bool {
    let content = |parts: &[String]| {
        let mut words: Vec<String> = parts
            .iter()
            .filter(|part| !is_small(part))
            .cloned()
            .collect();
        words.sort_unstable();
        words
    };
    let words = content(short);
    words.len() > 1 && words == content(full)
}

/// Whether `acronym` is made of the initials of `parts`, small words counted or not.
fn is_acronym_of(acronym: &str, parts: &[String]) -> bool {
    parts.len() > 1 && (initials(parts, false) == acronym || initials(parts, true) == acronym)
}

/// The initials of a name's words, with those of small words or without.
pub(super) fn initials(parts: &[String], with_small_words: bool) -> String {
    let words = parts.iter().flat_map(|part| part.split('-'));
    let counted = words.filter(|word| with_small_words || !is_small(word));
    counted.filter_map(|word| word.chars().next()).collect()
}

/// The start of the name ("Goldman" of "Goldman Sachs"), or two or more words anywhere in it ("State Department").
fn is_short_form(short: &[String], full: &[String]) -> bool {
    match short {
        [word] => full.first() == Some(word) && !GENERIC.has(word) && word.chars().count() > 2,
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

fn is_small(word: &str) -> bool {
    matches!(
        word,
        "of" | "the"
            | "and"
            | "for"
            | "in"
            | "on"
            | "de"
            | "du"
            | "des"
            | "la"
            | "le"
            | "di"
            | "der"
            | "und"
            | "to"
    )
}
