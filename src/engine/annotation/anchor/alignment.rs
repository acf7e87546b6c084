//! Two texts laid beside each other: paragraphs that stayed as they were, and within the others words that did.

use super::edited;
use super::matching::{matching, once_in_both};
use crate::document::trimmed_paragraph_spans;
use crate::text::Span;
use std::ops::Range;

/// Which stretches of two texts are the same.
#[derive(Debug)]
pub(super) struct Alignment {
    old: Vec<Span>,
    new: Vec<Span>,
    /// For each paragraph of the old text the one of the new with the same words.
    counterparts: Vec<Option<usize>>,
    is_unchanged: Vec<bool>,
    /// For each paragraph of the old text the one of the new that it was edited into, where that is plain.
    edited: Vec<Option<usize>>,
    /// Runs of paragraphs without a counterpart in order, of the old and of the new text, in order.
    gaps: Vec<(Range<usize>, Range<usize>)>,
    /// Words in both texts, in the old order.
    words: Vec<(Span, Span)>,
    new_length: usize,
}

impl Alignment {
    pub(super) fn new(old_text: &str, new_text: &str) -> Self {
        let (old, new) = (
            trimmed_paragraph_spans(old_text),
            trimmed_paragraph_spans(new_text),
        );
        let old_words: Vec<&str> = old.iter().map(|&span| &old_text[span]).collect();
        let new_words: Vec<&str> = new.iter().map(|&span| &new_text[span]).collect();
        let mut counterparts = matching(&old_words, &new_words);
        let gaps = gaps(&counterparts, new.len());
        // A paragraph that was moved: out of order, but there is only one like it in either text.
        for (at, to) in once_in_both(&old_words, &new_words, &(0..old.len()), &(0..new.len())) {
            counterparts[at] = Some(to);
        }
        let mut is_unchanged = vec![false; new.len()];
        for &to in counterparts.iter().flatten() {
            is_unchanged[to] = true;
        }
        let mut alignment = Self {
            old,
            new,
            counterparts,
            is_unchanged,
            edited: Vec::new(),
            gaps,
            words: Vec::new(),
            new_length: new_text.len(),
        };
        alignment.edited = alignment.edited_paragraphs(old_text, new_text);
        alignment.words = alignment.matched_words(old_text, new_text);
        alignment
    }

    fn edited_paragraphs(&self, old_text: &str, new_text: &str) -> Vec<Option<usize>> {
        let old = self.old.iter().copied().enumerate();
        let old = old
            .filter(|&(at, _)| self.counterparts[at].is_none())
            .collect();
        let new = self.new.iter().copied().enumerate();
        let new = new.filter(|&(at, _)| !self.is_unchanged[at]).collect();
        let mut edited = vec![None; self.old.len()];
        for (at, to) in edited::pairs(&(old_text, old), &(new_text, new)) {
            edited[at] = Some(to);
        }
        edited
    }

    fn matched_words(&self, old_text: &str, new_text: &str) -> Vec<(Span, Span)> {
        let mut matched = Vec::new();
        for (in_old, in_new) in &self.gaps {
            let changed = in_old.clone().filter(|&at| self.counterparts[at].is_none());
            let old: Vec<Span> = changed
                .flat_map(|at| words(old_text, self.old[at]))
                .collect();
            let changed = in_new.clone().filter(|&at| !self.is_unchanged[at]);
            let new: Vec<Span> = changed
                .flat_map(|at| words(new_text, self.new[at]))
                .collect();
            let old_words: Vec<&str> = old.iter().map(|&span| &old_text[span]).collect();
            let new_words: Vec<&str> = new.iter().map(|&span| &new_text[span]).collect();
            let counterparts = matching(&old_words, &new_words);
            let pairs = old.iter().zip(counterparts);
            matched.extend(pairs.filter_map(|(&word, to)| Some((word, new[to?]))));
        }
        matched
    }

    /// See [`Anchors::unchanged`](super::Anchors::unchanged).
    pub(super) fn unchanged(&self, span: Span) -> Option<(Span, usize, Span)> {
        let at = paragraph_at(&self.old, span.start)?;
        let to = self.counterparts[at]?;
        let start = span.start - self.old[at].start + self.new[to].start;
        self.old[at]
            .contains(span)
            .then(|| (self.old[at], to, Span::new(start, start + span.len())))
    }

    pub(super) fn is_unchanged(&self, new_paragraph: usize) -> bool {
        self.is_unchanged
            .get(new_paragraph)
            .copied()
            .unwrap_or(false)
    }

    /// Where the words lead at which `span` starts and ends; not necessarily to the same words.
    pub(super) fn compared(&self, span: Span) -> Option<Span> {
        let word = |byte: usize| {
            let after = self.words.partition_point(|(old, _)| old.start <= byte);
            let (old, new) = self.words[..after].last()?;
            (byte < old.end).then(|| byte - old.start + new.start)
        };
        let (start, last) = (word(span.start)?, word(span.end.checked_sub(1)?)?);
        (start <= last).then(|| Span::new(start, last + 1))
    }

    /// The paragraph of the new text into which that of the old one around `byte` was edited, where that is plain.
    pub(super) fn edited(&self, byte: usize) -> Option<Span> {
        Some(self.new[self.edited[paragraph_at(&self.old, byte)?]?])
    }

    /// About where `byte` of the old text would be in the new one.
    pub(super) fn expected(&self, byte: usize) -> usize {
        let at = paragraph_at(&self.old, byte);
        let edited = at.zip(self.edited(byte));
        let edited = edited.map(|(at, paragraph)| (self.old[at].start, paragraph.start));
        let gap = self.gap_at(byte);
        let gap = gap.map(|(in_old, in_new)| (start(&self.old, in_old), start(&self.new, in_new)));
        let after = self.words.partition_point(|(old, _)| old.start <= byte);
        let word = self.words[..after].last();
        // An edited paragraph may have been moved as well: the words before it are then elsewhere.
        let is_near = |(old, new): &(usize, usize)| {
            edited.is_none_or(|(from, to)| from <= *old && to <= *new)
        };
        let word = word
            .map(|&(old, new)| (old.start, new.start))
            .filter(is_near);
        let nearest = word.max(edited.or(gap));
        nearest.map_or(0, |(old, new)| {
            (new + byte.saturating_sub(old)).min(self.new_length)
        })
    }

    /// The stretch of the new text that took the place of the old one's around `byte`.
    pub(super) fn gap(&self, byte: usize) -> Span {
        let gap = self.gap_at(byte).filter(|(_, in_new)| !in_new.is_empty());
        gap.map_or(Span::new(0, 0), |(_, in_new)| {
            self.new[in_new.start].to(self.new[in_new.end - 1])
        })
    }

    /// The paragraphs of the new text that the old one has not.
    pub(super) fn changed_paragraphs(&self) -> impl Iterator<Item = Span> + '_ + use<'_> {
        let all = self.new.iter().zip(&self.is_unchanged);
        all.filter_map(|(&span, &is_unchanged)| (!is_unchanged).then_some(span))
    }

    /// The old text's paragraphs that the new one has not.
    pub(super) fn lost_paragraphs(&self) -> impl Iterator<Item = Span> + '_ + use<'_> {
        let all = self.old.iter().zip(&self.counterparts);
        all.filter_map(|(&span, counterpart)| counterpart.is_none().then_some(span))
    }

    /// The number of the paragraph of the new text that holds `byte`, or of the last one before it.
    pub(super) fn new_paragraph_at(&self, byte: usize) -> usize {
        paragraph_at(&self.new, byte).unwrap_or_default()
    }

    pub(super) fn touches_unchanged(&self, span: Span) -> bool {
        let from = self
            .new
            .partition_point(|paragraph| paragraph.end <= span.start);
        (from..self.new.len())
            .take_while(|&at| self.new[at].start < span.end)
            .any(|at| self.is_unchanged[at])
    }

    fn gap_at(&self, byte: usize) -> Option<&(Range<usize>, Range<usize>)> {
        let at = paragraph_at(&self.old, byte)?;
        let after = self.gaps.partition_point(|(in_old, _)| in_old.start <= at);
        self.gaps[..after]
            .last()
            .filter(|(in_old, _)| in_old.contains(&at))
    }
}

/// The index of the paragraph that starts last before `byte`.
fn paragraph_at(paragraphs: &[Span], byte: usize) -> Option<usize> {
    paragraphs
        .partition_point(|paragraph| paragraph.start <= byte)
        .checked_sub(1)
}

fn start(paragraphs: &[Span], range: &Range<usize>) -> usize {
    let last = paragraphs.last().map_or(0, |paragraph| paragraph.end);
    paragraphs
        .get(range.start)
        .map_or(last, |paragraph| paragraph.start)
}

fn gaps(counterparts: &[Option<usize>], new_count: usize) -> Vec<(Range<usize>, Range<usize>)> {
    let mut gaps = Vec::new();
    let (mut from_old, mut from_new) = (0, 0);
    let matched = counterparts.iter().enumerate();
    let matched = matched.filter_map(|(at, &to)| Some((at, to?)));
    for (at, to) in matched.chain([(counterparts.len(), new_count)]) {
        if from_old < at || from_new < to {
            gaps.push((from_old..at, from_new..to));
        }
        (from_old, from_new) = (at + 1, to + 1);
    }
    gaps
}

/// Runs of letters and digits, and each other character that is not white space.
pub(super) fn words(text: &str, within: Span) -> impl Iterator<Item = Span> + '_ {
    let mut rest = within;
    std::iter::from_fn(move || {
        let skipped = text[rest].find(|character: char| !character.is_whitespace())?;
        let start = rest.start + skipped;
        let first = text[start..rest.end].chars().next()?;
        let length = if first.is_alphanumeric() {
            text[start..rest.end]
                .find(|character: char| !character.is_alphanumeric())
                .unwrap_or(rest.end - start)
        } else {
            first.len_utf8()
        };
        rest.start = start + length;
        Some(Span::new(start, start + length))
    })
}
