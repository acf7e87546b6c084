//! A person's decisions on the article in view.

use super::{Notice, Offer, Stage, State, Working};
use bluepencil::annotation::{AnnotationId, Kind};
use bluepencil::session::{Action, Outcome, Refusal, Target, occurrences, queue};

impl State {
    /// Does `action` in the article in view, and says what was done or why not.
    pub(super) fn act(&mut self, action: Action) {
        let Stage::Working(working) = &mut self.stage else {
            return;
        };
        let is_far_reaching = is_far_reaching(&action);
        match working.act(action) {
            Ok(outcome) if !outcome.is_change => self.announced = "Nothing was changed.".into(),
            Ok(outcome) => {
                self.notice = working.unmarked_elsewhere(&outcome).or_else(|| {
                    is_far_reaching.then(|| Notice {
                        offer: Some(Offer::TakeBack),
                        ..Notice::info(format!("{}: done.", outcome.name))
                    })
                });
                self.announced = format!("{}: done.", outcome.name).into();
            }
            Err(refusal) => self.notice = Some(Notice::problem(refusal.to_string(), None)),
        }
    }

    /// Takes the last step back, or does it again.
    pub(super) fn step(&mut self, forward: bool) {
        let Stage::Working(working) = &mut self.stage else {
            return;
        };
        let name = working.step_in_time(forward);
        self.draft = working.reading.text().to_owned().into();
        let said = match (name, forward) {
            (Some(name), false) => format!("Undone: {name}."),
            (Some(name), true) => format!("Done again: {name}."),
            (None, false) => "There is nothing to undo.".to_owned(),
            (None, true) => "There is nothing to do again.".to_owned(),
        };
        self.announced = said.clone().into();
        self.notice = Some(Notice::info(said));
    }
}

impl Working {
    /// Does `action`. What is chosen and where the keyboard is stay where they are as far as that is possible.
    pub(super) fn act(&mut self, action: Action) -> Result<Outcome, Refusal> {
        let outcome = self.session.make_mut().apply(action)?;
        if outcome.is_change {
            self.look_again();
            if let [added] = outcome.added[..] {
                self.choose(added);
            }
        }
        Ok(outcome)
    }

    /// What marks the name of an annotation wherever else it stands.
    pub(crate) fn everywhere(&self, annotation: AnnotationId) -> Option<Action> {
        let set = &self.reading.set;
        let found = &set.annotations[set.annotation_index(annotation)?];
        Some(Action::Add {
            span: found.span,
            kind: found.kind(),
            snap: false,
            everywhere: true,
        })
    }

    /// Takes the last step back, or does it again; its name.
    fn step_in_time(&mut self, forward: bool) -> Option<String> {
        let session = self.session.make_mut();
        let name = if forward {
            session.redo()
        } else {
            session.undo()
        };
        let name = name?.to_owned();
        self.look_again();
        Some(name)
    }

    /// Chooses the next annotation that waits for a decision, or the one before.
    pub(super) fn review(&mut self, forward: bool) {
        // Who has not chosen anything yet begins with the first.
        let from = self.selected.map(|index| self.reading.annotation(index).id);
        let route = self.review_by;
        let is_wanted = |kind: &Kind| match route.only() {
            Some(only) => *kind == only,
            None => !self.hiding.kinds.has(*kind),
        };
        let filter = queue::Filter {
            kinds: Kind::ALL.into_iter().filter(is_wanted).collect(),
            ..queue::Filter::default()
        };
        if let Some(next) = queue::next(&self.reading.set, &filter, route.order(), from, forward) {
            self.choose(next);
        }
    }

    /// Chooses the annotation called `id`.
    fn choose(&mut self, id: AnnotationId) {
        if let Some(index) = self.reading.set.annotation_index(id) {
            self.select(index);
        }
    }

    /// What is offered after a name was marked that stands unmarked elsewhere.
    fn unmarked_elsewhere(&self, outcome: &Outcome) -> Option<Notice> {
        let &[added] = outcome.added.as_slice() else {
            return None;
        };
        let set = &self.reading.set;
        let found = &set.annotations[set.annotation_index(added)?];
        // The same digits elsewhere state another figure.
        found.entity()?;
        let count = occurrences(set, found.span).len();
        let words = &self.reading.text()[found.span];
        let places = match count {
            0 => return None,
            1 => "in one more place".to_owned(),
            count => format!("in {count} more places"),
        };
        Some(Notice {
            offer: Some(Offer::MarkEverywhere(added)),
            ..Notice::info(format!("“{words}” stands {places}."))
        })
    }

    /// Looks at what the session has become, with the same annotations chosen.
    fn look_again(&mut self) {
        let before = self.reading.clone();
        self.reading = before.after(self.session.set().clone());
        let now = self.reading.clone();
        let again = |index: Option<usize>| {
            let id = before.annotation(index?).id;
            now.set.annotation_index(id)
        };
        self.selected = again(self.selected);
        self.pointed = again(self.pointed);
        let place = self
            .focused
            .map(|index| before.annotation(index).span.start);
        self.focused = again(self.focused).or_else(|| {
            let annotations = &now.set.annotations;
            let next =
                annotations.partition_point(|annotation| Some(annotation.span.start) < place);
            (next < annotations.len()).then_some(next)
        });
        self.let_go_of_hidden();
        let last = self.rows().len().saturating_sub(1) / super::ROWS_PER_PAGE;
        self.page = self.page.min(last);
    }
}

/// Whether an action changes so much that the way back is offered at once.
fn is_far_reaching(action: &Action) -> bool {
    match action {
        Action::SetStatus { of, .. } | Action::ChangeKind { of, .. } => {
            !matches!(of, Target::Annotations(ids) if ids.len() == 1)
        }
        Action::Delete { .. }
        | Action::Merge { .. }
        | Action::Move { .. }
        | Action::Split { .. }
        | Action::DeleteOrphans { .. } => true,
        _ => false,
    }
}
