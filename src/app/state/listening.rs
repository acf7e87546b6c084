//! The list of who speaks: which sources are open, and which statement one has gone to.

use super::{ROWS_PER_PAGE, Working};
use crate::reading::Reading;
use bluepencil::text::Span;

/// What a person does in the list of sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Listen {
    /// Look at the list.
    Begin,
    /// Open the source of a row, or close it.
    Toggle(usize),
    /// Look at the source that an entity is.
    Find(usize),
    /// Go to what the source of a row says at one of its times, the first being 0.
    Hear(usize, usize),
    /// Look at a page of the list.
    Page(usize),
}

/// Where a person is in the list of sources. Statements are indices into the set's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Listening {
    /// Whether the list is in view, instead of one of marks.
    pub(crate) is_in_view: bool,
    /// Of each open source its first statement: rows change their places as sources are merged.
    open: Vec<usize>,
    /// The first statement of what one has gone to.
    heard: Option<usize>,
    /// Counts the times that one has gone to a statement or a source.
    pub(crate) hearings: usize,
    /// Which page of the list is in view.
    pub(crate) page: usize,
}

impl Working {
    pub(super) fn listen(&mut self, listen: Listen) {
        match listen {
            Listen::Begin => {
                self.listening.is_in_view = true;
                self.is_sheet_open = true;
            }
            Listen::Toggle(row) => self.toggle_source(row),
            Listen::Find(entity) => self.find_source(entity),
            Listen::Hear(row, turn) => self.hear(row, turn),
            Listen::Page(page) => self.listening.page = page,
        }
    }

    /// Whether the source of a row is open.
    pub(crate) fn is_source_open(&self, row: usize) -> bool {
        let source = self.reading.sources().rows.get(row);
        source.is_some_and(|source| {
            let statements = &source.voice.statements;
            let mut open = self.listening.open.iter();
            open.any(|statement| statements.binary_search(statement).is_ok())
        })
    }

    /// The row and the time of what one has gone to, while the list is in view.
    pub(crate) fn heard(&self) -> Option<(usize, usize)> {
        let heard = self.listening.heard.filter(|_| self.listening.is_in_view)?;
        self.reading.sources().place_of(heard)
    }

    /// The stretches of the text of what one has gone to.
    pub(crate) fn heard_spans(&self) -> Vec<Span> {
        let turn = self
            .heard()
            .map(|(row, turn)| &self.reading.sources().rows[row].turns[turn]);
        let statements = turn.into_iter().flatten();
        statements
            .map(|&statement| self.reading.set.statements[statement].content)
            .collect()
    }

    /// Forgets what one has gone to.
    pub(super) fn stop_hearing(&mut self) {
        self.listening.heard = None;
    }

    /// Finds the statements again after a change, by their words where the text has changed.
    pub(super) fn listen_again(&mut self, before: &Reading) {
        let now = self.reading.clone();
        let again = |statement: usize| {
            if before.text() == now.text() {
                return Some(statement);
            }
            let words = &before.text()[before.set.statements[statement].content];
            let mut statements = now.set.statements.iter();
            statements.position(|each| &now.text()[each.content] == words)
        };
        let listening = &mut self.listening;
        listening.open = listening
            .open
            .iter()
            .filter_map(|&open| again(open))
            .collect();
        listening.heard = listening.heard.and_then(again);
        let last = now.sources().rows.len().saturating_sub(1) / ROWS_PER_PAGE;
        listening.page = listening.page.min(last);
    }

    fn toggle_source(&mut self, row: usize) {
        let reading = self.reading.clone();
        let Some(source) = reading.sources().rows.get(row) else {
            return;
        };
        let statements = &source.voice.statements;
        let open = &mut self.listening.open;
        let count = open.len();
        open.retain(|statement| statements.binary_search(statement).is_err());
        if open.len() == count {
            open.extend(statements.first());
        } else if let Some(heard) = self.listening.heard
            && statements.binary_search(&heard).is_ok()
        {
            self.stop_hearing();
        }
    }

    fn find_source(&mut self, entity: usize) {
        let id = self.reading.entity(entity).id;
        let Some(row) = self.reading.sources().row_of(id) else {
            return;
        };
        self.listen(Listen::Begin);
        self.hear(row, 0);
    }

    /// The next key of the keyboard goes on from there.
    fn hear(&mut self, row: usize, turn: usize) {
        let reading = self.reading.clone();
        let turn = reading
            .sources()
            .rows
            .get(row)
            .and_then(|row| row.turns.get(turn));
        let Some(&first) = turn.and_then(|turn| turn.first()) else {
            return;
        };
        if !self.is_source_open(row) {
            self.toggle_source(row);
        }
        self.listening.heard = Some(first);
        self.listening.hearings += 1;
        self.listening.page = row / ROWS_PER_PAGE;
        self.selected = None;
        let start = reading.set.statements[first].content.start;
        let annotations = &reading.set.annotations;
        let before = annotations.partition_point(|each| each.span.start < start);
        let next = self.step(before.checked_sub(1), true);
        self.focused = next.or(self.focused);
    }
}
