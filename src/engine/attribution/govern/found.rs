//! The statements of a document while its lines are read.

use super::super::statement::Said;
use rustc_hash::FxHashMap;

/// The statements found so far: the last of each content stands.
#[derive(Default)]
pub(super) struct Found {
    pub(super) statements: Vec<Option<Said>>,
    /// Where the statement of a content is.
    places: FxHashMap<(usize, usize), usize>,
}

impl Found {
    pub(super) fn push(&mut self, statement: Said) {
        let content = (statement.content.start, statement.content.end);
        if let Some(place) = self.places.insert(content, self.statements.len()) {
            self.statements[place] = None;
        }
        self.statements.push(Some(statement));
    }

    pub(super) fn into_statements(self) -> Vec<Said> {
        self.statements.into_iter().flatten().collect()
    }
}
