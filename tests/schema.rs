//! The published JSON Schema is the one of the types that documents are written with, and documents fit it.

use bluepencil::analysis::analyse;
use bluepencil::annotation::{Status, Verdict};
use bluepencil::format::json;
use bluepencil::mention::Tagger;
use bluepencil::session::{Action, Session, Subject, Target};
use bluepencil::text::Article;
use serde_json::Value;
use std::path::Path;

const SCHEMA: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/static/schema/bluepencil-1.json"
);

fn published() -> Value {
    let schema = std::fs::read_to_string(SCHEMA).expect("the schema is published");
    serde_json::from_str(&schema).expect("the schema is JSON")
}

#[test]
fn the_published_schema_is_up_to_date() {
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        let schema = serde_json::to_string_pretty(&json::schema()).expect("a schema is JSON");
        std::fs::write(SCHEMA, schema + "\n").expect("the schema can be written");
    }
    assert_eq!(
        published(),
        json::schema(),
        "run with UPDATE_EXPECTED=1 to rewrite it"
    );
}

#[test]
fn documents_fit_the_schema() {
    let validator = jsonschema::validator_for(&published()).expect("the schema is valid");
    let tagger =
        Tagger::from_bytes(include_bytes!("../data/tagger.bin")).expect("the model is whole");
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/examples");
    let mut seen = 0;
    for entry in std::fs::read_dir(examples).expect("there are examples") {
        let path = entry.expect("a file").path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            let article = Article::new(std::fs::read_to_string(&path).expect("it is text"))
                .expect("it is an article");
            let document: Value =
                serde_json::from_str(&json::to_line(&analyse(article, &tagger, &mut |_| ())))
                    .expect("it is JSON");
            let errors: Vec<String> = validator
                .iter_errors(&document)
                .map(|error| error.to_string())
                .collect();
            assert!(errors.is_empty(), "{}: {errors:#?}", path.display());
            seen += 1;
        }
    }
    assert!(seen >= 3, "only {seen} examples");
}

#[test]
fn documents_with_a_person_s_part_fit_the_schema() {
    let validator = jsonschema::validator_for(&published()).expect("the schema is valid");
    let tagger =
        Tagger::from_bytes(include_bytes!("../data/tagger.bin")).expect("the model is whole");
    let analysed = |text: &str| {
        let article = Article::new(text).expect("it is an article");
        analyse(article, &tagger, &mut |_| ())
    };
    let set = analysed("Angela Merkel met Joe Biden in Berlin. They spoke for two hours.");
    let mut session = Session::new(set);
    let number = session.set().annotations.last().expect("a number").id;
    let person = session.set().entities[0].id;
    let references = "https://example.org/a\nA call with her office".to_owned();
    let actions = [
        Action::SetStatus {
            of: Target::All,
            status: Status::Accepted,
            only_unreviewed: false,
        },
        Action::SetVerdict {
            of: vec![number],
            verdict: Some(Verdict::NeedsSource),
        },
        Action::SetReferences {
            of: Subject::Annotation(number),
            references: references.clone(),
        },
        Action::SetReferences {
            of: Subject::Entity(person),
            references,
        },
        Action::SetNote {
            of: Subject::Entity(person),
            note: "asked".to_owned(),
        },
        Action::EditText {
            fresh: Box::new(analysed("They spoke for two hours. Nobody else was there.")),
        },
        Action::SignOff {
            name: "Núria".to_owned(),
            at: "2021-12-08T09:30:00Z".parse().expect("an instant"),
        },
    ];
    for action in actions {
        session.apply(action).expect("it can be done");
    }
    let line = json::to_line(session.set());
    for field in ["orphans", "signOff", "verdict", "references", "links"] {
        assert!(line.contains(&format!("\"{field}\"")), "{field}");
    }
    let document: Value = serde_json::from_str(&line).expect("it is JSON");
    let errors: Vec<String> = validator
        .iter_errors(&document)
        .map(|error| error.to_string())
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn a_document_with_kinds_of_later_versions_fits_the_schema() {
    let validator = jsonschema::validator_for(&published()).expect("the schema is valid");
    let tagger =
        Tagger::from_bytes(include_bytes!("../data/tagger.bin")).expect("the model is whole");
    let article = Article::new("Joe Biden met Angela Merkel.".to_owned()).expect("an article");
    let set = analyse(article, &tagger, &mut |_| ());
    let mut document: Value = serde_json::from_str(&json::to_line(&set)).expect("it is JSON");
    let later = serde_json::json!({"id": "a30", "kind": "place", "span": {"start": 0, "end": 3}});
    let list = document["annotations"].as_array_mut();
    list.expect("it is a list").push(later);
    assert!(validator.is_valid(&document));
    document["annotations"][0]["kind"] = "quantity".into();
    assert!(!validator.is_valid(&document), "a name is no figure");
}

#[test]
fn the_schema_refuses_what_is_no_document() {
    let validator = jsonschema::validator_for(&published()).expect("the schema is valid");
    assert!(!validator.is_valid(&serde_json::json!({"format": "bluepencil", "version": 1})));
}
