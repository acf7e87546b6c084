//! The article in work as one that is stored in this browser.

use super::{Notice, Offer, Stage, State, Working};
use crate::drafts::DraftId;
use crate::words;
use bluepencil::annotation::AnnotationSet;
use bluepencil::session::{Action, Session, TakenReport};

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

    /// Goes on with a stored article. The text of an analysis under way stays out of it: its answer is stale. A text
    /// in the box that was never marked is put away.
    pub(super) fn open(&mut self, id: DraftId, set: AnnotationSet) {
        if self.in_work().is_none() {
            self.put_away();
        }
        let put_away = self
            .notice
            .take()
            .filter(|notice| notice.offer == Some(Offer::Undo));
        self.show(set);
        self.notice = self.notice.take().or(put_away);
        if let Stage::Working(working) = &mut self.stage {
            working.kept_as = Some(id);
        }
    }

    /// Goes on with the article of a document; what was there is put away.
    pub(super) fn open_document(&mut self, set: AnnotationSet) {
        self.notice = None;
        self.put_away();
        let put_away = self.notice.take();
        self.show(set);
        self.notice = match (self.notice.take(), put_away) {
            (Some(foreign), Some(put_away)) => Some(Notice {
                text: format!("{} {}", put_away.text, foreign.text).into(),
                ..put_away
            }),
            (foreign, put_away) => foreign.or(put_away),
        };
    }

    /// Takes over what was decided in a document.
    pub(super) fn take_decisions(&mut self, document: Box<AnnotationSet>) {
        self.question = None;
        let Stage::Working(working) = &mut self.stage else {
            return;
        };
        match working.act(Action::TakeDecisions { document }) {
            Ok(outcome) => {
                let report = outcome.taken.unwrap_or_default();
                let said = taken(report);
                self.announced = said.clone().into();
                self.notice = Some(Notice {
                    offer: outcome.is_change.then_some(Offer::TakeBack),
                    ..Notice::info(said)
                });
            }
            Err(refusal) => self.notice = Some(Notice::problem(refusal.to_string(), None)),
        }
    }

    fn show(&mut self, set: AnnotationSet) {
        let working = Working::new(Session::new(set)).with(self.hiding);
        self.draft = working.reading.text().to_owned().into();
        self.announced = words::summary(&working.reading).into();
        self.editing = None;
        self.in_place = None;
        self.question = None;
        self.notice = working.reading.set.foreign_report().map(Notice::info);
        self.views += 1;
        self.stage = Stage::Working(working);
    }
}

/// "12 decisions were taken over. 3 of yours stayed as they are. 1 found no place: see “Lost marks”."
fn taken(report: TakenReport) -> String {
    let were = |count: usize, one: &str, many: &str| match count {
        1 => format!("1 {one}"),
        count => format!("{count} {many}"),
    };
    let mut said = vec![match report.taken {
        0 => "No decision was taken over.".to_owned(),
        count => were(
            count,
            "decision was taken over.",
            "decisions were taken over.",
        ),
    }];
    if report.kept > 0 {
        said.push(were(
            report.kept,
            "of yours stayed as it is.",
            "of yours stayed as they are.",
        ));
    }
    if report.lost > 0 {
        said.push(format!("{} found no place: see “Lost marks”.", report.lost));
    }
    said.join(" ")
}
