//! The speakers of an article's statements, kept in step with its entities.

use super::AnnotationSet;
use crate::attribution::{SourceKind, Statement};
use crate::entity::EntityId;
use crate::text::Span;

impl AnnotationSet {
    /// Makes each source of the kind that its entity has: a person may have changed it. "Council records" stay a document.
    pub(super) fn settle_sources(&mut self) {
        let settled = |statement: &Statement| {
            let is_of_entity = matches!(
                statement.source,
                SourceKind::Person | SourceKind::Institution
            );
            let entity = statement.speaker.filter(|_| is_of_entity)?.entity?;
            let kind = self.entity(entity)?.kind.into();
            (kind != statement.source).then_some(kind)
        };
        let changes = self.statements.iter().map(settled);
        let changes: Vec<Option<SourceKind>> = changes.collect();
        if changes.iter().all(Option::is_none) {
            return;
        }
        let mut statements = self.statements.to_vec();
        for (statement, kind) in statements.iter_mut().zip(changes) {
            statement.source = kind.unwrap_or(statement.source);
        }
        self.statements = statements.into();
    }

    /// Gives statements another entity as their speaker where `new` says so: `Some(None)` for none.
    pub(crate) fn change_statement_speakers(
        &mut self,
        new: &dyn Fn(Span, EntityId) -> Option<Option<EntityId>>,
    ) {
        let changed = |statement: &Statement| {
            let speaker = statement.speaker?;
            new(speaker.span, speaker.entity?)
        };
        if !self
            .statements
            .iter()
            .any(|statement| changed(statement).is_some())
        {
            return;
        }
        let mut statements = self.statements.to_vec();
        for statement in &mut statements {
            if let Some(entity) = changed(statement)
                && let Some(speaker) = &mut statement.speaker
            {
                speaker.entity = entity;
            }
        }
        self.statements = statements.into();
    }
}
