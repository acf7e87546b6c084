//! Words that were edited, where their context tells which they are.

use super::context::{Context, QUOTE_POINTS, distances, likeness};
use super::{Best, Loss, Quote};
use crate::document::whole_words;
use crate::text::Span;

/// The longest quote that is looked for in this way, in characters.
const MAX_QUOTE: usize = 512;

/// Bytes on either side of the expected place that are looked at.
const REACH: usize = 2_000;

/// How many letters of a hundred may differ: with more, no context makes [`ENOUGH`].
const MOST_ERRORS: usize = 30;

/// Points that words and context together must have: with the context unchanged, seven letters of ten.
const ENOUGH: f32 = QUOTE_POINTS * 0.7 + 40.0;

/// Where in `gap` of `text` words stand that are like those of `quote`, and how many letters were compared.
pub(super) fn find(
    text: &str,
    gap: Span,
    expected: usize,
    quote: &Quote,
    work_left: usize,
) -> (Result<Span, Loss>, usize) {
    let from = text
        .floor_char_boundary(expected.saturating_sub(REACH))
        .max(gap.start);
    let to = text
        .ceil_char_boundary((expected + REACH).min(text.len()))
        .min(gap.end);
    let pattern: Vec<char> = quote.exact.chars().collect();
    if from >= to || pattern.len() > MAX_QUOTE {
        return (Err(Loss::Gone), 0);
    }
    let work = pattern.len() * (to - from);
    if work > work_left {
        return (Err(Loss::Gone), 0);
    }
    let most_errors = (pattern.len() * MOST_ERRORS / 100).min(256);
    if most_errors == 0 {
        return (Err(Loss::Gone), 0);
    }
    let mut best = Best::default();
    let mut seen: Vec<Span> = Vec::new();
    for (end, errors) in near_ends(&text[from..to], &pattern, most_errors) {
        let end = from + end;
        let start = start_of(&text[from..end], &pattern, errors) + from;
        let Some(span) = whole_words(text, Span::new(start, end)) else {
            continue;
        };
        if seen.contains(&span) || !gap.contains(span) {
            continue;
        }
        seen.push(span);
        let alike = likeness(&quote.exact, &text[span]);
        let score = Context::of(text, span, quote).score_of(alike);
        // Of overlapping places only the best counts: they are one place, cut differently.
        let is_beside = best.first.is_none_or(|(first, ..)| !first.overlaps(span));
        if is_beside {
            best.take(span, score, score >= ENOUGH);
        } else if best.first.is_some_and(|(_, known, _)| score > known) {
            best.first = Some((span, score, score >= ENOUGH));
        }
    }
    (best.place(true).map(|place| place.span), work)
}

/// Where in `text` the stretch up to its end starts that is most like `pattern`.
fn start_of(text: &str, pattern: &[char], errors: usize) -> usize {
    let pattern: Vec<char> = pattern.iter().rev().copied().collect();
    let before = text.char_indices().rev().take(pattern.len() + errors);
    let (starts, letters): (Vec<usize>, Vec<char>) = before.unzip();
    let fewest = distances(&pattern, &letters).into_iter().enumerate();
    let (length, _) = fewest
        .min_by_key(|&(_, errors)| errors)
        .expect("there is one for nothing");
    length
        .checked_sub(1)
        .map_or(text.len(), |last| starts[last])
}

/// Where in `text` a stretch ends that is like `pattern` but for `most_errors` letters, and for how many: of
/// neighbouring ends the best (Sellers, 1980).
fn near_ends(text: &str, pattern: &[char], most_errors: usize) -> Vec<(usize, usize)> {
    let mut column: Vec<usize> = (0..=pattern.len()).collect();
    let mut ends = Vec::new();
    // The last end, while nothing worse has come after it.
    let mut falling: Option<(usize, usize)> = None;
    for (at, letter) in text.char_indices() {
        let mut diagonal = column[0];
        for (line, wanted) in pattern.iter().enumerate() {
            let changed = diagonal + usize::from(letter != *wanted);
            diagonal = column[line + 1];
            column[line + 1] = changed.min(diagonal + 1).min(column[line] + 1);
        }
        let errors = column[pattern.len()];
        match falling {
            Some(last) if errors > last.1 => {
                ends.push(last);
                falling = None;
            }
            _ => {}
        }
        let is_better = falling.is_none_or(|last| errors < last.1);
        if errors <= most_errors && is_better {
            falling = Some((at + letter.len_utf8(), errors));
        }
    }
    ends.extend(falling);
    ends
}
