//! What the model knows of words before it has seen the document: clusters and lists.

use super::ModelError;
use super::clusters::ClusterTable;
use super::gazetteer::Gazetteer;
use super::reader::Reader;

/// Clusters and lists.
#[derive(Clone, Debug)]
pub struct Lexicon {
    /// Word clusters.
    pub clusters: ClusterTable,
    /// Lists of names.
    pub gazetteer: Gazetteer,
}

impl Lexicon {
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        self.clusters.write(out);
        self.gazetteer.write(out);
    }

    pub(super) fn read(reader: &mut Reader<'_>) -> Result<Self, ModelError> {
        Ok(Self {
            clusters: ClusterTable::read(reader)?,
            gazetteer: Gazetteer::read(reader)?,
        })
    }
}
