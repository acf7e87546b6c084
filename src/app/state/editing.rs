//! The text of an article in work is edited in the box, and the decisions on it come along.

use super::{Notice, Stage, State, Working};
use bluepencil::annotation::AnnotationSet;
use bluepencil::session::{Action, TextReport};

impl State {
    /// To the box, with the text as the session has it.
    pub(super) fn edit_text(&mut self, caret: usize) {
        let typed = self.unplace();
        if let Some(working) = self.stage.take() {
            self.draft = typed.unwrap_or_else(|| working.reading.text().to_owned().into());
            self.editing = Some(working);
            self.caret = caret;
            self.notice = None;
        }
    }

    /// Back to the article as it was.
    pub(super) fn leave_edit(&mut self) {
        if let Some(working) = self.editing.take() {
            self.draft = working.reading.text().to_owned().into();
            self.stage = Stage::Working(working);
            self.notice = None;
            self.question = None;
            self.announced = "The text is as it was.".into();
        }
    }

    /// Whether `text` is the text that is being edited, unchanged. A box knows one kind of line break only.
    pub(crate) fn is_unedited(&self, text: &str) -> bool {
        let one_break = |text: &str| text.replace("\r\n", "\n").replace('\r', "\n");
        self.editing
            .as_ref()
            .is_some_and(|working| one_break(working.reading.text()) == one_break(text))
    }

    /// Goes on with the edited text, of which `fresh` is the analysis.
    pub(super) fn take_edited(&mut self, mut working: Working, fresh: AnnotationSet) {
        let fresh = Box::new(fresh);
        let left_open = self.left_open(&working);
        match working.act(Action::EditText { fresh }) {
            Ok(outcome) => {
                let mut said = said(&outcome.text.unwrap_or_default());
                if let Some(kept) = self.keep_known(&mut working, &left_open) {
                    said = format!("{said} {kept}");
                }
                self.announced = said.clone().into();
                self.notice = Some(Notice::info(said));
            }
            Err(refusal) => self.notice = Some(Notice::problem(refusal.to_string(), None)),
        }
        self.stage = Stage::Working(working);
    }
}

/// "The text was changed. 12 decisions still fit, 1 now marks other words, 2 are lost: see “Lost marks”."
fn said(report: &TextReport) -> String {
    let mut parts = Vec::new();
    let decisions = |count: usize| {
        if count == 1 {
            "1 decision".to_owned()
        } else {
            format!("{count} decisions")
        }
    };
    let verb =
        |count: usize, one: &'static str, many: &'static str| if count == 1 { one } else { many };
    if report.kept > 0 {
        let fit = verb(report.kept, "still fits", "still fit");
        parts.push(format!("{} {fit}", decisions(report.kept)));
    }
    if !report.reworded.is_empty() {
        let count = report.reworded.len();
        let mark = verb(count, "marks its edited words", "mark their edited words");
        parts.push(format!("{count} {mark}"));
    }
    if !report.lost.is_empty() {
        let count = report.lost.len();
        let fit = verb(count, "no longer fits", "no longer fit");
        parts.push(format!("{count} {fit}: see “Lost marks”"));
    }
    if !report.found.is_empty() {
        parts.push(format!("{} found again", decisions(report.found.len())));
    }
    if parts.is_empty() {
        return "The text was changed.".to_owned();
    }
    format!("The text was changed. {}.", parts.join(", "))
}
