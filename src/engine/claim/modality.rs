//! How a claim is put forward: as a fact, an estimate, a forecast, a hypothesis or an opinion.

use super::Attribution;
use crate::attribution::Mode;
use crate::document::{Cursor, Document};
use crate::lexicon::Class;
use crate::quantity::{Operator, Quantity};
use std::ops::Range;

/// How a claim is put forward.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Modality {
    /// As something that is or was so.
    Fact,
    /// As a guess at what is or was so.
    Estimate,
    /// As something still to come.
    Forecast,
    /// As something that would be so on a condition.
    Hypothetical,
    /// As a judgement.
    Opinion,
}

/// Every modality with its name in documents.
const MODALITIES: [(Modality, &str); 5] = [
    (Modality::Fact, "fact"),
    (Modality::Estimate, "estimate"),
    (Modality::Forecast, "forecast"),
    (Modality::Hypothetical, "hypothetical"),
    (Modality::Opinion, "opinion"),
];

impl Modality {
    /// Every modality.
    pub fn all() -> impl Iterator<Item = Self> {
        MODALITIES.into_iter().map(|(modality, _)| modality)
    }

    /// The name in documents.
    #[must_use]
    pub fn name(self) -> &'static str {
        MODALITIES[self as usize].1
    }

    /// The modality of that [`name`](Self::name).
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let row = MODALITIES.iter().find(|(_, known)| *known == name)?;
        Some(row.0)
    }
}

/// The modality of the claim in `part` of a clause: its words and those of its cue decide.
pub(super) fn of(
    document: &Document<'_>,
    quantity: &Quantity,
    part: Range<usize>,
    attribution: Option<&Attribution>,
) -> Modality {
    let cue = attribution.and_then(|attribution| attribution.cue);
    let reported = attribution.is_some_and(|attribution| attribution.mode == Mode::Indirect);
    let words = part.chain(cue.map(|cue| document.tokens_in(cue)).into_iter().flatten());
    let all = Cursor::new(document, 0..document.tokens.len());
    let mut found = Modality::Fact;
    for index in words {
        // "He said it would cut 30 jobs" reports "It will cut 30 jobs".
        let modality = if reported && all.word(index) == "would" {
            Some(Modality::Forecast)
        } else {
            of_word(&all, index).or_else(|| of_pair(&all, index))
        };
        found = modality.map_or(found, |modality| stronger(found, modality));
    }
    let loose = quantity.amount.order_of_magnitude().is_some()
        || quantity
            .approximator
            .is_some_and(|approximator| approximator.operator == Operator::About);
    if loose {
        stronger(found, Modality::Estimate)
    } else {
        found
    }
}

/// Of two modalities in a clause the one that says more about it.
fn stronger(one: Modality, other: Modality) -> Modality {
    let rank = |modality| match modality {
        Modality::Fact => 0,
        Modality::Estimate => 1,
        Modality::Opinion => 2,
        Modality::Forecast => 3,
        Modality::Hypothetical => 4,
    };
    if rank(other) > rank(one) { other } else { one }
}

/// Whether a word that opens a condition stands at `index`; "IF" is a name.
pub(super) fn opens_condition(words: &Cursor<'_>, index: usize) -> bool {
    words.is(index, Class::Condition) && !words.is_in_capitals(index)
}

/// The modality that the word at `index` gives its claim.
pub(super) fn of_word(words: &Cursor<'_>, index: usize) -> Option<Modality> {
    if opens_condition(words, index) {
        return Some(Modality::Hypothetical);
    }
    let classes = [
        (Class::Hypothetical, Modality::Hypothetical),
        (Class::Forecasting, Modality::Forecast),
        (Class::Opining, Modality::Opinion),
        (Class::Estimating, Modality::Estimate),
    ];
    let found = classes.iter().find(|row| words.is_small(index, row.0));
    found.map(|row| row.1)
}

/// Two words together: "expected to", "set to", "likely to", "next year".
fn of_pair(words: &Cursor<'_>, index: usize) -> Option<Modality> {
    let next = index + 1;
    if words.is_small(index, Class::Expecting) && words.word(next) == "to"
        || words.word(index) == "next" && words.is_small(next, Class::NextPeriod)
    {
        return Some(Modality::Forecast);
    }
    let is_subject = words.is(next, Class::SubjectPronoun) || words.word(next) == "the";
    (words.word(index) == "Had" && is_subject).then_some(Modality::Hypothetical)
}
