//! A person's decisions on the article in view.

use super::{Decision, Notice, Offer, Route, Stage, State, Working};
use crate::reading::Reading;
use crate::words;
use bluepencil::annotation::{AnnotationId, Kind, Status, Verdict};
use bluepencil::session::{Action, Outcome, Refusal, Target, queue};
use std::sync::Arc;

impl State {
    /// Does `action` in the article in view, and says what was done or why not.
    pub(super) fn act(&mut self, action: Action) {
        let Stage::Working(working) = &mut self.stage else {
            return;
        };
        let asked = action.clone();
        match working.act(action) {
            Ok(outcome) if !outcome.is_change => self.announced = "Nothing was changed.".into(),
            Ok(outcome) => {
                self.notice = working.alike(&asked, &outcome).or_else(|| {
                    is_far_reaching(&asked).then(|| Notice {
                        offer: Some(Offer::TakeBack),
                        ..Notice::info(format!("{}: done.", outcome.name))
                    })
                });
                self.announced = format!("{}: done.", outcome.name).into();
            }
            Err(refusal) => self.notice = Some(Notice::problem(refusal.to_string(), None)),
        }
    }

    /// Decides whether an annotation is right, and goes on.
    pub(super) fn decide(&mut self, decision: Decision<Status>) {
        let Some(of) = self.meant(decision.of) else {
            return;
        };
        let action = Action::SetStatus {
            of: Target::Annotations(vec![of]),
            status: decision.answer,
            only_unreviewed: false,
        };
        self.answer(action, |working| working.go_on(decision));
    }

    /// Says what a check found, and goes on where a review goes through what is unchecked.
    pub(super) fn check(&mut self, decision: Decision<Verdict>) {
        let Some(of) = self.meant(decision.of) else {
            return;
        };
        let Stage::Working(working) = &self.stage else {
            return;
        };
        let found = working.reading.set.annotation(of);
        let Some(found) = found.filter(|found| found.quantity().is_some()) else {
            self.announced = "Only numbers are checked.".into();
            return;
        };
        let is_new = found.verdict() != Some(decision.answer);
        let action = Action::SetVerdict {
            of: vec![of],
            verdict: is_new.then_some(decision.answer),
        };
        self.answer(action, |working| {
            if working.review_by == Route::Unchecked && is_new && !decision.stays {
                working.review(true);
            }
        });
    }

    /// The annotation that a decision is about.
    fn meant(&self, of: Option<AnnotationId>) -> Option<AnnotationId> {
        let Stage::Working(working) = &self.stage else {
            return None;
        };
        let chosen = || Some(working.reading.annotation(working.selected?).id);
        of.or_else(chosen)
    }

    /// Does `action`, then `go_on`, and says both in one sentence.
    fn answer(&mut self, action: Action, go_on: impl FnOnce(&mut Working)) {
        if self.is_refused(Some(&action)) {
            return;
        }
        let before = self.open_in_view();
        self.act(action);
        let Stage::Working(working) = &mut self.stage else {
            return;
        };
        let chosen = working.selected;
        go_on(working);
        let next = working.selected.filter(|_| working.selected != chosen);
        let next = next.map(|next| words::chosen(&working.reading, next));
        let is_end = before > 0 && working.open() == 0;
        working.endings += usize::from(is_end);
        self.announced = match next {
            Some(next) => format!("{} Next: {next}", self.announced),
            None if is_end => format!("{} {}", self.announced, working.nothing_left()),
            None => return,
        }
        .into();
    }

    fn open_in_view(&self) -> usize {
        match &self.stage {
            Stage::Working(working) => working.open(),
            Stage::Empty | Stage::Analysing(_) => 0,
        }
    }

    /// Does what was offered. A review goes on from a mark that it took away.
    pub(super) fn take(&mut self, offer: Offer) {
        let Stage::Working(working) = &self.stage else {
            return;
        };
        if let Some(action) = working.offered(offer)
            && !self.is_refused(Some(&action))
        {
            self.act(action);
        }
        if let Stage::Working(working) = &mut self.stage
            && working
                .selected
                .is_some_and(|chosen| !working.is_marked(chosen))
        {
            working.review(true);
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

    /// Takes the last step back, or does it again; its name.
    fn step_in_time(&mut self, forward: bool) -> Option<String> {
        let session = self.session.make_mut();
        let name = if forward {
            session.redo()
        } else {
            session.undo()
        };
        let name = name?.to_owned();
        let before = self.reading.clone();
        self.look_again();
        // The person looks at what the step was about.
        if let Some(changed) = only_change(&before, &self.reading) {
            self.arrive(Some(changed));
        }
        Some(name)
    }

    /// Goes to the next annotation that waits for a decision, or the one before.
    pub(super) fn review(&mut self, forward: bool) {
        // Who has not chosen anything yet begins with the first.
        let from = self.selected.map(|index| self.reading.annotation(index).id);
        let order = self.review_by.order();
        match queue::next(
            &self.reading.set,
            &self.queue_filter(),
            order,
            from,
            forward,
        ) {
            Some(next) => self.arrive(self.reading.set.annotation_index(next)),
            None => self.arrive(None),
        }
    }

    /// What the way of the review goes through.
    fn queue_filter(&self) -> queue::Filter {
        let route = self.review_by;
        let is_wanted = |kind: &Kind| match route.only() {
            Some(only) => *kind == only,
            None => !self.hiding.kinds.has(*kind),
        };
        let is_check = route == Route::Unchecked;
        queue::Filter {
            kinds: Kind::ALL.into_iter().filter(is_wanted).collect(),
            only_unreviewed: !is_check,
            only_unverified: is_check,
        }
    }

    /// How many annotations the review has still to come to.
    pub(crate) fn open(&self) -> usize {
        let filter = self.queue_filter();
        let annotations = self.reading.set.annotations.iter();
        annotations.filter(|each| filter.takes(each)).count()
    }

    /// What is said where a review comes to nothing more.
    pub(super) fn nothing_left(&self) -> &'static str {
        match self.review_by {
            Route::Unchecked => "Every number has been checked.",
            _ => "Nothing else waits for a decision.",
        }
    }

    /// After a decision: the next annotation that waits for one, or else, and where the person stays, a mark that is
    /// still there.
    fn go_on(&mut self, decision: Decision<Status>) {
        if !decision.stays && self.open() > 0 {
            self.review(true);
        } else if decision.answer == Status::Rejected {
            self.arrive(self.focused);
        } else {
            self.arrive(None);
        }
    }

    /// Chooses the annotation called `id`.
    fn choose(&mut self, id: AnnotationId) {
        if let Some(index) = self.reading.set.annotation_index(id) {
            self.select(index);
        }
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
        self.listen_again(&before);
        self.let_go_of_hidden();
        let last = self.rows().len().saturating_sub(1) / super::ROWS_PER_PAGE;
        self.page = self.page.min(last);
    }
}

/// The one annotation that differs, where the two have the same annotations and exactly one differs.
fn only_change(before: &Reading, now: &Reading) -> Option<usize> {
    let (before, now) = (&before.set.annotations, &now.set.annotations);
    if before.len() != now.len() {
        return None;
    }
    let differs = |index: &usize| !Arc::ptr_eq(&before[*index], &now[*index]);
    let mut changed = (0..now.len()).filter(differs);
    changed.next().filter(|_| changed.next().is_none())
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
