//! The embed protocol as it is published: its schema is that of the types, and every sample of its description fits
//! the schema and is understood.

use bluepencil::embed::{self, Code, Message, Request};
use serde_json::Value;
use std::collections::BTreeSet;

const SCHEMA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/static/schema/embed-1.json");

/// The protocol in words.
const DESCRIPTION: &str = include_str!("../docs/embed.md");

fn published() -> Value {
    let schema = std::fs::read_to_string(SCHEMA).expect("the schema is published");
    serde_json::from_str(&schema).expect("the schema is JSON")
}

/// The JSON blocks of the description, each with the line that it starts on.
fn samples() -> Vec<(usize, Value)> {
    let mut samples = Vec::new();
    let mut lines = DESCRIPTION.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        if line.trim() == "```json" {
            let block = lines.by_ref().map(|(_, line)| line);
            let block: Vec<&str> = block.take_while(|line| line.trim() != "```").collect();
            let sample = serde_json::from_str(&block.join("\n"))
                .unwrap_or_else(|error| panic!("the sample at line {}: {error}", number + 1));
            samples.push((number + 1, sample));
        }
    }
    samples
}

/// Whether the frame says it, and not the host.
fn is_of_frame(sample: &Value) -> bool {
    let name = sample["type"].as_str().expect("a sample has a type");
    !Request::types().contains(&name) || name == "export" && !sample["payload"]["data"].is_null()
}

#[test]
fn the_published_schema_is_up_to_date() {
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        let schema = serde_json::to_string_pretty(&embed::schema()).expect("a schema is JSON");
        std::fs::write(SCHEMA, schema + "\n").expect("the schema can be written");
    }
    let expected = embed::schema();
    assert_eq!(
        published(),
        expected,
        "run with UPDATE_EXPECTED=1 to rewrite it"
    );
}

#[test]
fn every_message_has_a_sample_that_fits_the_schema() {
    let schema = published();
    let whole = jsonschema::validator_for(&schema).expect("the schema is valid");
    let mut seen = BTreeSet::new();
    for (line, sample) in samples() {
        let errors: Vec<String> = whole
            .iter_errors(&sample)
            .map(|error| error.to_string())
            .collect();
        assert!(errors.is_empty(), "the sample at line {line}: {errors:#?}");
        let name = sample["type"]
            .as_str()
            .expect("a sample has a type")
            .to_owned();
        seen.insert((is_of_frame(&sample), name));
    }
    let messages = schema["$defs"].as_object().expect("is an object");
    let wanted = messages.keys().filter_map(|name| {
        let of_frame = name.strip_prefix("frame.").map(|name| (true, name));
        of_frame.or_else(|| name.strip_prefix("host.").map(|name| (false, name)))
    });
    let wanted: BTreeSet<_> = wanted
        .map(|(is_of_frame, name)| (is_of_frame, name.to_owned()))
        .collect();
    assert_eq!(seen, wanted);
}

#[test]
fn every_sample_of_a_host_is_understood() {
    for (line, sample) in samples() {
        if is_of_frame(&sample) {
            continue;
        }
        let (id, request) = embed::read(&sample.to_string())
            .unwrap_or_else(|refused| panic!("the sample at line {line}: {refused:?}"));
        let variant = format!("{request:?}").to_ascii_lowercase();
        let name = sample["type"].as_str().expect("a sample has a type");
        assert!(variant.starts_with(&name.to_ascii_lowercase()), "{variant}");
        assert_eq!(id.is_some(), !sample["id"].is_null(), "line {line}");
    }
}

#[test]
fn what_the_frame_says_fits_the_schema() {
    let validator = jsonschema::validator_for(&published()).expect("the schema is valid");
    let problem = embed::Problem::new(Code::NotLoaded, "there is no article yet");
    for message in [
        Message::ready(),
        Message::state(None, 0, false, None),
        Message::Resize { height: 640 },
        Message::Selection { annotation: None },
        Message::Exit { modified: true },
        Message::Error(problem),
    ] {
        let value: Value = serde_json::from_str(&embed::write(&message, None)).expect("is JSON");
        let errors: Vec<String> = validator
            .iter_errors(&value)
            .map(|error| error.to_string())
            .collect();
        assert!(errors.is_empty(), "{value}: {errors:#?}");
    }
}

#[test]
fn the_schema_refuses_what_the_reader_refuses() {
    let validator = jsonschema::validator_for(&published()).expect("the schema is valid");
    for message in [
        serde_json::json!({ "ns": "bluepencil", "v": 2, "type": "undo" }),
        serde_json::json!({ "ns": "other", "v": 1, "type": "undo" }),
        serde_json::json!({ "ns": "bluepencil", "v": 1, "type": "explode" }),
        serde_json::json!({ "ns": "bluepencil", "v": 1, "type": "status", "payload": {} }),
        serde_json::json!({ "ns": "bluepencil", "v": 1, "type": "setConfig", "payload": { "mode": "write" } }),
    ] {
        assert!(!validator.is_valid(&message), "{message}");
        assert!(embed::read(&message.to_string()).is_err(), "{message}");
    }
}

#[test]
fn every_error_code_is_described() {
    let all = embed::schema()["$defs"]["Code"].to_string();
    let codes = all
        .split("\"const\":\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap_or_default());
    let codes: Vec<&str> = codes.collect();
    assert!(codes.len() > 10, "{all}");
    for code in codes {
        assert!(DESCRIPTION.contains(&format!("`{code}`")), "{code}");
    }
}
