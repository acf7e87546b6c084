//! Which marks are not shown.

use super::{Stage, State};
use crate::kinds::Kinds;
use crate::reading::Reading;

/// What a person does not want to see: whole kinds, and names of which the machine is not sure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Hiding {
    /// The kinds whose marks are hidden.
    pub(crate) kinds: Kinds,
    /// People and institutions that are less sure than this many percent are hidden.
    pub(crate) below: u8,
}

impl Hiding {
    /// The surest names can still be told from the others at this many percent.
    pub(crate) const MOST: u8 = 95;

    /// Whether the annotation's mark is hidden.
    pub(crate) fn hides(self, reading: &Reading, annotation: usize) -> bool {
        self.kinds.has(reading.annotation(annotation).kind())
            || reading
                .entity_of(annotation)
                .is_some_and(|entity| self.is_unsure(reading, entity))
    }

    /// Whether the entity is not sure enough to be shown. One sure mention vouches for the others.
    pub(crate) fn is_unsure(self, reading: &Reading, entity: usize) -> bool {
        reading
            .sureness(entity)
            .is_some_and(|percent| percent < self.below)
    }
}

impl State {
    /// Hides these marks in the article in view and in those that come into view later.
    pub(super) fn prefer(&mut self, hiding: Hiding) {
        self.hiding = hiding;
        let unwanted = self.hosted.unwanted();
        if let Stage::Working(working) = &mut self.stage {
            *working = working.clone().with(hiding);
            working.limit_to(unwanted, Kinds::default());
        }
    }
}
