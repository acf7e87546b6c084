//! Marks added, changed, taken away; people and institutions put right.

use super::{Action, Session, TEXT, bare, session};
use crate::annotation::{Body, Kind, Origin, Status};
use crate::quantity::{Quantity, QuantityKind};
use crate::session::{Edge, Refusal, Resize, Target, occurrences};
use crate::text::Span;

fn add(session: &Session, words: &str, nth: usize, kind: Kind) -> Action {
    Action::Add {
        span: session.span(words, nth),
        kind,
        snap: true,
        everywhere: false,
    }
}

fn quantity<'s>(session: &'s Session, words: &str) -> &'s Quantity {
    match &session.find(words, 0).body {
        Body::Quantity { quantity, .. } => quantity,
        Body::Name { .. } => panic!("{words} is a name"),
    }
}

#[test]
fn what_is_marked_is_whole_words() {
    let mut session = bare("Talks with the Blue Lantern group’s chair, Ida Holm, lasted.");
    session.act(add(&session, "lue Lan", 0, Kind::Institution));
    let found = session.find("Blue Lantern", 0);
    assert_eq!(
        (found.origin, found.status),
        (Origin::Person, Status::Accepted)
    );
    let exactly = Action::Add {
        span: session.span(" roup’s ".trim(), 0),
        kind: Kind::Institution,
        snap: false,
        everywhere: false,
    };
    session.act(exactly);
    assert_eq!(session.named("roup’s", 0).name, "roup’s");
    for nothing in [", ", " "] {
        let action = add(&session, nothing, 0, Kind::Person);
        assert_eq!(session.apply(action), Err(Refusal::NoWord), "{nothing:?}");
    }
}

#[test]
fn a_new_mark_joins_whoever_has_the_name() {
    let mut session = session(TEXT);
    let biden = session.entity("Joe Biden", 0);
    session.act(Action::Delete {
        of: Target::Annotations(vec![session.id("Biden", 1)]),
    });
    session.mark("Biden", 1, Kind::Person);
    assert_eq!(session.entity("Biden", 1), biden);
    session.mark("Estonia", 0, Kind::Institution);
    assert_eq!(session.named("Estonia", 0).name, "Estonia");
    assert_eq!(session.named("Estonia", 0).mentions.len(), 1);
}

#[test]
fn a_mark_that_is_there_already_is_accepted() {
    let mut session = session(TEXT);
    let known = session.id("Joe Biden", 0);
    let outcome = session.act(add(&session, "Joe Biden", 0, Kind::Person));
    assert_eq!(outcome.added, []);
    assert_eq!(session.find("Joe Biden", 0).id, known);
    assert_eq!(session.find("Joe Biden", 0).status, Status::Accepted);
}

#[test]
fn a_name_can_be_marked_wherever_else_it_stands() {
    let mut session =
        bare("The Orchard paid. Then Orchard’s Orchards rested, and the Orchard-led Orchard sold.");
    let first = session.span("Orchard", 0);
    let places = occurrences(session.set(), first);
    assert_eq!(places.len(), 3, "without the plural");
    let outcome = session.act(Action::Add {
        span: first,
        kind: Kind::Institution,
        snap: true,
        everywhere: true,
    });
    assert_eq!(outcome.name, "Mark “Orchard” as an institution in 4 places");
    assert_eq!(outcome.added.len(), 4);
    assert_eq!(session.set().entities.len(), 1);
    assert_eq!(occurrences(session.set(), first), []);
    session.undo();
    assert_eq!(session.set().annotations.len(), 0);
}

#[test]
fn rejected_names_are_no_places_to_mark() {
    let mut session = session(TEXT);
    session.act(Action::SetStatus {
        of: Target::Annotations(vec![session.id("Merkel", 2)]),
        status: Status::Rejected,
        only_unreviewed: false,
    });
    assert_eq!(occurrences(session.set(), session.span("Merkel", 1)), []);
}

#[test]
fn numbers_are_read_where_they_can_be() {
    let mut session = bare(TEXT);
    session.mark("1,200 soldiers", 0, Kind::Quantity);
    let read = quantity(&session, "1,200 soldiers");
    assert_eq!(read.kind, QuantityKind::Count);
    assert_eq!(
        read.amount.value().map(ToString::to_string).as_deref(),
        Some("1200")
    );
    assert!(session.find("1,200 soldiers", 0).claim().is_some());
    session.mark("€35 million", 0, Kind::Quantity);
    let read = quantity(&session, "€35 million");
    assert_eq!(
        (read.kind, read.currency.as_deref()),
        (QuantityKind::Money, Some("EUR"))
    );
    session.mark("soldiers", 1, Kind::Quantity);
    let id = session.set().annotations.last().expect("it was marked").id;
    session.act(Action::Resize {
        annotation: id,
        to: Resize::Grow(Edge::Start),
    });
    assert_eq!(
        session.marked().last(),
        Some(&"1,200 soldiers"),
        "and is read now"
    );
    session.mark("ready", 0, Kind::Quantity);
    assert_eq!(quantity(&session, "ready").amount.value(), None);
}

#[test]
fn a_number_that_a_person_marks_has_its_source() {
    let mut session = session(TEXT);
    session.act(Action::Delete {
        of: Target::Kind(Kind::Quantity),
    });
    session.mark("1,200 soldiers", 0, Kind::Quantity);
    let speaker = session
        .find("1,200 soldiers", 0)
        .speaker_entity()
        .expect("a speaker");
    let speaker = session.set().entity(speaker).expect("it is there");
    assert_eq!(speaker.name, "Angela Merkel");
}

#[test]
fn marks_grow_and_shrink_by_words() {
    let mut session = session(TEXT);
    let id = session.id("European Commission", 0);
    let rows = [
        (Resize::Grow(Edge::Start), "The European Commission"),
        (Resize::Grow(Edge::End), "The European Commission estimates"),
        (Resize::Shrink(Edge::End), "The European Commission"),
        (Resize::Shrink(Edge::Start), "European Commission"),
        (Resize::Shrink(Edge::Start), "Commission"),
    ];
    for (to, words) in rows {
        session.act(Action::Resize { annotation: id, to });
        assert_eq!(session.find(words, 0).id, id);
    }
    assert_eq!(
        session.named("Commission", 0).name,
        "Commission",
        "its only name"
    );
    assert_eq!(session.find("Commission", 0).status, Status::Accepted);
    let shrink = Action::Resize {
        annotation: id,
        to: Resize::Shrink(Edge::End),
    };
    assert_eq!(session.apply(shrink), Err(Refusal::LastWord));
    let first = session.id("Angela Merkel", 0);
    let grow = |annotation| Action::Resize {
        annotation,
        to: Resize::Grow(Edge::Start),
    };
    assert_eq!(session.apply(grow(first)), Err(Refusal::NoMoreWords));
    let of_second_line = session.id("Merkel", 1);
    assert_eq!(
        session.apply(grow(of_second_line)),
        Err(Refusal::NoMoreWords)
    );
}

#[test]
fn a_mention_moves_and_its_figures_follow() {
    let mut session = session(TEXT);
    let biden = session.entity("Joe Biden", 0);
    let second = session.id("Merkel", 1);
    session.act(Action::Move {
        annotations: vec![second],
        to: biden,
    });
    assert_eq!(session.mentions(biden), ["Joe Biden", "Merkel", "Biden"]);
    let speaker = session
        .find("1,200 soldiers", 0)
        .speaker_entity()
        .expect("a speaker");
    assert_eq!(speaker, biden);
    let number = session.id("1,200 soldiers", 0);
    let refused = session.apply(Action::Move {
        annotations: vec![number],
        to: biden,
    });
    assert_eq!(refused, Err(Refusal::NotAName));
}

#[test]
fn a_mention_becomes_somebody_else() {
    let mut session = session(TEXT);
    let merkel = session.entity("Angela Merkel", 0);
    let last = session.id("Merkel", 3);
    session.act(Action::Split {
        annotations: vec![last],
    });
    assert_ne!(session.entity("Merkel", 3), merkel);
    assert_eq!(session.named("Merkel", 3).name, "Merkel");
    assert_eq!(session.mentions(merkel).len(), 3);
    let refused = session.apply(Action::Split {
        annotations: vec![last],
    });
    assert_eq!(refused, Err(Refusal::AllMentions));
}

#[test]
fn two_become_one_and_nothing_is_lost() {
    let mut session = session(TEXT);
    let (merkel, biden) = (
        session.entity("Angela Merkel", 0),
        session.entity("Joe Biden", 0),
    );
    for (of, note) in [(merkel, "left"), (biden, "right")] {
        session.act(Action::SetNote {
            of: crate::session::Subject::Entity(of),
            note: note.to_owned(),
        });
    }
    let outcome = session.act(Action::Merge {
        entities: vec![merkel, biden],
        into: biden,
    });
    assert_eq!(outcome.name, "Make Angela Merkel and Joe Biden one");
    assert_eq!(session.set().entity_index(merkel), None);
    let one = session.named("Merkel", 2);
    assert_eq!(
        (one.id, one.name.as_str(), one.note.as_deref()),
        (biden, "Joe Biden", Some("right\nleft"))
    );
    assert!(one.aliases.contains(&"Angela Merkel".to_owned()));
    let speaker = session.find("1,200 soldiers", 0).speaker_entity();
    assert_eq!(speaker, Some(biden));
    let alone = session.apply(Action::Merge {
        entities: vec![biden],
        into: biden,
    });
    assert_eq!(alone, Err(Refusal::OnlyOne));
}

#[test]
fn kinds_change_for_one_mark_or_for_all_of_a_name() {
    let mut session = session(TEXT);
    let merkel = session.entity("Angela Merkel", 0);
    session.act(Action::ChangeKind {
        of: Target::Entity(merkel),
        kind: Kind::Institution,
    });
    assert_eq!(session.entity("Merkel", 2), merkel);
    assert_eq!(session.find("Merkel", 2).kind(), Kind::Institution);
    let last = session.id("Merkel", 3);
    session.act(Action::ChangeKind {
        of: Target::Annotations(vec![last]),
        kind: Kind::Person,
    });
    assert_ne!(session.entity("Merkel", 3), merkel);
    let number = session.id("1,200 soldiers", 0);
    let change = |kind| Action::ChangeKind {
        of: Target::Annotations(vec![number]),
        kind,
    };
    session.act(change(Kind::Institution));
    assert_eq!(session.named("1,200 soldiers", 0).name, "1,200 soldiers");
    session.act(change(Kind::Quantity));
    assert!(
        quantity(&session, "1,200 soldiers")
            .amount
            .value()
            .is_some()
    );
}

#[test]
fn a_renamed_person_is_still_found_by_the_old_name() {
    let mut session = session(TEXT);
    let biden = session.entity("Joe Biden", 0);
    session.act(Action::Rename {
        entity: biden,
        name: "Joseph  Biden ".to_owned(),
    });
    session.act(Action::SetRoles {
        entity: biden,
        roles: vec![
            "US President".to_owned(),
            String::new(),
            "US President".to_owned(),
        ],
    });
    let named = session.named("Biden", 1);
    assert_eq!(
        (named.name.as_str(), named.roles.len()),
        ("Joseph Biden", 1)
    );
    assert!(named.aliases.contains(&"Joe Biden".to_owned()));
    let nameless = Action::Rename {
        entity: biden,
        name: " \u{200b}".to_owned(),
    };
    assert_eq!(session.apply(nameless), Err(Refusal::NoName));
}

#[test]
fn names_are_never_given_twice() {
    let mut session = session(TEXT);
    let first = session.mark("Germany", 0, Kind::Institution);
    session.undo();
    let second = session.mark("Berlin", 0, Kind::Institution);
    assert!(
        second > first,
        "{first} was taken back, and may yet come back"
    );
    session.act(Action::Delete {
        of: Target::Annotations(vec![second]),
    });
    assert!(session.mark("Estonia", 0, Kind::Institution) > second);
}

#[test]
fn marks_may_overlap() {
    let mut session = session(TEXT);
    session.mark("Joe Biden in Berlin", 0, Kind::Institution);
    session.mark("Biden in", 0, Kind::Person);
    session.mark("Joe Biden", 0, Kind::Institution);
    let on_biden = session
        .marked()
        .into_iter()
        .filter(|words| words.contains("Biden"));
    assert_eq!(on_biden.count(), 5);
}

#[test]
fn a_mark_stands_in_one_paragraph() {
    let mut session = session("Ada Byron spoke.\n\nCharles Babbage listened.");
    let across = Span::new(4, 25);
    for snap in [true, false] {
        let add = Action::Add {
            span: across,
            kind: Kind::Person,
            snap,
            everywhere: false,
        };
        assert_eq!(session.apply(add), Err(Refusal::TwoParagraphs));
    }
}
