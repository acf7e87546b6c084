//! The subject before the appositions that stand between it and its verb: "X, who leads Y, said".

use super::super::cast::Cast;
use super::super::lexicon;
use super::phrase::{can_speak, is_nominal, starts_person, trim, walk_back};
use crate::document::Cursor;
use crate::document::TokenKind;
use crate::lexicon::{Class, ClassSet};
use crate::mention::NameKind;
use std::ops::Range;

/// The most appositions between a subject and its verb.
const MAX_APPOSITIONS: usize = 6;

/// "X, who leads Y, said": the subject before the appositions that end with the comma before `end`.
pub(super) fn across_appositions(
    line: &Cursor<'_>,
    cast: &Cast<'_>,
    end: usize,
) -> Option<Range<usize>> {
    let mut comma = end - 1;
    for _ in 0..MAX_APPOSITIONS {
        let start = (0..comma)
            .rev()
            .find(|&index| {
                matches!(line.word(index), "," | "—" | "–" | ";" | ":")
                    || line.quote(index).is_some()
            })
            .map_or(0, |edge| edge + 1);
        if start >= comma {
            return None;
        }
        let parted = start > 0 && matches!(line.word(start - 1), "," | "—" | "–");
        let is_beside = opens_beside(line, start)
            || (parted && explains(line, cast, start))
            || (parted
                && follows_person(line, cast, start - 1)
                && !ends_in_person(line, cast, comma));
        if !is_beside {
            let segment = trim(line, cast, walk_back(line, cast, comma));
            let fits = !segment.is_empty()
                && (can_speak(line, cast, &segment) || has_age(line, comma))
                && is_nominal(line, cast, segment.end - 1);
            return fits.then(|| with_title(line, cast, segment, parted));
        }
        if !parted {
            return None;
        }
        comma = start - 1;
    }
    None
}

/// Whether an age stands between the comma at `comma` and the next: "The skater, 23, told …".
fn has_age(line: &Cursor<'_>, comma: usize) -> bool {
    let is_age = matches!(line.word(comma + 1).parse::<u8>(), Ok(1..120));
    is_age && line.word(comma) == "," && line.word(comma + 2) == ","
}

/// With the title before the comma before a name: "the ministry's spokesman, Bo Day".
fn with_title(
    line: &Cursor<'_>,
    cast: &Cast<'_>,
    segment: Range<usize>,
    parted: bool,
) -> Range<usize> {
    if !parted || !starts_person(line, cast, segment.start) {
        return segment;
    }
    let comma = segment.start - 1;
    let start = (0..comma)
        .rev()
        .find(|&index| {
            line.is_break(index) || line.quote(index).is_some() || line.is_small(index, Class::And)
        })
        .map_or(0, |edge| edge + 1);
    let title = start..comma;
    let headed = title
        .clone()
        .take(8)
        .any(|index| line.is(index, Class::TitleHead));
    let is_title = headed
        && title.len() <= 14
        && (lexicon::is_determiner(line, start) || line.is_capital(start))
        && !title
            .clone()
            .any(|index| line.is(index, Class::Be) || lexicon::is_auxiliary(line, index));
    if is_title {
        title.start..segment.end
    } else {
        segment
    }
}

/// Words that open what stands between commas beside a name.
const OPENERS: ClassSet = ClassSet::of(&[
    Class::AdjunctOpener,
    Class::AppositionOpener,
    Class::Interrogative,
]);

fn opens_beside(line: &Cursor<'_>, start: usize) -> bool {
    line.is_any_small(start, OPENERS)
        || line.kind(start) == Some(TokenKind::Number)
        || lexicon::is_participle(line, start)
        || (lexicon::ends_in_ing(line, start) && line.is_word(start) && !line.is_capital(start))
}

/// What a description of the name before it opens with.
const EXPLAINS: ClassSet =
    ClassSet::of(&[Class::Article, Class::Cardinal, Class::PossessiveDeterminer]);

/// ", the second-biggest insurer,": a description of the name before the comma.
fn explains(line: &Cursor<'_>, cast: &Cast<'_>, start: usize) -> bool {
    let named = start > 1
        && (line.is_capital(start - 2)
            || line
                .token(start - 2)
                .is_some_and(|token| cast.mention(token).is_some()));
    let names_person = (start..line.len())
        .take_while(|&index| !line.is_break(index))
        .any(|index| starts_person(line, cast, index));
    named && !names_person && line.is_any_small(start, EXPLAINS)
}

/// Whether a person's name ends before the comma at `comma`, or before what stands beside it there: "Ann Lee, 42,".
fn follows_person(line: &Cursor<'_>, cast: &Cast<'_>, mut comma: usize) -> bool {
    for _ in 0..MAX_APPOSITIONS {
        if ends_in_person(line, cast, comma) {
            return true;
        }
        let start = (0..comma).rev().find(|&index| line.word(index) == ",");
        match start {
            Some(start) if opens_beside(line, start + 1) => comma = start,
            _ => return false,
        }
    }
    false
}

/// Whether a person's name ends straight before the item at `index`.
fn ends_in_person(line: &Cursor<'_>, cast: &Cast<'_>, index: usize) -> bool {
    let token = index.checked_sub(1).and_then(|last| line.token(last));
    token
        .and_then(|token| cast.mention(token))
        .is_some_and(|mention| cast.kind(mention) == NameKind::Person)
}
