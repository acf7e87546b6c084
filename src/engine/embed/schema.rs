//! The JSON Schema of every message, made from the types that read and write them.

use super::envelope::{Id, NAMESPACE, VERSION};
use super::message::Message;
use super::request::Request;
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
    for (name, variant) in variants(Request::json_schema(&mut generator)) {
        let needs_payload = Request::read(&name, "{}").is_err();
        let message = envelope(&name, &variant, needs_payload, "id");
        messages.insert(format!("host.{name}"), message);
    }
    for (name, variant) in variants(Message::json_schema(&mut generator)) {
        let message = envelope(&name, &variant, true, "replyTo");
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

/// The variants of an enum of messages, each with its type.
fn variants(messages: Schema) -> Vec<(String, Value)> {
    let messages = Value::from(messages);
    let variants = messages["oneOf"].as_array().into_iter().flatten();
    let named = variants.map(|variant| {
        let name = variant["properties"]["type"]["const"].as_str();
        let name = name.expect("each variant has its name");
        (name.to_owned(), variant.clone())
    });
    named.collect()
}

/// A message's schema; `name_of_id` is where it says what it is or answers, for now as a place to be filled.
fn envelope(name: &str, variant: &Value, needs_payload: bool, name_of_id: &str) -> Value {
    let mut required = vec!["ns", "v", "type"];
    if needs_payload {
        required.push("payload");
    }
    let mut message = json!({
        "title": name,
        "description": variant["description"],
        "type": "object",
        "required": required,
        "properties": {
            "ns": { "const": NAMESPACE },
            "v": { "const": VERSION },
            "type": { "const": name },
            "payload": variant["properties"]["payload"],
        },
    });
    message["properties"][name_of_id] = Value::Bool(true);
    message
}
