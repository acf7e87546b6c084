//! Features → scores: sums of weights, those of words remembered.

use super::chain::Scores;
use super::features::{Extractor, OFFSETS};
use super::weights::WeightTable;
use crate::document::Document;

/// Sums weights. A token has fewer than 200 features, so that 16 bits hold the sum.
pub(super) struct Scorer<'m, 'e> {
    weights: &'m WeightTable,
    extractor: &'e Extractor<'e, 'e>,
    /// For each word its sums at every offset.
    words: Vec<[Scores; OFFSETS]>,
    rows: Vec<u32>,
}

impl<'m, 'e> Scorer<'m, 'e> {
    pub(super) fn new(weights: &'m WeightTable, extractor: &'e Extractor<'e, 'e>) -> Self {
        let mut scorer = Self {
            weights,
            extractor,
            words: Vec::with_capacity(extractor.words()),
            rows: Vec::new(),
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
            self.rows.clear();
            self.extractor.context_rows(number, token, &mut self.rows);
            let mut sum = self.weights.sum(&self.rows);
            let window = self.extractor.window(sentence, token);
            for (offset, word) in window.into_iter().enumerate() {
                add(&mut sum, &self.words[word][offset]);
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
