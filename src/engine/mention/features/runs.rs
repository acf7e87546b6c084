//! Runs of capitalised words: what a name would be if capitals were all that is known.

use super::function_words::Link;
use super::template::{Rows, Template};
use super::vocabulary::Vocabulary;
use super::word::WordType;
use crate::document::{Document, Sentence};
use crate::mention::hash::{self, pair};
use std::ops::Range;

/// At most so many linking words stand between two capitalised ones ("of the").
const MAX_LINKS: usize = 2;

/// A run; it starts and ends with a capitalised word.
#[derive(Clone, Debug)]
pub(super) struct Run {
    /// Its tokens in the document.
    pub(super) tokens: Range<usize>,
    /// Its sentence's number.
    pub(super) sentence: usize,
    /// Hash of its words.
    pub(super) key: u64,
}

/// The runs of a document, and for each token the number of the run it is in.
#[derive(Clone, Debug, Default)]
pub(super) struct Runs {
    pub(super) all: Vec<Run>,
    of_token: Vec<Option<u32>>,
}

impl Runs {
    /// Finds the runs whose parts are joined by links of `link` or tighter.
    pub(super) fn find(document: &Document<'_>, words: &Vocabulary, link: Link) -> Self {
        let mut runs = Self {
            all: Vec::new(),
            of_token: vec![None; document.tokens.len()],
        };
        for (number, sentence) in document.sentences.iter().enumerate() {
            let mut at = sentence.tokens.start;
            while at < sentence.tokens.end {
                if !opens(words, sentence, number, at) {
                    at += 1;
                    continue;
                }
                let end = end_of_run(document, words, at, sentence.tokens.end, number, link);
                let key = (at..end).fold(1, |key, token| pair(key, words.of_token(token).word));
                runs.of_token[at..end].fill(Some(runs.all.len() as u32));
                runs.all.push(Run {
                    tokens: at..end,
                    sentence: number,
                    key: hash::mix(key),
                });
                at = end;
            }
        }
        runs
    }

    /// The number of the run that `token` is in.
    pub(super) fn number_at(&self, token: usize) -> Option<usize> {
        self.of_token[token].map(|run| run as usize)
    }

    /// The run that `token` is in.
    pub(super) fn at(&self, token: usize) -> Option<&Run> {
        self.of_token[token].map(|run| &self.all[run as usize])
    }
}

/// Whether the token can be in a run by itself: capitalised, and not just because it opens the sentence or because
/// everything in the sentence is.
fn opens(words: &Vocabulary, sentence: &Sentence, number: usize, token: usize) -> bool {
    let word = words.of_token(token);
    let capital_means_nothing = token == sentence.tokens.start || words.styles[number].is_loud();
    word.is_capitalised() && !(word.grammar && capital_means_nothing)
}

fn end_of_run(
    document: &Document<'_>,
    words: &Vocabulary,
    start: usize,
    stop: usize,
    number: usize,
    link: Link,
) -> usize {
    let mut end = start + 1;
    loop {
        let links = (end..stop)
            .take_while(|&token| joins(document, words.of_token(token), token, link))
            .take(MAX_LINKS)
            .count();
        let next = end + links;
        let goes_on = next < stop && {
            let word = words.of_token(next);
            word.is_capitalised() && !(word.grammar && words.styles[number].is_loud())
        };
        if !goes_on {
            return end;
        }
        end = next + 1;
    }
}

fn joins(document: &Document<'_>, word: &WordType, token: usize, link: Link) -> bool {
    let glued = |token: usize| token < document.tokens.len() && document.is_glued(token);
    word.link >= link && (!word.hyphen || glued(token) && glued(token + 1))
}

/// The features of `token` in `run`; `base` tells tight runs' features from wide ones'.
pub(super) fn features(
    words: &Vocabulary,
    sentence: &Sentence,
    run: &Run,
    token: usize,
    base: u64,
    rows: &mut Rows<'_>,
) {
    let Range { start, end } = run.tokens;
    let (first, last) = (words.of_token(start), words.of_token(end - 1));
    let (left, right) = (
        words.before(sentence, start, 1),
        words.after(sentence, end - 1, 1),
    );
    let place = ((token - start).min(3) * 4 + (end - 1 - token).min(3)) as u64;
    let mut add = |variant: u64, value: u64| rows.add(Template::Run, base + variant, value);
    add(0, left.lower);
    add(1, right.lower);
    add(2, first.lower);
    add(3, last.lower);
    add(4, pair(place, (end - start).min(6) as u64));
    add(5, pair(run.key, place));
    add(6, pair(left.lower, place));
    add(7, pair(right.lower, place));
    add(8, pair(last.lower, place));
    add(9, pair(first.lower, place));
    add(10, pair(left.lower, right.lower));
    add(11, pair(u64::from(last.clusters[1]), place));
    add(12, pair(u64::from(first.clusters[1]), place));
    add(13, pair(u64::from(left.clusters[1]), place));
    add(14, pair(u64::from(right.clusters[1]), place));
    add(
        15,
        pair(pair(u64::from(first.lists), u64::from(last.lists)), place),
    );
    add(16, pair(last.suffixes[2], place));
    add(17, pair(left.lower, words.before(sentence, start, 2).lower));
    add(
        18,
        pair(right.lower, words.after(sentence, end - 1, 2).lower),
    );
    add(
        19,
        pair(
            pair(u64::from(left.clusters[1]), u64::from(right.clusters[1])),
            place,
        ),
    );
}
