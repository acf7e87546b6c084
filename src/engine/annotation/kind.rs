//! The kinds of annotations, and the one table of what the engine knows of each.

use super::{Body, LostBody};
use crate::mention::NameKind;
use std::ops::{Index, IndexMut};

/// What an annotation marks. The order is that of every list of kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// The name of a person.
    Person,
    /// The name of an institution.
    Institution,
    /// A figure.
    Quantity,
}

/// Annotations of one layer lie apart from each other; those of different layers may overlap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    /// Names.
    Names,
    /// Figures.
    Figures,
}

impl Layer {
    /// Every layer.
    pub const ALL: [Self; 2] = [Self::Names, Self::Figures];
}

/// What holds of a kind.
#[derive(Debug)]
struct Facts {
    kind: Kind,
    /// In JSON, in the page's `data-kind` and on the command line.
    name: &'static str,
    /// The kind of name that it marks; `None` where it marks no name, and so belongs to no entity.
    name_kind: Option<NameKind>,
    layer: Layer,
    /// What it marks, for those who read a schema: "People."
    about: &'static str,
    /// One of it, in the words for a step: "a person".
    one: &'static str,
    /// One and several annotations of it, in the words for a step.
    marks: (&'static str, &'static str),
}

/// In the order of [`Kind`].
const TABLE: [Facts; 3] = [
    Facts {
        kind: Kind::Person,
        name: "person",
        name_kind: Some(NameKind::Person),
        layer: Layer::Names,
        about: "People.",
        one: "a person",
        marks: ("person’s name", "people’s names"),
    },
    Facts {
        kind: Kind::Institution,
        name: "institution",
        name_kind: Some(NameKind::Institution),
        layer: Layer::Names,
        about: "Institutions.",
        one: "an institution",
        marks: ("institution’s name", "institutions’ names"),
    },
    Facts {
        kind: Kind::Quantity,
        name: "quantity",
        name_kind: None,
        layer: Layer::Figures,
        about: "Numbers.",
        one: "a number",
        marks: ("number", "numbers"),
    },
];

impl Kind {
    /// Every kind.
    pub const ALL: [Self; TABLE.len()] = {
        let mut all = [TABLE[0].kind; TABLE.len()];
        let mut at = 0;
        while at < all.len() {
            all[at] = TABLE[at].kind;
            at += 1;
        }
        all
    };

    fn facts(self) -> &'static Facts {
        &TABLE[self as usize]
    }

    /// Its name in JSON, in the page's `data-kind` and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.facts().name
    }

    /// The kind of that [`name`](Self::name).
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The kind of name that it marks; `None` where it marks no name, and so belongs to no person or institution.
    #[must_use]
    pub fn name_kind(self) -> Option<NameKind> {
        self.facts().name_kind
    }

    /// The kind that marks the names of a kind.
    #[must_use]
    pub fn of_name(kind: NameKind) -> Self {
        match kind {
            NameKind::Person => Self::Person,
            NameKind::Institution => Self::Institution,
        }
    }

    /// The kind of an annotation that says this.
    pub(super) fn of_body(body: &Body) -> Self {
        match body {
            Body::Name { kind, .. } => Self::of_name(*kind),
            Body::Quantity { .. } => Self::Quantity,
        }
    }

    /// The kind of an orphan that said this.
    pub(super) fn of_lost_body(body: &LostBody) -> Self {
        match body {
            LostBody::Name { entity, .. } => Self::of_name(entity.kind),
            LostBody::Quantity { .. } => Self::Quantity,
        }
    }

    /// With which annotations it may not overlap.
    #[must_use]
    pub fn layer(self) -> Layer {
        self.facts().layer
    }

    /// What it marks, for those who read a schema: "People."
    #[must_use]
    pub fn about(self) -> &'static str {
        self.facts().about
    }

    /// One of it, in the words for a step: "a person".
    #[must_use]
    pub fn one(self) -> &'static str {
        self.facts().one
    }

    /// One and several annotations of it, in the words for a step: "number", "numbers".
    #[must_use]
    pub fn marks(self) -> (&'static str, &'static str) {
        self.facts().marks
    }
}

/// A value for each kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ByKind<T>([T; TABLE.len()]);

impl<T> ByKind<T> {
    /// The value that each kind has by `value`.
    pub fn new(value: impl FnMut(Kind) -> T) -> Self {
        Self(Kind::ALL.map(value))
    }
}

impl<T> Index<Kind> for ByKind<T> {
    type Output = T;

    fn index(&self, kind: Kind) -> &T {
        &self.0[kind as usize]
    }
}

impl<T> IndexMut<Kind> for ByKind<T> {
    fn index_mut(&mut self, kind: Kind) -> &mut T {
        &mut self.0[kind as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::{ByKind, Kind};

    #[test]
    fn the_table_is_in_the_order_of_the_kinds() {
        let by_kind = ByKind::new(|kind| kind);
        for (place, kind) in Kind::ALL.into_iter().enumerate() {
            assert_eq!(kind as usize, place);
            assert_eq!(by_kind[kind], kind);
            assert_eq!(Kind::from_name(kind.name()), Some(kind));
            assert!(
                kind.name_kind()
                    .is_none_or(|name| Kind::of_name(name) == kind)
            );
        }
        assert_eq!(Kind::from_name("persons"), None);
    }
}
