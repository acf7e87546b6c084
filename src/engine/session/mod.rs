//! What a person does with one article: review, correct, edit the text, sign off, and take any of it back.
//!
//! In: an [`AnnotationSet`] and [`Action`]s. Out: the set after each of them, with the way back. Nothing here
//! knows a clock, a page or a file: the time of a sign-off and the analysis of an edited text come in with their
//! actions.

mod action;
mod correct;
mod draft;
mod figure;
pub mod find;
mod history;
mod occurrences;
mod outcome;
pub mod queue;
mod review;
mod shift;
mod sign_off;
mod take;
mod text;
mod words;

#[cfg(test)]
mod tests;

pub use action::{Action, Edge, Resize, Subject, Target};
pub use correct::{Correction, CorrectionError};
pub use occurrences::occurrences;
pub use outcome::{Outcome, Refusal, Reworded, TakenReport, TextReport};
pub use text::is_decided;

use crate::annotation::AnnotationSet;
use draft::Draft;
use history::Change;
use std::collections::VecDeque;

/// How many steps can be taken back.
pub const MAX_STEPS: usize = 2_000;

/// One article in work.
#[derive(Clone, Debug)]
pub struct Session {
    set: AnnotationSet,
    past: VecDeque<Step>,
    future: Vec<Step>,
    /// The lowest numbers that no annotation and no entity ever had in this session.
    next: draft::Next,
}

/// One action and the way back, or forward again.
#[derive(Clone, Debug)]
struct Step {
    name: String,
    change: Change,
}

impl Session {
    /// Starts with `set` and nothing to take back.
    #[must_use]
    pub fn new(mut set: AnnotationSet) -> Self {
        set.settle();
        Self {
            next: draft::Next::after(&set),
            set,
            past: VecDeque::new(),
            future: Vec::new(),
        }
    }

    /// The article as it is now.
    #[must_use]
    pub fn set(&self) -> &AnnotationSet {
        &self.set
    }

    /// Does `action`. What changes nothing leaves no step to take back.
    ///
    /// # Errors
    /// When it cannot be done; everything is then as it was.
    pub fn apply(&mut self, action: Action) -> Result<Outcome, Refusal> {
        let is_sign_off = matches!(action, Action::SignOff { .. } | Action::WithdrawSignOff);
        let mut draft = Draft::new(&self.set, self.next);
        let mut outcome = action.run(&mut draft)?;
        let (mut set, next) = draft.finish();
        let Some(change) = Change::between(&self.set, &set) else {
            return Ok(Outcome {
                is_change: false,
                ..outcome
            });
        };
        if let Some(sign_off) = &mut set.sign_off
            && !is_sign_off
        {
            sign_off.changed_since = true;
        }
        self.set = set;
        self.next = next;
        self.future.clear();
        if self.past.len() == MAX_STEPS {
            self.past.pop_front();
        }
        self.past.push_back(Step {
            name: outcome.name.clone(),
            change,
        });
        outcome.is_change = true;
        Ok(outcome)
    }

    /// Takes the last step back; its name, or `None` where there is none.
    pub fn undo(&mut self) -> Option<&str> {
        let mut step = self.past.pop_back()?;
        step.change.swap(&mut self.set);
        self.future.push(step);
        self.redo_name()
    }

    /// Does the step again that was taken back last; its name, or `None` where there is none.
    pub fn redo(&mut self) -> Option<&str> {
        let mut step = self.future.pop()?;
        step.change.swap(&mut self.set);
        self.past.push_back(step);
        self.undo_name()
    }

    /// What [`Self::undo`] would take back: "Keep 3 mentions of Joe Biden".
    #[must_use]
    pub fn undo_name(&self) -> Option<&str> {
        self.past.back().map(|step| step.name.as_str())
    }

    /// What [`Self::redo`] would do again.
    #[must_use]
    pub fn redo_name(&self) -> Option<&str> {
        self.future.last().map(|step| step.name.as_str())
    }
}
