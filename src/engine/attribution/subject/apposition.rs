//! The subject before the appositions that stand between it and its verb: "X, who leads Y, said".

use super::super::cast::Cast;
use super::super::lexicon;
use super::super::line::View;
use super::{can_speak, is_nominal, starts_person, trim, walk_back};
use crate::document::TokenKind;
use crate::mention::NameKind;
use std::ops::Range;

/// The most appositions between a subject and its verb.
const MAX_APPOSITIONS: usize = 6;

/// "X, who leads Y, said": the subject before the appositions that end with the comma before `end`.
pub(super) fn across_appositions(
    view: View<'_>,
    cast: &Cast<'_>,
    end: usize,
) -> Option<Range<usize>> {
    let mut comma = end - 1;
    for _ in 0..MAX_APPOSITIONS {
        let start = (0..comma)
            .rev()
            .find(|&index| {
                matches!(view.word(index), "," | "—" | "–" | ";" | ":")
                    || view.quote(index).is_some()
            })
            .map_or(0, |edge| edge + 1);
        if start >= comma {
            return None;
        }
        let parted = start > 0 && matches!(view.word(start - 1), "," | "—" | "–");
        let is_beside = opens_beside(view, start)
            || (parted && explains(view, cast, start))
            || (parted
                && follows_person(view, cast, start - 1)
                && !ends_in_person(view, cast, comma));
        if !is_beside {
            let segment = trim(view, cast, walk_back(view, cast, comma));
            let fits = !segment.is_empty()
                && can_speak(view, cast, &segment)
                && is_nominal(view, cast, segment.end - 1);
            return fits.then(|| with_title(view, cast, segment, parted));
        }
        if !parted {
            return None;
        }
        comma = start - 1;
    }
    None
}

/// With the title before the comma before a name: "the ministry's spokesman, Bo Day".
fn with_title(
    view: View<'_>,
    cast: &Cast<'_>,
    segment: Range<usize>,
    parted: bool,
) -> Range<usize> {
    if !parted || !starts_person(view, cast, segment.start) {
        return segment;
    }
    let comma = segment.start - 1;
    let start = (0..comma)
        .rev()
        .find(|&index| {
            view.is_break(index) || view.quote(index).is_some() || view.word(index) == "and"
        })
        .map_or(0, |edge| edge + 1);
    let title = start..comma;
    let headed = title
        .clone()
        .take(8)
        .any(|index| lexicon::is_role(&view.word(index).to_lowercase()));
    let is_title = headed
        && title.len() <= 14
        && (lexicon::is_determiner(view.word(start)) || view.is_capitalised(start))
        && !title.clone().any(|index| {
            lexicon::is_be(view.word(index)) || lexicon::is_auxiliary(view.word(index))
        });
    if is_title {
        title.start..segment.end
    } else {
        segment
    }
}

fn opens_beside(view: View<'_>, start: usize) -> bool {
    let word = view.word(start);
    matches!(
        word,
        "who"
            | "which"
            | "whose"
            | "whom"
            | "where"
            | "when"
            | "aged"
            | "then"
            | "now"
            | "formerly"
            | "including"
            | "not"
    ) || lexicon::is_preposition(word)
        || view.kind(start) == Some(TokenKind::Number)
        || ((word.ends_with("ing") || word.ends_with("ed"))
            && view.is_word(start)
            && !view.is_capitalised(start))
}

/// ", the second-biggest insurer,": a description of the name before the comma.
fn explains(view: View<'_>, cast: &Cast<'_>, start: usize) -> bool {
    let named = start > 1
        && (view.is_capitalised(start - 2)
            || view
                .token(start - 2)
                .is_some_and(|token| cast.mention(token).is_some()));
    let names_person = (start..view.len())
        .take_while(|&index| !view.is_break(index))
        .any(|index| starts_person(view, cast, index));
    named && !names_person && matches!(view.word(start), "a" | "an" | "the" | "one" | "its")
}

/// Whether a person's name ends before the comma at `comma`, or before what stands beside it there: "Ann Lee, 42,".
fn follows_person(view: View<'_>, cast: &Cast<'_>, mut comma: usize) -> bool {
    for _ in 0..MAX_APPOSITIONS {
        if ends_in_person(view, cast, comma) {
            return true;
        }
        let start = (0..comma).rev().find(|&index| view.word(index) == ",");
        match start {
            Some(start) if opens_beside(view, start + 1) => comma = start,
            _ => return false,
        }
    }
    false
}

/// Whether a person's name ends straight before the item at `index`.
fn ends_in_person(view: View<'_>, cast: &Cast<'_>, index: usize) -> bool {
    let token = index.checked_sub(1).and_then(|last| view.token(last));
    token
        .and_then(|token| cast.mention(token))
        .is_some_and(|mention| cast.kind(mention) == NameKind::Person)
}
