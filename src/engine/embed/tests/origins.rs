//! Whom the frame listens to, and whom it greets.

use crate::embed::{AllowList, Gate};
use proptest::prelude::proptest;

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

proptest! {
    /// No list of exact origins ever lets another origin in.
    #[test]
    fn only_what_is_named_is_allowed(names in proptest::collection::vec("[a-z]{1,6}\\.[a-z]{2,3}", 1..5), origin in "https?://[a-z.@/:]{1,12}") {
        let listed: Vec<String> = names.iter().map(|name| format!("https://{name}")).collect();
        let list = AllowList::new(&listed.join(","), OWN);
        assert_eq!(list.allows(&origin), listed.contains(&origin));
    }
}
