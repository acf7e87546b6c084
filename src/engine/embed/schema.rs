//! The JSON Schema of every message, made from the types that read and write them.

use super::config::Config;
use super::envelope::{Id, NAMESPACE, VERSION};
use super::load::Payload;
use super::message::Message;
use super::request::{Export, Focus, Init, Nothing, Request, Status};
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};
use std::borrow::Cow;

/// The native document, which has a schema of its own.
pub(super) struct Document;

/// What `load` takes for `annotations`.
pub(super) struct Annotations;

impl JsonSchema for Document {
    fn schema_name() -> Cow<'static, str> {
        "Document".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "description": "A native document, or an annotation of one: see bluepencil-1.json."
        })
    }
}

impl JsonSchema for Annotations {
    fn schema_name() -> Cow<'static, str> {
        "Annotations".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": ["object", "string"],
            "description": "A native document, see bluepencil-1.json, as an object or as JSON text."
        })
    }
}

/// The schema: `$defs/host.TYPE` is a message of the host, `$defs/frame.TYPE` one of the frame, and a document that is
/// one of them fits the whole.
///
/// # Panics
/// Never: the types and their schemas are of this crate.
#[must_use]
pub fn schema() -> Value {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let mut messages = Map::new();
    for name in Request::TYPES {
        let payload = payload_of(name, &mut generator);
        let is_needed = matches!(name, "load" | "focus" | "status");
        let message = envelope(name, payload.into(), is_needed, "id");
        messages.insert(format!("host.{name}"), message);
    }
    let all: Value = Message::json_schema(&mut generator).into();
    for variant in all["oneOf"].as_array().into_iter().flatten() {
        let name = variant["properties"]["type"]["const"]
            .as_str()
            .expect("each variant has its name");
        let mut message = envelope(
            name,
            variant["properties"]["payload"].clone(),
            true,
            "replyTo",
        );
        message["description"] = variant["description"].clone();
        messages.insert(format!("frame.{name}"), message);
    }
    let id: Value = generator.subschema_for::<Id>().into();
    for message in messages.values_mut() {
        for key in ["id", "replyTo"] {
            if message["properties"][key].is_boolean() {
                message["properties"][key] = id.clone();
            }
        }
    }
    let references: Vec<Value> = messages
        .keys()
        .map(|name| json!({ "$ref": format!("#/$defs/{name}") }))
        .collect();
    messages.extend(generator.take_definitions(true));
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A message between Blue Pencil and the page around it, version 1",
        "anyOf": references,
        "$defs": messages,
    })
}

fn payload_of(name: &str, generator: &mut SchemaGenerator) -> Schema {
    match name {
        "init" => generator.subschema_for::<Init>(),
        "load" => generator.subschema_for::<Payload<'_>>(),
        "export" => generator.subschema_for::<Export>(),
        "setConfig" => generator.subschema_for::<Config>(),
        "focus" => generator.subschema_for::<Focus>(),
        "status" => generator.subschema_for::<Status>(),
        _ => generator.subschema_for::<Nothing>(),
    }
}

/// A message's schema; `name_of_id` is where it says what it is or answers, for now as a place to be filled.
fn envelope(name: &str, payload: Value, needs_payload: bool, name_of_id: &str) -> Value {
    let mut required = vec!["ns", "v", "type"];
    if needs_payload {
        required.push("payload");
    }
    let mut message = json!({
        "title": name,
        "type": "object",
        "required": required,
        "properties": {
            "ns": { "const": NAMESPACE },
            "v": { "const": VERSION },
            "type": { "const": name },
            "payload": payload,
        },
    });
    message["properties"][name_of_id] = Value::Bool(true);
    message
}
