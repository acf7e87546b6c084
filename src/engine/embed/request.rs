//! What a host can ask for: one enum, of which reading, the list of types and the schema are made.

use super::config::Config;
use super::load::{self, Load};
use super::problem::{Code, Problem};
use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{DeserializeSeed, IntoDeserializer, MapAccess};
use std::fmt::Display;

/// A host's message: a variant's name is the message's `type`, its fields are the `payload`.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(
    tag = "type",
    content = "payload",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    expecting = "an object"
)]
pub enum Request {
    /// The handshake: this is your host, and this is how it wants the page.
    Init {
        /// How the host wants the page.
        #[serde(default)]
        config: Config,
    },
    /// Here is the article.
    #[serde(deserialize_with = "load::deserialize")]
    Load(#[cfg_attr(feature = "schema", schemars(with = "load::Payload<'_>"))] LoadResult),
    /// How do things stand?
    GetState {},
    /// The annotations in a format.
    Export {
        /// The format's name, as `bluepencil formats` lists them: `json`, the native one, if nothing is said.
        #[serde(default = "native")]
        format: String,
    },
    /// Look or behave otherwise from now on.
    SetConfig(Config),
    /// Choose this annotation.
    Focus {
        /// The annotation's id; `null` lets go.
        #[serde(deserialize_with = "Option::deserialize")]
        annotation_id: Option<String>,
    },
    /// What you have is stored, or is not.
    Status {
        /// `false` once the host has stored what it got.
        modified: bool,
    },
    /// Take the last step back.
    Undo {},
    /// Do it again.
    Redo {},
}

/// The article of a `load`, or why there is none: then [`super::read`] has refused the whole message.
pub type LoadResult = Result<Box<Load>, Problem>;

fn native() -> String {
    "json".to_owned()
}

impl Request {
    /// Every type, in the order of the protocol's description.
    ///
    /// # Panics
    /// Never: no type has an empty name.
    #[must_use]
    pub fn types() -> &'static [&'static str] {
        match Self::from_parts("", "{}") {
            Err(NotRead::Type(types)) => types,
            Err(NotRead::Payload(_)) | Ok(_) => unreachable!("no type has an empty name"),
        }
    }

    /// The request of type `name` with a payload in JSON.
    pub(super) fn read(name: &str, payload: &str) -> Result<Self, Problem> {
        match Self::from_parts(name, payload) {
            Ok(Self::Load(Err(problem))) => Err(problem),
            Ok(request) => Ok(request),
            Err(NotRead::Payload(error)) => Err(does_not_fit(&error)),
            Err(NotRead::Type(types)) => Err(Problem::new(
                Code::UnknownType,
                format!("there is no such type; there are {}", types.join(", ")),
            )),
        }
    }

    fn from_parts(name: &str, payload: &str) -> Result<Self, NotRead> {
        let parts = Parts {
            left: vec![("payload", payload), ("type", name)],
        };
        Self::deserialize(MapAccessDeserializer::new(parts))
    }
}

/// The type, then the payload, as serde takes them: once it knows the type it reads the payload where that stands, so
/// that nothing is copied and a raw value in it stays raw.
struct Parts<'p> {
    left: Vec<(&'static str, &'p str)>,
}

/// Why type and payload are no request.
#[derive(Debug, thiserror::Error)]
enum NotRead {
    /// There is no such type; these there are.
    #[error("there is no such type")]
    Type(&'static [&'static str]),
    /// The payload is not that of the type.
    #[error(transparent)]
    Payload(#[from] serde_json::Error),
}

impl<'p> MapAccess<'p> for Parts<'p> {
    type Error = NotRead;

    fn next_key_seed<K: DeserializeSeed<'p>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, NotRead> {
        let key = self.left.last().map(|(key, _)| *key);
        key.map(|key| seed.deserialize(key.into_deserializer()))
            .transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'p>>(&mut self, seed: V) -> Result<V::Value, NotRead> {
        match self.left.pop().expect("a key came before") {
            ("type", name) => seed.deserialize(StrDeserializer::new(name)),
            (_, json) => Ok(seed.deserialize(&mut serde_json::Deserializer::from_str(json))?),
        }
    }
}

impl serde::de::Error for NotRead {
    fn custom<T: Display>(message: T) -> Self {
        Self::Payload(serde::de::Error::custom(message))
    }

    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        Self::Type(expected)
    }
}

/// A part of a payload in JSON.
pub(super) fn parse<'p, T: Deserialize<'p>>(json: &'p str) -> Result<T, Problem> {
    serde_json::from_str(json).map_err(|error| does_not_fit(&error))
}

/// What serde says is wrong, without the value that it found: an article must not travel in an error.
fn does_not_fit(error: &serde_json::Error) -> Problem {
    let words = error.to_string();
    // The value stands before this; and what is wrong without a value, as a field that is missing, has no such part.
    let reason = match words.rsplit_once(", expected ") {
        Some((_, expected)) => format!("expected {expected}"),
        None => words,
    };
    Problem::new(
        Code::InvalidPayload,
        format!("the payload does not fit: {reason}"),
    )
}
