//! Documents with parts of kinds that this version does not know.

use super::written;
use crate::annotation::{AnnotationSet, ForeignList, Kind};
use crate::format::json::{Lines, read, to_line};
use crate::session::{Action, Session};
use crate::text::{Article, Span};
use serde_json::{Value, json};

/// The sample with a place in each of its lists, and with fields that nobody knows.
fn later() -> Value {
    let mut document = written();
    let list = |document: &mut Value, name: &str, item: Value| {
        let list = document[name].as_array_mut().expect("it is a list");
        list.push(item);
    };
    list(
        &mut document,
        "entities",
        json!({"id": "e40", "kind": "place", "name": "Here", "mentions": ["a30"]}),
    );
    list(
        &mut document,
        "annotations",
        json!({"id": "a30", "kind": "place", "span": {"start": 0, "end": 1}, "entity": "e40", "map": [1, 2.50]}),
    );
    list(
        &mut document,
        "orphans",
        json!({"id": "a31", "kind": "place", "loss": "gone"}),
    );
    document["annotations"][0]["mood"] = json!("calm");
    document["weather"] = json!({"rain": true});
    document
}

fn set() -> AnnotationSet {
    let document = later().to_string().replace("2.5]", "2.50]");
    read(&document).expect("what is not known is skipped")
}

#[test]
fn they_are_kept_apart_and_written_again() {
    let set = set();
    let lists: Vec<ForeignList> = set.foreign.iter().map(|foreign| foreign.list).collect();
    assert_eq!(
        lists,
        [
            ForeignList::Entities,
            ForeignList::Annotations,
            ForeignList::Orphans
        ]
    );
    assert!(set.foreign.iter().all(|foreign| foreign.kind == "place"));
    let mut expected = later();
    // Fields are skipped, and not kept.
    let first = expected["annotations"][0].as_object_mut();
    first.expect("it is an object").remove("mood");
    let whole = expected.as_object_mut();
    whole.expect("it is an object").remove("weather");
    let line = to_line(&set);
    let again: Value = serde_json::from_str(&line).expect("it is JSON");
    assert_eq!(again, expected);
    assert!(line.contains("2.50"), "numbers stay as they are written");
    assert_eq!(Lines::default().write(&set), line);
    assert_eq!(read(&line).expect("it reads its own"), set);
}

#[test]
fn the_rest_is_as_without_them() {
    let mut set = set();
    set.foreign.clear();
    assert_eq!(set, read(&written().to_string()).expect("it reads its own"));
}

#[test]
fn no_new_annotation_gets_their_identifiers() {
    let mut session = Session::new(set());
    let end = session.set().article.text().find("Acme").expect("a word");
    let outcome = session.apply(Action::Add {
        span: Span::new(end, end + 4),
        kind: Kind::ALL[0],
        snap: true,
        everywhere: false,
    });
    let added = outcome.expect("it is marked").added;
    assert_eq!(added[0].to_string(), "a32");
}

#[test]
fn an_edited_text_leaves_them_without_a_place_and_undo_brings_it_back() {
    let mut session = Session::new(set());
    let before = to_line(session.set());
    let mut fresh = session.set().clone();
    let text = format!("{} More.", fresh.article.text());
    fresh.article = Article::new(text).expect("a text");
    fresh.foreign.clear();
    let edit = Action::EditText {
        fresh: Box::new(fresh),
    };
    session.apply(edit).expect("it can be edited");
    let after: Value = serde_json::from_str(&to_line(session.set())).expect("it is JSON");
    let lost = after["orphans"].as_array().expect("it is a list").iter();
    let lost: Vec<&Value> = lost.filter(|orphan| orphan["id"] == "a30").collect();
    assert_eq!(
        lost,
        [&json!({"id": "a30", "kind": "place", "entity": "e40", "map": [1, 2.50], "loss": "gone"})]
    );
    assert!(session.undo().is_some());
    assert_eq!(to_line(session.set()), before);
}

#[test]
fn a_known_kind_that_is_not_whole_is_refused_by_name() {
    let mut document = written();
    let annotation = document["annotations"][0].as_object_mut();
    annotation.expect("it is an object").remove("quote");
    let error = read(&document.to_string()).expect_err("it lacks its quote");
    assert!(
        error.to_string().contains("a1: missing field `quote`"),
        "{error}"
    );
}
