//! Sets of kinds, and what the page calls each kind.

use bluepencil::annotation::Kind;

/// A set of kinds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Kinds(u8);

impl Kinds {
    /// Whether `kind` is in it.
    pub(crate) fn has(self, kind: Kind) -> bool {
        self.0 & bit(kind) != 0
    }

    /// The set with `kind` put in where it was out, and out where it was in.
    pub(crate) fn toggled(self, kind: Kind) -> Self {
        Self(self.0 ^ bit(kind))
    }

    /// The set of the kinds named, by spaces apart; other words are none.
    pub(crate) fn from_names(names: &str) -> Self {
        let named = |kind: &Kind| names.split(' ').any(|name| name == kind.name());
        let kinds = Kind::ALL.into_iter().filter(named);
        kinds.fold(Self::default(), Self::toggled)
    }

    /// The names of its kinds, by spaces apart.
    pub(crate) fn names(self) -> String {
        let kinds = Kind::ALL.into_iter().filter(|&kind| self.has(kind));
        kinds.map(Kind::name).collect::<Vec<_>>().join(" ")
    }

    /// The set without `kind`.
    pub(crate) fn without(self, kind: Kind) -> Self {
        Self(self.0 & !bit(kind))
    }
}

fn bit(kind: Kind) -> u8 {
    match kind {
        Kind::Person => 1,
        Kind::Institution => 2,
        Kind::Quantity => 4,
    }
}

/// The class that gives an element other than a mark the kind's colours.
pub(crate) fn hue(kind: Kind) -> &'static str {
    match kind {
        Kind::Person => "is-person",
        Kind::Institution => "is-institution",
        Kind::Quantity => "is-quantity",
    }
}

/// What the tab and the legend call the kind.
pub(crate) fn plural(kind: Kind) -> &'static str {
    match kind {
        Kind::Person => "People",
        Kind::Institution => "Institutions",
        Kind::Quantity => "Numbers",
    }
}

/// What a single mark is called.
pub(crate) fn singular(kind: Kind) -> &'static str {
    match kind {
        Kind::Person => "Person",
        Kind::Institution => "Institution",
        Kind::Quantity => "Number",
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, Kinds};

    #[test]
    fn a_kind_goes_in_and_out() {
        let set = Kinds::default().toggled(Kind::Quantity);
        assert!(set.has(Kind::Quantity) && !set.has(Kind::Person));
        assert_eq!(set.toggled(Kind::Quantity), Kinds::default());
        assert_eq!(set.without(Kind::Quantity), Kinds::default());
        assert_eq!(set.without(Kind::Person), set);
        let two = set.toggled(Kind::Person);
        assert_eq!(Kinds::from_names(&two.names()), two);
        assert_eq!(Kinds::from_names("place quantity"), set);
    }
}
