//! What comes next, and what is found.

use super::{Action, Session, TEXT, session};
use crate::annotation::{AnnotationId, Kind, Status, Verdict};
use crate::session::queue::{Filter, Order, Progress, checked, is_checkable, next, progress};
use crate::session::{Subject, Target, find};

fn words(session: &Session, id: Option<AnnotationId>) -> &str {
    let id = id.expect("there is a next one");
    let index = session.set().annotation_index(id).expect("it is there");
    &session.text()[session.set().annotations[index].span]
}

#[test]
fn the_next_one_is_the_next_undecided_one() {
    let mut session = session(TEXT);
    let filter = Filter {
        kinds: vec![Kind::Person],
        ..Filter::default()
    };
    let first = next(session.set(), &filter, Order::Text, None, true);
    assert_eq!(words(&session, first), "Angela Merkel");
    session.act(Action::SetStatus {
        of: Target::Annotations(vec![session.id("Joe Biden", 0)]),
        status: Status::Rejected,
        only_unreviewed: false,
    });
    let second = next(session.set(), &filter, Order::Text, first, true);
    assert_eq!(words(&session, second), "Merkel");
    let before = next(session.set(), &filter, Order::Text, first, false);
    assert_eq!(before, Some(session.id("Merkel", 3)), "the way starts over");
}

#[test]
fn numbers_worth_a_check_come_first() {
    let mut session = session(TEXT);
    let filter = Filter {
        only_unverified: true,
        ..Filter::default()
    };
    let first = next(session.set(), &filter, Order::Worth, None, true);
    let worth = |id: AnnotationId| {
        let index = session.set().annotation_index(id).expect("it is there");
        session.set().annotations[index]
            .claim()
            .expect("a claim")
            .worth
            .score
    };
    let others = session
        .set()
        .annotations
        .iter()
        .filter(|annotation| annotation.kind() == Kind::Quantity);
    let best = others
        .map(|annotation| worth(annotation.id))
        .max()
        .expect("a number");
    assert_eq!(worth(first.expect("a number")), best);
    session.act(Action::SetVerdict {
        of: vec![first.expect("a number")],
        verdict: Some(Verdict::Disputed),
    });
    assert_ne!(
        next(session.set(), &filter, Order::Worth, None, true),
        first
    );
}

#[test]
fn progress_counts_decisions() {
    let mut session = session(TEXT);
    let people = |session: &Session| progress(session.set(), Some(Kind::Person));
    assert_eq!(
        people(&session),
        Progress {
            reviewed: 0,
            total: 6
        }
    );
    session.act(Action::SetStatus {
        of: Target::Entity(session.entity("Joe Biden", 0)),
        status: Status::Accepted,
        only_unreviewed: false,
    });
    assert_eq!(
        people(&session),
        Progress {
            reviewed: 2,
            total: 6
        }
    );
    assert_eq!(progress(session.set(), None).reviewed, 2);
}

#[test]
fn a_verdict_says_nothing_of_the_mark() {
    let mut session = session(TEXT);
    let number = session.id("1,200 soldiers", 0);
    let before = checked(session.set());
    session.act(Action::SetVerdict {
        of: vec![number],
        verdict: Some(Verdict::Confirmed),
    });
    let now = checked(session.set());
    assert_eq!((before.reviewed, now.reviewed), (0, 1));
    assert_eq!(now.open(), before.open() - 1);
    assert_eq!(progress(session.set(), None).reviewed, 0);
    session.act(Action::SetStatus {
        of: Target::Annotations(vec![number]),
        status: Status::Rejected,
        only_unreviewed: false,
    });
    assert_eq!(checked(session.set()).total, before.total - 1);
}

#[test]
fn what_matters_comes_first_and_namesakes_of_a_rejected_name_last() {
    let mut session = session(TEXT);
    let all = |session: &Session| {
        let filter = Filter {
            only_unreviewed: false,
            ..Filter::default()
        };
        let mut found = vec![next(session.set(), &filter, Order::Matters, None, true)];
        while found.len() < session.set().annotations.len() {
            let last = *found.last().expect("there is a first one");
            found.push(next(session.set(), &filter, Order::Matters, last, true));
        }
        found.into_iter().flatten().collect::<Vec<_>>()
    };
    let first = session
        .set()
        .annotation(all(&session)[0])
        .expect("it is there");
    assert!(is_checkable(first), "a number worth a check comes first");
    let merkel = session.id("Angela Merkel", 0);
    session.act(Action::SetStatus {
        of: Target::Annotations(vec![merkel]),
        status: Status::Rejected,
        only_unreviewed: false,
    });
    let order = all(&session);
    let of_merkel = |id: &AnnotationId| {
        let entity = |id| session.set().annotation(id).and_then(|each| each.entity());
        entity(*id) == entity(merkel)
    };
    let last = &order[order.len() - 4..];
    assert!(last.iter().all(of_merkel), "her other mentions come last");
}

#[test]
fn words_are_found_in_any_case_and_shape() {
    let text = "O’Brien and ΟΔΟΣ, straße, co\u{ad}operate, İstanbul.";
    let rows = [
        ("o'brien", "O’Brien"),
        ("οδος", "ΟΔΟΣ"),
        ("STRAßE", "straße"),
        ("cooperate", "co\u{ad}operate"),
        ("and\u{a0}ο", "and Ο"),
        ("İstanbul", "İstanbul"),
    ];
    for (words, expected) in rows {
        let found = find::in_text(text, words, 10);
        let found: Vec<&str> = found.spans.iter().map(|&span| &text[span]).collect();
        assert_eq!(found, [expected], "{words}");
    }
    assert_eq!(find::in_text(text, "", 10).spans, []);
    let limited = find::in_text("aaaa", "a", 2);
    assert_eq!((limited.spans.len(), limited.has_more), (2, true));
    assert!(!find::in_text("aa", "a", 2).has_more);
}

#[test]
fn marks_are_found_by_what_is_said_of_them() {
    let mut session = session(TEXT);
    let number = session.id("1,200 soldiers", 0);
    session.act(Action::SetNote {
        of: Subject::Annotation(number),
        note: "Ask the Ministry".to_owned(),
    });
    assert_eq!(
        find::in_annotations(session.set(), "ministry", 10),
        [number]
    );
    let of_merkel = find::in_annotations(session.set(), "angela", 10);
    assert_eq!(of_merkel.len(), 4, "the surname too is hers");
    assert_eq!(find::in_annotations(session.set(), "merkel", 2).len(), 2);
}
