//! The tagger: features' weights summed for each token, then the chain.

use super::chain::{ChainFactors, Lattice, Scores, best_labels};
use super::country;
use super::evidence::{self, Clue};
use super::features::{Extractor, OFFSETS};
use super::label::{LANES, OUTSIDE};
use super::model::Model;
use super::spans::{self, NameTokens};
use super::{Mention, ModelError};
use crate::document::Document;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// How many sentences are tagged between two reports of progress.
const SENTENCES_A_REPORT: usize = 32;

/// A trained model, ready to tag.
#[derive(Clone, Debug)]
pub struct Tagger {
    model: Model,
    factors: ChainFactors,
    fingerprint: String,
}

/// A sentence as the tagger reads it.
pub(super) struct Reading {
    pub(super) scores: Vec<Scores>,
    /// The names, by tokens of the sentence, and how sure each is.
    pub(super) names: Vec<(NameTokens, f32)>,
}

/// Weights summed over some features. A token has fewer than 200, so that 16 bits hold the sum.
type Sum = [i16; LANES];

impl Tagger {
    /// Reads a model.
    ///
    /// # Errors
    /// When the bytes are damaged or of another version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ModelError> {
        let model = Model::from_bytes(bytes)?;
        let factors = ChainFactors::new(&model.chain, model.step);
        let mut fingerprint = String::new();
        for byte in &Sha256::digest(bytes)[..6] {
            // Writing to a string cannot fail.
            let _ = write!(fingerprint, "{byte:02x}");
        }
        Ok(Self {
            model,
            factors,
            fingerprint,
        })
    }

    /// A short name of the weights, for the documents made with them: twelve hexadecimal digits.
    #[must_use]
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    pub(super) fn find(
        &self,
        document: &Document<'_>,
        progress: &mut dyn FnMut(f32),
    ) -> Vec<Mention> {
        let extractor = Extractor::new(document, &self.model.lexicon, self.model.row_bits);
        let mut scorer = Scorer::new(&self.model, &extractor);
        let mut sentences = Vec::with_capacity(document.sentences.len());
        for number in 0..document.sentences.len() {
            if number % SENTENCES_A_REPORT == 0 {
                progress(number as f32 / document.sentences.len() as f32);
            }
            sentences.push(self.read(scorer.scores(document, number)));
        }
        self.weigh_evidence(document, &extractor, &mut sentences);
        progress(1.0);
        self.mentions(document, sentences)
    }

    /// The best names of a sentence with these scores.
    fn read(&self, scores: Vec<Scores>) -> Reading {
        let labels = best_labels(&scores, &self.model.chain);
        let names = spans::names(&labels);
        if names.is_empty() {
            return Reading {
                scores,
                names: Vec::new(),
            };
        }
        let lattice = Lattice::new(&scores, &self.factors);
        let names = names.into_iter().map(|name| {
            let confidence = lattice.probability(name.tokens.start, &labels[name.tokens.clone()]);
            (name, confidence)
        });
        Reading {
            names: names.collect(),
            scores,
        }
    }

    /// Reads the sentences again that the build of their names and the rest of the document tell more about.
    fn weigh_evidence(
        &self,
        document: &Document<'_>,
        extractor: &Extractor<'_, '_>,
        sentences: &mut [Reading],
    ) {
        let clues = evidence::patterns::find(document, extractor, sentences);
        self.read_again(&clues, sentences);
        let clues = evidence::find(document, extractor, sentences, &self.factors);
        self.read_again(&clues, sentences);
    }

    fn read_again(&self, clues: &[Clue], sentences: &mut [Reading]) {
        for clues in clues.chunk_by(|one, next| one.sentence == next.sentence) {
            let reading = &mut sentences[clues[0].sentence];
            let mut scores = std::mem::take(&mut reading.scores);
            for clue in clues {
                clue.add_to(&mut scores, self.model.step);
            }
            *reading = self.read(scores);
        }
    }

    fn mentions(&self, document: &Document<'_>, sentences: Vec<Reading>) -> Vec<Mention> {
        let mut mentions = Vec::new();
        for (reading, sentence) in sentences.into_iter().zip(&document.sentences) {
            let start = sentence.tokens.start;
            for (NameTokens { kind, tokens }, confidence) in reading.names {
                let Some(kind) = spans::shown(kind) else {
                    continue;
                };
                let tokens = tokens.start + start..tokens.end + start;
                let tokens =
                    country::included(document, &self.model.lexicon.gazetteer, kind, start, tokens);
                if let Some(span) = spans::trim(document, kind, tokens) {
                    mentions.push(Mention {
                        span,
                        kind,
                        confidence: self.model.calibration.confidence(kind, confidence),
                    });
                }
            }
        }
        mentions
    }
}

/// Sums weights; remembers the sums of words it has seen.
struct Scorer<'m, 'e> {
    model: &'m Model,
    extractor: &'e Extractor<'e, 'e>,
    /// For each word and offset its sum.
    words: Vec<[Option<Sum>; OFFSETS]>,
    rows: Vec<u32>,
}

impl<'m, 'e> Scorer<'m, 'e> {
    fn new(model: &'m Model, extractor: &'e Extractor<'e, 'e>) -> Self {
        Self {
            model,
            extractor,
            words: vec![[None; OFFSETS]; extractor.words()],
            rows: Vec::new(),
        }
    }

    /// The scores of the labels of each token of sentence `number`.
    fn scores(&mut self, document: &Document<'_>, number: usize) -> Vec<Scores> {
        let sentence = &document.sentences[number];
        let mut all = Vec::with_capacity(sentence.tokens.len());
        for token in sentence.tokens.clone() {
            self.rows.clear();
            self.extractor.context_rows(number, token, &mut self.rows);
            let mut sum = self.sum_rows();
            for (offset, word) in self
                .extractor
                .window(sentence, token)
                .into_iter()
                .enumerate()
            {
                let part = self.word_sum(word, offset);
                add(&mut sum, &part);
            }
            let mut scores = [0; OUTSIDE + 1];
            for (score, weight) in scores.iter_mut().zip(sum) {
                *score = i32::from(weight);
            }
            all.push(scores);
        }
        all
    }

    fn word_sum(&mut self, word: usize, offset: usize) -> Sum {
        if let Some(sum) = self.words[word][offset] {
            return sum;
        }
        self.rows.clear();
        self.extractor.word_rows(word, offset, &mut self.rows);
        let sum = self.sum_rows();
        self.words[word][offset] = Some(sum);
        sum
    }

    fn sum_rows(&self) -> Sum {
        let mut sum = [0; LANES];
        for &row in &self.rows {
            add(&mut sum, &self.model.row(row).map(i16::from));
        }
        sum
    }
}

fn add(sum: &mut Sum, part: &Sum) {
    for (sum, part) in sum.iter_mut().zip(part) {
        *sum = sum.wrapping_add(*part);
    }
}
