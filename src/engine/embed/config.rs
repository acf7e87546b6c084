//! How a host wants the page: looks, what is shown, what may be done.

use super::kinds::KindName;
use super::label::Labels;
use super::theme::Theme;
use crate::annotation::Kind;
use serde::{Deserialize, Serialize};

/// A host's wishes. What is absent stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", default, expecting = "an object")]
pub struct Config {
    /// Colours, type and corners.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme: Option<Theme>,
    /// The kinds that are marked and listed; all of them at first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kinds: Option<Vec<KindName>>,
    /// Whether nothing can be changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_only: Option<bool>,
    /// Whether single letters do something in the article; the arrow keys always do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shortcuts: Option<bool>,
    /// What the kinds are called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<Labels>,
    /// What a person can do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<Mode>,
    /// What is shown beside the article.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub panels: Option<Panels>,
    /// The buttons that speak to the host; `save` and `exit` at first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub buttons: Option<Vec<Button>>,
    /// The host's language, BCP 47, from which the direction follows; the page's own words stay English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The direction of the page around the article, where it is not that of `language`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
}

/// What a person can do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// Everything but the text, which is the host's.
    #[default]
    Edit,
    /// Accept, reject, verdicts, notes, references and the sign-off; what is marked, and what is said of it, stays as it is.
    Review,
}

/// What is shown beside the article.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Panels {
    /// Article and lists.
    #[default]
    Both,
    /// The article alone.
    Article,
}

/// A button that speaks to the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Button {
    /// Posts `save`.
    Save,
    /// Posts `exit`; where something is to be saved, a `save` with `exit` is offered too.
    Exit,
}

/// The direction of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

/// The languages written from right to left, with a script that BCP 47 leaves out.
const RIGHT_TO_LEFT: [&str; 12] = [
    "ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi",
];

impl Config {
    /// These wishes, and of the earlier ones those on which these are silent.
    #[must_use]
    pub fn over(self, earlier: Self) -> Self {
        Self {
            theme: self.theme.or(earlier.theme),
            kinds: self.kinds.or(earlier.kinds),
            read_only: self.read_only.or(earlier.read_only),
            shortcuts: self.shortcuts.or(earlier.shortcuts),
            labels: self.labels.or(earlier.labels),
            mode: self.mode.or(earlier.mode),
            panels: self.panels.or(earlier.panels),
            buttons: self.buttons.or(earlier.buttons),
            language: self.language.or(earlier.language),
            direction: self.direction.or(earlier.direction),
        }
    }

    /// Whether `kind` is marked and listed.
    #[must_use]
    pub fn shows(&self, kind: Kind) -> bool {
        let kinds = self.kinds.as_ref();
        kinds.is_none_or(|kinds| kinds.contains(&KindName(kind)))
    }

    /// Whether the button is there.
    #[must_use]
    pub fn has(&self, button: Button) -> bool {
        let buttons = self.buttons.as_ref();
        buttons.is_none_or(|buttons| buttons.contains(&button))
    }

    /// The direction of the page.
    #[must_use]
    pub fn direction(&self) -> Direction {
        let language = self.language.as_deref().unwrap_or_default();
        let primary = language.split(['-', '_']).next().unwrap_or_default();
        let is_rtl = RIGHT_TO_LEFT.contains(&primary.to_ascii_lowercase().as_str());
        self.direction.unwrap_or(if is_rtl {
            Direction::Rtl
        } else {
            Direction::Ltr
        })
    }
}
