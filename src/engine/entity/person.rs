//! Whether a shorter form of a person's name can stand for a fuller one.

use super::grouping::Strength;
use super::name::Name;
use super::spelling::is_slip;
use crate::lexicon::Class;

/// How well `short` stands for `full`, which has at least as many parts.
pub(super) fn relation(short: &Name, full: &Name) -> Option<Strength> {
    if let (Some(one), Some(other)) = (suffix(short), suffix(full))
        && one != other
    {
        // Father and son.
        return None;
    }
    let (short, full) = (without_suffix(short), without_suffix(full));
    let (&[.., short_last], &[.., full_last]) = (&short, &full) else {
        return None;
    };
    if short.len() > full.len() {
        return None;
    }
    if short == full || (short.len() < full.len() && full.ends_with(short)) {
        return Some(Strength::Strong);
    }
    let same_surname = without_article(short_last) == without_article(full_last);
    match (short.len(), full.len()) {
        (1, 1) => is_long_slip(short_last, full_last).then_some(Strength::Weak),
        (1, _) if same_surname => Some(Strength::Strong),
        (1, _) if *short_last == full[0] => Some(Strength::Fair),
        (1, _) => is_long_slip(short_last, full_last).then_some(Strength::Weak),
        _ if same_surname
            && given_names_agree(&short[..short.len() - 1], &full[..full.len() - 1]) =>
        {
            Some(Strength::Strong)
        }
        _ if short[0] == full[0] && is_slip(short_last, full_last) => Some(Strength::Fair),
        _ if same_surname && is_slip(&short[0], &full[0]) => Some(Strength::Fair),
        _ => None,
    }
}

/// A surname alone is too little to see a slip in, unless it is long.
fn is_long_slip(short: &str, full: &str) -> bool {
    short.chars().count() > 6 && is_slip(short, full)
}

/// Whether the given names are the same, some left out or written as initials: "J. R." and "Joseph Robinette".
fn given_names_agree(short: &[String], full: &[String]) -> bool {
    let mut rest = full.iter();
    short.iter().enumerate().all(|(index, given)| {
        let agrees = |other: &String| {
            given == other || is_initial_of(given, other) || is_initial_of(other, given)
        };
        // The first given name must be the first of both: "Hillary Clinton" is not "Bill Clinton".
        if index == 0 {
            rest.next().is_some_and(agrees)
        } else {
            rest.any(agrees)
        }
    })
}

fn is_initial_of(initial: &str, name: &str) -> bool {
    let mut letters = initial.chars();
    letters
        .next()
        .is_some_and(|letter| letters.next().is_none() && name.starts_with(letter))
}

/// "jr" of "Ann Lee Jr."
fn suffix(name: &Name) -> Option<&String> {
    let last = name.parts.last().filter(|_| name.parts.len() > 1);
    last.filter(|last| name.lexicon.is(last, Class::NameSuffix))
}

fn without_suffix(name: &Name) -> &[String] {
    match name.parts.as_slice() {
        [rest @ .., last] if !rest.is_empty() && name.lexicon.is(last, Class::NameSuffix) => rest,
        parts => parts,
    }
}

/// An Arabic surname without its article, as it is often written at the second mention.
fn without_article(surname: &str) -> &str {
    ["al-", "el-", "ash-", "as-"]
        .iter()
        .find_map(|article| surname.strip_prefix(article))
        .unwrap_or(surname)
}
