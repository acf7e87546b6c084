//! What is understood, what is refused and how.

mod articles;
mod noise;
mod origins;

use super::{Code, Config, Direction, Id, MAX_MESSAGE_BYTES, Message, Request, read, write};
use crate::annotation::Kind;
use serde_json::{Value, json};

fn message(name: &str, payload: &Value) -> String {
    json!({ "ns": "bluepencil", "v": 1, "id": 7, "type": name, "payload": payload }).to_string()
}

/// Whether it is the variant of this name.
fn is_of_type(request: &Request, name: &str) -> bool {
    let request = format!("{request:?}").to_ascii_lowercase();
    request.starts_with(&name.to_ascii_lowercase())
}

#[test]
fn every_refusal_has_its_code_and_keeps_the_id() {
    let with = |change: fn(&mut Value)| {
        let mut message = json!({ "ns": "bluepencil", "v": 1, "id": "r1", "type": "undo" });
        change(&mut message);
        message
    };
    let id = Some(Id::Text("r1".to_owned()));
    for (message, code) in [
        (with(|m| m["v"] = json!(2)), Code::UnsupportedVersion),
        (with(|m| m["v"] = json!(1.5)), Code::UnsupportedVersion),
        (with(|m| m["v"] = json!("1")), Code::Malformed),
        (with(|m| m["ns"] = json!("other")), Code::Malformed),
        (with(|m| m["type"] = json!("explode")), Code::UnknownType),
        (with(|m| m["type"] = json!(["undo"])), Code::Malformed),
        (with(|m| m["payload"] = json!([1])), Code::InvalidPayload),
        (with(|m| m["payload"] = json!("x")), Code::InvalidPayload),
        (with(|m| m["type"] = json!("load")), Code::InvalidPayload),
        (with(|m| m["type"] = json!("focus")), Code::InvalidPayload),
        (with(|m| m["type"] = json!("status")), Code::InvalidPayload),
    ] {
        let refused = read(&message.to_string()).expect_err("is refused");
        assert_eq!(refused.problem.code, code, "{message}");
        assert_eq!(refused.id, id, "{message}");
    }
    for nothing in ["", "null", "[]", "7", "{\"ns\":"] {
        let refused = read(nothing).expect_err("is refused");
        assert_eq!(refused.problem.code, Code::Malformed, "{nothing}");
    }
}

#[test]
fn errors_say_what_is_wrong_in_words() {
    let nothing = json!({});
    let types = Request::types().join(", ");
    assert!(types.starts_with("init, load, getState, "));
    for (name, payload, words) in [
        (
            "explode",
            &nothing,
            format!("there is no such type; there are {types}").as_str(),
        ),
        (
            "status",
            &nothing,
            "the payload does not fit: missing field `modified` at line 1 column 2",
        ),
        (
            "focus",
            &nothing,
            "the payload does not fit: missing field `annotationId` at line 1 column 2",
        ),
        (
            "status",
            &json!({ "modified": 1 }),
            "the payload does not fit: expected a boolean at line 1 column 13",
        ),
        (
            "undo",
            &json!("x"),
            "the payload does not fit: expected an object at line 1 column 3",
        ),
        (
            "setConfig",
            &json!(7),
            "the payload does not fit: expected an object at line 1 column 1",
        ),
        (
            "load",
            &json!(true),
            "the payload does not fit: expected an object at line 1 column 4",
        ),
        (
            "setConfig",
            &json!({ "mode": "write" }),
            "the payload does not fit: expected `edit` or `review` at line 1 column 15",
        ),
        (
            "load",
            &nothing,
            "there is no article: give `text`, `html` or a document in `annotations`",
        ),
    ] {
        let refused = read(&message(name, payload)).expect_err("is refused");
        assert_eq!(refused.problem.message, words, "{name} {payload}");
    }
}

#[test]
fn a_message_that_is_too_large_is_not_looked_at() {
    let refused = read(&" ".repeat(MAX_MESSAGE_BYTES + 1)).expect_err("is refused");
    assert_eq!(refused.problem.code, Code::TooLarge);
}

#[test]
fn an_absent_payload_is_an_empty_one() {
    for name in ["init", "getState", "export", "setConfig", "undo", "redo"] {
        for message in [
            json!({ "ns": "bluepencil", "v": 1, "type": name }),
            json!({ "ns": "bluepencil", "v": 1.0, "type": name, "payload": null }),
            json!({ "ns": "bluepencil", "v": 1, "type": name, "payload": { "later": [1] }, "x": 1 }),
        ] {
            let (id, request) = read(&message.to_string()).expect("is understood");
            assert_eq!(id, None);
            assert!(is_of_type(&request, name), "{request:?}");
        }
    }
}

#[test]
fn errors_quote_nothing_of_the_article() {
    let secret = "Zanzibar, expected Timbuktu";
    for payload in [
        json!({ "text": [secret] }),
        json!({ "text": "x", "readOnly": secret }),
        json!({ "annotations": secret }),
        json!({ "annotations": { "format": "bluepencil", "version": secret } }),
        json!({ "text": "x", "date": secret }),
        json!({ "documentId": { "a": secret }, "text": "x" }),
    ] {
        let refused = read(&message("load", &payload)).expect_err("is refused");
        let words = refused.problem.message;
        assert!(
            !words.contains("Zanzibar") && !words.contains("Timbuktu"),
            "{words}"
        );
    }
}

#[test]
fn later_wishes_go_over_earlier_ones() {
    let config = |payload: Value| match read(&message("setConfig", &payload)) {
        Ok((_, Request::SetConfig(config))) => config,
        other => panic!("{other:?}"),
    };
    let first = config(json!({ "readOnly": true, "kinds": ["person"], "language": "ar-EG" }));
    let second = config(json!({ "readOnly": false, "theme": "dark" }));
    let both = second.over(first);
    assert_eq!(both.read_only, Some(false));
    assert!(both.shows(Kind::Person) && !both.shows(Kind::Quantity));
    assert_eq!(both.direction(), Direction::Rtl);
    assert!(Config::default().shows(Kind::Quantity));
    assert_eq!(Config::default().direction(), Direction::Ltr);
    let labels = config(
        json!({ "labels": { "person": "Namen", "quantity": { "one": "Zahl", "many": "Zahlen" } } }),
    );
    let labels = labels.labels.expect("are there");
    assert_eq!(labels.one(Kind::Person), labels.many(Kind::Person));
    assert_eq!(labels.many(Kind::Quantity), Some("Zahlen"));
    assert_eq!(labels.many(Kind::Institution), None);
}

#[test]
fn a_config_with_anything_odd_in_it_is_refused_as_a_whole() {
    for payload in [
        json!({ "theme": "blue" }),
        json!({ "theme": { "accent": "url(https://evil.example)" } }),
        json!({ "theme": { "font": "a;b" } }),
        json!({ "kinds": ["persons"] }),
        json!({ "kinds": "person" }),
        json!({ "labels": { "person": "" } }),
        json!({ "labels": { "person": "x".repeat(41) } }),
        json!({ "mode": "write" }),
        json!({ "panels": "three" }),
        json!({ "readOnly": "yes" }),
    ] {
        let refused = read(&message("setConfig", &payload)).expect_err("is refused");
        assert_eq!(refused.problem.code, Code::InvalidPayload, "{payload}");
    }
}

#[test]
fn answers_say_what_they_answer() {
    let ready: Value = serde_json::from_str(&write(&Message::ready(), Some(&Id::Number(7.into()))))
        .expect("is JSON");
    assert_eq!(ready["ns"], "bluepencil");
    assert_eq!(ready["v"], 1);
    assert_eq!(ready["type"], "ready");
    assert_eq!(ready["replyTo"], 7);
    assert_eq!(ready["payload"]["versions"], json!([1]));
    let alone: Value = serde_json::from_str(&write(&Message::ready(), None)).expect("is JSON");
    assert!(alone.get("replyTo").is_none());
}
