//! What a host can ask for.

use super::config::Config;
use super::load::Load;
use super::problem::{Code, Problem};
use serde::Deserialize;

/// A host's message.
#[derive(Clone, Debug)]
pub enum Request {
    /// The handshake: this is your host, and this is how it wants the page.
    Init(Config),
    /// Here is the article.
    Load(Box<Load>),
    /// How do things stand?
    GetState,
    /// The annotations in a format, by its name.
    Export(String),
    /// Look or behave otherwise from now on.
    SetConfig(Config),
    /// Choose the annotation with this id, or none.
    Focus(Option<String>),
    /// What you have is stored, or is not.
    Status(bool),
    /// Take the last step back.
    Undo,
    /// Do it again.
    Redo,
}

/// `init`
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub(super) struct Init {
    /// How the host wants the page.
    pub config: Config,
}

/// `export`
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Export {
    /// The format's name: `json` (the native one, and the default) or `w3c`.
    #[serde(default = "native")]
    pub format: String,
}

/// `focus`
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(super) struct Focus {
    /// The annotation's id; `null` lets go.
    #[serde(deserialize_with = "Option::deserialize")]
    pub annotation_id: Option<String>,
}

/// `status`
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Status {
    /// `false` once the host has stored what it got.
    pub modified: bool,
}

/// A message without a payload.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Nothing {}

fn native() -> String {
    "json".to_owned()
}

impl Request {
    /// Every type, in the order of the protocol's description.
    pub const TYPES: [&str; 9] = [
        "init",
        "load",
        "getState",
        "export",
        "setConfig",
        "focus",
        "status",
        "undo",
        "redo",
    ];

    /// Its type.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Init(_) => "init",
            Self::Load(_) => "load",
            Self::GetState => "getState",
            Self::Export(_) => "export",
            Self::SetConfig(_) => "setConfig",
            Self::Focus(_) => "focus",
            Self::Status(_) => "status",
            Self::Undo => "undo",
            Self::Redo => "redo",
        }
    }

    /// The request of type `name` with a payload in JSON.
    pub(super) fn read(name: &str, payload: &str) -> Result<Self, Problem> {
        Ok(match name {
            "init" => Self::Init(parse::<Init>(payload)?.config),
            "load" => Self::Load(Box::new(Load::read(payload)?)),
            "getState" => parse::<Nothing>(payload).map(|_| Self::GetState)?,
            "export" => Self::Export(parse::<Export>(payload)?.format),
            "setConfig" => Self::SetConfig(parse(payload)?),
            "focus" => Self::Focus(parse::<Focus>(payload)?.annotation_id),
            "status" => Self::Status(parse::<Status>(payload)?.modified),
            "undo" => parse::<Nothing>(payload).map(|_| Self::Undo)?,
            "redo" => parse::<Nothing>(payload).map(|_| Self::Redo)?,
            _ => {
                return Err(Problem::new(
                    Code::UnknownType,
                    format!(
                        "there is no such type; there are {}",
                        Self::TYPES.join(", ")
                    ),
                ));
            }
        })
    }
}

/// A payload in JSON.
pub(super) fn parse<'p, T: Deserialize<'p>>(payload: &'p str) -> Result<T, Problem> {
    serde_json::from_str(payload)
        .map_err(|error| Problem::new(Code::InvalidPayload, without_values(&error)))
}

/// What serde says is wrong, without the value that it found: an article must not travel in an error.
fn without_values(error: &serde_json::Error) -> String {
    let words = error.to_string();
    // The value stands before this; and what is wrong without a value, as a field that is missing, has no such part.
    let reason = match words.rsplit_once(", expected ") {
        Some((_, expected)) => format!("expected {expected}"),
        None => words,
    };
    format!("the payload does not fit: {reason}")
}
