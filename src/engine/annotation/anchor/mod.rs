//! Where the annotations of a text belong in an edited copy of it.
//!
//! In: the old text and the new one, then one span after the other. Out: its place in the new text, or why it has
//! none. Three ways are tried, the surest first: the same words of the same stretch, found by comparing the texts;
//! the same words in the same context; nearly the same words in the same context. What could be in several
//! places is in none: an annotation is lost with a word about it rather than put on other words in silence.
//!
//! The time is bounded: nothing is quadratic in the texts' length, and comparing words letter by letter stops
//! after a fixed amount of work, from where on annotations are lost.

mod alignment;
mod context;
mod edited;
mod fuzzy;
mod matching;
mod places;

use super::{Loss, Quote, TextQuote};
use crate::text::Span;
use alignment::Alignment;
use context::{Context, Shared};
use places::Places;

/// Characters that must be the same directly around words of which nothing else is known.
const SURE_CONTEXT: usize = 8;

/// Letters compared with letters in all: a second or two of work.
const MAX_WORK: usize = 500_000_000;

/// Points of a place in the paragraph that took the place of the old one: enough to decide between equals.
const PARAGRAPH_POINTS: f32 = 6.0;

/// Places of the same words that are compared: the nearest ones.
const MAX_CANDIDATES: usize = 16;

/// Places that are compared where none is expected.
const MAX_CANDIDATES_ANYWHERE: usize = 200;

/// A place in the new text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Where.
    pub span: Span,
    /// Whether other words stand there than in the old text.
    pub is_reworded: bool,
}

/// Two texts made ready.
#[derive(Debug)]
pub struct Anchors<'t> {
    old: &'t str,
    new: &'t str,
    alignment: Alignment,
    /// The words of the old text's edited paragraphs.
    old_places: Places<'t>,
    /// The words of the new text's.
    new_places: Places<'t>,
    work_left: usize,
}

impl<'t> Anchors<'t> {
    /// Compares the texts.
    #[must_use]
    pub fn new(old: &'t str, new: &'t str) -> Self {
        let alignment = Alignment::new(old, new);
        Self {
            old,
            new,
            old_places: Places::new(old, alignment.lost_paragraphs()),
            new_places: Places::new(new, alignment.changed_paragraphs()),
            alignment,
            work_left: MAX_WORK,
        }
    }

    /// The paragraph of the old text that holds all of `span`, the number of the one in the new text that has the same
    /// words, and the place of `span` in it.
    #[must_use]
    pub fn unchanged(&self, span: Span) -> Option<(Span, usize, Span)> {
        self.alignment.unchanged(span)
    }

    /// Whether a paragraph of the new text has a counterpart with the same words in the old one.
    #[must_use]
    pub fn is_unchanged(&self, new_paragraph: usize) -> bool {
        self.alignment.is_unchanged(new_paragraph)
    }

    /// The number of the paragraph of the new text that holds `byte`, or of the last one before it.
    #[must_use]
    pub fn new_paragraph_at(&self, byte: usize) -> usize {
        self.alignment.new_paragraph_at(byte)
    }

    /// The same words where a comparison of the texts has them, with whatever around them.
    #[must_use]
    pub fn same_words(&self, span: Span) -> Option<Span> {
        let place = match self.alignment.unchanged(span) {
            Some((_, _, place)) => place,
            None => self.alignment.compared(span)?,
        };
        (self.old[span] == self.new[place]).then_some(place)
    }

    /// The place of `span`. `core` is the part of it that may on no account change: a figure's digits.
    ///
    /// # Errors
    /// When it has none.
    pub fn place(&mut self, span: Span, core: Option<Span>) -> Result<Place, Loss> {
        if let Some(place) = self.unedited(span) {
            return Ok(Place {
                span: place,
                is_reworded: false,
            });
        }
        let quote = TextQuote::new(self.old, span);
        let expected = self.alignment.expected(span.start);
        let home = self.alignment.edited(span.start);
        match self.same_quote(&Quote::from(quote), Some(expected), home, core.is_none()) {
            Err(Loss::Gone) => {}
            found => return found,
        }
        let (near, work) = fuzzy::find(
            self.new,
            self.alignment.gap(span.start),
            expected,
            &Quote::from(quote),
            self.work_left,
        );
        self.work_left -= work;
        let span = near?;
        let keeps_core = core.is_none_or(|core| self.new[span].contains(&self.old[core]));
        if !keeps_core || self.alignment.touches_unchanged(span) {
            return Err(Loss::Gone);
        }
        Ok(Place {
            span,
            is_reworded: self.new[span] != *quote.exact,
        })
    }

    /// The place of words that stand in an unchanged paragraph, or where enough around them is unchanged to be sure
    /// that they are not others of the same wording.
    fn unedited(&self, span: Span) -> Option<Span> {
        let place = self.same_words(span)?;
        if self.alignment.unchanged(span).is_some() {
            return Some(place);
        }
        let shared = Shared::of(self.old, span, self.new, place);
        let is_likely = || {
            self.alignment
                .edited(span.start)
                .is_some_and(|paragraph| paragraph.contains(place))
                || self.new_places.has_once(&self.old[span])
        };
        let is_sure = shared.is_sure || (shared.visible >= SURE_CONTEXT && is_likely());
        is_sure.then_some(place)
    }

    /// The place of words that an earlier text held, where they stand in a like context again.
    ///
    /// # Errors
    /// When it has none.
    pub fn place_again(&mut self, quote: &Quote) -> Result<Place, Loss> {
        self.same_quote(quote, None, None, false)
    }

    /// The place of the words of `quote` whose context is most like that of the quote, better in the paragraph `home`
    /// than elsewhere. A name that stands in one place only may have lost its context.
    fn same_quote(
        &mut self,
        quote: &Quote,
        expected: Option<usize>,
        home: Option<Span>,
        is_name: bool,
    ) -> Result<Place, Loss> {
        let most = expected.map_or(MAX_CANDIDATES_ANYWHERE, |_| MAX_CANDIDATES);
        let exact = quote.exact.as_str();
        let candidates = self
            .new_places
            .nearest(exact, expected.unwrap_or_default(), most);
        let is_surely_it = is_name
            && is_telling(exact)
            && self.new_places.has_once(exact)
            && self.old_places.has_once(exact);
        let mut best = Best::default();
        for start in candidates {
            let span = Span::new(start, start + exact.len());
            let context = Context::of(self.new, span, quote);
            self.work_left = self.work_left.saturating_sub(context.work);
            if self.work_left == 0 {
                return Err(Loss::Gone);
            }
            let nearness =
                expected.map_or(0.0, |expected| nearness(start, expected, self.new.len()));
            let is_home = home.is_some_and(|home| home.contains(span));
            let at_home = if is_home { PARAGRAPH_POINTS } else { 0.0 };
            let is_like = context.is_like(is_home) || is_surely_it;
            best.take(span, context.score() + nearness + at_home, is_like);
        }
        best.place(false)
    }
}

/// Whether words are a name that hardly stands for two things: two words of some length.
fn is_telling(words: &str) -> bool {
    words.chars().count() >= 8 && words.trim().contains(char::is_whitespace)
}

/// From 0 to 2: it decides between equals that are far apart, and nothing else.
fn nearness(at: usize, expected: usize, length: usize) -> f32 {
    #[expect(
        clippy::cast_precision_loss,
        reason = "texts are shorter than what a share can tell apart"
    )]
    let distance = at.abs_diff(expected) as f32 / length.max(1) as f32;
    2.0 * (1.0 - distance)
}

/// The best of several candidates, and how far it is ahead.
#[derive(Debug, Default)]
struct Best {
    first: Option<(Span, f32, bool)>,
    second: f32,
}

/// Points by which the best must be ahead of the next: more than nearness alone can make.
const MARGIN: f32 = 3.0;

impl Best {
    fn take(&mut self, span: Span, score: f32, is_like: bool) {
        match self.first {
            Some((_, best, _)) if score <= best => self.second = self.second.max(score),
            first => {
                self.second = first.map_or(self.second, |(_, best, _)| self.second.max(best));
                self.first = Some((span, score, is_like));
            }
        }
    }

    fn place(self, is_reworded: bool) -> Result<Place, Loss> {
        match self.first {
            Some((_, best, true)) if best < self.second + MARGIN => Err(Loss::Ambiguous),
            Some((span, _, true)) => Ok(Place { span, is_reworded }),
            _ => Err(Loss::Gone),
        }
    }
}

#[cfg(test)]
mod tests;
