//! What is around every message: whose it is, which version, which request it belongs to.

use super::message::Message;
use super::problem::{Code, Problem};
use super::request::Request;
use crate::format::json::MAX_JSON_BYTES;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// The value of `ns`.
pub const NAMESPACE: &str = "bluepencil";

/// The version that is spoken.
pub const VERSION: u32 = 1;

/// The longest message that is read, in bytes of JSON: the longest document, and a little around it.
pub const MAX_MESSAGE_BYTES: usize = MAX_JSON_BYTES + 1_000_000;

/// The longest `id`, in characters.
const MAX_ID_CHARS: usize = 200;

/// What a request is called, so that its answer can say what it answers: a string or a number, as the host likes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Id {
    /// A number.
    Number(serde_json::Number),
    /// A string.
    Text(String),
}

/// A message that is not done: how to answer it.
#[derive(Clone, Debug, PartialEq)]
pub struct Refused {
    /// The message's `id`, if it had one.
    pub id: Option<Id>,
    /// Why.
    pub problem: Problem,
}

/// The parts of a message, each still as it came.
#[derive(Deserialize)]
struct Parts<'m> {
    #[serde(borrow, default)]
    ns: Option<&'m RawValue>,
    #[serde(borrow, default)]
    v: Option<&'m RawValue>,
    #[serde(borrow, default)]
    id: Option<&'m RawValue>,
    #[serde(borrow, default, rename = "type")]
    name: Option<&'m RawValue>,
    #[serde(borrow, default)]
    payload: Option<&'m RawValue>,
}

/// A message to the host.
#[derive(Serialize)]
struct Outgoing<'m> {
    ns: &'static str,
    v: u32,
    #[serde(rename = "replyTo", skip_serializing_if = "Option::is_none")]
    reply_to: Option<&'m Id>,
    #[serde(flatten)]
    message: &'m Message,
}

/// Reads a host's message.
///
/// # Errors
/// When it is longer than [`MAX_MESSAGE_BYTES`], not an envelope, of another version or type, or its payload lacks
/// what the type wants.
pub fn read(json: &str) -> Result<(Option<Id>, Request), Refused> {
    let refuse = |code, message: &str| Refused {
        id: None,
        problem: Problem::new(code, message),
    };
    if json.len() > MAX_MESSAGE_BYTES {
        return Err(refuse(Code::TooLarge, "the message is too large"));
    }
    let parts: Parts<'_> = serde_json::from_str(json)
        .map_err(|_| refuse(Code::Malformed, "the message is not an object"))?;
    let id = parts.id.and_then(id);
    match request(&parts) {
        Ok(request) => Ok((id, request)),
        Err(problem) => Err(Refused { id, problem }),
    }
}

fn request(parts: &Parts<'_>) -> Result<Request, Problem> {
    let malformed = |message| Problem::new(Code::Malformed, message);
    if string(parts.ns).as_deref() != Some(NAMESPACE) {
        return Err(malformed("`ns` is not \"bluepencil\""));
    }
    let version: serde_json::Number = parts
        .v
        .and_then(|version| serde_json::from_str(version.get()).ok())
        .ok_or_else(|| malformed("`v` is not a number"))?;
    if version.as_f64() != Some(f64::from(VERSION)) {
        return Err(Problem::new(
            Code::UnsupportedVersion,
            format!("version {version} is not spoken here, only {VERSION}"),
        ));
    }
    let name = string(parts.name).ok_or_else(|| malformed("`type` is not a string"))?;
    let payload = parts.payload.map_or("null", RawValue::get);
    Request::read(&name, if payload == "null" { "{}" } else { payload })
}

fn id(raw: &RawValue) -> Option<Id> {
    let id = serde_json::from_str(raw.get()).ok()?;
    match &id {
        Id::Text(text) if text.chars().count() > MAX_ID_CHARS => None,
        Id::Text(_) | Id::Number(_) => Some(id),
    }
}

fn string(raw: Option<&RawValue>) -> Option<String> {
    serde_json::from_str(raw?.get()).ok()
}

/// Writes a message to the host, the answer to the request `reply_to` if there is one.
#[must_use]
pub fn write(message: &Message, reply_to: Option<&Id>) -> String {
    let outgoing = Outgoing {
        ns: NAMESPACE,
        v: VERSION,
        reply_to,
        message,
    };
    serde_json::to_string(&outgoing).expect("strings and numbers are always JSON")
}
