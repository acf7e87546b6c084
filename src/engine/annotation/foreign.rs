//! What a document holds of kinds that this version does not know.

use super::{AnnotationId, AnnotationSet};

/// A part of a document, of a kind that this version does not know. It is kept apart, as it was written, so that it is
/// written again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foreign {
    /// Which list of the document it is in.
    pub list: ForeignList,
    /// The name of its kind.
    pub kind: String,
    /// Its identifier, where it has one of our form: no other annotation gets it.
    pub id: Option<AnnotationId>,
    /// Its JSON.
    pub json: String,
}

/// The lists of a document that may hold parts of unknown kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ForeignList {
    /// People, institutions and the like.
    Entities,
    /// Annotations of the text as it is.
    Annotations,
    /// Annotations whose text was changed.
    Orphans,
}

impl AnnotationSet {
    /// The names of the kinds that its document holds and this version does not know, each once.
    #[must_use]
    pub fn foreign_kinds(&self) -> Vec<String> {
        let kinds = self.foreign.iter().map(|foreign| foreign.kind.clone());
        let mut kinds: Vec<String> = kinds.collect();
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    }

    /// What to tell a person of them; `None` where there are none.
    #[must_use]
    pub fn foreign_report(&self) -> Option<String> {
        let kinds = self.foreign_kinds().join(", ");
        (!kinds.is_empty()).then(|| {
            format!(
                "This document holds what this version of Blue Pencil does not know ({kinds}). It is not shown, and \
                 stays in the JSON as it is."
            )
        })
    }
}
