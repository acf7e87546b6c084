//! Documents that contradict themselves are refused by name.

use super::written;
use crate::format::json::read;
use serde_json::{Value, json};

#[test]
fn contradictions_are_named() {
    let rows: &[(&str, Value, &str)] = &[
        ("/format", json!("other"), "its format is \"other\""),
        ("/version", json!(2), "version 2"),
        ("/document/text", json!("changed"), "was changed"),
        (
            "/document/date",
            json!("7 December"),
            "its date is not ISO 8601",
        ),
        (
            "/annotations/0/span",
            json!({"start": 0, "end": 1}),
            "a1: its quote is not",
        ),
        (
            "/annotations/0/span",
            json!({"start": 5, "end": 5}),
            "a1: its span is not inside",
        ),
        (
            "/annotations/0/span",
            json!({"start": 0, "end": 9999}),
            "a1: its span is not inside",
        ),
        (
            "/annotations/0/entity",
            json!("e9"),
            "e2: one of its mentions names another entity",
        ),
        (
            "/annotations/0/kind",
            json!("institution"),
            "a1: its kind is not its entity's",
        ),
        (
            "/annotations/2/quantity",
            Value::Null,
            "a5: invalid type: null, expected struct Quantity",
        ),
        (
            "/statements/0/span",
            json!({"start": 0, "end": 9999}),
            "s1: its span is not inside",
        ),
        (
            "/statements/0/mode",
            json!("none"),
            "s1: its mode is neither",
        ),
        (
            "/statements/0/source/text",
            json!("Who"),
            "s1: its speaker is not what stands there",
        ),
        (
            "/statements/0/source/text",
            Value::Null,
            "s1: its source is not whole",
        ),
        (
            "/statements/0/source/entity",
            json!("e9"),
            "s1: its speaker is an entity that does not exist",
        ),
        (
            "/statements/0/source/type",
            json!("ghost"),
            "unknown variant `ghost`",
        ),
        (
            "/statements/0/cue/text",
            json!("told"),
            "s1: its cue is not what stands there",
        ),
        (
            "/statements/0/words",
            json!(9999),
            "s1: it has more words than letters",
        ),
        (
            "/annotations/2/quantity/value",
            json!("much"),
            "a5: its value does not fit its type",
        ),
        (
            "/annotations/2/quantity/figure",
            json!({"start": 0, "end": 1}),
            "a5: its figure is not inside its span",
        ),
        (
            "/annotations/2/quantity/currency",
            json!("euro"),
            "a5: its currency is not an ISO 4217 code",
        ),
        (
            "/annotations/2/quantity/approximator/operator",
            json!("!"),
            "a5: its operator is unknown",
        ),
        (
            "/annotations/2/quantity/claim",
            json!({"start": 0, "end": 3}),
            "a5: its claim does not hold its figure",
        ),
        (
            "/annotations/2/quantity/modality",
            Value::Null,
            "a5: its claim is not whole",
        ),
        (
            "/annotations/2/quantity/modality",
            json!("certain"),
            "a5: its modality is unknown",
        ),
        (
            "/annotations/2/quantity/checkWorthiness/score",
            json!(0.9),
            "a5: its score is not the sum of its reasons",
        ),
        (
            "/annotations/2/quantity/checkWorthiness/reasons",
            json!(["a whim"]),
            "a5: one of its reasons is unknown",
        ),
        (
            "/annotations/2/quantity/attribution/mode",
            json!("none"),
            "a5: it is the article's own and has a speaker",
        ),
        (
            "/annotations/2/quantity/attribution/speaker/entity",
            json!("e9"),
            "a5: its speaker is an entity that does not exist",
        ),
        (
            "/annotations/2/quantity/attribution/speaker/text",
            json!("Ajax"),
            "a5: its speaker is not what stands there",
        ),
        (
            "/annotations/2/quantity/attribution/cue/end",
            json!(9999),
            "a5: its cue is not what stands there",
        ),
        (
            "/annotations/2/quantity/time/text",
            json!("2003"),
            "a5: its time is not what stands there",
        ),
        (
            "/entities/0/mentions",
            json!(["a99"]),
            "e2: one of its mentions does not exist",
        ),
        (
            "/entities/1/id",
            json!("e2"),
            "e2: another entity has the same id",
        ),
        (
            "/entities/1/links",
            json!(["javascript:alert(1)"]),
            "e1: one of its links is not an address with http or https",
        ),
        (
            "/annotations/2/links",
            json!(
                (0..50)
                    .map(|at| format!("https://example.org/{at}"))
                    .collect::<Vec<_>>()
            ),
            "a5: it has too many references",
        ),
        (
            "/annotations/2/references/0/url",
            json!("javascript:alert(1)"),
            "a5: the url of one of its references is not an address",
        ),
        (
            "/orphans/0/references",
            json!([{"text": "a".repeat(3_001)}]),
            "a9: one of its references is too long",
        ),
        (
            "/entities/0/references",
            json!([{"text": " "}]),
            "e2: one of its references is empty",
        ),
        (
            "/annotations/2/quantity/proposed",
            json!({"type": "sum"}),
            "a5: its proposed type is unknown",
        ),
        (
            "/annotations/2/quantity/proposed/value",
            json!("many"),
            "a5: its value does not fit its type",
        ),
        (
            "/annotations/2/quantity/proposed",
            json!({"currency": "euro"}),
            "a5: its currency is not an ISO 4217 code",
        ),
        (
            "/annotations/2/quantity/proposed/attribution/speaker/text",
            json!("Acme"),
            "a5: its speaker is not what stands there",
        ),
        (
            "/annotations/3/quantity/counted",
            json!({"text": "x", "start": 0, "end": 1}),
            "a3: it has typed words for what it has words of the text for",
        ),
        (
            "/annotations/3/quantity/typed/counted",
            json!("a".repeat(301)),
            "a3: its typed words are empty or too long",
        ),
        (
            "/annotations/3/quantity/typed",
            json!({"time": "then"}),
            "a3: it has no claim of which something was corrected",
        ),
        (
            "/annotations/2/verdict",
            json!("true"),
            "not a Blue Pencil document",
        ),
        (
            "/orphans/0/kind",
            json!("institution"),
            "a9: its kind is not its entity's",
        ),
        (
            "/orphans/0/entity",
            Value::Null,
            "a9: invalid type: null, expected struct Entity",
        ),
        (
            "/orphans/0/entity/mentions",
            json!(["a1"]),
            "a9: its entity has mentions of its own",
        ),
        (
            "/orphans/0/quote/exact",
            json!(""),
            "a9: its quote is empty",
        ),
        (
            "/orphans/0/links",
            json!(["example.org"]),
            "a9: one of its links is not",
        ),
        (
            "/signOff/at",
            json!("yesterday"),
            "document: its sign-off's time is not ISO 8601",
        ),
        (
            "/signOff/name",
            json!(" "),
            "document: its sign-off has no name",
        ),
        ("/annotations", json!(7), "not a Blue Pencil document"),
    ];
    let mut wrong = Vec::new();
    for (pointer, value, expected) in rows {
        let mut document = written();
        *document.pointer_mut(pointer).expect("a field") = value.clone();
        match read(&document.to_string()) {
            Err(error) if error.to_string().contains(expected) => {}
            other => wrong.push((
                pointer,
                other.map(|_| "was read").map_err(|error| error.to_string()),
            )),
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
