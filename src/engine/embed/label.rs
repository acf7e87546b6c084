//! What a host calls the kinds.

use super::kinds::KindFields;
use crate::annotation::Kind;
use serde::{Deserialize, Serialize};

/// The longest label, in characters: more does not fit on a tab.
pub const MAX_LABEL_CHARS: usize = 40;

/// A host's names of the kinds. What is absent stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Labels(KindFields<Label>);

/// A kind's name: one for everything, or one for a single mark and one for all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged, expecting = "a label or { one, many }")]
pub enum Label {
    /// One name.
    Same(Word),
    /// Two.
    Both {
        /// A single mark: "Person".
        one: Word,
        /// All of them: "People".
        many: Word,
    },
}

/// A word or a few.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "schema", schemars(with = "String"))]
pub struct Word(String);

/// Why a label is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a label has 1 to {MAX_LABEL_CHARS} characters on one line")]
pub struct LabelError;

impl TryFrom<String> for Word {
    type Error = LabelError;

    fn try_from(word: String) -> Result<Self, LabelError> {
        let word = word.trim();
        let is_fit = !word.is_empty()
            && word.chars().count() <= MAX_LABEL_CHARS
            && !word.contains(char::is_control);
        is_fit.then(|| Self(word.to_owned())).ok_or(LabelError)
    }
}

impl From<Word> for String {
    fn from(word: Word) -> Self {
        word.0
    }
}

impl Labels {
    /// What a single mark of `kind` is called, if the host says so.
    #[must_use]
    pub fn one(&self, kind: Kind) -> Option<&str> {
        self.of(kind).map(|label| match label {
            Label::Same(word) | Label::Both { one: word, .. } => word.0.as_str(),
        })
    }

    /// What all marks of `kind` are called, if the host says so.
    #[must_use]
    pub fn many(&self, kind: Kind) -> Option<&str> {
        self.of(kind).map(|label| match label {
            Label::Same(word) | Label::Both { many: word, .. } => word.0.as_str(),
        })
    }

    fn of(&self, kind: Kind) -> Option<&Label> {
        self.0.0[kind].as_ref()
    }
}
