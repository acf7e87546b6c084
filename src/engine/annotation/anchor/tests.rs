//! Words followed from one text into another.

use super::{Anchors, Loss, Place};
use crate::annotation::Quote;
use crate::text::Span;
use proptest::prelude::{prop, proptest};

const OLD: &str = "The harbour board met on Friday.\n\
Chair Ines Falk said 340 berths were let, and 12 were not.\n\
“We had 12 of them repaired,” Falk added.\n\
The board meets again in June.";

/// Where the `nth` `words` of `old` are in `new`: what stands there, or why they are lost.
fn placed(old: &str, words: &str, nth: usize, new: &str) -> Result<(String, usize, bool), Loss> {
    let (start, _) = old.match_indices(words).nth(nth).expect(words);
    let mut anchors = Anchors::new(old, new);
    let Place { span, is_reworded } = anchors.place(Span::new(start, start + words.len()), None)?;
    Ok((new[span.range()].to_owned(), span.start, is_reworded))
}

/// A row: which words of [`OLD`], what was replaced by what, and in the new text the words and how many times they
/// stand before it.
type Row = (
    (&'static str, usize),
    &'static [(&'static str, &'static str)],
    Result<(&'static str, usize), Loss>,
);

#[test]
fn words_are_followed_through_edits() {
    let rows: &[Row] = &[
        // Elsewhere.
        (
            ("Falk", 1),
            &[("Friday", "Thursday evening")],
            Ok(("Falk", 1)),
        ),
        (
            ("12", 1),
            &[("The harbour board met on Friday.\n", "")],
            Ok(("12", 1)),
        ),
        // In the same paragraph, before and after.
        (
            ("340 berths", 0),
            &[("Chair Ines", "The chair, Ines")],
            Ok(("340 berths", 0)),
        ),
        (
            ("12", 0),
            &[("340 berths were let", "all but a few are let")],
            Ok(("12", 0)),
        ),
        (
            ("Ines Falk", 0),
            &[("and 12 were not", "the rest was not")],
            Ok(("Ines Falk", 0)),
        ),
        // Two paragraphs made one, and one made two.
        (("Falk", 1), &[("not.\n", "not. ")], Ok(("Falk", 1))),
        (("12", 0), &[("let, and", "let.\nAnd")], Ok(("12", 0))),
        // The spelling put right.
        (
            ("Ines Falk", 0),
            &[("Ines Falk", "Inés Falk")],
            Ok(("Inés Falk", 0)),
        ),
        // Others in its place, or nothing.
        (
            ("Ines Falk", 0),
            &[("Ines Falk", "Otto Bremer")],
            Err(Loss::Gone),
        ),
        (
            ("340 berths", 0),
            &[("340 berths were let, and ", "")],
            Err(Loss::Gone),
        ),
        (
            ("Falk", 1),
            &[("“We had 12 of them repaired,” Falk added.\n", "")],
            Err(Loss::Gone),
        ),
    ];
    let mut wrong = Vec::new();
    for ((words, nth), edits, expected) in rows {
        let new = edits.iter().fold(OLD.to_owned(), |text, (from, to)| {
            text.replacen(from, to, 1)
        });
        let expected = expected.map(|(words, nth)| {
            let (start, _) = new.match_indices(words).nth(nth).expect(words);
            (words.to_owned(), start)
        });
        let found = placed(OLD, words, *nth, &new);
        let place = found
            .as_ref()
            .map(|(words, start, _)| (words.clone(), *start));
        if place.map_err(|&loss| loss) != expected {
            wrong.push((words, edits, found));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn words_that_were_doubled_are_not_guessed() {
    let old =
        "Before.\nIn the hall the visitors saw Ada Quill, and then went on to the old market.";
    let line = "the visitors saw Ada Quill, and then went on by the long way";
    let new = format!("In brief, in the barn {line} home.\nAt last, in the barn {line} there.");
    assert_eq!(placed(old, "Ada Quill", 0, &new), Err(Loss::Ambiguous));
}

#[test]
fn a_figure_s_digits_may_not_change() {
    let (old, new) = (
        "They let 340 large berths in all last May.",
        "They let 349 large berths in all last May.",
    );
    let at = |words: &str| {
        old.find(words)
            .map(|at| Span::new(at, at + words.len()))
            .expect(words)
    };
    let mut anchors = Anchors::new(old, new);
    assert_eq!(
        anchors.place(at("340 large berths"), Some(at("340"))),
        Err(Loss::Gone)
    );
    let new = "They let 340 larger berths in all last May.";
    let place = Anchors::new(old, new).place(at("340 large berths"), Some(at("340")));
    assert!(place.expect("the digits are there").is_reworded);
}

#[test]
fn lost_words_are_known_again_by_their_context_only() {
    let quote = |exact: &str, prefix: &str, suffix: &str| Quote {
        exact: exact.to_owned(),
        prefix: prefix.to_owned(),
        suffix: suffix.to_owned(),
    };
    let mut anchors = Anchors::new("Something else.", OLD);
    let found = anchors.place_again(&quote("12", "berths were let, and ", " were not."));
    assert_eq!(
        found.map(|place| place.span.start),
        Ok(OLD.find("12").expect("12"))
    );
    let elsewhere = anchors.place_again(&quote("12", "the train left at ", " o’clock sharp"));
    assert_eq!(elsewhere, Err(Loss::Gone));
}

proptest! {
    #[test]
    fn no_texts_make_it_panic_and_places_hold_the_words(
        old in "[ab é.\n]{0,60}", new in "[ab é.\n]{0,60}", start in 0_usize..60, length in 1_usize..9
    ) {
        let start = old.floor_char_boundary(start.min(old.len()));
        let span = Span::new(start, old.floor_char_boundary((start + length).min(old.len())));
        if !span.is_empty() {
            let mut anchors = Anchors::new(&old, &new);
            if let Ok(place) = anchors.place(span, None) {
                assert_eq!(new[place.span.range()] != old[span.range()], place.is_reworded);
            }
        }
    }

    #[test]
    fn an_edit_elsewhere_leaves_words_at_their_place(
        words in prop::collection::vec("[a-h]{1,3}", 30..60), at in 0_usize..12, insert in "[a-h ]{0,20}"
    ) {
        let old = words.join(" ");
        let cut = words[..at].join(" ").len();
        let new = format!("{insert}{}", &old[cut..]);
        let kept = words[20..22].join(" ");
        let start = words[..20].join(" ").len() + 1;
        let span = Span::new(start, start + kept.len());
        let place = Anchors::new(&old, &new).place(span, None).expect("its line is unchanged after it");
        assert_eq!(place.span.start, start - cut + insert.len());
    }
}
