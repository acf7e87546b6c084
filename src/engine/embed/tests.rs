//! What is understood, what is refused and how, and who is listened to.

use super::{
    AllowList, Code, Config, Content, Direction, Gate, Id, MAX_MESSAGE_BYTES, Message, Request,
    read, write,
};
use crate::annotation::{AnnotationSet, Kind, Status};
use crate::format::json;
use crate::format::sample;
use crate::session::{Action, Session, Target};
use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop_oneof, proptest};
use serde_json::{Value, json};

fn message(name: &str, payload: &Value) -> String {
    json!({ "ns": "bluepencil", "v": 1, "id": 7, "type": name, "payload": payload }).to_string()
}

fn load(payload: &Value) -> Result<super::Load, Code> {
    match read(&message("load", payload)) {
        Ok((_, Request::Load(load))) => Ok(*load),
        Ok(other) => panic!("{other:?}"),
        Err(refused) => Err(refused.problem.code),
    }
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
            assert_eq!(request.name(), name);
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

const OWN: &str = "https://tools.example";

#[test]
fn origins_are_compared_whole() {
    let list = AllowList::new(
        "https://cms.example, http://localhost:3000/ https://*.example.org HTTPS://Up.Example:443",
        OWN,
    );
    for origin in [
        "https://cms.example",
        "http://localhost:3000",
        "https://a.example.org",
        "https://a.b.example.org",
        "https://up.example",
        "https://xn--bcher-kva.example.org",
    ] {
        assert!(list.allows(origin), "{origin}");
    }
    for origin in [
        "http://cms.example",
        "https://cms.example:8443",
        "https://cms.example.evil",
        "https://evilcms.example",
        "https://example.org",
        "https://evilexample.org",
        "http://a.example.org",
        "https://a.example.org:444",
        "https://a@b.example.org",
        "https://evil/.example.org",
        "https://.example.org",
        "https://a..example.org",
        "null",
        "",
        "*",
        "https://tools.example",
        "file://",
        "https://CMS.example",
    ] {
        assert!(!list.allows(origin), "{origin}");
    }
}

#[test]
fn without_a_list_only_the_page_s_own_origin_is_allowed() {
    for list in ["", " , ", "\n"] {
        let list = AllowList::new(list, OWN);
        assert!(list.allows(OWN) && !list.allows("https://cms.example") && !list.allows("null"));
    }
    // A page without an origin has nobody of its own.
    let list = AllowList::new("", "null");
    assert!(!list.allows("null") && !list.allows(OWN));
    assert_eq!(list.greeted(None), Vec::<String>::new());
}

#[test]
fn entries_that_are_no_origin_mean_nothing_and_open_nothing() {
    for entry in [
        "cms.example",
        "javascript://x",
        "https://",
        "https://*",
        "https://*.com",
        "https://*.*.org",
        "https://a.*.org",
        "https://*.0.0.1",
        "https://a b",
        "https://a/path",
        "https://a?x",
        "https://a:",
        "https://a:99999",
        "https://a:+1",
        "https://user@a.example",
        "https://[::1",
        "https://*.[::1]",
        "*.example.org",
        "https://*example.org",
        "data:",
        "file://",
    ] {
        let list = AllowList::new(entry, OWN);
        for origin in [
            entry,
            OWN,
            "null",
            "https://a",
            "https://x.com",
            "https://a.b.org",
        ] {
            assert!(
                !list.allows(origin) || entry.split(' ').any(|part| part == origin),
                "{entry}: {origin}"
            );
        }
    }
    assert!(AllowList::new("http://[::1]:80", OWN).allows("http://[::1]"));
}

#[test]
fn wildcard_and_null_count_only_when_named() {
    assert!(AllowList::new("*", OWN).allows("https://anyone.example"));
    assert!(!AllowList::new("*", OWN).allows("null"));
    assert!(AllowList::new("null", OWN).allows("null"));
    assert!(!AllowList::new("null", OWN).allows("https://anyone.example"));
}

#[test]
fn the_greeting_goes_to_nobody_who_is_not_allowed() {
    let greeted = |list: &str, parent| AllowList::new(list, OWN).greeted(parent);
    let none: [&str; 0] = [];
    assert_eq!(
        greeted("https://a.example,https://b.example", None),
        ["https://a.example", "https://b.example"]
    );
    assert_eq!(
        greeted(
            "https://a.example,https://b.example",
            Some("https://b.example")
        ),
        ["https://b.example"]
    );
    assert_eq!(
        greeted("https://a.example", Some("https://evil.example")),
        none
    );
    assert_eq!(greeted("https://*.example.org", None), none);
    assert_eq!(
        greeted("https://*.example.org", Some("https://a.example.org")),
        ["https://a.example.org"]
    );
    assert_eq!(greeted("https://a.example", Some("null")), none);
    assert_eq!(greeted("null", Some("null")), ["*"]);
    assert_eq!(greeted("null", Some("https://evil.example")), none);
    assert_eq!(greeted("*", None), ["*"]);
    assert_eq!(greeted("", None), [OWN]);
}

#[test]
fn the_first_host_stays_the_host() {
    let mut gate = Gate::new(AllowList::new(
        "https://a.example,https://b.example,null",
        OWN,
    ));
    assert!(
        !gate.admits("https://evil.example", &"parent", true),
        "a strange origin"
    );
    assert!(
        !gate.admits("https://a.example", &"sibling", false),
        "a window elsewhere"
    );
    gate.let_in("https://evil.example", "parent");
    assert!(
        !gate.has_host(),
        "who is not allowed never becomes the host"
    );
    assert!(gate.admits("https://a.example", &"parent", true));
    gate.let_in("https://a.example", "parent");
    assert_eq!(gate.host(), Some((&"parent", "https://a.example")));
    assert!(gate.admits("https://a.example", &"parent", true));
    assert!(
        !gate.admits("https://b.example", &"parent", true),
        "the window was replaced"
    );
    assert!(!gate.admits("null", &"parent", true));
    assert!(
        !gate.admits("https://a.example", &"other", true),
        "another window of the origin"
    );
    gate.let_in("https://b.example", "other");
    assert_eq!(gate.host(), Some((&"parent", "https://a.example")));
    let mut nameless = Gate::new(AllowList::new("null", OWN));
    nameless.let_in("null", "parent");
    assert_eq!(nameless.host(), Some((&"parent", "*")));
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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// Whatever comes in, the reader answers, and gives the id back that a well-made message had.
    #[test]
    fn nothing_makes_the_reader_panic(json in any_json(4), name in prop_oneof![
        proptest::sample::select(&Request::TYPES[..]).prop_map(str::to_owned), any::<String>()
    ]) {
        let _ = read(&json.to_string());
        let message = json!({ "ns": "bluepencil", "v": 1, "id": "x", "type": name, "payload": json });
        let id = match read(&message.to_string()) {
            Ok((id, _)) => id,
            Err(refused) => refused.id,
        };
        assert_eq!(id, Some(Id::Text("x".to_owned())));
    }

    #[test]
    fn no_bytes_make_the_reader_panic(text in any::<String>()) {
        let _ = read(&text);
    }

    /// No list of exact origins ever lets another origin in.
    #[test]
    fn only_what_is_named_is_allowed(names in proptest::collection::vec("[a-z]{1,6}\\.[a-z]{2,3}", 1..5), origin in "https?://[a-z.@/:]{1,12}") {
        let listed: Vec<String> = names.iter().map(|name| format!("https://{name}")).collect();
        let list = AllowList::new(&listed.join(","), OWN);
        assert_eq!(list.allows(&origin), listed.contains(&origin));
    }
}

fn any_json(depth: u32) -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    let keys = prop_oneof![
        proptest::sample::select(vec![
            "text",
            "html",
            "annotations",
            "date",
            "theme",
            "kinds",
            "labels",
            "config",
            "format",
            "modified",
            "annotationId",
        ])
        .prop_map(str::to_owned),
        any::<String>(),
    ];
    leaf.prop_recursive(depth, 32, 6, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            proptest::collection::btree_map(keys.clone(), inner, 0..6)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}
