//! A colleague's decisions come onto the open article.

use super::{Action, Session, TEXT, check, session};
use crate::annotation::{AnnotationId, Fact, Field, Kind, Status, Verdict};
use crate::claim::Modality;
use crate::session::{Correction, Subject, TakenReport, Target};

fn set_status(session: &mut Session, words: &str, nth: usize, status: Status) {
    let of = Target::Annotations(vec![session.id(words, nth)]);
    session.act(Action::SetStatus {
        of,
        status,
        only_unreviewed: false,
    });
}

fn set_verdict(session: &mut Session, words: &str, verdict: Verdict) {
    let of: Vec<AnnotationId> = vec![session.id(words, 0)];
    session.act(Action::SetVerdict {
        of,
        verdict: Some(verdict),
    });
}

fn take(open: &mut Session, theirs: &Session) -> TakenReport {
    let document = Box::new(theirs.set().clone());
    let taken = open.act(Action::TakeDecisions { document }).taken;
    taken.expect("it was taken over")
}

fn report(taken: usize, kept: usize, lost: usize) -> TakenReport {
    TakenReport { taken, kept, lost }
}

/// A colleague's article, with decisions of every sort.
fn theirs(text: &str) -> Session {
    let mut theirs = session(text);
    set_status(&mut theirs, "Angela Merkel", 0, Status::Accepted);
    set_status(&mut theirs, "European Commission", 0, Status::Rejected);
    set_verdict(&mut theirs, "about €35 million a year", Verdict::Disputed);
    theirs.mark("Germany", 0, Kind::Institution);
    let commission = theirs.entity("European Commission", 0);
    theirs.act(Action::SetNote {
        of: Subject::Entity(commission),
        note: "ask them".to_owned(),
    });
    theirs
}

#[test]
fn decisions_on_the_same_text_come_over_and_go_back_in_one_step() {
    let mut open = session(TEXT);
    let before = open.set().clone();
    assert_eq!(take(&mut open, &theirs(TEXT)), report(4, 0, 0));
    assert_eq!(open.find("Angela Merkel", 0).status, Status::Accepted);
    assert_eq!(open.find("European Commission", 0).status, Status::Rejected);
    assert_eq!(
        open.find("about €35 million a year", 0).verdict(),
        Some(Verdict::Disputed)
    );
    assert_eq!(open.named("Germany", 0).name, "Germany");
    let commission = open.named("European Commission", 0);
    assert_eq!(commission.note.as_deref(), Some("ask them"));
    assert_eq!(take(&mut open, &theirs(TEXT)), report(0, 0, 0), "once");
    open.undo();
    check(open.set());
    assert_eq!(*open.set(), before);
}

#[test]
fn what_was_decided_here_stays_and_what_was_open_is_filled_in() {
    let mut open = session(TEXT);
    set_status(&mut open, "Angela Merkel", 0, Status::Rejected);
    set_verdict(&mut open, "about €35 million a year", Verdict::Confirmed);
    open.mark("said Germany", 0, Kind::Person);
    let mut theirs = theirs(TEXT);
    let cost = theirs.id("about €35 million a year", 0);
    theirs.act(Action::SetNote {
        of: Subject::Annotation(cost),
        note: "36, says the ministry".to_owned(),
    });
    assert_eq!(take(&mut open, &theirs), report(2, 2, 0));
    assert_eq!(open.find("Angela Merkel", 0).status, Status::Rejected);
    let cost = open.find("about €35 million a year", 0);
    assert_eq!(cost.verdict(), Some(Verdict::Confirmed));
    assert_eq!(cost.note.as_deref(), Some("36, says the ministry"));
    assert!(open.marked().contains(&"said Germany"));
}

#[test]
fn one_who_is_named_in_two_ways_is_one_afterwards() {
    let mut theirs = session(TEXT);
    let (merkel, biden) = (
        theirs.entity("Angela Merkel", 0),
        theirs.entity("Joe Biden", 0),
    );
    theirs.act(Action::Merge {
        entities: vec![merkel, biden],
        into: merkel,
    });
    theirs.act(Action::SetStatus {
        of: Target::Entity(merkel),
        status: Status::Accepted,
        only_unreviewed: false,
    });
    let mut open = session(TEXT);
    take(&mut open, &theirs);
    let merkel = open.entity("Angela Merkel", 0);
    assert_eq!(merkel, open.entity("Biden", 1));
    assert_eq!(open.mentions(merkel).len(), 6);
}

#[test]
fn decisions_on_an_earlier_text_find_their_places_or_are_lost_with_a_word() {
    let text = format!(
        "A line before.\n{}",
        TEXT.replace(" in Berlin on Monday", " on Monday")
    );
    let text = text.replace("The European Commission estimates that", "Officials say");
    let mut open = session(&text);
    assert_eq!(take(&mut open, &theirs(TEXT)), report(3, 0, 1));
    assert_eq!(open.find("Angela Merkel", 0).status, Status::Accepted);
    assert_eq!(
        open.find("about €35 million a year", 0).verdict(),
        Some(Verdict::Disputed)
    );
    let lost = &open.set().orphans[0];
    assert_eq!(lost.quote.exact, "European Commission");
    assert!(open.set().annotation(lost.id).is_none());
}

#[test]
fn what_a_colleague_corrected_is_corrected_here_with_the_speaker_of_this_article() {
    let mut theirs = session(TEXT);
    let soldiers = theirs.id("1,200 soldiers", 0);
    for correction in [
        Correction::Speaker("Joe Biden".to_owned()),
        Correction::Modality(Modality::Estimate),
    ] {
        theirs.act(Action::Correct {
            annotation: soldiers,
            correction,
        });
    }
    let mut open = session(TEXT);
    // Another number for the same entity here.
    open.mark("Germany", 0, Kind::Institution);
    assert_eq!(take(&mut open, &theirs).taken, 1);
    check(open.set());
    let found = open.find("1,200 soldiers", 0);
    assert_eq!(
        found.body.fact(Field::Modality),
        Some(Fact::Modality(Modality::Estimate))
    );
    assert!(found.body.corrections().is_some(), "what was read is kept");
    let (_, speaker) = found.speakers().next().expect("a speaker");
    assert_eq!(
        open.set().entity(speaker).expect("is here").name,
        "Joe Biden"
    );
    let before = open.set().clone();
    take(&mut open, &theirs);
    assert_eq!(*open.set(), before, "a second time changes nothing");
}
