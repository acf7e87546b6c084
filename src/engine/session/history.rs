//! The difference between two sets, small enough to keep thousands of them.

use crate::annotation::{Annotation, AnnotationSet, Orphan};
use crate::entity::Entity;
use std::sync::Arc;

/// What two sets differ in. Swapped with one of them it makes the other, and can then be swapped back.
#[derive(Clone, Debug)]
pub(super) struct Change {
    /// Everything but the lists, which are empty.
    head: AnnotationSet,
    annotations: ListChange<Annotation>,
    entities: ListChange<Entity>,
    orphans: ListChange<Orphan>,
}

/// What two lists differ in.
#[derive(Clone, Debug)]
enum ListChange<T> {
    /// Items at these places, in lists of one length.
    Items(Vec<(usize, Arc<T>)>),
    /// A run of `length` items from `at`, instead of `items`.
    Run {
        at: usize,
        length: usize,
        items: Vec<Arc<T>>,
    },
}

impl Change {
    /// The change that makes `before` of `after`, or `None` where they are equal.
    pub(super) fn between(before: &AnnotationSet, after: &AnnotationSet) -> Option<Self> {
        let change = Self {
            head: head(before),
            annotations: ListChange::between(&before.annotations, &after.annotations),
            entities: ListChange::between(&before.entities, &after.entities),
            orphans: ListChange::between(&before.orphans, &after.orphans),
        };
        let is_nothing = change.annotations.is_nothing()
            && change.entities.is_nothing()
            && change.orphans.is_nothing()
            && change.head == head(after);
        (!is_nothing).then_some(change)
    }

    /// Makes `set` what it was before the change, and the change the way back.
    pub(super) fn swap(&mut self, set: &mut AnnotationSet) {
        self.annotations.swap(&mut set.annotations);
        self.entities.swap(&mut set.entities);
        self.orphans.swap(&mut set.orphans);
        std::mem::swap(&mut self.head.article, &mut set.article);
        std::mem::swap(&mut self.head.title, &mut set.title);
        std::mem::swap(&mut self.head.language, &mut set.language);
        std::mem::swap(&mut self.head.model, &mut set.model);
        std::mem::swap(&mut self.head.foreign, &mut set.foreign);
        std::mem::swap(&mut self.head.statements, &mut set.statements);
        std::mem::swap(&mut self.head.sign_off, &mut set.sign_off);
    }
}

impl<T: PartialEq> ListChange<T> {
    fn between(before: &[Arc<T>], after: &[Arc<T>]) -> Self {
        let differ = |index: &usize| !is_same(&before[*index], &after[*index]);
        if before.len() == after.len() {
            let differing = (0..before.len()).filter(differ);
            let items = differing.map(|index| (index, Arc::clone(&before[index])));
            return Self::Items(items.collect());
        }
        let shorter = before.len().min(after.len());
        let at = (0..shorter).find(differ).unwrap_or(shorter);
        let (old, new) = (before[at..].iter().rev(), after[at..].iter().rev());
        let same_end = old
            .zip(new)
            .take_while(|(old, new)| is_same(old, new))
            .count();
        Self::Run {
            at,
            length: after.len() - at - same_end,
            items: before[at..before.len() - same_end].to_vec(),
        }
    }

    fn is_nothing(&self) -> bool {
        matches!(self, Self::Items(items) if items.is_empty())
    }

    fn swap(&mut self, list: &mut Vec<Arc<T>>) {
        match self {
            Self::Items(items) => {
                for (index, item) in items {
                    std::mem::swap(item, &mut list[*index]);
                }
            }
            Self::Run { at, length, items } => {
                let incoming = std::mem::take(items);
                let count = incoming.len();
                *items = list.splice(*at..*at + *length, incoming).collect();
                *length = count;
            }
        }
    }
}

/// Shared items are equal without a look at them.
fn is_same<T: PartialEq>(one: &Arc<T>, other: &Arc<T>) -> bool {
    Arc::ptr_eq(one, other) || one == other
}

fn head(set: &AnnotationSet) -> AnnotationSet {
    AnnotationSet {
        article: set.article.clone(),
        title: set.title.clone(),
        language: set.language,
        model: set.model.clone(),
        entities: Vec::new(),
        annotations: Vec::new(),
        statements: Arc::clone(&set.statements),
        orphans: Vec::new(),
        foreign: set.foreign.clone(),
        sign_off: set.sign_off.clone(),
    }
}
