//! The measure measured: a made-up set against a marked-up text.

use crate::compare::{Score, compare};
use crate::markup::parse;
use bluepencil::annotation::{Annotation, AnnotationId, AnnotationSet, Body, Origin, Status};
use bluepencil::entity::{Entity, EntityId};
use bluepencil::mention::NameKind;
use bluepencil::quantity::{Quantity, QuantityKind};
use bluepencil::text::{Article, Span, detect_language};
use std::sync::Arc;

const SOURCE: &str = "[Ann Lee]{person} paid [$3]{money 3 USD} to the [EU]{institution} on [Friday]{neutral quantity}.";

/// "Ann Lee" rightly, "$3" with no value, "EU" as a person, "Friday" as a figure.
fn set(text: &str) -> AnnotationSet {
    let span = |part: &str| {
        let start = text.find(part).expect("the part is in the text");
        Span::new(start, start + part.len())
    };
    let name = |part: &str, entity: usize| {
        let kind = NameKind::Person;
        (
            span(part),
            Body::Name {
                kind,
                entity: EntityId::from_index(entity),
                title: None,
            },
        )
    };
    let figure = |part: &str, kind| {
        (
            span(part),
            Body::of_quantity(quantity(span(part), kind), None),
        )
    };
    let annotation = |(index, (span, body))| {
        Arc::new(Annotation {
            id: AnnotationId::from_index(index),
            span,
            paragraph: 0,
            body,
            origin: Origin::Machine,
            status: Status::Suggested,
            confidence: None,
            note: None,
            references: Vec::new(),
        })
    };
    let found = [
        name("Ann Lee", 0),
        figure("$3", QuantityKind::Money),
        name("EU", 1),
        figure("Friday", QuantityKind::Date),
    ];
    AnnotationSet {
        title: None,
        language: detect_language(text),
        model: String::new(),
        entities: vec![entity(1, "Ann Lee", 0), entity(2, "EU", 2)],
        annotations: found.into_iter().enumerate().map(annotation).collect(),
        article: Article::new(text).expect("a text"),
        statements: Arc::default(),
        orphans: Vec::new(),
        foreign: Vec::new(),
        sign_off: None,
    }
}

fn entity(id: u32, name: &str, mention: usize) -> Arc<Entity> {
    Arc::new(Entity {
        id: EntityId::new(id),
        kind: NameKind::Person,
        name: name.to_owned(),
        aliases: Vec::new(),
        roles: Vec::new(),
        mentions: vec![AnnotationId::from_index(mention)],
        note: None,
        references: Vec::new(),
    })
}

fn quantity(span: Span, kind: QuantityKind) -> Quantity {
    Quantity {
        currency: Some("USD".to_owned()),
        ..Quantity::new(kind, span)
    }
}

#[test]
fn right_wrong_missing_spurious_and_neutral_are_told_apart() {
    let marked = parse(SOURCE).expect("the markup is right");
    let (differences, scores) = compare(&marked.marks, &set(&marked.text));
    let seen: Vec<(&str, Option<String>, Option<String>)> = differences
        .iter()
        .map(|difference| {
            let text = &marked.text[difference.span.range()];
            let written = |label: &Option<crate::label::Label>| {
                label.as_ref().map(|label| label.markup(text))
            };
            (
                text,
                written(&difference.expected),
                written(&difference.found),
            )
        })
        .collect();
    let some = |label: &str| Some(label.to_owned());
    let expected = [
        ("$3", some("money 3 USD"), some("money - USD")),
        ("EU", some("institution"), None),
        ("EU", None, some("person")),
    ];
    assert_eq!(seen, expected);
    let score = |expected, found, agreed, same| Score {
        expected,
        found,
        agreed,
        same,
    };
    assert_eq!(
        scores,
        [score(1, 2, 1, 1), score(1, 0, 0, 0), score(1, 1, 1, 0)]
    );
}
