//! The kinds of features, and how a feature becomes a row of the weight table.

use crate::mention::hash;

/// What a feature says, apart from its value. The numbers are part of the model: a new one goes to the end.
#[derive(Clone, Copy, Debug)]
pub(super) enum Template {
    Bias,
    Word,
    Lower,
    Shape,
    ShortShape,
    Prefix,
    Suffix,
    Case,
    CaseSuffix,
    CaseCluster,
    CaseLists,
    Cluster,
    Lists,
    List,
    /// Two neighbouring words, by lower case.
    LowerPair,
    /// Neighbouring shapes.
    ShapePair,
    /// A word and its neighbour's shape.
    LowerShape,
    ClusterPair,
    ListsPair,
    Sentence,
    Phrase,
    Run,
    Document,
    /// The two sides of a hyphen.
    Compound,
}

/// The rows of one token's features.
pub(super) struct Rows<'r> {
    /// How many bits a row's number has.
    pub(super) bits: u32,
    pub(super) out: &'r mut Vec<u32>,
}

impl Rows<'_> {
    /// Adds the feature of `template` in its variant number `variant` with `value`.
    pub(super) fn add(&mut self, template: Template, variant: u64, value: u64) {
        let id = (template as u64) << 8 | variant;
        let hash = hash::mix(value ^ id.wrapping_mul(0xa076_1d64_78bd_642f));
        self.out.push((hash >> (64 - self.bits)) as u32);
    }
}
