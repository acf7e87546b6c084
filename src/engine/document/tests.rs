//! What holds of every text, and tables of tokens.

use super::{Cursor, Document, TokenKind};
use crate::lexicon::{Class, WordId};
use crate::text::{Span, is_invisible};
use proptest::prelude::{Just, Strategy, any, prop_oneof, proptest};

#[test]
fn tokens_are_what_a_reader_would_cut() {
    let rows: &[(&str, &[&str])] = &[
        ("Angela Merkel's plan", &["Angela", "Merkel", "'s", "plan"]),
        ("O’Brien’s don't", &["O'Brien", "'s", "don't"]),
        (
            "the U.S. Army, J.D. Vance",
            &["the", "U.S.", "Army", ",", "J.D.", "Vance"],
        ),
        (
            "J. Smith vs. Acme Inc.",
            &["J.", "Smith", "vs.", "Acme", "Inc."],
        ),
        ("ISIL-held al-Amr", &["ISIL", "-", "held", "al", "-", "Amr"]),
        (
            "NZ$26m, 175,000 at 120:07.",
            &["NZ", "$", "26m", ",", "175,000", "at", "120:07", "."],
        ),
        (
            "3.5% of 1,2 in 1990s",
            &["3.5", "%", "of", "1,2", "in", "1990s"],
        ),
        (
            "Write to a.b@c.org or https://c.org/x, #tag @me",
            &[
                "Write",
                "to",
                "a.b@c.org",
                "or",
                "https://c.org/x",
                ",",
                "#tag",
                "@me",
            ],
        ),
        ("co\u{ad}operate e\u{301}", &["cooperate", "e\u{301}"]),
        ("AT&T said... yes", &["AT&T", "said", "...", "yes"]),
        (
            "She is 43. He left.",
            &["She", "is", "43", ".", "He", "left", "."],
        ),
        (
            "No. 5 said no. Nos. 1",
            &["No.", "5", "said", "no", ".", "Nos.", "1"],
        ),
        ("a word. Next", &["a", "word", ".", "Next"]),
    ];
    let mut wrong = Vec::new();
    for (text, expected) in rows {
        let document = Document::new(text);
        let found: Vec<&str> = (0..document.tokens.len())
            .map(|index| document.word(index))
            .collect();
        if found != *expected {
            wrong.push((found.join("|"), expected.join("|")));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_title_with_a_stop_is_one_word() {
    let document = Document::new("Gen. Lee");
    assert_eq!(document.tokens[0].kind, TokenKind::Word);
    assert_eq!(document.word(0), "Gen.");
}

/// Text as it is pasted: words of many kinds with every sort of gap, and plain noise.
fn pasted_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("Biden’s ".to_owned()),
        Just("U.S. ".to_owned()),
        Just("12:07".to_owned()),
        Just("\r\n".to_owned()),
        Just("“".to_owned()),
        Just("\"".to_owned()),
        Just("'".to_owned()),
        Just("\u{a0}".to_owned()),
        Just("\u{ad}".to_owned()),
        Just("\u{200b}".to_owned()),
        Just("😀\u{1f3fd}".to_owned()),
        Just("$5bn".to_owned()),
        any::<String>(),
        "[a-zA-Z0-9 .,'-]{0,8}",
    ];
    proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn tokens_leave_out_nothing_visible(text in pasted_text()) {
        let document = Document::new(&text);
        let mut at = 0;
        for token in &document.tokens {
            assert!(!token.span.is_empty() && token.span.start >= at);
            assert!(text[at..token.span.start].chars().all(|c| c.is_whitespace() || c.is_control() || is_invisible(c)));
            at = token.span.end;
        }
        assert!(text[at..].chars().all(|c| c.is_whitespace() || c.is_control() || is_invisible(c)));
    }

    #[test]
    fn every_token_is_in_one_sentence_of_one_paragraph(text in pasted_text()) {
        let document = Document::new(&text);
        let in_sentences: Vec<usize> = document.sentences.iter().flat_map(|sentence| sentence.tokens.clone()).collect();
        assert_eq!(in_sentences, (0..document.tokens.len()).collect::<Vec<_>>());
        let in_paragraphs: Vec<usize> = document.paragraphs.iter().flat_map(|paragraph| paragraph.sentences.clone()).collect();
        assert_eq!(in_paragraphs, (0..document.sentences.len()).collect::<Vec<_>>());
    }

    #[test]
    fn quotations_are_in_order_and_apart(text in pasted_text()) {
        let quotations = Document::new(&text).quotations;
        assert!(quotations.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start));
        assert!(quotations.iter().all(|quotation| text.get(quotation.span.range()).is_some()));
    }
}

#[test]
fn tokens_in_a_span_are_those_wholly_inside() {
    let document = Document::new("one two three");
    assert_eq!(document.tokens_in(Span::new(1, 9)), 1..2);
    assert_eq!(document.tokens_in(Span::new(5, 6)), 2..2);
}

#[test]
fn a_cursor_matches_whatever_the_letter_case_and_sees_one_sentence() {
    let document = Document::new("He left. May the Nine, of Us, meet at 5 GMT?");
    let cursor = Cursor::new(&document, document.sentences[1].tokens.clone());
    let first = cursor.tokens.start;
    assert!(cursor.is(first, Class::Month) && cursor.is_common(first, Class::Modal));
    assert_eq!(cursor.cardinal(first + 2), Some(9));
    assert!(!cursor.is_common(first + 2, Class::Cardinal));
    assert!(!cursor.is_small(first, Class::Modal) && cursor.is_small(first + 1, Class::Article));
    assert!(cursor.reads_all(first + 1, &["the", "nine", ","]));
    assert!(cursor.is_exact(cursor.tokens.end - 2, Class::TimeZone));
    assert_eq!(cursor.word(first - 1), "");
    assert_eq!(cursor.id(cursor.tokens.end), WordId::UNKNOWN);
}
