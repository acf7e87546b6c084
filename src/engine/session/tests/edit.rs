//! The text is edited, and what a person decided stays with its words.

use super::{Action, Session, TEXT, bare, session};
use crate::annotation::{AnnotationId, Kind, Loss, LostBody, Status, Verdict};
use crate::quantity::{Approximator, Operator};
use crate::session::{Subject, Target};
use crate::text::Span;

fn decide(session: &mut Session, id: AnnotationId, status: Status) {
    session.act(Action::SetStatus {
        of: Target::Annotations(vec![id]),
        status,
        only_unreviewed: false,
    });
}

#[test]
fn marks_in_unchanged_paragraphs_stay_as_they_were() {
    let mut session = session(TEXT);
    let biden = session.id("Biden", 1);
    let merkel = session.entity("Angela Merkel", 0);
    session.act(Action::Delete {
        of: Target::Annotations(vec![session.id("1,200 soldiers", 1)]),
    });
    session.act(Action::Rename {
        entity: merkel,
        name: "A. Merkel".to_owned(),
    });
    let report = session.edit(&format!("A new first line.\n{TEXT}\nMerkel then left."));
    assert!(report.lost.is_empty() && report.reworded.is_empty());
    assert_eq!(session.id("Biden", 1), biden);
    assert_eq!(
        session.entity("Merkel", 4),
        merkel,
        "the new mention is of the same person"
    );
    let deleted = session.span("1,200 soldiers", 1);
    let all = session.set().annotations.iter();
    assert!(
        all.clone().all(|annotation| annotation.span != deleted),
        "deleted stays deleted"
    );
    assert_eq!(session.find("Biden", 1).paragraph, 4);
}

#[test]
fn decisions_go_with_their_words() {
    let mut session = session(TEXT);
    let (rejected, accepted) = (session.id("Merkel", 1), session.id("1,200 soldiers", 0));
    decide(&mut session, rejected, Status::Rejected);
    session.act(Action::SetVerdict {
        of: vec![accepted],
        verdict: Some(Verdict::Confirmed),
    });
    let text = TEXT.replace(
        "Merkel said Germany would",
        "On Tuesday Merkel said that Germany would",
    );
    let report = session.edit(&text);
    assert_eq!((report.kept, report.lost.len()), (2, 0));
    assert_eq!(session.id("Merkel", 1), rejected);
    assert_eq!(
        session.find("Merkel", 1).status,
        Status::Rejected,
        "and no fresh mark beside it"
    );
    let here = session.span("Merkel", 1);
    let marks = session
        .set()
        .annotations
        .iter()
        .filter(|annotation| annotation.span == here);
    assert_eq!(marks.count(), 1);
    assert_eq!(
        session.find("1,200 soldiers", 0).verdict(),
        Some(Verdict::Confirmed)
    );
}

#[test]
fn a_figure_that_was_changed_loses_its_verdict() {
    let mut session = session(TEXT);
    let figure = session.id("1,200 soldiers", 0);
    session.act(Action::SetVerdict {
        of: vec![figure],
        verdict: Some(Verdict::Confirmed),
    });
    let report = session.edit(&TEXT.replacen("1,200 soldiers to", "1,300 soldiers to", 1));
    assert_eq!(report.lost, [figure]);
    assert_eq!(session.find("1,300 soldiers", 0).verdict(), None);
    let orphan = &session.set().orphans[0];
    assert_eq!(
        (orphan.quote.exact.as_str(), orphan.loss),
        ("1,200 soldiers", Loss::Gone)
    );
    assert_eq!(
        orphan.body,
        LostBody::Quantity {
            verdict: Some(Verdict::Confirmed)
        }
    );
}

#[test]
fn digits_that_became_part_of_another_figure_lose_their_verdict() {
    let old = "On Friday the board said that 12 boats had sunk in the storm.";
    for (from, to) in [
        ("12", "12 million"),
        ("12", "3.12"),
        ("12", "112"),
        ("12", "12,000"),
    ] {
        let mut session = bare(old);
        let id = session.mark("12", 0, Kind::Quantity);
        session.act(Action::SetVerdict {
            of: vec![id],
            verdict: Some(Verdict::Confirmed),
        });
        let report = session.edit(&old.replace(from, to));
        assert_eq!(report.lost, [id], "{to}");
    }
    let mut session = bare(old);
    let id = session.mark("12", 0, Kind::Quantity);
    let report = session.edit(&old.replace("boats", "large boats"));
    assert_eq!((report.kept, session.id("12", 0)), (1, id));
}

#[test]
fn a_name_whose_spelling_was_corrected_is_reported() {
    let mut session =
        bare("Yesterday the council heard Iris Vandermeer speak about the new tram line.");
    let id = session.mark("Iris Vandermeer", 0, Kind::Person);
    let report =
        session.edit("Yesterday the council heard Iris Vandermeyer speak about the new tram line.");
    assert_eq!(report.reworded.len(), 1);
    let reworded = &report.reworded[0];
    assert_eq!(
        (
            reworded.annotation,
            reworded.before.as_str(),
            reworded.after.as_str()
        ),
        (id, "Iris Vandermeer", "Iris Vandermeyer")
    );
    let report =
        session.edit("Yesterday the council heard Otto Grünspan speak about the new tram line.");
    assert_eq!(report.lost, [id], "another name is another person");
}

#[test]
fn words_that_could_be_in_two_places_are_in_none() {
    let text = "Nothing to report here.\nThe mayor of the old town met the visitors, among them Ada Quill, and were fed at the old market hall.";
    let mut session = bare(text);
    let id = session.mark("Ada Quill", 0, Kind::Person);
    let twice = "Nothing at all to report.\nFirst: the visitors came, among them Ada Quill, and were shown the old market hall.\nNext: the visitors came, among them Ada Quill, and were shown the old market hall.";
    let report = session.edit(twice);
    assert_eq!(report.lost, [id]);
    assert_eq!(session.set().orphans[0].loss, Loss::Ambiguous);
}

#[test]
fn a_lost_mark_comes_back_with_its_words() {
    let mut session = session(TEXT);
    let id = session.id("European Commission", 0);
    let entity = session.entity("European Commission", 0);
    session.act(Action::SetNote {
        of: Subject::Entity(entity),
        note: "asked for comment".to_owned(),
    });
    decide(&mut session, id, Status::Accepted);
    let line =
        "The European Commission estimates that the mission costs about €35 million a year.\n";
    let report = session.edit(&TEXT.replace(line, ""));
    assert_eq!(report.lost, [id]);
    assert_eq!(session.set().entity_index(entity), None);
    let report = session.edit(&TEXT.replace("Biden thanked", "Joe Biden thanked"));
    assert_eq!(report.found, [id]);
    assert_eq!(session.id("European Commission", 0), id);
    let named = session.named("European Commission", 0);
    assert_eq!(
        (named.id, named.note.as_deref()),
        (entity, Some("asked for comment"))
    );
    assert!(session.set().orphans.is_empty());
}

#[test]
fn a_lost_mark_can_be_put_somewhere_or_deleted() {
    let mut session = session(TEXT);
    for words in ["Joe Biden", "Angela Merkel"] {
        let id = session.id(words, 0);
        decide(&mut session, id, Status::Accepted);
    }
    let report = session.edit("Two leaders met in Berlin on Monday. Nothing else is known.");
    let [biden, merkel] = report.lost[..] else {
        panic!("two are lost: {report:?}");
    };
    let span = session.span("leaders", 0);
    let outcome = session.act(Action::AttachOrphan {
        orphan: merkel,
        span,
        snap: true,
    });
    assert_eq!(outcome.name, "Put the lost mark “Joe Biden” on “leaders”");
    assert_eq!(session.named("leaders", 0).name, "Joe Biden");
    let outcome = session.act(Action::DeleteOrphans {
        orphans: vec![biden],
    });
    assert_eq!(outcome.name, "Delete 1 lost mark");
    assert!(session.set().orphans.is_empty());
}

#[test]
fn a_remark_on_somebody_who_is_gone_is_not_lost() {
    let mut session = session(TEXT);
    let entity = session.entity("Joe Biden", 0);
    session.act(Action::SetNote {
        of: Subject::Entity(entity),
        note: "call his office".to_owned(),
    });
    let report = session.edit("Angela Merkel travelled to Berlin on Monday.");
    assert_eq!(report.lost.len(), 1);
    let lost = session.set().orphans[0].entity().expect("a person");
    assert_eq!(
        (lost.id, lost.note.as_deref()),
        (entity, Some("call his office"))
    );
}

#[test]
fn a_hedge_in_another_paragraph_is_no_danger() {
    let mut set = super::analysed(TEXT);
    let words = TEXT.find("thanked").expect("it is there");
    for annotation in &mut set.annotations {
        let annotation = std::sync::Arc::make_mut(annotation);
        if let crate::annotation::Body::Quantity { quantity, .. } = &mut annotation.body {
            quantity.approximator = Some(Approximator {
                span: Span::new(words, words + 7),
                operator: Operator::About,
            });
        }
    }
    for edited in [
        TEXT.replace("Biden thanked", "éé"),
        TEXT.replace("Angela", "é"),
    ] {
        let mut session = Session::new(set.clone());
        let report = session.edit(&edited);
        assert!(report.lost.is_empty());
    }
}

#[test]
fn moved_paragraphs_keep_their_marks() {
    let mut session = session(TEXT);
    let id = session.id("about €35 million a year", 0);
    decide(&mut session, id, Status::Accepted);
    let mut lines: Vec<&str> = TEXT.lines().collect();
    lines.swap(0, 2);
    let report = session.edit(&lines.join("\n"));
    assert_eq!((report.kept, report.lost.len()), (1, 0));
    assert_eq!(session.find("about €35 million a year", 0).paragraph, 0);
}

#[test]
fn a_title_that_a_person_wrote_stays() {
    let mut session = session(&format!("Leaders meet\n{TEXT}"));
    assert_eq!(session.set().title.as_deref(), Some("Leaders meet"));
    session.edit(&format!("Leaders part\n{TEXT}"));
    assert_eq!(session.set().title.as_deref(), Some("Leaders part"));
    session.act(Action::SetTitle("My own".to_owned()));
    session.edit(&format!("Leaders agree\n{TEXT}"));
    assert_eq!(session.set().title.as_deref(), Some("My own"));
    session.undo();
    assert!(session.text().starts_with("Leaders part"));
}

#[test]
fn an_edit_marks_the_sign_off() {
    let mut session = session(TEXT);
    session.act(Action::SignOff {
        name: "Núria".to_owned(),
        at: "2021-12-08T09:30:00Z".parse().expect("an instant"),
    });
    session.edit(&format!("{TEXT} Nobody objected."));
    assert!(
        session
            .set()
            .sign_off
            .as_ref()
            .expect("it stays")
            .changed_since
    );
}
