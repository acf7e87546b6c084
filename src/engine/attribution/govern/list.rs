//! Lists of what somebody states: "The inspectors found that:", with an item in each paragraph after it.

use super::super::cue::Cue;
use super::super::statement::Speaker;
use super::governor::{Governor, List};
use crate::document::Cursor;

impl Governor<'_> {
    /// Adds the line as an item of the list before it, or notes that a list follows. `cue` is the line's last cue, `speaker` its
    /// source.
    pub(super) fn continue_list(
        &mut self,
        line: &Cursor<'_>,
        cue: Option<&Cue>,
        speaker: Option<Speaker>,
    ) {
        let list = self.list.take();
        if let Some(cue) = cue {
            self.list = brings_list(line, cue).then(|| List {
                speaker,
                cue: line.span_of(cue.words.clone()),
                paragraph: self.paragraph,
            });
            return;
        }
        let Some(list) = list.filter(|list| goes_on(line, list, self.paragraph)) else {
            return;
        };
        self.emit(line, 1..line.len(), list.speaker, list.cue, false);
        self.list = Some(List {
            paragraph: self.paragraph,
            ..list
        });
    }
}

/// Whether nothing follows the cue in its line but a colon.
fn brings_list(line: &Cursor<'_>, cue: &Cue) -> bool {
    let ends = line.word(line.len() - 1) == ":";
    ends && cue.after.is_some() && line.words_in(cue.clause.end..line.len()) == 0
}

/// Whether the line is the next paragraph and opens with the mark of an item.
fn goes_on(line: &Cursor<'_>, list: &List, paragraph: usize) -> bool {
    let is_item = matches!(line.word(0), "—" | "–" | "-" | "•" | "*" | "·" | "▪" | "●");
    is_item && paragraph == list.paragraph + 1
}
