//! What was put away last, and how it comes back: an article, an edit of its text, or a text that was never marked.

use super::{Notice, Offer, Stage, State, Working};
use yew::AttrValue;

/// What was put away.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct PutAway {
    /// The text in the box.
    draft: AttrValue,
    /// The article, if there was one.
    working: Option<Working>,
    /// Whether its text was being edited in the box.
    was_editing: bool,
}

impl State {
    /// Whether there is an article, or a text in the box, that another article would take the place of.
    pub(crate) fn has_content(&self) -> bool {
        self.in_work().is_some() || !self.draft.trim().is_empty()
    }

    /// An empty box, with the offer to bring back what was there.
    pub(super) fn put_away(&mut self) {
        if !self.has_content() {
            return;
        }
        let typed = self.unplace();
        let edited = self.editing.take();
        let was_editing = edited.is_some() || typed.is_some();
        let working = self.stage.take().or(edited);
        let said = match working {
            Some(_) => "The article was put away.",
            None => "The text in the box was put away.",
        };
        self.put_away = Some(PutAway {
            draft: typed.unwrap_or_else(|| self.draft.clone()),
            working,
            was_editing,
        });
        self.draft = AttrValue::default();
        self.question = None;
        self.notice = Some(Notice {
            offer: Some(Offer::Undo),
            ..Notice::info(said)
        });
    }

    /// What was put away comes back, and what is there now is put away in its place.
    pub(super) fn bring_back(&mut self) {
        let Some(back) = self.put_away.take() else {
            return;
        };
        self.put_away();
        self.draft = back.draft;
        self.announced = "The article is back.".into();
        self.notice = None;
        self.views += 1;
        match back.working {
            Some(working) if back.was_editing => {
                self.announced = "Your changes to the text are back.".into();
                self.editing = Some(working);
            }
            Some(working) => self.stage = Stage::Working(working),
            None => self.announced = "The text is back in the box.".into(),
        }
    }
}
