//! Who says what follows the text and what a person makes of its names.

use super::{Action, Session, TEXT, session};
use crate::annotation::{Kind, Voice};
use crate::attribution::SourceKind;
use crate::session::Target;

/// The sources as a reader would list them.
fn voices(session: &Session) -> Vec<(String, SourceKind, usize, u32, u32)> {
    let line = |voice: Voice| {
        let Voice {
            name,
            kind,
            times,
            words,
            quoted,
            ..
        } = voice;
        (name, kind, times, words, quoted)
    };
    session.set().voices().into_iter().map(line).collect()
}

#[test]
fn sources_are_counted_by_statements_and_words() {
    assert_eq!(
        voices(&session(TEXT)),
        [
            ("Angela Merkel".to_owned(), SourceKind::Person, 2, 10, 3),
            (
                "European Commission".to_owned(),
                SourceKind::Institution,
                1,
                8,
                0
            ),
        ]
    );
}

#[test]
fn a_quotation_inside_a_reported_clause_is_counted_once() {
    let text = "Angela Merkel said the plan was “a very good one” for the town.";
    assert_eq!(
        voices(&session(text)),
        [("Angela Merkel".to_owned(), SourceKind::Person, 1, 10, 4)]
    );
}

#[test]
fn sources_are_those_of_the_edited_text() {
    let mut session = session(TEXT);
    let before = session.set().clone();
    session.edit(&TEXT.replace(" “We are ready,” Merkel said.", ""));
    assert_eq!(voices(&session)[1].2, 1, "{:?}", voices(&session));
    session.undo();
    assert_eq!(session.set().statements, before.statements);
    session.redo();
    assert_eq!(voices(&session).len(), 2);
    assert_eq!(voices(&session)[1].0, "Angela Merkel");
}

#[test]
fn sources_follow_merged_entities_and_their_kinds() {
    let mut session = session(TEXT);
    let (merkel, biden) = (
        session.entity("Angela Merkel", 0),
        session.entity("Joe Biden", 0),
    );
    session.act(Action::Merge {
        entities: vec![merkel, biden],
        into: biden,
    });
    assert_eq!(voices(&session)[0].0, "Joe Biden");
    session.undo();
    assert_eq!(voices(&session)[0].0, "Angela Merkel");
    session.act(Action::ChangeKind {
        of: Target::Entity(merkel),
        kind: Kind::Institution,
    });
    assert_eq!(voices(&session)[0].1, SourceKind::Institution);
}
