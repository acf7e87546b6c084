//! The tokeniser against the WHATWG one of another crate, and tags that are too much for that.

use super::super::tokens::{Token, tokens};
use super::text;
use html5gum::emitters::default::DefaultEmitter;
use proptest::prelude::{Just, Strategy, prop_oneof, proptest};

/// A token in the words that both tokenisers can be asked for; texts that follow each other are one.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Plain {
    Text(String),
    Start(String, Vec<(String, String)>),
    End(String),
    Comment(String),
}

fn push(list: &mut Vec<Plain>, token: Plain) {
    match (list.last_mut(), token) {
        (Some(Plain::Text(last)), Plain::Text(more)) => last.push_str(&more),
        (_, token) => list.push(token),
    }
}

fn ours(html: &str) -> Vec<Plain> {
    let mut list = Vec::new();
    for token in tokens(html) {
        let plain = match token {
            Token::Text(text) => Plain::Text(text.into_owned()),
            Token::Start(tag) => {
                let mut attributes: Vec<(String, String)> = Vec::new();
                for (name, value) in tag.attributes() {
                    let name = name.to_ascii_lowercase();
                    // Of two with one name the first counts.
                    if !attributes.iter().any(|(known, _)| *known == name) {
                        attributes.push((name, htmlize::unescape_attribute(value).into_owned()));
                    }
                }
                attributes.sort();
                Plain::Start(tag.name.into_owned(), attributes)
            }
            Token::End(name) => Plain::End(name.into_owned()),
            Token::Comment(words) => Plain::Comment(words.to_owned()),
        };
        push(&mut list, plain);
    }
    list
}

fn theirs(html: &str) -> Vec<Plain> {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let string = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let mut list = Vec::new();
    for token in html5gum::Tokenizer::new_with_emitter(html, emitter).flatten() {
        let plain = match token {
            html5gum::Token::String(text) => Plain::Text(string(&text)),
            html5gum::Token::StartTag(tag) => {
                let attributes = tag.attributes.iter();
                let mut attributes: Vec<(String, String)> = attributes
                    .map(|(name, value)| (string(name), string(value)))
                    .collect();
                attributes.sort();
                Plain::Start(string(&tag.name), attributes)
            }
            html5gum::Token::EndTag(tag) => Plain::End(string(&tag.name)),
            html5gum::Token::Comment(words) => Plain::Comment(string(&words)),
            html5gum::Token::Doctype(_) | html5gum::Token::Error(_) => continue,
        };
        push(&mut list, plain);
    }
    list
}

/// Mark-up of which no piece is what only the other tokeniser reports: instructions and CDATA as comments.
fn mark_up() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("<!--".to_owned()),
        Just("-->".to_owned()),
        Just("--!>".to_owned()),
        Just("<script>".to_owned()),
        Just("</script>".to_owned()),
        Just("</SCRIPT >".to_owned()),
        Just("<title>".to_owned()),
        Just("</title>".to_owned()),
        Just("<style>".to_owned()),
        Just("</style/>".to_owned()),
        Just("<a href=x".to_owned()),
        Just(" b='1'".to_owned()),
        Just("&amp;".to_owned()),
        Just("&notit;".to_owned()),
        Just("&#x41".to_owned()),
        "[a-c <>/='\"&;-]{0,8}",
        "<[a-cP]{1,3}( [a-cH]{1,2}( ?= ?(\"[a-c>&=]{0,4}\"|'[a-c> ]{0,4}'|[a-c&/]{1,3}))?){0,3} ?/?>",
    ];
    proptest::collection::vec(piece, 0..16).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn tokens_are_those_of_the_standard(html in mark_up()) {
        // What a browser takes for a comment, as in "</ a>", is none to us; it shows nothing either way.
        let without_comments = |list: Vec<Plain>| -> Vec<Plain> {
            let mut kept = Vec::new();
            for token in list {
                if !matches!(token, Plain::Comment(_)) {
                    push(&mut kept, token);
                }
            }
            kept
        };
        assert_eq!(without_comments(ours(&html)), without_comments(theirs(&html)));
    }

    #[test]
    fn comments_hold_the_same_words(words in "[a !>-]{0,12}") {
        let html = format!("a<!--{words}--> b");
        assert_eq!(ours(&html), theirs(&html));
    }
}

#[test]
fn a_tag_with_any_number_of_attributes_is_read() {
    for attribute in [" a1=\"b\"", " a='b'", " a=b", " a", "/", " a=\"b\"c"] {
        let html = format!("<p>one <b{}>two</b> three</p>", attribute.repeat(300_000));
        assert_eq!(text(&html), "one two three", "{attribute}");
        let unfinished = format!("<p>one <b{}", attribute.repeat(300_000));
        assert_eq!(text(&unfinished), "one", "{attribute}");
    }
}

#[test]
fn any_depth_is_read() {
    for (start, end) in [
        ("<div>", "</div>"),
        ("<del>", "</del>"),
        ("<sup>", "</sup>"),
        ("<!--", "-->"),
    ] {
        let html = format!("one {}{} two", start.repeat(200_000), end.repeat(200_000));
        assert!(text(&html).starts_with("one"), "{start}");
    }
}
