//! The way of a review through an article.

use bluepencil::annotation::Kind;
use bluepencil::session::queue::Order;

/// What a review goes through, and in what order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Route {
    /// Everything: numbers worth a check, then unsure names, then the rest.
    #[default]
    Matters,
    /// Everything as it stands in the text.
    Text,
    /// Everything, what is most worth a check first.
    Worth,
    /// Everything, what the machine is least sure of first.
    Unsure,
    /// What is of this kind, as it stands in the text.
    Only(Kind),
    /// Numbers whose facts nobody has checked, whether their marks are decided on or not.
    Unchecked,
}

impl Route {
    /// Every way.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        let of_one_kind = Kind::ALL.into_iter().map(Self::Only);
        [Self::Matters, Self::Text, Self::Worth, Self::Unsure]
            .into_iter()
            .chain(of_one_kind)
            .chain([Self::Unchecked])
    }

    /// In what order it goes.
    pub(crate) fn order(self) -> Order {
        match self {
            Self::Matters => Order::Matters,
            Self::Text | Self::Only(_) => Order::Text,
            Self::Worth | Self::Unchecked => Order::Worth,
            Self::Unsure => Order::Unsure,
        }
    }

    /// The one kind that it goes through, if it is one.
    pub(crate) fn only(self) -> Option<Kind> {
        match self {
            Self::Only(kind) => Some(kind),
            Self::Matters | Self::Text | Self::Worth | Self::Unsure | Self::Unchecked => None,
        }
    }

    /// Its name in the page's list.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Matters => "matters",
            Self::Text => "text",
            Self::Worth => "worth",
            Self::Unsure => "unsure",
            Self::Unchecked => "unchecked",
            Self::Only(kind) => kind.name(),
        }
    }
}
