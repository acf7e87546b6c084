//! Who speaks, counted and in words.

use super::{Sources, words};
use crate::fixture;
use crate::reading::Reading;
use bluepencil::annotation::AnnotationSet;
use bluepencil::attribution::SourceKind;
use bluepencil::session::{Action, Session, Subject};

#[test]
fn what_one_cue_governs_is_said_at_one_time() {
    let sources = Sources::new(&fixture::spoken());
    let turns: Vec<_> = sources.rows.iter().map(|row| row.turns.clone()).collect();
    assert_eq!(
        turns,
        [vec![vec![0], vec![1]], vec![vec![2, 3]], vec![vec![4]]]
    );
    for row in &sources.rows {
        assert_eq!(row.turns.len(), row.voice.times);
    }
    assert_eq!(sources.place_of(1), Some((0, 1)));
    assert_eq!(sources.place_of(3), Some((1, 0)));
    assert_eq!(sources.place_of(9), None);
}

#[test]
fn what_has_no_source_is_last_and_counts_as_none() {
    let mut set = fixture::spoken();
    let mut statements = set.statements.to_vec();
    statements[4].words = 99;
    set.statements = statements.into();
    let sources = Sources::new(&set);
    let names: Vec<_> = sources.rows.iter().map(words::name).collect();
    assert_eq!(names, ["Joe Biden", "Intelligence", "No source given"]);
    assert_eq!((sources.count(), sources.named()), (2, 1));
    assert_eq!(words::count(&sources), "2 sources, 1 of them named");
    assert_eq!(words::sort(&sources.rows[2]), None);
    assert_eq!(words::times(&sources.rows[2]), "Said once");
}

#[test]
fn the_shares_of_the_kinds_are_those_of_their_words() {
    let sources = Sources::new(&fixture::spoken());
    let expected = [
        (SourceKind::Person, 11),
        (SourceKind::Document, 7),
        (SourceKind::Unknown, 1),
    ];
    assert_eq!(sources.shares(), expected);
    assert_eq!(sources.most(), 11);
    for (part, all, expected) in [
        (0, 9, "0%"),
        (1, 999, "<1%"),
        (1, 3, "33%"),
        (2, 3, "67%"),
        (5, 5, "100%"),
    ] {
        assert_eq!(words::percent(part, all), expected);
    }
}

#[test]
fn words_in_two_statements_count_once() {
    let mut set = fixture::spoken();
    let mut statements = set.statements.to_vec();
    let inner = statements[3];
    statements[2].content.end = inner.content.end;
    statements[2].words = 7;
    statements[3].speaker = statements[0].speaker;
    set.statements = statements.into();
    let sources = Sources::new(&set);
    assert_eq!((sources.words, sources.quoted), (5 + 6 + 7 + 1, 5));
    let said: u32 = sources.rows.iter().map(|row| row.voice.words).sum();
    assert_eq!(said, sources.words + inner.words);
}

#[test]
fn a_source_is_told_in_words() {
    let reading = Reading::new(fixture::spoken());
    let [biden, finding, _] = &reading.sources().rows[..] else {
        panic!("three rows");
    };
    assert_eq!(words::sort(biden).as_deref(), Some("Person, named"));
    assert_eq!(words::sort(finding).as_deref(), Some("Document, not named"));
    assert_eq!(words::times(biden), "Speaks twice");
    let manner = |row| words::manner(row).into_iter().flatten().collect::<Vec<_>>();
    assert_eq!(manner(biden), ["5 quoted", "6 reported"]);
    assert_eq!(manner(finding), ["all reported"]);
    let turn = &finding.turns[0];
    assert_eq!(
        words::quote(&reading, turn),
        "Russia could … send up to 175,000 troops"
    );
    assert_eq!(words::how(&reading, turn), "reported, “suggests”");
    assert_eq!(
        words::heard(&reading, (0, 0)),
        "Joe Biden, 1 of 2, quoted: spoke for about two hours"
    );
    let extent = "19 of the article’s 41 words are attributed (46%), 5 of them in quotation marks";
    assert_eq!(words::extent(reading.sources(), reading.words()), extent);
}

#[test]
fn an_article_in_which_nobody_speaks_has_no_sources() {
    let reading = fixture::reading();
    assert_eq!(*reading.sources(), Sources::default());
    assert_eq!(words::count(reading.sources()), "No source is given");
}

#[test]
fn sources_are_counted_again_only_where_they_may_be_others() {
    let mut session = Session::new(fixture::spoken());
    let before = Reading::new(session.set().clone());
    let of_before: *const Sources = before.sources();
    let note = |of| Action::SetNote {
        of,
        note: "Called.".to_owned(),
    };
    let mark = before
        .annotation(before.rows(bluepencil::annotation::Kind::Quantity)[0])
        .id;
    session
        .apply(note(Subject::Annotation(mark)))
        .expect("it can be noted");
    let noted = before.after(session.set().clone());
    assert!(
        std::ptr::eq(noted.sources(), of_before),
        "a mark has a note"
    );
    let [biden, putin] = [0, 1].map(|entity| before.entity(entity).id);
    let merge = Action::Merge {
        entities: vec![biden, putin],
        into: putin,
    };
    session.apply(merge).expect("they can be one");
    let merged = noted.after(session.set().clone());
    assert_eq!(words::name(&merged.sources().rows[0]), "Vladimir Putin");
    let set: &AnnotationSet = &merged.set;
    assert_eq!(merged.sources().row_of(set.entities[0].id), Some(0));
}
