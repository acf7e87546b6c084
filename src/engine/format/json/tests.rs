//! The native format against itself, against its contract, and against damage.

mod contradictions;
mod foreign;
mod references;

use super::{FORMAT, ReadError, read, to_line};
use crate::annotation::Body;
use crate::format::sample;
use proptest::prelude::{any, prop, proptest};
use serde_json::{Value, json};

fn written() -> Value {
    serde_json::from_str(&(FORMAT.write)(&sample::set())).expect("it is JSON")
}

#[test]
fn what_is_written_is_read_back() {
    let set = sample::set();
    assert_eq!(read(&(FORMAT.write)(&set)).expect("it reads its own"), set);
    assert_eq!(read(&to_line(&set)).expect("it reads its own"), set);
    assert!(!to_line(&set).contains('\n'));
}

#[test]
fn every_span_is_right_in_both_units() {
    let document = written();
    let text = document["document"]["text"].as_str().expect("a text");
    let (code_points, utf16): (Vec<char>, Vec<u16>) =
        (text.chars().collect(), text.encode_utf16().collect());
    let bounds = |range: &Value| -> std::ops::Range<usize> {
        let end =
            |name: &str| usize::try_from(range[name].as_u64().expect("a number")).expect("it fits");
        end("start")..end("end")
    };
    let exact = "paid up to €1.5 million more in 2004–2009";
    let statement = &document["statements"][0];
    let said = code_points[bounds(&statement["span"])].iter();
    assert_eq!(said.collect::<String>(), exact);
    let said = &utf16[bounds(&statement["utf16"])];
    assert_eq!(String::from_utf16_lossy(said), exact);
    for annotation in document["annotations"].as_array().expect("a list") {
        let exact = annotation["quote"]["exact"].as_str().expect("a text");
        assert_eq!(
            code_points[bounds(&annotation["span"])]
                .iter()
                .collect::<String>(),
            exact
        );
        assert_eq!(
            String::from_utf16_lossy(&utf16[bounds(&annotation["utf16"])]),
            exact
        );
    }
}

#[test]
fn fields_are_those_of_the_contract() {
    let document = written();
    assert_eq!(document["format"], "bluepencil");
    assert_eq!(document["version"], 1);
    assert_eq!(document["document"]["id"], "desk-7");
    assert_eq!(document["document"]["date"], "2021-12-07");
    assert_eq!(document["entities"][0]["mentions"], json!(["a1"]));
    let name = &document["annotations"][0];
    assert_eq!(
        (&name["id"], &name["kind"], &name["entity"], &name["title"]),
        (
            &json!("a1"),
            &json!("person"),
            &json!("e2"),
            &json!("President")
        )
    );
    assert_eq!(
        (&name["origin"], &name["status"], &name["confidence"]),
        (&json!("machine"), &json!("accepted"), &json!(0.875))
    );
    let money = &document["annotations"][2]["quantity"];
    assert_eq!(
        (&money["type"], &money["value"], &money["currency"]),
        (&json!("money"), &json!("1500000"), &json!("EUR"))
    );
    assert_eq!(money["approximator"]["operator"], "<=");
    assert_eq!(
        (
            &money["modality"],
            &money["negated"],
            &money["time"]["text"],
            &money["checkWorthiness"],
            &money["attribution"]["mode"],
            &money["attribution"]["speaker"]["entity"],
            &money["attribution"]["cue"]["text"],
        ),
        (
            &json!("estimate"),
            &json!(true),
            &json!("2004–2009"),
            &json!({"score": 0.45, "reasons": ["specific figure", "named source"]}),
            &json!("indirect"),
            &json!("e1"),
            &json!("paid"),
        )
    );
    let years = &document["annotations"][3]["quantity"];
    assert_eq!(
        (&years["value"], &years["low"], &years["high"]),
        (&Value::Null, &json!("2004"), &json!("2009"))
    );
}

#[test]
fn a_person_s_part_is_written() {
    let document = written();
    let money = &document["annotations"][2];
    assert_eq!(
        (&money["verdict"], &money["references"]),
        (
            &json!("needs-source"),
            &json!([{"text": "https://example.org/paid", "url": "https://example.org/paid"}])
        )
    );
    assert_eq!(document["entities"][0]["note"], "known");
    assert_eq!(
        document["signOff"],
        json!({"name": "Núria", "at": "2021-12-08T09:30:00Z", "changedSince": true})
    );
    let orphan = &document["orphans"][0];
    assert_eq!(
        (&orphan["id"], &orphan["loss"], &orphan["entity"]["id"]),
        (&json!("a9"), &json!("gone"), &json!("e7"))
    );
}

#[test]
fn what_the_machine_read_is_written_of_corrected_fields_only() {
    let document = written();
    let quantity = &document["annotations"][2]["quantity"];
    assert_eq!(
        quantity["proposed"],
        json!({
            "value": "1500",
            "unit": "tonne",
            "approximator": null,
            "negated": false,
            "attribution": {
                "mode": "none",
                "speaker": {"entity": "e2", "text": "Zoë Núñez", "named": true, "start": 26, "end": 35},
                "cue": null
            }
        })
    );
    let years = &document["annotations"][3]["quantity"];
    assert_eq!(
        (&years["proposed"], &years["typed"], &years["counted"]),
        (
            &json!({"counted": null}),
            &json!({"counted": "seasons"}),
            &Value::Null
        )
    );
}

#[test]
fn what_a_person_has_not_done_is_not_written() {
    let mut set = sample::set();
    set.orphans.clear();
    set.sign_off = None;
    for entity in &mut set.entities {
        let entity = std::sync::Arc::make_mut(entity);
        (entity.note, entity.references) = (None, Vec::new());
    }
    for annotation in &mut set.annotations {
        let annotation = std::sync::Arc::make_mut(annotation);
        annotation.references = Vec::new();
        if let Body::Quantity {
            verdict,
            corrections,
            ..
        } = &mut annotation.body
        {
            (*verdict, *corrections) = (None, None);
        }
    }
    let line = to_line(&set);
    for field in [
        "orphans",
        "signOff",
        "verdict",
        "references",
        "links",
        "proposed",
        "typed",
    ] {
        assert!(!line.contains(&format!("\"{field}\"")), "{field}");
    }
    assert_eq!(read(&line).expect("it reads its own"), set);
}

#[test]
fn identifiers_of_another_form_are_replaced() {
    let mut document = written();
    document["annotations"][3]["id"] = json!("urn:x");
    document["annotations"][2]["id"] = json!("a9");
    document["entities"][1]["id"] = json!("Q42");
    document["annotations"][1]["entity"] = json!("Q42");
    document["annotations"][2]["quantity"]["attribution"]["speaker"]["entity"] = json!("Q42");
    let set = read(&document.to_string()).expect("it is read");
    let ids: Vec<String> = set
        .annotations
        .iter()
        .map(|each| each.id.to_string())
        .collect();
    assert_eq!(ids, ["a1", "a2", "a9", "a10"]);
    assert_eq!(set.orphans[0].id.to_string(), "a11", "a9 was taken");
    assert_eq!(set.entities[1].id.to_string(), "e8");
}

#[test]
fn documents_in_another_order_are_put_in_order() {
    let mut document = written();
    for list in ["annotations", "entities"] {
        document[list].as_array_mut().expect("a list").reverse();
    }
    assert_eq!(
        read(&document.to_string()).expect("it is read"),
        sample::set()
    );
}

#[test]
fn statements_have_their_source_and_what_is_marked_in_them() {
    let statement = &written()["statements"][0];
    assert_eq!(statement["id"], "s1");
    assert_eq!(statement["mode"], "indirect");
    assert_eq!(statement["words"], 8);
    assert_eq!(statement["annotations"], json!(["a5", "a3"]));
    assert_eq!(statement["cue"]["text"], "of");
    let source = &statement["source"];
    assert_eq!(source["type"], "person");
    assert_eq!(source["entity"], "e2");
    assert_eq!(source["text"], "Zoë Núñez");
    assert_eq!(source["named"], true);
}

#[test]
fn a_document_without_statements_is_read() {
    let mut document = written();
    document
        .as_object_mut()
        .expect("an object")
        .remove("statements");
    let read = read(&document.to_string()).expect("it is read");
    assert!(read.statements.is_empty());
}

#[test]
fn statements_that_overlap_without_end_are_refused() {
    let mut document = written();
    let statement = document["statements"][0].clone();
    document["statements"] = Value::Array(vec![statement; 1_001]);
    let error = read(&document.to_string()).expect_err("it is refused");
    assert_eq!(error.to_string(), "statements: too many of them overlap");
}

#[test]
fn an_article_without_a_name_is_named_by_its_text() {
    let mut set = sample::set();
    set.article.id = None;
    let document: Value = serde_json::from_str(&to_line(&set)).expect("it is JSON");
    let sha256 = document["document"]["sha256"]
        .as_str()
        .expect("a fingerprint");
    assert_eq!(document["document"]["id"], sha256[..16]);
    assert_eq!(read(&to_line(&set)).expect("it reads its own"), set);
}

#[test]
fn unknown_fields_are_ignored() {
    let mut document = written();
    document["annotations"][0]["later"] = json!({"more": 1});
    assert_eq!(
        read(&document.to_string()).expect("it is read"),
        sample::set()
    );
}

proptest! {
    #[test]
    fn damage_is_an_error_and_not_a_crash(at in any::<prop::sample::Index>(), with in "[\\PC]{0,6}", cut in any::<bool>()) {
        let written = to_line(&sample::set());
        let characters: Vec<char> = written.chars().collect();
        let at = at.index(characters.len());
        let rest = if cut { characters.len() } else { at + 1 };
        let damaged: String = characters[..at].iter().copied().chain(with.chars()).chain(characters[rest..].iter().copied()).collect();
        // Whatever is read has passed the checks: it can be written again.
        if let Ok(set) = read(&damaged) {
            read(&to_line(&set)).expect("it reads its own");
        }
    }

    #[test]
    fn noise_is_no_document(noise in any::<String>()) {
        assert!(matches!(read(&noise), Err(ReadError::Malformed(_))));
    }
}
