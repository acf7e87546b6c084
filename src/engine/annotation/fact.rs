//! What can be said of a number, one fact a field: the form in which a person's corrections and the machine's values
//! of the same fields stand beside each other.

use crate::attribution::Mode;
use crate::claim::Modality;
use crate::entity::EntityId;
use crate::quantity::{Amount, Change, Operator, QuantityKind};
use crate::text::Span;

/// A field of a number that a person can correct.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// What sort of figure it is.
    Kind,
    /// What it comes to.
    Amount,
    /// Its unit.
    Unit,
    /// Its currency.
    Currency,
    /// How it is hedged.
    Hedge,
    /// Which way it changed.
    Change,
    /// What is counted.
    Counted,
    /// In whose words it stands.
    Manner,
    /// On whose word it stands.
    Speaker,
    /// When it holds.
    Time,
    /// How it is put forward.
    Modality,
    /// Whether it is denied.
    Negated,
}

impl Field {
    /// Every field, in the order in which facts are kept.
    pub const ALL: [Self; 12] = [
        Self::Kind,
        Self::Amount,
        Self::Unit,
        Self::Currency,
        Self::Hedge,
        Self::Change,
        Self::Counted,
        Self::Manner,
        Self::Speaker,
        Self::Time,
        Self::Modality,
        Self::Negated,
    ];
}

/// One field of a number with its value; `None` where the field is empty.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// See [`Field::Kind`].
    Kind(QuantityKind),
    /// See [`Field::Amount`].
    Amount(Amount),
    /// See [`Field::Unit`].
    Unit(Option<String>),
    /// See [`Field::Currency`].
    Currency(Option<String>),
    /// See [`Field::Hedge`].
    Hedge(Option<Hedge>),
    /// See [`Field::Change`].
    Change(Option<Change>),
    /// See [`Field::Counted`].
    Counted(Option<Words>),
    /// See [`Field::Manner`]; `None` where the article itself asserts it.
    Manner(Option<Manner>),
    /// See [`Field::Speaker`].
    Speaker(Option<Source>),
    /// See [`Field::Time`].
    Time(Option<Words>),
    /// See [`Field::Modality`].
    Modality(Modality),
    /// See [`Field::Negated`].
    Negated(bool),
}

/// How a figure stands to the truth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hedge {
    /// What it makes of the figure.
    pub operator: Operator,
    /// The words that loosen the figure; `None` where a person says so without words of the text.
    pub words: Option<Span>,
}

/// In whose words a figure stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Manner {
    /// Quoted or reported.
    pub mode: Mode,
    /// The words that say so.
    pub cue: Option<Span>,
}

/// On whose word a figure stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// As it is printed or typed.
    pub words: Words,
    /// The entity that it is, where it is one of the article's.
    pub entity: Option<EntityId>,
    /// Whether it has a name.
    pub named: bool,
}

/// Words of the article, or a person's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Words {
    /// They stand in the text.
    Printed(Span),
    /// A person typed them, and they stand nowhere near in the text.
    Typed(String),
}

impl Words {
    /// The words, of an article with `text`.
    #[must_use]
    pub fn of<'w>(&'w self, text: &'w str) -> &'w str {
        match self {
            Self::Printed(span) => &text[*span],
            Self::Typed(words) => words,
        }
    }
}

impl Fact {
    /// Which field it is of.
    #[must_use]
    pub fn field(&self) -> Field {
        match self {
            Self::Kind(_) => Field::Kind,
            Self::Amount(_) => Field::Amount,
            Self::Unit(_) => Field::Unit,
            Self::Currency(_) => Field::Currency,
            Self::Hedge(_) => Field::Hedge,
            Self::Change(_) => Field::Change,
            Self::Counted(_) => Field::Counted,
            Self::Manner(_) => Field::Manner,
            Self::Speaker(_) => Field::Speaker,
            Self::Time(_) => Field::Time,
            Self::Modality(_) => Field::Modality,
            Self::Negated(_) => Field::Negated,
        }
    }

    /// The same fact in another text, in which `place` finds words of this `text`. Words without a place become
    /// typed ones.
    pub(crate) fn moved(self, text: &str, place: &dyn Fn(Span) -> Option<Span>) -> Self {
        let words = |words: Words| match words {
            Words::Printed(span) => {
                place(span).map_or_else(|| Words::Typed(text[span].to_owned()), Words::Printed)
            }
            typed @ Words::Typed(_) => typed,
        };
        match self {
            Self::Hedge(hedge) => Self::Hedge(hedge.map(|hedge| Hedge {
                words: hedge.words.and_then(place),
                ..hedge
            })),
            Self::Counted(counted) => Self::Counted(counted.map(words)),
            Self::Manner(manner) => Self::Manner(manner.map(|manner| Manner {
                cue: manner.cue.and_then(place),
                ..manner
            })),
            Self::Speaker(source) => Self::Speaker(source.map(|source| Source {
                words: words(source.words),
                ..source
            })),
            Self::Time(time) => Self::Time(time.map(words)),
            other => other,
        }
    }
}
