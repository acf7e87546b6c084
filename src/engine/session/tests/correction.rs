//! A number says what a person knows, and what the machine read is kept beside it.

use super::{Action, Session, TEXT, check, session};
use crate::annotation::{AnnotationId, Fact, Field, Hedge, Source, Status, Words};
use crate::attribution::Mode;
use crate::claim::{Modality, Reason};
use crate::quantity::{Change, Operator, QuantityKind};
use crate::session::{Correction, CorrectionError, Refusal, Resize};

const COSTS: &str = "about €35 million a year";
const SOLDIERS: &str = "1,200 soldiers";

impl Session {
    fn correct(&mut self, annotation: AnnotationId, correction: Correction) {
        let outcome = self.act(Action::Correct {
            annotation,
            correction,
        });
        assert!(outcome.is_change, "{}", outcome.name);
        check(self.set());
    }

    fn fact(&self, id: AnnotationId, field: Field) -> Fact {
        let annotation = self.set().annotation(id).expect("it is there");
        annotation.body.fact(field).expect("it is a number")
    }

    fn proposed(&self, id: AnnotationId) -> Vec<Field> {
        let annotation = self.set().annotation(id).expect("it is there");
        let made = annotation.body.corrections();
        let proposed = made.iter().flat_map(|made| &made.proposed);
        proposed.map(Fact::field).collect()
    }

    fn value(&self, id: AnnotationId) -> String {
        let annotation = self.set().annotation(id).expect("it is there");
        let quantity = annotation.quantity().expect("it is a number");
        let values = quantity.amount.values().map(ToString::to_string);
        values.collect::<Vec<_>>().join(" to ")
    }
}

fn text(words: &str) -> String {
    words.to_owned()
}

#[test]
fn every_field_is_corrected_and_set_back() {
    let mut session = session(TEXT);
    let id = session.id(SOLDIERS, 0);
    let before = session
        .set()
        .annotation(id)
        .expect("it is there")
        .body
        .clone();
    let rows = [
        (Correction::Amount(text("1,300 to 1,400")), Field::Amount),
        (Correction::Kind(QuantityKind::Ratio), Field::Kind),
        (Correction::Unit(text("times")), Field::Unit),
        (Correction::Hedge(Some(Operator::AtMost)), Field::Hedge),
        (Correction::Change(Some(Change::Up)), Field::Change),
        (Correction::Counted(text("troops")), Field::Counted),
        (Correction::Speaker(text("Joe Biden")), Field::Speaker),
        (Correction::Mode(Some(Mode::Direct)), Field::Manner),
        (Correction::Time(text("next year")), Field::Time),
        (Correction::Modality(Modality::Estimate), Field::Modality),
        (Correction::Negated(true), Field::Negated),
    ];
    for (correction, field) in rows.clone() {
        session.correct(id, correction);
        assert!(session.proposed(id).contains(&field), "{field:?}");
    }
    assert_eq!(session.find(SOLDIERS, 0).status, Status::Accepted);
    assert_eq!(session.value(id), "1300 to 1400");
    for (_, field) in rows.into_iter().rev() {
        session.correct(id, Correction::AsRead(field));
        assert!(!session.proposed(id).contains(&field), "{field:?}");
    }
    assert_eq!(
        session.set().annotation(id).expect("it is there").body,
        before
    );
    for _ in 0..22 {
        session.undo();
    }
    assert_eq!(*session.set(), super::analysed(TEXT));
}

#[test]
fn the_machine_s_value_set_by_hand_is_no_correction() {
    let mut session = session(TEXT);
    let id = session.id(SOLDIERS, 0);
    session.correct(id, Correction::Amount(text("1300")));
    session.correct(id, Correction::Counted(text("troops")));
    assert_eq!(session.proposed(id), [Field::Amount, Field::Counted]);
    session.correct(id, Correction::Amount(text("1 200")));
    session.correct(id, Correction::Counted(text("soldiers")));
    assert_eq!(session.proposed(id), []);
}

#[test]
fn typed_words_are_looked_for_in_the_sentence() {
    let mut session = session(TEXT);
    let id = session.id(SOLDIERS, 0);
    session.correct(id, Correction::Counted(text("Estonia")));
    let estonia = Words::Printed(session.span("Estonia", 0));
    assert_eq!(
        session.fact(id, Field::Counted),
        Fact::Counted(Some(estonia))
    );
    session.correct(id, Correction::Counted(text("Berlin")));
    let typed = Words::Typed(text("Berlin"));
    assert_eq!(session.fact(id, Field::Counted), Fact::Counted(Some(typed)));
    session.correct(id, Correction::Counted(text(" ")));
    assert_eq!(session.fact(id, Field::Counted), Fact::Counted(None));
}

#[test]
fn a_speaker_is_somebody_of_the_article_or_typed() {
    let mut session = session(TEXT);
    let id = session.id(COSTS, 0);
    let (biden, span) = (session.entity("Joe Biden", 0), session.span("Biden", 1));
    session.correct(id, Correction::Speaker(text("Joe Biden")));
    let source = |words, entity, named| {
        Fact::Speaker(Some(Source {
            words,
            entity,
            named,
        }))
    };
    assert_eq!(
        session.fact(id, Field::Speaker),
        source(Words::Printed(span), Some(biden), true)
    );
    session.correct(id, Correction::Speaker(text("an official in Tallinn")));
    assert_eq!(
        session.fact(id, Field::Speaker),
        source(Words::Typed(text("an official in Tallinn")), None, true)
    );
    session.correct(id, Correction::Named(false));
    let worth = |session: &Session| {
        session
            .find(COSTS, 0)
            .claim()
            .expect("a claim")
            .worth
            .reasons
            .clone()
    };
    assert!(worth(&session).contains(&Reason::UnnamedSource));
    session.correct(id, Correction::Speaker(text("")));
    assert_eq!(session.fact(id, Field::Speaker), Fact::Speaker(None));
    assert_eq!(session.fact(id, Field::Manner), Fact::Manner(None));
    assert!(worth(&session).contains(&Reason::NoSource));
    session.correct(id, Correction::AsRead(Field::Speaker));
    assert_eq!(session.proposed(id), []);
}

#[test]
fn a_speaker_follows_when_two_become_one() {
    let mut session = session(TEXT);
    let id = session.id(COSTS, 0);
    let (biden, merkel) = (
        session.entity("Joe Biden", 0),
        session.entity("Angela Merkel", 0),
    );
    session.correct(id, Correction::Speaker(text("Joe Biden")));
    session.act(Action::Merge {
        entities: vec![biden, merkel],
        into: merkel,
    });
    check(session.set());
    assert!(matches!(
        session.fact(id, Field::Speaker),
        Fact::Speaker(Some(Source { entity: Some(entity), .. })) if entity == merkel
    ));
}

#[test]
fn what_cannot_be_is_refused() {
    let mut session = session(TEXT);
    let id = session.id(SOLDIERS, 0);
    let name = session.id("Angela Merkel", 0);
    let kind = QuantityKind::Count;
    let rows = [
        (name, Correction::Negated(true), CorrectionError::NotANumber),
        (
            id,
            Correction::Amount(text("12 to 10")),
            CorrectionError::LowAboveHigh {
                low: text("12"),
                high: text("10"),
            },
        ),
        (
            id,
            Correction::Amount(text("many")),
            CorrectionError::NotAValue {
                typed: text("many"),
                kind,
            },
        ),
        (
            id,
            Correction::Unit(text("km")),
            CorrectionError::UnitOfAnotherKind {
                unit: text("km"),
                kind,
            },
        ),
        (
            id,
            Correction::Currency(text("EUR")),
            CorrectionError::NotMoney,
        ),
        (
            id,
            Correction::Currency(text("QQQ")),
            CorrectionError::UnknownCurrency(text("QQQ")),
        ),
    ];
    for (annotation, correction, error) in rows {
        let refused = session.apply(Action::Correct {
            annotation,
            correction,
        });
        assert_eq!(refused, Err(Refusal::Correction(error)));
    }
    let long = Action::Correct {
        annotation: id,
        correction: Correction::Time("long ".repeat(100)),
    };
    assert!(matches!(session.apply(long), Err(Refusal::TooLong { .. })));
}

#[test]
fn a_type_takes_along_what_fits_it() {
    let mut session = session(TEXT);
    let id = session.id(COSTS, 0);
    let kind = session.fact(id, Field::Kind);
    session.correct(id, Correction::Kind(QuantityKind::Date));
    assert_eq!(session.value(id), "");
    assert_eq!(session.fact(id, Field::Currency), Fact::Currency(None));
    session.correct(id, Correction::AsRead(Field::Kind));
    assert_eq!(session.fact(id, Field::Kind), kind);
    assert_eq!(
        (session.value(id).as_str(), session.proposed(id)),
        ("35000000", vec![])
    );
}

#[test]
fn a_resized_number_is_read_anew_but_for_what_was_corrected() {
    let mut session = session(TEXT);
    let id = session.id(COSTS, 0);
    session.correct(id, Correction::Amount(text("36 million")));
    session.correct(id, Correction::Hedge(Some(Operator::Above)));
    let span = session.span("€35 million", 0);
    session.act(Action::Resize {
        annotation: id,
        to: Resize::To { span, snap: true },
    });
    check(session.set());
    assert_eq!(
        session.fact(id, Field::Kind),
        Fact::Kind(QuantityKind::Money),
        "read anew"
    );
    assert_eq!(session.value(id), "36000000");
    assert!(matches!(
        session.fact(id, Field::Hedge),
        Fact::Hedge(Some(Hedge {
            operator: Operator::Above,
            ..
        }))
    ));
    assert_eq!(session.proposed(id), [Field::Amount, Field::Hedge]);
}

#[test]
fn corrections_go_with_their_words() {
    let mut session = session(TEXT);
    let id = session.id(SOLDIERS, 0);
    session.correct(id, Correction::Amount(text("1,300")));
    session.correct(id, Correction::Counted(text("Estonia")));
    session.correct(id, Correction::Speaker(text("Joe Biden")));
    for edited in [
        format!("A new first line.\n{TEXT}"),
        TEXT.replace(
            "Merkel said Germany would send",
            "On Tuesday Merkel said that Germany would soon send",
        ),
    ] {
        let mut session = session.clone();
        let report = session.edit(&edited);
        check(session.set());
        assert!(report.lost.is_empty());
        assert_eq!(session.id(SOLDIERS, 0), id);
        assert_eq!(session.value(id), "1300");
        let (estonia, biden) = (session.span("Estonia", 0), session.span("Biden", 0));
        assert_eq!(
            session.fact(id, Field::Counted),
            Fact::Counted(Some(Words::Printed(estonia)))
        );
        assert!(matches!(
            session.fact(id, Field::Speaker),
            Fact::Speaker(Some(Source { words: Words::Printed(span), entity: Some(_), .. })) if span.contains(biden)
        ));
        assert_eq!(
            session.proposed(id),
            [Field::Amount, Field::Counted, Field::Speaker]
        );
    }
    let report = session.edit(&TEXT.replace(" to Estonia", ""));
    check(session.set());
    assert!(report.lost.is_empty());
    let typed = Words::Typed(text("Estonia"));
    assert_eq!(session.fact(id, Field::Counted), Fact::Counted(Some(typed)));
}
