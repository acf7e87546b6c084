//! What the host says of its article, and what becomes of decisions on an earlier text.

use super::message;
use crate::annotation::{AnnotationSet, Kind, Status};
use crate::embed::{Code, Content, Load, Request, read};
use crate::format::{json, sample};
use crate::session::{Action, Session, Target};
use serde_json::{Value, json};

fn load(payload: &Value) -> Result<Load, Code> {
    match read(&message("load", payload)) {
        Ok((_, Request::Load(Ok(load)))) => Ok(*load),
        Ok(other) => panic!("{other:?}"),
        Err(refused) => Err(refused.problem.code),
    }
}

#[test]
fn an_article_comes_as_text_or_html_or_document() {
    let set = sample::set();
    let document: Value = serde_json::from_str(&json::to_line(&set)).expect("is JSON");
    let text = set.article.text();
    let is_text = |payload: Value, expected: &str| match load(&payload).expect("is taken").content {
        Content::Text(article, earlier) => {
            assert_eq!(article.text(), expected);
            earlier.is_some()
        }
        Content::Document(_) => panic!("to be analysed: {payload}"),
    };
    assert!(!is_text(json!({ "text": "Two words" }), "Two words"));
    assert!(!is_text(
        json!({ "html": "<p>Two</p><p>words" }),
        "Two\n\nwords"
    ));
    assert!(!is_text(
        json!({ "text": "Two words", "annotations": null }),
        "Two words"
    ));
    assert!(is_text(
        json!({ "text": "Two words", "annotations": document }),
        "Two words"
    ));
    for payload in [
        json!({ "annotations": document }),
        json!({ "annotations": document.to_string() }),
        json!({ "annotations": document, "text": text }),
    ] {
        let opened = load(&payload).expect("is taken").document();
        assert_eq!(opened.expect("needs no analysis").set, set);
    }
}

#[test]
fn what_the_host_says_of_the_article_stands_in_its_document() {
    let payload = json!({
        "documentId": 42, "text": "Two words", "title": " The title ", "date": "2021-12-07T08:00:00Z", "readOnly": true
    });
    let load = load(&payload).expect("is taken");
    assert_eq!(load.document_id.as_deref(), Some("42"));
    assert_eq!(load.read_only, Some(true));
    let fresh = analysed("Two words");
    let set = load.open(fresh).set;
    assert_eq!(set.title.as_deref(), Some("The title"));
    let Content::Text(article, _) = &load.content else {
        panic!("to be analysed");
    };
    assert_eq!(
        article.date.map(|date| date.to_string()).as_deref(),
        Some("2021-12-07")
    );
    let document: Value = serde_json::from_str(&json::to_line(&set)).expect("is JSON");
    assert_eq!(document["document"]["id"], "42");
}

#[test]
fn odd_articles_are_refused_by_code() {
    let bad_document = json!({ "format": "bluepencil", "version": 1 });
    for (payload, code) in [
        (json!({}), Code::InvalidPayload),
        (json!({ "text": "  \n" }), Code::Empty),
        (json!({ "text": "\u{0}\u{1}\u{2}" }), Code::Binary),
        (json!({ "text": "a".repeat(1_000_001) }), Code::TooLarge),
        (json!({ "html": "a".repeat(50_000_000) }), Code::TooLarge),
        (
            json!({ "text": "a", "date": "yesterday" }),
            Code::InvalidPayload,
        ),
        (
            json!({ "text": "a", "date": "2021-13-01" }),
            Code::InvalidPayload,
        ),
        (
            json!({ "text": "a", "date": "2021-12-077" }),
            Code::InvalidPayload,
        ),
        (
            json!({ "text": "a", "documentId": "" }),
            Code::InvalidPayload,
        ),
        (
            json!({ "text": "a", "documentId": "x".repeat(201) }),
            Code::InvalidPayload,
        ),
        (
            json!({ "text": "a", "title": "x".repeat(1001) }),
            Code::TooLarge,
        ),
        (
            json!({ "text": "a", "annotations": bad_document }),
            Code::AnnotationsRefused,
        ),
        (
            json!({ "text": "a", "annotations": "{" }),
            Code::AnnotationsRefused,
        ),
        (
            json!({ "text": "a", "annotations": 7 }),
            Code::AnnotationsRefused,
        ),
    ] {
        assert_eq!(load(&payload).expect_err("is refused"), code);
    }
}

fn analysed(text: &str) -> AnnotationSet {
    let mut set = sample::set();
    set.article = crate::text::Article::new(text).expect("is an article");
    set.annotations.clear();
    set.entities.clear();
    set.statements = std::sync::Arc::default();
    set.orphans.clear();
    set.sign_off = None;
    set.title = None;
    set.settle();
    set
}

#[test]
fn decisions_on_an_earlier_text_are_carried_over_and_reported() {
    let mut session = Session::new(sample::set());
    let action = Action::SetStatus {
        of: Target::All,
        status: Status::Accepted,
        only_unreviewed: false,
    };
    session.apply(action).expect("all can be accepted");
    let earlier = json::to_line(session.set());
    let text = format!("A line before.\n\n{}", session.set().article.text());
    let load = load(&json!({ "text": text, "annotations": earlier })).expect("is taken");
    let opened = load.open(analysed(&text));
    let report = opened.report.expect("the text is another one");
    assert!(report.kept > 0 && report.lost == 0, "{report:?}");
    assert_eq!(opened.set.article.text(), text);
    let accepted = |kind| {
        let of_kind = opened
            .set
            .annotations
            .iter()
            .filter(|found| found.kind() == kind);
        of_kind
            .filter(|found| found.status == Status::Accepted)
            .count()
    };
    assert_eq!(accepted(Kind::Person), session.set().count(Kind::Person));
}
