//! The article in work as one that is stored in this browser.

use super::{Notice, Stage, State, Working};
use crate::drafts::DraftId;
use crate::words;
use bluepencil::annotation::AnnotationSet;
use bluepencil::session::Session;

impl State {
    /// The article in work: the one in view, or the one whose text is in the box.
    pub(crate) fn in_work(&self) -> Option<&Working> {
        match &self.stage {
            Stage::Working(working) => Some(working),
            Stage::Empty | Stage::Analysing(_) => self.editing.as_ref(),
        }
    }

    pub(super) fn keep(&mut self, id: DraftId) {
        let working = match &mut self.stage {
            Stage::Working(working) => Some(working),
            Stage::Empty | Stage::Analysing(_) => self.editing.as_mut(),
        };
        if let Some(working) = working {
            working.kept_as = Some(id);
        }
    }

    /// Goes on with a stored article. The text of an analysis under way stays out of it: its answer is stale.
    pub(super) fn open(&mut self, id: DraftId, set: AnnotationSet) {
        let mut working = Working::new(Session::new(set)).with(self.hiding);
        working.kept_as = Some(id);
        self.draft = working.reading.text().to_owned().into();
        self.announced = words::summary(&working.reading).into();
        self.editing = None;
        self.notice = working.reading.set.foreign_report().map(Notice::info);
        self.stage = Stage::Working(working);
    }
}
