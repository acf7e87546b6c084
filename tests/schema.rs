//! The published JSON Schema is the one of the types that documents are written with, and documents fit it.

use bluepencil::analysis::analyse;
use bluepencil::format::json;
use bluepencil::mention::Tagger;
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
fn the_schema_refuses_what_is_no_document() {
    let validator = jsonschema::validator_for(&published()).expect("the schema is valid");
    assert!(!validator.is_valid(&serde_json::json!({"format": "bluepencil", "version": 1})));
}
