//! The shape of a number: what it states, what is claimed with it, and what a person corrected.

use super::Range;
use serde::{Deserialize, Serialize};

/// A figure. Numbers are exact decimal strings, dates ISO 8601 (`--MM-DD` without a printed year), times `HH:MM`.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(in crate::format::json) struct Quantity {
    /// count, money, percent, percentage_points, rate, duration, age, measurement, temperature, score, rank,
    /// ratio, date or time.
    #[serde(rename = "type")]
    pub kind: String,
    /// Where the number alone stands, in code points.
    pub figure: Range,
    /// What the figure comes to; null for ranges, for "dozens", and where it comes to nothing.
    pub value: Option<String>,
    /// A range's lower end.
    pub low: Option<String>,
    /// A range's upper end.
    pub high: Option<String>,
    /// The order of magnitude of "dozens", "hundreds", "millions".
    pub scale: Option<String>,
    /// The unit's singular English name.
    pub unit: Option<String>,
    /// ISO 4217.
    pub currency: Option<String>,
    pub approximator: Option<Approximator>,
    /// up or down, where the figure is the size of a change.
    pub change: Option<String>,
    /// The head noun of what is counted. It stands after the span where another figure stands between the two, as in "six
    /// 10-year-old boys", and where the span ends before "of", as in "40 percent of voters" and "four of the sailors".
    pub counted: Option<Part>,
    /// Whether a small number only refers back.
    pub anaphoric: bool,
    /// The sentence or clause that asserts the figure, in code points. This, `modality`, `checkWorthiness` and
    /// `attribution` stand together or not at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claim: Option<Range>,
    /// fact, estimate, forecast, hypothetical or opinion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modality: Option<String>,
    /// Whether the claim is denied: "did not cut 30 jobs". Stands beside `claim`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub negated: Option<bool>,
    /// When the claim holds, in its own words: "last year", "2020". Stands beside `claim`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<Part>,
    /// The stretch of time that the figure covers: "the first quarter", "the past five years". Stands beside `claim`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Part>,
    /// Where the claim holds: "Lisbon", "the country". Stands beside `claim`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Part>,
    /// What is measured: "unemployment", "net profit", "toll". Stands beside `claim`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measured: Option<Part>,
    #[serde(
        default,
        rename = "checkWorthiness",
        skip_serializing_if = "Option::is_none"
    )]
    pub check_worthiness: Option<CheckWorthiness>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribution: Option<Attribution>,
    /// What the machine read in the fields that a person corrected, and in no other; absent where nobody corrected any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposed: Option<Box<Proposed>>,
    /// What a person typed that the text does not have; absent where there is nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub typed: Option<Box<Typed>>,
}

/// The machine's values of corrected fields: each as in the figure, null where the machine read nothing.
#[derive(Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(in crate::format::json) struct Proposed {
    #[serde(default, rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    #[serde(
        default,
        deserialize_with = "present",
        skip_serializing_if = "Option::is_none"
    )]
    pub value: Option<Option<String>>,
    #[serde(
        default,
        deserialize_with = "present",
        skip_serializing_if = "Option::is_none"
    )]
    pub low: Option<Option<String>>,
    #[serde(
        default,
        deserialize_with = "present",
        skip_serializing_if = "Option::is_none"
    )]
    pub high: Option<Option<String>>,
    #[serde(
        default,
        deserialize_with = "present",
        skip_serializing_if = "Option::is_none"
    )]
    pub scale: Option<Option<String>>,
    #[serde(
        default,
        deserialize_with = "present",
        skip_serializing_if = "Option::is_none"
    )]
    pub unit: Option<Option<String>>,
    #[serde(
        default,
        deserialize_with = "present",
        skip_serializing_if = "Option::is_none"
    )]
    pub currency: Option<Option<String>>,
    #[serde(
        default,
        deserialize_with = "present",
        skip_serializing_if = "Option::is_none"
    )]
    pub approximator: Option<Option<Approximator>>,
    #[serde(
        default,
        deserialize_with = "present",
        skip_serializing_if = "Option::is_none"
    )]
    pub change: Option<Option<String>>,
    #[serde(
        default,
        deserialize_with = "present",
        skip_serializing_if = "Option::is_none"
    )]
    pub counted: Option<Option<Part>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modality: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub negated: Option<bool>,
    #[serde(
        default,
        deserialize_with = "present",
        skip_serializing_if = "Option::is_none"
    )]
    pub time: Option<Option<Part>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribution: Option<Box<ProposedAttribution>>,
}

/// What the machine read of a corrected attribution: `mode` and `cue` together, or `speaker`, or all.
#[derive(Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(in crate::format::json) struct ProposedAttribution {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<Mode>,
    #[serde(
        default,
        deserialize_with = "present",
        skip_serializing_if = "Option::is_none"
    )]
    pub speaker: Option<Option<Speaker>>,
    #[serde(
        default,
        deserialize_with = "present",
        skip_serializing_if = "Option::is_none"
    )]
    pub cue: Option<Option<Part>>,
}

/// What a person typed that the text does not have. The fields for words of the text are null or absent then.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(in crate::format::json) struct Typed {
    /// In place of `counted`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counted: Option<String>,
    /// In place of `time`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<String>,
    /// In place of the attribution's `speaker`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speaker: Option<TypedSpeaker>,
}

/// A speaker whom the text does not have.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(in crate::format::json) struct TypedSpeaker {
    pub text: String,
    /// Whether it has a name.
    pub named: bool,
}

/// How much a figure states, as a document has it.
pub(in crate::format::json) struct Amount {
    pub value: Option<String>,
    pub low: Option<String>,
    pub high: Option<String>,
    pub scale: Option<String>,
}

impl Quantity {
    /// How much it states.
    pub(in crate::format::json) fn amount(&self) -> Amount {
        Amount {
            value: self.value.clone(),
            low: self.low.clone(),
            high: self.high.clone(),
            scale: self.scale.clone(),
        }
    }
}

/// Reads a field that is there, null included.
fn present<'de, T: Deserialize<'de>, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

/// Whether a claim is worth a check, and why.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(in crate::format::json) struct CheckWorthiness {
    /// From 0 to 1 in hundredths: the sum of the reasons' points.
    pub score: f64,
    pub reasons: Vec<String>,
}

/// On whose word a figure stands.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(in crate::format::json) struct Attribution {
    pub mode: Mode,
    /// Who says it, where the text tells.
    #[serde(default)]
    pub speaker: Option<Speaker>,
    /// The words that say so: "said", "according to".
    #[serde(default)]
    pub cue: Option<Part>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub(in crate::format::json) enum Mode {
    /// The article itself asserts it.
    None,
    /// Inside quotation marks.
    Direct,
    /// In reported speech.
    Indirect,
}

/// The source of a statement.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(in crate::format::json) struct Speaker {
    /// The id of the entity that it names or stands for, where there is one.
    #[serde(default)]
    pub entity: Option<String>,
    /// As printed, a pronoun included.
    pub text: String,
    /// Whether it has a name.
    pub named: bool,
    /// In code points.
    pub start: usize,
    pub end: usize,
}

/// Words that loosen a figure.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(in crate::format::json) struct Approximator {
    pub text: String,
    /// One of = ~ < <= > >=.
    pub operator: String,
    /// In code points.
    pub start: usize,
    pub end: usize,
}

/// Words of the text.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(in crate::format::json) struct Part {
    pub text: String,
    /// In code points.
    pub start: usize,
    pub end: usize,
}
