//! The rows of the list in view: which, and in what order.

use super::Working;
use crate::kinds::{Listed, listed};
use bluepencil::annotation::AnnotationId;
use bluepencil::quantity::QuantityKind;
use bluepencil::session::queue;
use std::cmp::Reverse;

/// In what order numbers are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Order {
    /// As they stand in the text.
    #[default]
    Text,
    /// Those first that are most worth a check.
    Worth,
}

/// Which rows are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Which {
    /// Every one.
    #[default]
    All,
    /// Those in which something waits for a decision.
    Open,
    /// Numbers without a verdict.
    Unverified,
}

impl Which {
    /// Every choice with its name.
    pub(crate) const ALL: [(Self, &str); 3] = [
        (Self::All, "all"),
        (Self::Open, "open"),
        (Self::Unverified, "unverified"),
    ];
}

impl Working {
    /// The rows of the list in view that pass its filters, in its order.
    pub(crate) fn rows(&self) -> Vec<usize> {
        let all = self.reading.rows(self.tab).iter().copied();
        let mut rows: Vec<usize> = all.filter(|&row| self.passes(row)).collect();
        if self.lists_numbers() && self.order == Order::Worth {
            rows.sort_by_key(|&row| Reverse(self.worth(row)));
        }
        rows
    }

    /// Whether the list in view is narrowed or in another order than at first, by anything but words.
    pub(crate) fn is_narrowed(&self) -> bool {
        self.which != Which::All
            || self.only.is_some()
            || self.order != Order::Text
            || !self.lists_numbers() && self.hiding.below > 0
    }

    /// The types of the numbers in the list in view, with how many there are of each.
    pub(crate) fn types(&self) -> Vec<(QuantityKind, usize)> {
        let numbers = self.reading.rows(self.tab);
        QuantityKind::all()
            .map(|kind| {
                let of_kind = numbers.iter().filter(|&&row| self.is_of(row, kind));
                (kind, of_kind.count())
            })
            .filter(|&(_, count)| count > 0)
            .collect()
    }

    /// How many rows of the list in view are hidden because they are not sure enough.
    pub(crate) fn unsure(&self) -> usize {
        let rows = self.reading.rows(self.tab).iter();
        rows.filter(|&&row| self.is_unsure(row)).count()
    }

    /// Opens the filters as far as the row of the list in view needs to pass them.
    pub(super) fn let_through(&mut self, row: usize) {
        if !self.holds(row) {
            self.filter = "".into();
        }
        if !self.is_of_type(row) {
            self.only = None;
        }
        if !self.is_wanted(row) {
            self.which = Which::All;
        }
        if self.only_refers_back(row) {
            self.lists_references = true;
        }
        if self.is_unsure(row) {
            self.hiding.below = self.reading.sureness(row).unwrap_or_default();
        }
    }

    fn passes(&self, row: usize) -> bool {
        self.holds(row)
            && self.is_of_type(row)
            && !self.is_unsure(row)
            && self.is_wanted(row)
            && (self.lists_references || !self.only_refers_back(row))
    }

    /// Whether something in the row is still to be looked at, where only such rows are listed.
    fn is_wanted(&self, row: usize) -> bool {
        let (only_unreviewed, only_unverified) = match self.which {
            Which::All => return true,
            Which::Open => (true, false),
            Which::Unverified => (false, true),
        };
        let filter = queue::Filter {
            only_unreviewed,
            only_unverified,
            ..queue::Filter::default()
        };
        let annotations = self.reading.of_row(self.tab, row);
        annotations
            .into_iter()
            .any(|annotation| filter.takes(self.reading.annotation(annotation)))
    }

    /// What in the list in view waits for a decision.
    pub(crate) fn open_annotations(&self) -> Vec<AnnotationId> {
        self.rows()
            .into_iter()
            .flat_map(|row| self.reading.of_row(self.tab, row))
            .map(|annotation| self.reading.annotation(annotation))
            .filter(|annotation| !queue::is_reviewed(annotation))
            .map(|annotation| annotation.id)
            .collect()
    }

    /// How many rows of the list in view are folded away because they only refer back.
    pub(crate) fn folded_references(&self) -> usize {
        let rows = self.reading.rows(self.tab).iter();
        rows.filter(|&&row| !self.lists_references && self.only_refers_back(row))
            .count()
    }

    fn only_refers_back(&self, row: usize) -> bool {
        let quantity = self.reading.quantity(row).filter(|_| self.lists_numbers());
        quantity.is_some_and(|quantity| quantity.anaphoric)
    }

    fn lists_numbers(&self) -> bool {
        listed(self.tab) == Listed::Numbers
    }

    fn is_unsure(&self, row: usize) -> bool {
        !self.lists_numbers() && self.hiding.is_unsure(&self.reading, row)
    }

    fn is_of_type(&self, row: usize) -> bool {
        !self.lists_numbers() || self.only.is_none_or(|kind| self.is_of(row, kind))
    }

    fn is_of(&self, row: usize, kind: QuantityKind) -> bool {
        self.reading
            .quantity(row)
            .is_some_and(|quantity| quantity.kind == kind)
    }

    fn worth(&self, row: usize) -> Option<u8> {
        let claim = self.reading.annotation(row).claim()?;
        Some(claim.worth.score)
    }

    /// Whether the row holds the words that are looked for.
    fn holds(&self, row: usize) -> bool {
        let wanted = self.filter.trim().to_lowercase();
        if wanted.is_empty() {
            return true;
        }
        let holds = |text: &str| text.to_lowercase().contains(&wanted);
        if self.lists_numbers() {
            let found = self.reading.annotation(row);
            return holds(&self.reading.text()[found.span])
                || found.note.as_deref().is_some_and(holds)
                || found
                    .references
                    .iter()
                    .any(|reference| holds(reference.text()));
        }
        let entity = self.reading.entity(row);
        holds(&entity.name)
            || entity.note.as_deref().is_some_and(holds)
            || entity
                .references
                .iter()
                .any(|reference| holds(reference.text()))
            || entity
                .aliases
                .iter()
                .chain(&entity.roles)
                .any(|text| holds(text))
    }
}
