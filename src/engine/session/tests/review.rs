//! Accepting, rejecting, verdicts, remarks, signing off, and taking it back.

use super::{Action, TEXT, session};
use crate::annotation::{AnnotationId, Kind, Reference, Status, Verdict};
use crate::session::{Refusal, Subject, Target};

fn accept(of: Target) -> Action {
    Action::SetStatus {
        of,
        status: Status::Accepted,
        only_unreviewed: false,
    }
}

#[test]
fn steps_say_what_was_done() {
    let session = session(TEXT);
    let (merkel, biden) = (session.entity("Angela Merkel", 0), session.id("Biden", 1));
    let soldiers = session.id("1,200 soldiers", 0);
    let reject = |of| Action::SetStatus {
        of,
        status: Status::Rejected,
        only_unreviewed: false,
    };
    let rows = [
        (
            accept(Target::Entity(merkel)),
            "Keep 4 mentions of Angela Merkel",
        ),
        (
            accept(Target::Kind(Kind::Institution)),
            "Keep 1 institution’s name",
        ),
        (reject(Target::Annotations(vec![biden])), "Remove “Biden”"),
        (
            reject(Target::Annotations(vec![biden, soldiers])),
            "Remove 2 marks",
        ),
        (
            Action::SetVerdict {
                of: vec![soldiers],
                verdict: Some(Verdict::NeedsSource),
            },
            "Ask for a source of “1,200 soldiers”",
        ),
        (
            Action::SetNote {
                of: Subject::Entity(merkel),
                note: "Chancellor then".to_owned(),
            },
            "Write the note on Angela Merkel",
        ),
        (
            Action::SetTitle(" A visit ".to_owned()),
            "Change the title to “A visit”",
        ),
        (
            Action::SetDate("2021-12-07".parse().ok()),
            "Change the date to 2021-12-07",
        ),
    ];
    for (action, name) in rows {
        let mut session = session.clone();
        assert_eq!(session.act(action).name, name);
        assert_eq!(session.undo_name(), Some(name));
        assert_eq!(session.undo(), Some(name));
        assert_eq!(
            (session.undo_name(), session.redo_name()),
            (None, Some(name))
        );
        assert_eq!(session.redo(), Some(name));
    }
}

#[test]
fn accepting_all_of_a_person_can_spare_what_was_decided_before() {
    let mut session = session(TEXT);
    let (merkel, second) = (session.entity("Angela Merkel", 0), session.id("Merkel", 1));
    session.act(Action::SetStatus {
        of: Target::Annotations(vec![second]),
        status: Status::Rejected,
        only_unreviewed: false,
    });
    let name = session
        .act(Action::SetStatus {
            of: Target::Entity(merkel),
            status: Status::Accepted,
            only_unreviewed: true,
        })
        .name;
    assert_eq!(name, "Keep 3 mentions of Angela Merkel");
    assert_eq!(session.find("Merkel", 1).status, Status::Rejected);
    assert_eq!(session.find("Merkel", 2).status, Status::Accepted);
}

#[test]
fn what_changes_nothing_is_no_step() {
    let mut session = session(TEXT);
    assert!(session.act(accept(Target::All)).is_change);
    assert!(!session.act(accept(Target::All)).is_change);
    session.undo();
    assert_eq!(session.undo_name(), None);
    assert!(!session.act(Action::SetTitle(String::new())).is_change);
    assert_eq!(
        session.redo_name(),
        Some("Keep 10 marks"),
        "what changes nothing forgets nothing"
    );
}

#[test]
fn a_new_step_takes_the_place_of_those_taken_back() {
    let mut session = session(TEXT);
    session.act(accept(Target::All));
    session.undo();
    session.act(Action::SetTitle("Visit".to_owned()));
    assert_eq!(session.redo_name(), None);
}

#[test]
fn references_are_kept_as_typed_and_once() {
    let mut session = session(TEXT);
    let of = Subject::Annotation(session.id("about €35 million a year", 0));
    let set = |references: &str| Action::SetReferences {
        of,
        references: references.to_owned(),
    };
    session.act(set(
        "https://example.org/a \r\n\n Call with the press office, 3 May\nhttps://example.org/a",
    ));
    let kept = &session.find("about €35 million a year", 0).references;
    let lines: Vec<&str> = kept.iter().map(Reference::text).collect();
    assert_eq!(
        lines,
        ["https://example.org/a", "Call with the press office, 3 May"]
    );
    let many: Vec<String> = (0..51).map(|at| format!("Book {at}")).collect();
    assert_eq!(
        session.apply(set(&many.join("\n"))),
        Err(Refusal::TooManyReferences(51))
    );
    let long = "word ".repeat(700);
    assert_eq!(
        session.apply(set(&format!("a call\n{long}"))),
        Err(Refusal::ReferenceTooLong {
            start: "word word word word word word word word …".to_owned(),
            length: 3_499
        })
    );
    assert_eq!(
        session.find("about €35 million a year", 0).references.len(),
        2
    );
}

#[test]
fn refusals_say_what_to_do() {
    let session = session(TEXT);
    let (name, gone) = (session.id("Joe Biden", 0), AnnotationId::new(99));
    let verdict = Some(Verdict::Confirmed);
    let rows = [
        (
            accept(Target::Annotations(vec![gone])),
            Refusal::NoAnnotation(gone),
        ),
        (accept(Target::Annotations(vec![])), Refusal::NothingChosen),
        (
            Action::SetVerdict {
                of: vec![name],
                verdict,
            },
            Refusal::NotANumber,
        ),
        (
            Action::SetNote {
                of: Subject::Annotation(name),
                note: "x".repeat(10_001),
            },
            Refusal::TooLong {
                length: 10_001,
                most: 10_000,
            },
        ),
        (Action::WithdrawSignOff, Refusal::NotSignedOff),
    ];
    for (action, refusal) in rows {
        assert_eq!(session.clone().apply(action), Err(refusal));
    }
}

#[test]
fn a_sign_off_says_whether_something_was_changed_since() {
    let mut session = session(TEXT);
    let sign = || Action::SignOff {
        name: " Núria ".to_owned(),
        at: "2021-12-08T09:30:00Z".parse().expect("an instant"),
    };
    let changed = |session: &super::Session| {
        session
            .set()
            .sign_off
            .as_ref()
            .map(|sign_off| (sign_off.name.clone(), sign_off.changed_since))
    };
    session.act(sign());
    assert_eq!(changed(&session), Some(("Núria".to_owned(), false)));
    session.act(accept(Target::All));
    assert_eq!(changed(&session), Some(("Núria".to_owned(), true)));
    session.undo();
    assert_eq!(changed(&session), Some(("Núria".to_owned(), false)));
    session.redo();
    session.act(sign());
    assert_eq!(changed(&session), Some(("Núria".to_owned(), false)));
    session.act(Action::WithdrawSignOff);
    assert_eq!(changed(&session), None);
}
