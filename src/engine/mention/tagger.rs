//! The tagger: features' weights summed for each token, then the chain, then what the document tells.

use super::chain::Scores;
use super::country;
use super::decoder::{Decoder, Name};
use super::evidence::{self, Clue};
use super::features::Extractor;
use super::lattice::ChainFactors;
use super::model::Model;
use super::scorer::Scorer;
use super::spans;
use super::stretches::Gains;
use super::weights::WeightTable;
use super::{Mention, ModelError};
use crate::document::Document;

/// How many sentences are tagged between two reports of progress.
const SENTENCES_A_REPORT: usize = 32;

/// A trained model, ready to tag.
#[derive(Clone, Debug)]
pub struct Tagger {
    /// Without its weights, which are in a table of their own.
    model: Model,
    weights: WeightTable,
    factors: ChainFactors,
    gains: Gains,
    fingerprint: String,
}

/// A document as the tagger reads it.
pub(super) struct Reading<'r> {
    pub(super) document: &'r Document<'r>,
    pub(super) extractor: &'r Extractor<'r, 'r>,
    pub(super) decoder: Decoder<'r>,
    /// For each token the scores of its labels.
    pub(super) scores: Vec<Scores>,
    /// For each sentence its names, in order.
    pub(super) names: Vec<Vec<Name>>,
}

impl Tagger {
    /// Reads a model.
    ///
    /// # Errors
    /// When the bytes are damaged or of another version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ModelError> {
        let mut model = Model::from_bytes(bytes)?;
        let weights = WeightTable::new(model.rows.clone(), &std::mem::take(&mut model.weights));
        let factors = ChainFactors::new(&model.chain, model.step);
        let gains = Gains::new(&model.chain, model.step);
        Ok(Self {
            model,
            weights,
            factors,
            gains,
            fingerprint: Model::fingerprint(bytes),
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
        let extractor = Extractor::new(document, &self.model.lexicon, self.weights.row_bits());
        let mut reading = Reading {
            document,
            extractor: &extractor,
            decoder: Decoder::new(&self.model.chain, &self.factors, &self.gains),
            scores: Vec::with_capacity(document.tokens.len()),
            names: Vec::with_capacity(document.sentences.len()),
        };
        let mut scorer = Scorer::new(&self.weights, &extractor, self.model.step);
        for number in 0..document.sentences.len() {
            if number % SENTENCES_A_REPORT == 0 {
                progress(number as f32 / document.sentences.len() as f32);
            }
            scorer.add_scores(document, number, &mut reading.scores);
            reading.names.push(reading.names_of(number));
        }
        let clues = evidence::patterns::find(&reading);
        self.read_again(&clues, &mut reading);
        let clues = evidence::find(&reading, &clues);
        self.read_again(&clues, &mut reading);
        let clues = evidence::patterns::find_no_institutions(&reading);
        self.read_again(&clues, &mut reading);
        progress(1.0);
        self.mentions(&reading)
    }

    /// Reads the sentences again that there are clues for.
    fn read_again(&self, clues: &[Clue], reading: &mut Reading<'_>) {
        for clues in clues.chunk_by(|one, next| one.sentence == next.sentence) {
            for clue in clues {
                clue.add_to(&mut reading.scores, self.model.step);
            }
            let sentence = clues[0].sentence;
            reading.names[sentence] = reading.names_of(sentence);
        }
    }

    fn mentions(&self, reading: &Reading<'_>) -> Vec<Mention> {
        let document = reading.document;
        let mut mentions = Vec::new();
        for (names, sentence) in reading.names.iter().zip(&document.sentences) {
            let start = sentence.tokens.start;
            for name in names {
                let Some(kind) = spans::shown(name.kind) else {
                    continue;
                };
                let gazetteer = &self.model.lexicon.gazetteer;
                let tokens =
                    country::included(document, gazetteer, kind, start, name.tokens.clone());
                if let Some(span) = spans::trim(document, kind, tokens) {
                    mentions.push(Mention {
                        span,
                        kind,
                        confidence: self.model.calibration.confidence(kind, name.confidence()),
                    });
                }
            }
        }
        mentions
    }
}

impl Reading<'_> {
    /// The names of a sentence, by its scores as they are now.
    fn names_of(&self, sentence: usize) -> Vec<Name> {
        let tokens = self.document.sentences[sentence].tokens.clone();
        self.decoder
            .names(&self.scores[tokens.clone()], tokens.start)
    }
}
