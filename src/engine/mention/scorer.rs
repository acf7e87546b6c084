//! Features → scores: sums of weights, those of words remembered.
//!
//! Most tokens of an article are far from every name, and the words around them show it. Their other features, which
//! are as many again, are not read: a cascade as in Weiss and Taskar, "Structured Prediction Cascades" (2010), of two
//! steps.

use super::chain::Scores;
use super::features::{Extractor, OFFSETS};
use super::label::LANES;
use super::weights::WeightTable;
use crate::document::Document;

/// Where the words around a token leave every label this far below outside or further, as the logarithm of odds, and
/// neither capitals nor lists speak for a name, the token is outside. The development sets chose it: further down
/// only costs time.
const UNLIKELY: f32 = -1.4;

/// The score of every label of such a token, as the logarithm of odds.
const OUT: f32 = -16.0;

/// Sums weights. A token has fewer than 200 features, so that 16 bits hold the sum.
pub(super) struct Scorer<'m, 'e> {
    weights: &'m WeightTable,
    extractor: &'e Extractor<'e, 'e>,
    /// For each word its sums at every offset.
    words: Vec<[Scores; OFFSETS]>,
    rows: Vec<u32>,
    /// [`UNLIKELY`] and [`OUT`] in weight steps.
    unlikely: i16,
    out: i16,
}

impl<'m, 'e> Scorer<'m, 'e> {
    /// `step` is what one step of a weight is worth.
    pub(super) fn new(
        weights: &'m WeightTable,
        extractor: &'e Extractor<'e, 'e>,
        step: f32,
    ) -> Self {
        let mut scorer = Self {
            weights,
            extractor,
            words: Vec::with_capacity(extractor.words()),
            rows: Vec::new(),
            unlikely: (UNLIKELY / step).round() as i16,
            out: (OUT / step).round() as i16,
        };
        for word in 0..extractor.words() {
            let sums = std::array::from_fn(|offset| scorer.word_sum(word, offset));
            scorer.words.push(sums);
        }
        scorer
    }

    /// Appends the scores of each token of sentence `number`.
    pub(super) fn add_scores(
        &mut self,
        document: &Document<'_>,
        number: usize,
        scores: &mut Vec<Scores>,
    ) {
        let sentence = &document.sentences[number];
        for token in sentence.tokens.clone() {
            let mut sum = [0; LANES];
            let window = self.extractor.window(sentence, token);
            for (offset, word) in window.into_iter().enumerate() {
                add(&mut sum, &self.words[word][offset]);
            }
            let is_unlikely = sum.iter().all(|&score| score < self.unlikely);
            if is_unlikely && !self.extractor.may_be_named(token) {
                sum = [self.out; LANES];
            } else {
                self.rows.clear();
                self.extractor.context_rows(number, token, &mut self.rows);
                add(&mut sum, &self.weights.sum(&self.rows));
            }
            scores.push(sum);
        }
    }

    fn word_sum(&mut self, word: usize, offset: usize) -> Scores {
        self.rows.clear();
        self.extractor.word_rows(word, offset, &mut self.rows);
        self.weights.sum(&self.rows)
    }
}

fn add(sum: &mut Scores, part: &Scores) {
    for (sum, part) in sum.iter_mut().zip(part) {
        *sum = sum.wrapping_add(*part);
    }
}
