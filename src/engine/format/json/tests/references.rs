//! References of today and links of earlier documents.

use super::written;
use crate::annotation::{AnnotationSet, Reference};
use crate::format::json::{read, to_line};
use crate::format::sample;
use crate::session::{Action, Session, Subject};
use proptest::prelude::{prop, proptest};
use serde_json::{Value, json};

fn lines(set: &AnnotationSet) -> Vec<&str> {
    let references = set.annotations[2].references.iter();
    references.map(Reference::text).collect()
}

/// The sample with `references` and `links` in place of those of its third annotation.
fn with(references: &Value, links: &Value) -> AnnotationSet {
    let mut document = written();
    let annotation = &mut document["annotations"][2];
    annotation["references"] = references.clone();
    annotation["links"] = links.clone();
    read(&document.to_string()).expect("it is a document")
}

#[test]
fn links_of_earlier_documents_become_references() {
    let mut document = written();
    let annotation = document["annotations"][2].as_object_mut();
    annotation.expect("an object").remove("references");
    let set = read(&document.to_string()).expect("it is a document");
    assert_eq!(lines(&set), ["https://example.org/paid"]);
}

#[test]
fn links_that_no_reference_has_are_added() {
    let set = with(
        &json!([{"text": "Call about https://example.org/a"}, {"text": "A book"}]),
        &json!(["https://example.org/a", "https://example.org/b"]),
    );
    let expected = [
        "Call about https://example.org/a",
        "A book",
        "https://example.org/b",
    ];
    assert_eq!(lines(&set), expected);
}

#[test]
fn an_address_beside_its_name_comes_into_the_line() {
    let set = with(
        &json!([{"text": "The report", "url": "https://example.org/report"}]),
        &json!([]),
    );
    assert_eq!(lines(&set), ["The report https://example.org/report"]);
}

#[test]
fn older_readers_find_the_addresses() {
    let document = written();
    let orphan = &document["orphans"][0];
    assert_eq!(
        (&orphan["references"], &orphan["links"]),
        (
            &json!([{"text": "Call, see https://example.org/who", "url": "https://example.org/who"}]),
            &json!(["https://example.org/who"])
        )
    );
    let entity = &document["entities"][0];
    assert_eq!(
        entity["references"][1],
        json!({"text": "The yearbook, p. 4"})
    );
    assert_eq!(entity["links"], json!(["https://example.org/name"]));
}

proptest! {
    #[test]
    fn typed_lines_survive(typed in prop::collection::vec("(.|https?://[a-z(]{0,3}[.)/\"@]{0,3}| ){0,9}", 0..6)) {
        let mut session = Session::new(sample::set());
        let id = session.set().annotations[0].id;
        let action = Action::SetReferences {
            of: Subject::Annotation(id),
            references: typed.join("\n"),
        };
        session.apply(action).expect("they are few and short");
        let kept = &session.set().annotations[0].references;
        for line in typed.iter().flat_map(|line| line.split(['\n', '\r'])).map(str::trim) {
            assert!(line.is_empty() || kept.iter().any(|kept| kept.text() == line), "{line:?}");
        }
        let read = read(&to_line(session.set())).expect("it reads its own");
        assert_eq!(&read, session.set());
    }
}
