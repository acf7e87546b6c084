//! Names that a newsroom never asks about: their marks are kept when an article is read.

use super::{Notice, Offer, State, Working};
use crate::settings::EntityName;
use bluepencil::annotation::Status;
use bluepencil::session::{Action, Target};

impl State {
    /// The known names of which marks are open in `working`: a person has left them open.
    pub(super) fn left_open(&self, working: &Working) -> Vec<EntityName> {
        let open = self.known.open_marks(&working.reading).into_iter();
        open.map(|(name, _)| name).collect()
    }

    /// Keeps the open marks of known names, but for those of `left_open`, in one step, and returns what was done in words.
    /// What stands in another page's article is for that page to decide.
    pub(super) fn keep_known(
        &self,
        working: &mut Working,
        left_open: &[EntityName],
    ) -> Option<String> {
        if self.hosted.is_on {
            return None;
        }
        let mut open = self.known.open_marks(&working.reading);
        open.retain(|(name, _)| !left_open.contains(name));
        let names = match &open[..] {
            [] => return None,
            [_] => "a known name".to_owned(),
            names => format!("{} known names", names.len()),
        };
        let marks: Vec<_> = open.into_iter().flat_map(|(_, marks)| marks).collect();
        let count = marks.len();
        let action = Action::SetStatus {
            of: Target::Annotations(marks),
            status: Status::Accepted,
            only_unreviewed: true,
        };
        working.act(action).ok()?;
        let marks = if count == 1 { "mark" } else { "marks" };
        Some(format!("Kept {count} {marks} of {names}."))
    }

    /// Says what was kept in the article that comes into view, and offers to take it back. The way back to an article
    /// that was put away comes first.
    pub(super) fn say_kept(&mut self, said: String) {
        self.announced = format!("{} {said}", self.announced).into();
        if self.notice.is_none() {
            self.notice = Some(Notice {
                offer: Some(Offer::TakeBack),
                ..Notice::info(said)
            });
        }
    }
}
