//! How a claim is put forward: as a fact, an estimate, a forecast, a hypothesis or an opinion.

use super::Attribution;
use crate::attribution::Mode;
use crate::document::Document;
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
    let mut found = Modality::Fact;
    for index in words {
        let modality = match document.word(index) {
            // "He said it would cut 30 jobs" reports "It will cut 30 jobs".
            "would" if reported => Some(Modality::Forecast),
            word => of_word(word).or_else(|| of_pair(document, index)),
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

pub(super) fn of_word(word: &str) -> Option<Modality> {
    Some(match word {
        "would" | "if" | "If" | "unless" | "Unless" | "hypothetical" | "suppose" => {
            Modality::Hypothetical
        }
        "will" | "shall" | "won't" | "forecast" | "forecasts" | "predict" | "predicts"
        | "predicted" | "project" | "projects" | "projected" | "projection" | "expects"
        | "expect" | "forecasted" | "pledged" | "promised" | "vowed" | "plans" => {
            Modality::Forecast
        }
        "should" | "ought" | "think" | "thinks" | "thought" | "argues" | "argued" => {
            Modality::Opinion
        }
        "estimate" | "estimates" | "estimated" | "estimating" | "believed" | "believe"
        | "believes" | "may" | "might" | "could" | "perhaps" | "probably" | "possibly"
        | "roughly" | "approximately" | "suggest" | "suggests" | "suggested" | "feared"
        | "reckons" | "reportedly" | "allegedly" | "apparently" | "calculated" => {
            Modality::Estimate
        }
        _ => return None,
    })
}

/// Two words together: "expected to", "set to", "likely to", "next year".
fn of_pair(document: &Document<'_>, index: usize) -> Option<Modality> {
    if index + 1 >= document.tokens.len() {
        return None;
    }
    match (document.word(index), document.word(index + 1)) {
        (
            "expected" | "set" | "due" | "likely" | "planned" | "scheduled" | "intends" | "aims"
            | "hopes" | "planning" | "going" | "wants" | "intend",
            "to",
        )
        | ("next", "year" | "month" | "week" | "decade") => Some(Modality::Forecast),
        ("Had", "it" | "he" | "she" | "they" | "the") => Some(Modality::Hypothetical),
        _ => None,
    }
}
