//! The trained model and its bytes.
//!
//! Layout, little-endian: magic, version, checksum of what follows; label names; the size of a weight step;
//! calibration; chain weights; which rows there are; their weights, label by label; clusters; lists. Nothing has to be parsed or built at
//! loading but copies.

use super::ModelError;
use super::calibration::Calibration;
use super::hash;
use super::label::{LABELS, LANES, NAMES};
use super::lexicon::Lexicon;
use super::reader::Reader;
use super::row_set::RowSet;
use std::ops::Range;

/// The first bytes of every model.
const MAGIC: &[u8; 8] = b"BPTagger";

/// The version of layout, features and hash: a model of another version means nothing to this program.
pub const VERSION: u32 = 3;

/// Weights of the chain, in weight steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChainWeights {
    /// Of a sentence's first label.
    pub start: [i16; LABELS],
    /// Of its last.
    pub end: [i16; LABELS],
    /// Of a label (first index) before another.
    pub transition: [[i16; LABELS]; LABELS],
}

/// A trained model.
#[derive(Clone, Debug)]
pub struct Model {
    /// What one step of a weight is worth.
    pub step: f32,
    /// What the chain's probabilities are worth.
    pub calibration: Calibration,
    /// Weights of label sequences.
    pub chain: ChainWeights,
    /// The rows that have weights.
    pub rows: RowSet,
    /// The weights of [`LANES`] labels for each of them.
    pub weights: Vec<[i8; LANES]>,
    /// Clusters and lists.
    pub lexicon: Lexicon,
}

impl Model {
    /// The model as bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut body = Vec::new();
        body.extend_from_slice(&(NAMES.len() as u16).to_le_bytes());
        body.extend_from_slice(NAMES.as_bytes());
        body.extend_from_slice(&self.step.to_le_bytes());
        self.calibration.write(&mut body);
        let rows = [&self.chain.start, &self.chain.end]
            .into_iter()
            .chain(&self.chain.transition);
        body.extend(rows.flatten().flat_map(|weight| weight.to_le_bytes()));
        self.rows.write(&mut body);
        for lane in 0..LANES {
            body.extend(self.weights.iter().map(|row| row[lane].cast_unsigned()));
        }
        self.lexicon.write(&mut body);
        let mut bytes = MAGIC.to_vec();
        bytes.extend_from_slice(&VERSION.to_le_bytes());
        bytes.extend_from_slice(&hash::bytes(&body).to_le_bytes());
        bytes.extend_from_slice(&body);
        bytes
    }

    /// Reads what [`Self::to_bytes`] wrote.
    ///
    /// # Errors
    /// When the bytes are no model, of another version, or damaged.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ModelError> {
        let body = bytes.strip_prefix(MAGIC).ok_or(ModelError::NotAModel)?;
        let mut reader = Reader::new(body);
        let version = reader.u32()?;
        if version != VERSION {
            return Err(ModelError::OtherVersion { version });
        }
        let checksum = reader.u64()?;
        if checksum != hash::bytes(reader.rest()) {
            return Err(ModelError::Checksum);
        }
        if reader.short_bytes()? != NAMES.as_bytes() {
            return Err(ModelError::Damaged { what: "the labels" });
        }
        let step = reader.f32()?;
        if !(step > 0.0 && step < 1.0) {
            return Err(ModelError::Damaged {
                what: "the size of a weight step",
            });
        }
        let calibration = Calibration::read(&mut reader)?;
        let chain = read_chain(&mut reader)?;
        let rows = RowSet::read(&mut reader)?;
        let weights = read_weights(&mut reader, rows.len())?;
        let lexicon = Lexicon::read(&mut reader)?;
        if !reader.rest().is_empty() {
            return Err(ModelError::Damaged { what: "the end" });
        }
        Ok(Self {
            step,
            calibration,
            chain,
            rows,
            weights,
            lexicon,
        })
    }

    /// A short name of the model in `bytes`, which [`Self::from_bytes`] has read: twelve hexadecimal digits of their
    /// checksum. It tells models apart and guards against nobody.
    pub(super) fn fingerprint(bytes: &[u8]) -> String {
        let digits = bytes[CHECKSUM].iter().rev().take(6);
        digits.map(|byte| format!("{byte:02x}")).collect()
    }
}

/// Where the checksum stands.
const CHECKSUM: Range<usize> = 12..20;

fn read_weights(reader: &mut Reader<'_>, rows: usize) -> Result<Vec<[i8; LANES]>, ModelError> {
    let mut weights = vec![[0; LANES]; rows];
    for lane in 0..LANES {
        for (row, &weight) in weights.iter_mut().zip(reader.take(rows)?) {
            row[lane] = weight.cast_signed();
        }
    }
    Ok(weights)
}

fn read_chain(reader: &mut Reader<'_>) -> Result<ChainWeights, ModelError> {
    let mut row = || -> Result<[i16; LABELS], ModelError> {
        let mut row = [0; LABELS];
        for weight in &mut row {
            *weight = reader.u16()? as i16;
        }
        Ok(row)
    };
    let (start, end) = (row()?, row()?);
    let mut transition = [[0; LABELS]; LABELS];
    for weights in &mut transition {
        *weights = row()?;
    }
    Ok(ChainWeights {
        start,
        end,
        transition,
    })
}

#[cfg(test)]
mod tests {
    use super::{Model, ModelError};
    use crate::mention::testing::tiny_model;
    use proptest::prelude::{any, proptest};

    #[test]
    fn reads_what_it_wrote() {
        let bytes = tiny_model().to_bytes();
        let read = Model::from_bytes(&bytes).expect("it was just written");
        assert_eq!(read.to_bytes(), bytes);
    }

    #[test]
    fn says_what_is_wrong() {
        let bytes = tiny_model().to_bytes();
        let refused = |bytes: &[u8]| Model::from_bytes(bytes).expect_err("these bytes are wrong");
        assert_eq!(refused(b""), ModelError::NotAModel);
        assert_eq!(refused(b"<!DOCTYPE html>"), ModelError::NotAModel);
        assert_eq!(refused(&bytes[..10]), ModelError::Truncated);
        assert_eq!(refused(&bytes[..bytes.len() - 1]), ModelError::Checksum);
        let mut newer = bytes.clone();
        newer[8] += 1;
        assert_eq!(
            refused(&newer),
            ModelError::OtherVersion {
                version: super::VERSION + 1
            }
        );
    }

    proptest! {
        #[test]
        fn no_change_goes_unseen(at in any::<proptest::sample::Index>(), change in 1_u8..) {
            let mut bytes = tiny_model().to_bytes();
            let at = at.index(bytes.len());
            bytes[at] ^= change;
            assert!(Model::from_bytes(&bytes).is_err());
        }

        #[test]
        fn a_damaged_body_with_a_right_checksum_is_no_panic(
            at in any::<proptest::sample::Index>(), change in any::<u32>(), cut in any::<proptest::sample::Index>()
        ) {
            let bytes = tiny_model().to_bytes();
            let mut body = bytes[20..].to_vec();
            let at = at.index(body.len() - 3);
            body[at..at + 4].copy_from_slice(&change.to_le_bytes());
            body.truncate(if change % 3 == 0 { cut.index(body.len()) } else { body.len() });
            let mut damaged = bytes[..12].to_vec();
            damaged.extend_from_slice(&crate::mention::hash::bytes(&body).to_le_bytes());
            damaged.extend_from_slice(&body);
            if let Ok(model) = crate::mention::Tagger::from_bytes(&damaged) {
                let document = crate::document::Document::new("Angela Merkel of the European Union (EU) met J. D. Vance.");
                let _ = crate::mention::find(&document, &model, &mut |_| {});
            }
        }

        #[test]
        fn any_bytes_are_no_panic(bytes in any::<Vec<u8>>()) {
            assert!(Model::from_bytes(&bytes).is_err());
        }
    }
}
