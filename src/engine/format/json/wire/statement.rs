//! The shape of a statement: what somebody other than the article says.

use super::{Mode, Part, Range};
use serde::{Deserialize, Serialize};

/// What somebody says, writes or finds, in their own words or in the article's.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(in crate::format::json) struct Statement {
    /// `s1` and so on in text order. An edited text counts anew.
    pub id: String,
    /// A quotation with its marks, or a reported clause; in code points.
    pub span: Range,
    /// In UTF-16 units, as in JavaScript.
    pub utf16: Range,
    /// direct or indirect.
    pub mode: Mode,
    pub source: Source,
    /// The words that say so: "said", "according to".
    pub cue: Option<Part>,
    /// How many words and figures are said.
    pub words: u32,
    /// The ids of the annotations inside the span. Readers find them by their spans.
    #[serde(default)]
    pub annotations: Vec<String>,
}

/// Who says it.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(in crate::format::json) struct Source {
    #[serde(rename = "type")]
    pub kind: SourceKind,
    /// The id of the entity that it names or stands for.
    pub entity: Option<String>,
    /// As it is printed, a pronoun included; null where the text does not tell.
    pub text: Option<String>,
    /// Whether it has a name: a person, an institution, a country; not "two officials".
    pub named: bool,
    /// Where `text` stands, in code points.
    pub span: Option<Range>,
}

/// What kind of source it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub(in crate::format::json) enum SourceKind {
    /// One person, named or not.
    Person,
    /// A company, an authority, a government, a country.
    Institution,
    /// A thing that states something: records, a report.
    Document,
    /// Several people or bodies.
    Group,
    /// Posts and users of social networks.
    Social,
    /// The text does not tell.
    Unknown,
}
