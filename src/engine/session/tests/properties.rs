//! What holds whatever a person does.

use super::{Action, Session, TEXT, analysed, check};
use crate::annotation::{AnnotationId, AnnotationSet, Body, Field, Kind, Status, Verdict};
use crate::attribution::Mode;
use crate::entity::EntityId;
use crate::format::json;
use crate::quantity::{Change, Operator, QuantityKind};
use crate::session::{
    Correction, Edge, Resize, Subject, Target, find, is_decided, occurrences, queue,
};
use crate::text::{Article, Span};
use proptest::prelude::{Just, Strategy, any, prop, prop_oneof, proptest};
use proptest::test_runner::Config;

/// Numbers from which an action is made of what there is.
type Seed = (u8, u16, u16, u16, u8);

fn seeds(count: usize) -> impl Strategy<Value = Vec<Seed>> {
    prop::collection::vec(any::<Seed>(), count)
}

fn ids(set: &AnnotationSet, one: u16, many: u8) -> Vec<AnnotationId> {
    let count = set.annotations.len();
    let some = (0..usize::from(many % 4)).map(|step| usize::from(one) + step * 7);
    match count {
        0 => vec![AnnotationId::new(1)],
        _ => some.map(|at| set.annotations[at % count].id).collect(),
    }
}

fn entity(set: &AnnotationSet, one: u16) -> EntityId {
    match set.entities.len() {
        0 => EntityId::new(1),
        count => set.entities[usize::from(one) % count].id,
    }
}

/// Any span, often not on words, now and then not in the text.
fn span(set: &AnnotationSet, from: u16, length: u16) -> Span {
    let start = usize::from(from) % (set.article.text().len() + 2);
    Span::new(start, start + usize::from(length) % 24)
}

/// The text with a part left out and other words put in.
fn edited(text: &str, from: u16, length: u16, words: u16) -> String {
    let start = text.floor_char_boundary(usize::from(from) % text.len());
    let end = text.floor_char_boundary((start + usize::from(length) % 60).min(text.len()));
    let inserts = [
        "",
        " ",
        "\n",
        "Joe Biden ",
        "12 ",
        " no",
        "é",
        "On Monday Merkel paid €3 million.\n",
    ];
    let insert = inserts[usize::from(words) % inserts.len()];
    format!("{}{insert}{}", &text[..start], &text[end.max(start)..])
}

fn action(set: &AnnotationSet, (what, one, two, three, few): Seed) -> Action {
    let kind = Kind::ALL[usize::from(two) % 3];
    let target = match few % 8 {
        0 => Target::Entity(entity(set, one)),
        1 => Target::Kind(kind),
        2 if few > 200 => Target::All,
        _ => Target::Annotations(ids(set, one, few / 8)),
    };
    let subject = match few % 2 {
        0 => Subject::Entity(entity(set, one)),
        _ => Subject::Annotation(ids(set, one, 1)[0]),
    };
    let edge = [Edge::Start, Edge::End][usize::from(three) % 2];
    let snap = few % 2 == 0;
    match what % 27 {
        0..=2 => Action::SetStatus {
            of: target,
            status: [Status::Suggested, Status::Accepted, Status::Rejected][usize::from(three) % 3],
            only_unreviewed: snap,
        },
        3 => Action::SetVerdict {
            of: ids(set, one, few),
            verdict: Verdict::ALL.get(usize::from(three) % 4).copied(),
        },
        4 => Action::SetNote {
            of: subject,
            note: ["", "look again", "“é”\n"][usize::from(three) % 3].to_owned(),
        },
        5 => Action::SetReferences {
            of: subject,
            references: ["https://example.org", "", "A call\n\nexample.org"]
                [usize::from(three) % 3]
                .to_owned(),
        },
        6..=8 => Action::Add {
            span: span(set, one, two),
            kind: Kind::ALL[usize::from(three) % 3],
            snap,
            everywhere: few > 128,
        },
        9 => Action::ChangeKind {
            of: target,
            kind: Kind::ALL[usize::from(three) % 3],
        },
        10 => Action::Resize {
            annotation: ids(set, one, 1)[0],
            to: Resize::Grow(edge),
        },
        11 => Action::Resize {
            annotation: ids(set, one, 1)[0],
            to: Resize::Shrink(edge),
        },
        12 => Action::Resize {
            annotation: ids(set, one, 1)[0],
            to: Resize::To {
                span: span(set, two, three),
                snap,
            },
        },
        13 => Action::Move {
            annotations: ids(set, one, few),
            to: entity(set, two),
        },
        14 => Action::Split {
            annotations: ids(set, one, few),
        },
        15 => Action::Merge {
            entities: vec![entity(set, one), entity(set, two)],
            into: entity(set, three),
        },
        16 => Action::Rename {
            entity: entity(set, one),
            name: ["Ann", " ", "Zoë Núñez"][usize::from(two) % 3].to_owned(),
        },
        17 => Action::SetRoles {
            entity: entity(set, one),
            roles: vec!["mayor".to_owned(), String::new()],
        },
        18 if few > 60 && matches!(target, Target::Annotations(_) | Target::Entity(_)) => {
            Action::Delete { of: target }
        }
        18 => Action::SetDate(["2021-12-07".parse().ok(), None][usize::from(two) % 2]),
        19 => match set.orphans.get(usize::from(one) % 3) {
            Some(orphan) if snap => Action::DeleteOrphans {
                orphans: vec![orphan.id],
            },
            Some(orphan) => Action::AttachOrphan {
                orphan: orphan.id,
                span: span(set, two, three),
                snap: few % 4 == 1,
            },
            None => Action::SetTitle("A title".to_owned()),
        },
        20 => Action::SignOff {
            name: "Núria".to_owned(),
            at: "2021-12-08T09:30:00Z".parse().expect("an instant"),
        },
        21 => Action::WithdrawSignOff,
        24..=26 => Action::Correct {
            annotation: ids(set, one, 1)[0],
            correction: correction(usize::from(two), usize::from(three)),
        },
        _ => {
            let text = edited(set.article.text(), one, two, three);
            let is_worn_out = set.annotations.len() < 8 || Article::new(text.as_str()).is_err();
            let text = if is_worn_out {
                edited(TEXT, one, two, three)
            } else {
                text
            };
            Action::EditText {
                fresh: Box::new(analysed(&text)),
            }
        }
    }
}

fn correction(what: usize, how: usize) -> Correction {
    let words = ["", "soldiers", "seats", "on Monday", "Joe Biden", "an aide"][how % 6].to_owned();
    match what % 12 {
        0 => {
            Correction::Amount(["", "40,000", "3 to 4", "4 to 3", "2021-12-07"][how % 5].to_owned())
        }
        1 => Correction::Kind(QuantityKind::all().nth(how % 14).expect("there are 14")),
        2 => Correction::Unit(["", "km", "hours", "%"][how % 4].to_owned()),
        3 => Correction::Currency(["", "EUR", "£"][how % 3].to_owned()),
        4 => Correction::Hedge(Operator::all().nth(how % 7)),
        5 => Correction::Change([None, Some(Change::Up)][how % 2]),
        6 => Correction::Counted(words),
        7 => Correction::Speaker(words),
        8 => Correction::Mode([None, Some(Mode::Direct), Some(Mode::Indirect)][how % 3]),
        9 => Correction::Time(words),
        10 => Correction::Negated(how.is_multiple_of(2)),
        _ => Correction::AsRead(Field::ALL[how % 12]),
    }
}

/// The words that a person decided on.
fn decided(set: &AnnotationSet) -> Vec<(AnnotationId, String)> {
    let all = set
        .annotations
        .iter()
        .filter(|annotation| is_decided(annotation));
    all.map(|annotation| {
        (
            annotation.id,
            set.article.text()[annotation.span].to_owned(),
        )
    })
    .collect()
}

proptest! {
    #![proptest_config(Config { cases: 6, ..Config::default() })]

    #[test]
    fn a_thousand_steps_lead_back_and_forth(seeds in seeds(1_000)) {
        let first = analysed(TEXT);
        let mut session = Session::new(first.clone());
        let mut steps = 0;
        let mut lines = json::Lines::default();
        for seed in seeds {
            let before = session.set.clone();
            match session.apply(action(&before, seed)) {
                Ok(outcome) => {
                    assert_eq!(outcome.is_change, session.set != before, "{outcome:?}");
                    steps += usize::from(outcome.is_change);
                    assert!(!outcome.name.is_empty());
                }
                Err(refusal) => {
                    assert!(refusal.to_string().ends_with('.') || refusal.to_string().ends_with("”."));
                    assert!(session.set == before, "a refusal changes nothing");
                }
            }
            check(&session.set);
            // Now and then written in parts, as while a person works.
            lines.prepare(&session.set, steps % 7);
            assert_eq!(lines.write(&session.set), json::to_line(&session.set));
        }
        let last = session.set.clone();
        for _ in 0..steps {
            session.undo().expect("there is a step");
        }
        assert!(session.set == first && session.undo().is_none());
        for _ in 0..steps {
            session.redo().expect("there is a step");
        }
        assert!(session.set == last && session.redo().is_none());
    }

    #[test]
    fn decisions_keep_their_words_or_are_reported(seeds in seeds(60), edits in seeds(12)) {
        let mut session = Session::new(analysed(TEXT));
        for seed in seeds.into_iter().filter(|seed| seed.0 % 24 < 20) {
            let _ = session.apply(action(&session.set, seed));
        }
        for (_, from, length, words, _) in edits {
            let text = edited(session.set.article.text(), from, length, words);
            if Article::new(text.as_str()).is_err() {
                continue;
            }
            let before = decided(&session.set);
            let fresh = Box::new(analysed(&text));
            let outcome = session.apply(Action::EditText { fresh }).expect("text can always be edited");
            let report = outcome.text.unwrap_or_default();
            check(&session.set);
            for (id, words) in before {
                let now = session.set.annotation_index(id).map(|at| &session.set.annotations[at]);
                match now {
                    Some(now) if text.as_str()[now.span] == *words => {}
                    Some(now) => {
                        let reported = report.reworded.iter().find(|reworded| reworded.annotation == id);
                        assert_eq!(reported.expect("it is reported").after, text.as_str()[now.span]);
                    }
                    None => {
                        assert!(report.lost.contains(&id), "{id} is lost: {report:?}");
                        assert!(session.set.orphans.iter().any(|orphan| orphan.id == id));
                    }
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(Config { cases: 24, ..Config::default() })]

    #[test]
    fn what_was_decided_here_stays_whatever_a_document_says(ours in seeds(20), theirs in seeds(20), edit in any::<Seed>()) {
        let worked = |text: &str, seeds: Vec<Seed>| {
            let mut session = Session::new(analysed(text));
            for seed in seeds.into_iter().filter(|seed| seed.0 % 24 < 20) {
                let _ = session.apply(action(&session.set, seed));
            }
            session
        };
        let text = edited(TEXT, edit.1, edit.2, edit.3);
        let mut session = worked(TEXT, ours);
        let document = Box::new(worked(&text, theirs).set);
        let before = session.set.clone();
        let outcome = session.apply(Action::TakeDecisions { document }).expect("nothing stands against it");
        check(&session.set);
        assert_eq!(outcome.is_change, session.set != before);
        for annotation in before.annotations.iter().filter(|annotation| is_decided(annotation)) {
            let now = session.set.annotation(annotation.id).expect("it is there");
            assert_eq!((now.span, now.kind(), now.entity()), (annotation.span, annotation.kind(), annotation.entity()));
            assert!(annotation.status == Status::Suggested || now.status == annotation.status);
            assert!(annotation.verdict().is_none_or(|verdict| now.verdict() == Some(verdict)));
        }
        if outcome.is_change {
            session.undo().expect("there is a step");
        }
        assert!(session.set == before);
    }
}

proptest! {
    #[test]
    fn no_text_and_no_span_makes_it_panic(text in prop_oneof![any::<String>(), Just("a\u{ad}b 1\u{301}2 “é” 😀\r\nz’s".to_owned())], start in 0_usize..60, length in 0_usize..20, seed in any::<Seed>()) {
        if Article::new(text.as_str()).is_ok() {
            let mut session = Session::new(analysed(&text));
            let span = Span::new(start, start + length);
            let _ = occurrences(&session.set, span);
            for (snap, kind) in [(true, Kind::Person), (false, Kind::Quantity), (false, Kind::Institution)] {
                let _ = session.apply(Action::Add { span, kind, snap, everywhere: true });
                check(&session.set);
            }
            let _ = session.apply(action(&session.set, seed));
            check(&session.set);
        }
    }

    #[test]
    fn what_is_found_is_what_was_looked_for(text in "[a-cA-C éÉ\u{ad}ß’']{0,40}", words in "[a-cé']{1,3}") {
        let plain = |text: &str| text.replace('\u{ad}', "").to_lowercase().replace('’', "'");
        let found = find::in_text(&text, &words, 100);
        assert!(found.spans.windows(2).all(|pair| pair[0].end <= pair[1].start));
        assert_eq!(found.spans.len(), plain(&text).matches(&plain(&words)).count());
        for span in &found.spans {
            assert_eq!(plain(&text.as_str()[*span]), plain(&words));
        }
    }

    #[test]
    fn a_queue_comes_to_everything_once(seeds in seeds(20), order in 0_usize..4, forward in any::<bool>()) {
        let mut session = Session::new(analysed(TEXT));
        for seed in seeds {
            let _ = session.apply(action(&session.set, seed));
        }
        let order = [queue::Order::Text, queue::Order::Worth, queue::Order::Unsure, queue::Order::Matters][order];
        let filter = queue::Filter::default();
        let fitting = session.set.annotations.iter().filter(|annotation| filter.takes(annotation)).count();
        let mut seen = std::collections::BTreeSet::new();
        let mut at = None;
        while let Some(next) = queue::next(&session.set, &filter, order, at, forward).filter(|&next| seen.insert(next)) {
            at = Some(next);
        }
        assert_eq!(seen.len(), fitting);
    }
}

#[test]
fn a_claim_never_names_an_entity_that_is_gone() {
    let mut session = Session::new(analysed(TEXT));
    let _ = session.apply(Action::Delete {
        of: Target::Kind(Kind::Person),
    });
    let speakers = session
        .set
        .annotations
        .iter()
        .filter_map(|annotation| annotation.speaker_entity());
    assert!(
        speakers
            .into_iter()
            .all(|speaker| session.set.entity(speaker).is_some())
    );
    assert!(
        session
            .set
            .annotations
            .iter()
            .any(|annotation| matches!(annotation.body, Body::Quantity { .. }))
    );
}
