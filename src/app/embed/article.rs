//! The host's article: what the host knows of it, and how that differs from what it is now.

use crate::reading::Reading;
use crate::shared::Shared;
use crate::state::Working;
use bluepencil::annotation::{AnnotationId, AnnotationSet};
use bluepencil::embed::{Message, Summary};

/// The article in view, and what the host knows of it.
pub(super) struct HostArticle {
    /// What the host calls it.
    pub(super) document_id: Option<String>,
    /// As it was seen last.
    pub(super) working: Working,
    /// How many changes there were.
    pub(super) revision: u64,
    /// What the host has stored.
    stored: Stored,
    /// The annotation that the host knows as chosen.
    selected: Option<AnnotationId>,
}

/// What the host has stored.
enum Stored {
    /// This.
    Set(Box<AnnotationSet>),
    /// It says that it is not what there is.
    Other,
}

impl HostArticle {
    /// An article that has just come into view.
    pub(super) fn new(document_id: Option<String>, working: Working) -> Self {
        let stored = Stored::Set(Box::new(working.reading.set.clone()));
        Self {
            document_id,
            selected: selected(&working),
            working,
            revision: 0,
            stored,
        }
    }

    /// The article with its annotations as they are now.
    pub(super) fn set(&self) -> &AnnotationSet {
        &self.working.reading.set
    }

    /// Looks at the article; whether anything in it was changed.
    pub(super) fn see(&mut self, working: &Working) -> bool {
        let before: &Shared<Reading> = &self.working.reading;
        let is_changed = *before != working.reading;
        self.working = working.clone();
        self.revision += u64::from(is_changed);
        is_changed
    }

    /// The choice that the host does not know of yet, after which it knows.
    pub(super) fn new_selection(&mut self) -> Option<Message> {
        let now = selected(&self.working);
        if now == self.selected {
            return None;
        }
        self.selected = now;
        Some(self.selection())
    }

    /// What is chosen.
    pub(super) fn selection(&self) -> Message {
        let id = self.selected;
        let index = id.and_then(|id| self.set().annotation_index(id));
        Message::selection(self.set(), index)
    }

    /// The host knows that this is chosen.
    pub(super) fn is_told_of(&mut self, selected: Option<AnnotationId>) {
        self.selected = selected;
    }

    /// The host says whether it has what there is now.
    pub(super) fn set_modified(&mut self, is_modified: bool) {
        self.stored = if is_modified {
            Stored::Other
        } else {
            Stored::Set(Box::new(self.set().clone()))
        };
    }

    /// Whether there is something that the host has not stored.
    pub(super) fn is_modified(&self) -> bool {
        match &self.stored {
            Stored::Set(stored) => **stored != *self.set(),
            Stored::Other => true,
        }
    }

    /// What is marked and how far the review is.
    pub(super) fn summary(&self) -> Summary {
        let session = &self.working.session;
        Summary::of(self.set(), session.undo_name(), session.redo_name())
    }
}

fn selected(working: &Working) -> Option<AnnotationId> {
    working
        .selected
        .map(|index| working.reading.annotation(index).id)
}

#[cfg(test)]
mod tests {
    use super::HostArticle;
    use crate::fixture;
    use crate::state::{Action, Stage, State, Work, Working};
    use bluepencil::annotation::Status;
    use bluepencil::session::{self, Target};

    fn after(working: &Working, work: Work) -> Working {
        let mut state = State::default();
        state.stage = Stage::Working(working.clone());
        match state.apply(Action::Work(work)).stage {
            Stage::Working(working) => working,
            other => panic!("{other:?}"),
        }
    }

    fn accept_all() -> Work {
        Work::Do(Box::new(session::Action::SetStatus {
            of: Target::All,
            status: Status::Accepted,
            only_unreviewed: false,
        }))
    }

    #[test]
    fn what_is_taken_back_is_no_longer_modified_but_another_revision() {
        let first = fixture::working();
        let mut article = HostArticle::new(None, first.clone());
        assert!(!article.see(&first) && !article.is_modified());
        let accepted = after(&first, accept_all());
        assert!(article.see(&accepted) && article.is_modified());
        assert_eq!(article.summary().reviewed, article.summary().total);
        let back = after(&accepted, Work::TakeBack);
        assert!(article.see(&back) && !article.is_modified());
        assert_eq!(article.revision, 2);
        assert!(article.summary().redo.is_some() && article.summary().undo.is_none());
    }

    #[test]
    fn what_the_host_has_stored_is_what_counts() {
        let first = fixture::working();
        let mut article = HostArticle::new(None, first.clone());
        let accepted = after(&first, accept_all());
        article.see(&accepted);
        article.set_modified(false);
        assert!(!article.is_modified());
        article.see(&after(&accepted, Work::TakeBack));
        assert!(article.is_modified(), "what the host stored was taken back");
        article.set_modified(true);
        article.see(&accepted);
        assert!(
            article.is_modified(),
            "the host said that it has something else"
        );
    }

    #[test]
    fn a_choice_is_told_once() {
        let first = fixture::working();
        let mut article = HostArticle::new(None, first.clone());
        assert!(article.new_selection().is_none());
        article.see(&after(&first, Work::Select(1)));
        assert!(article.new_selection().is_some());
        assert!(article.new_selection().is_none());
    }
}
