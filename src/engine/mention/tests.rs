//! What the committed model finds: sentences that any user would try, and what holds of every text.

use super::{Mention, NameKind, Tagger, find};
use crate::document::Document;
use proptest::prelude::{Just, Strategy, any, prop_oneof, proptest};
use std::sync::LazyLock;

static TAGGER: LazyLock<Tagger> = LazyLock::new(|| {
    Tagger::from_bytes(include_bytes!("../../../data/tagger.bin"))
        .expect("the committed model is whole")
});

fn names(text: &str) -> Vec<Mention> {
    find(&Document::new(text), &TAGGER, &mut |_| {})
}

/// A text with its people in [square] and its institutions in {curly} brackets → the bare text and its names.
fn read_marked(marked: &str) -> (String, Vec<(NameKind, String)>) {
    let mut names = Vec::new();
    let mut text = String::new();
    let mut start = 0;
    for character in marked.chars() {
        match character {
            '[' | '{' => start = text.len(),
            ']' => names.push((NameKind::Person, text[start..].to_owned())),
            '}' => names.push((NameKind::Institution, text[start..].to_owned())),
            other => text.push(other),
        }
    }
    (text, names)
}

#[test]
fn finds_the_names_that_any_reader_would() {
    let rows = [
        "Chancellor [Angela Merkel]'s government met on Monday.",
        "The {European Union} ({EU}) imposed sanctions on Russia.",
        "{Pentagon} spokesman [John Kirby] said the troops would stay in Germany.",
        "President [Joe Biden] spoke with Russian President [Vladimir Putin] on Tuesday.",
        "“We are ready,” Mr. [Smith] told the {BBC}.",
        "The {White House} did not comment on the report.",
        "Secretary of State [Antony Blinken] will travel to Brussels to meet {NATO} allies.",
        "The software was made by {Microsoft} in 2003.",
        "The {Kenyan Ministry of Health} thanked the visitors.",
        "Lawmaker [Tam Wing-lok] lost his seat.",
        "[Ursula von der Leyen] leads the {European Commission}.",
        "The {Ministry of Defence} denied the claim.",
        "[Maria Lopez], a professor at the {University of Chicago}, disagreed.",
        "The weather in London was fine, and the trains ran on time.",
    ];
    let mut wrong = Vec::new();
    for marked in rows {
        let (text, expected) = read_marked(marked);
        let found: Vec<_> = names(&text)
            .into_iter()
            .map(|name| (name.kind, text[name.span.range()].to_owned()))
            .collect();
        if found != expected {
            wrong.push((marked, found));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn progress_goes_from_nothing_to_all() {
    let text = "Angela Merkel met John Kirby. ".repeat(100);
    let mut heard = Vec::new();
    let found = find(&Document::new(&text), &TAGGER, &mut |share| {
        heard.push(share)
    });
    assert_eq!(found.len(), 200);
    assert!(heard.is_sorted() && heard.len() > 2);
    assert_eq!((heard.first(), heard.last()), (Some(&0.0), Some(&1.0)));
}

#[test]
fn the_fingerprint_is_twelve_digits() {
    assert_eq!(TAGGER.fingerprint().len(), 12);
    assert!(
        TAGGER
            .fingerprint()
            .chars()
            .all(|digit| digit.is_ascii_hexdigit())
    );
}

#[test]
fn a_text_without_words_has_no_names() {
    for text in ["", " ", "...", "- - -", "1 2 3", "\u{ad}"] {
        assert_eq!(names(text), [], "{text:?}");
    }
}

/// Capitals, links, brackets and noise, so that runs, phrases and acronyms of every build come up.
fn text_of_names() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("Angela ".to_owned()),
        Just("Merkel’s ".to_owned()),
        Just("European Union (EU) ".to_owned()),
        Just("of the ".to_owned()),
        Just("- ".to_owned()),
        Just("-".to_owned()),
        Just("(".to_owned()),
        Just(") ".to_owned()),
        Just("THE ".to_owned()),
        Just("J. D. ".to_owned()),
        Just(". ".to_owned()),
        Just("\n".to_owned()),
        any::<String>(),
        "[A-Za-z '.-]{0,12}",
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn names_are_apart_in_order_and_sure_within_bounds(text in text_of_names()) {
        let found = names(&text);
        assert!(found.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start));
        for name in &found {
            assert!((0.0..=1.0).contains(&name.confidence), "{name:?}");
            assert!(text.get(name.span.range()).is_some_and(|exact| !exact.is_empty() && exact.trim() == exact));
        }
        assert_eq!(found, names(&text));
    }
}
