//! Sets of kinds, and the one table of what the page knows of each kind.

use crate::keys::Command;
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
    1 << kind as u8
}

/// How the annotations of a kind are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Listed {
    /// A card for each person or institution, with its mentions.
    Entities,
    /// A card for each number, with what it comes to, its source and its worth; by order and type.
    Numbers,
}

/// What the page knows of a kind.
struct Facts {
    /// The class that gives an element other than a mark the kind's colours.
    class: &'static str,
    /// What the tab and the legend call it.
    plural: &'static str,
    /// What a single mark is called.
    singular: &'static str,
    /// One and several of it in a sentence.
    nouns: (&'static str, &'static str),
    /// Makes the chosen mark one of the kind.
    command: Command,
    listed: Listed,
}

const PERSON: Facts = Facts {
    class: "is-person",
    plural: "People",
    singular: "Person",
    nouns: ("person", "people"),
    command: Command::Person,
    listed: Listed::Entities,
};

const INSTITUTION: Facts = Facts {
    class: "is-institution",
    plural: "Institutions",
    singular: "Institution",
    nouns: ("institution", "institutions"),
    command: Command::Institution,
    listed: Listed::Entities,
};

const QUANTITY: Facts = Facts {
    class: "is-quantity",
    plural: "Numbers",
    singular: "Number",
    nouns: ("number", "numbers"),
    command: Command::Number,
    listed: Listed::Numbers,
};

fn facts(kind: Kind) -> &'static Facts {
    match kind {
        Kind::Person => &PERSON,
        Kind::Institution => &INSTITUTION,
        Kind::Quantity => &QUANTITY,
    }
}

/// The class that gives an element other than a mark the kind's colours.
pub(crate) fn hue(kind: Kind) -> &'static str {
    facts(kind).class
}

/// How the annotations of the kind are listed.
pub(crate) fn listed(kind: Kind) -> Listed {
    facts(kind).listed
}

/// The kind that a command makes the chosen mark.
pub(crate) fn of_command(command: Command) -> Option<Kind> {
    Kind::ALL
        .into_iter()
        .find(|&kind| facts(kind).command == command)
}

/// One or several of the kind in a sentence: "person", "people".
pub(crate) fn noun(kind: Kind, count: usize) -> &'static str {
    let (one, many) = facts(kind).nouns;
    if count == 1 { one } else { many }
}

/// What the tab and the legend call the kind.
pub(crate) fn plural(kind: Kind) -> AttrValue {
    LABELS.with_borrow(|labels| named(labels.many(kind), facts(kind).plural))
}

/// What a single mark is called.
pub(crate) fn singular(kind: Kind) -> AttrValue {
    LABELS.with_borrow(|labels| named(labels.one(kind), facts(kind).singular))
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
