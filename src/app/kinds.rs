//! Sets of kinds, and what the page calls each kind.

use bluepencil::annotation::Kind;
use bluepencil::embed::Labels;
use std::cell::RefCell;
use yew::AttrValue;

thread_local! {
    /// What the page's host calls the kinds; nothing where it does not say.
    static LABELS: RefCell<Labels> = RefCell::default();
}

/// From now on the kinds are called so. Views that are drawn already keep their words until they are drawn anew.
pub(crate) fn call(labels: Option<&Labels>) {
    LABELS.with_borrow_mut(|now| *now = labels.cloned().unwrap_or_default());
}

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

    /// The set with `kind`.
    pub(crate) fn with(self, kind: Kind) -> Self {
        Self(self.0 | bit(kind))
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
pub(crate) fn plural(kind: Kind) -> AttrValue {
    let ours = match kind {
        Kind::Person => "People",
        Kind::Institution => "Institutions",
        Kind::Quantity => "Numbers",
    };
    LABELS.with_borrow(|labels| named(labels.many(kind), ours))
}

/// What a single mark is called.
pub(crate) fn singular(kind: Kind) -> AttrValue {
    let ours = match kind {
        Kind::Person => "Person",
        Kind::Institution => "Institution",
        Kind::Quantity => "Number",
    };
    LABELS.with_borrow(|labels| named(labels.one(kind), ours))
}

fn named(host_s: Option<&str>, ours: &'static str) -> AttrValue {
    host_s.map_or(AttrValue::Static(ours), |name| name.to_owned().into())
}

#[cfg(test)]
mod tests {
    use super::{Kind, Kinds, call, plural, singular};

    #[test]
    fn a_kind_goes_in_and_out() {
        let set = Kinds::default().toggled(Kind::Quantity);
        assert!(set.has(Kind::Quantity) && !set.has(Kind::Person));
        assert_eq!(set.toggled(Kind::Quantity), Kinds::default());
        assert_eq!(set.without(Kind::Quantity), Kinds::default());
        assert_eq!(set.without(Kind::Person), set);
        assert_eq!(set.with(Kind::Quantity), set);
        let two = set.toggled(Kind::Person);
        assert_eq!(Kinds::from_names(&two.names()), two);
        assert_eq!(Kinds::from_names("place quantity"), set);
    }

    #[test]
    fn a_host_has_its_own_words() {
        let labels = serde_json::from_str(r#"{"person":{"one":"Name","many":"Namen"}}"#);
        call(Some(&labels.expect("are labels")));
        assert_eq!(
            (&*plural(Kind::Person), &*singular(Kind::Person)),
            ("Namen", "Name")
        );
        assert_eq!(&*plural(Kind::Quantity), "Numbers");
        call(None);
        assert_eq!(&*plural(Kind::Person), "People");
    }
}
