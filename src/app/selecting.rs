//! Selecting words of the article without a pointer: word by word with the arrows, paragraph by paragraph up and down.

use crate::dom;
use crate::highlight;
use crate::reading::Reading;
use bluepencil::document::whole_words;
use bluepencil::text::Span;
use std::cell::Cell;

/// A step of the selection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// To the next word.
    NextWord,
    /// To the word before.
    PreviousWord,
    /// To the first word of the next paragraph.
    NextParagraph,
    /// To the first word of the paragraph, or of the one before.
    PreviousParagraph,
}

impl Step {
    /// The step of a key by the browser's name for it.
    pub(crate) fn of_key(key: &str) -> Option<Self> {
        Some(match key {
            "ArrowRight" => Self::NextWord,
            "ArrowLeft" => Self::PreviousWord,
            "ArrowDown" => Self::NextParagraph,
            "ArrowUp" => Self::PreviousParagraph,
            _ => return None,
        })
    }
}

/// The words that are selected with the keyboard.
#[derive(Default)]
pub(crate) struct Selecting {
    /// The word where the selection began and the one where it is now.
    ends: Cell<Option<(Span, Span)>>,
}

impl Selecting {
    /// Selects the first word after `chosen`, or else the first of the article.
    pub(crate) fn begin(&self, reading: &Reading, chosen: Option<Span>) {
        let from = chosen.map_or(0, |chosen| chosen.end);
        let text = reading.text();
        if let Some(word) = word_after(text, from).or_else(|| word_after(text, 0)) {
            self.select(reading, word, word);
        }
    }

    /// Goes on to another word, or with `extends` stretches the selection to it; whether words are selected this way.
    pub(crate) fn step(&self, reading: &Reading, step: Step, extends: bool) -> bool {
        let Some((anchor, head)) = self.ends.get() else {
            return false;
        };
        if let Some(next) = target(reading, head, step) {
            self.select(reading, if extends { anchor } else { next }, next);
        }
        true
    }

    fn select(&self, reading: &Reading, anchor: Span, head: Span) {
        self.ends.set(Some((anchor, head)));
        let words = Span::new(anchor.start.min(head.start), anchor.end.max(head.end));
        if let Some(range) = highlight::range_of(reading, words) {
            dom::select(&range);
            dom::reveal_range(&range);
        }
    }
}

fn target(reading: &Reading, from: Span, step: Step) -> Option<Span> {
    let text = reading.text();
    let first_of = |block: usize| word_after(text, reading.blocks.get(block)?.span.start);
    let block = reading
        .blocks
        .partition_point(|block| block.span.start <= from.start)
        .saturating_sub(1);
    match step {
        Step::NextWord => word_after(text, from.end),
        Step::PreviousWord => word_before(text, from.start),
        Step::NextParagraph => first_of(block + 1),
        Step::PreviousParagraph => first_of(block)
            .filter(|first| first.start < from.start)
            .or_else(|| first_of(block.checked_sub(1)?)),
    }
}

/// The first word that starts at `from` or later.
fn word_after(text: &str, from: usize) -> Option<Span> {
    let (at, letter) = text[from..]
        .char_indices()
        .find(|(_, character)| character.is_alphanumeric())?;
    let start = from + at;
    whole_words(text, Span::new(start, start + letter.len_utf8()))
}

/// The last word that ends at `until` or sooner.
fn word_before(text: &str, until: usize) -> Option<Span> {
    let (start, letter) = text[..until]
        .char_indices()
        .rfind(|(_, character)| character.is_alphanumeric())?;
    whole_words(text, Span::new(start, start + letter.len_utf8()))
}

#[cfg(test)]
mod tests {
    use super::{Step, target, word_after};
    use crate::fixture;

    #[test]
    fn steps_go_over_every_word_and_back() {
        let reading = fixture::reading();
        let text = reading.text();
        let mut words = vec![word_after(text, 0).expect("a word")];
        while let Some(next) = target(&reading, words[words.len() - 1], Step::NextWord) {
            assert!(next.start >= words[words.len() - 1].end, "forward");
            words.push(next);
        }
        let covered = |at: usize| words.iter().any(|word| word.start <= at && at < word.end);
        for (at, character) in text.char_indices() {
            assert!(!character.is_alphanumeric() || covered(at), "at {at}");
        }
        for pair in words.windows(2) {
            assert_eq!(target(&reading, pair[1], Step::PreviousWord), Some(pair[0]));
        }
    }

    #[test]
    fn up_and_down_go_to_the_first_words_of_paragraphs() {
        let reading = fixture::reading();
        let first = word_after(reading.text(), 0).expect("a word");
        let second = target(&reading, first, Step::NextParagraph).expect("a second paragraph");
        assert_eq!(second.start, reading.blocks[1].span.start);
        assert_eq!(
            target(&reading, second, Step::PreviousParagraph),
            Some(first)
        );
    }
}
