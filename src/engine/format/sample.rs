//! A small annotation set with everything in it that a format must carry, for the formats' tests.

use crate::annotation::{Annotation, AnnotationSet, Body, Origin, Status};
use crate::attribution::{Mode, Speaker};
use crate::claim::{Attribution, CheckWorthiness, Claim, Modality, Reason};
use crate::entity::Entity;
use crate::mention::NameKind;
use crate::quantity::{Approximator, Change, Operator, Quantity, QuantityKind, Value};
use crate::text::{Article, Language, Span};
use rust_decimal::Decimal;

/// Characters of one to four bytes stand before every annotation, so that each offset unit differs.
pub(super) const TEXT: &str =
    "😀 “Café” aid\r\n\r\nPresident Zoë Núñez of Acme paid up to €1.5 million more in 2004–2009.";

pub(super) fn set() -> AnnotationSet {
    let mut article = Article::new(TEXT).expect("a text");
    article.id = Some("desk-7".to_owned());
    article.date = Some("2021-12-07".parse().expect("a date"));
    AnnotationSet {
        article,
        title: Some("😀 “Café” aid".to_owned()),
        language: Language::ENGLISH,
        model: "0123456789ab".to_owned(),
        entities: vec![
            entity(NameKind::Person, "Zoë Núñez", &["President"], 0),
            entity(NameKind::Institution, "Acme", &[], 1),
        ],
        annotations: vec![
            name("Zoë Núñez", NameKind::Person, 0, Some("President")),
            name("Acme", NameKind::Institution, 1, None),
            Annotation {
                claim: Some(Box::new(claim())),
                ..annotation("up to €1.5 million", Body::Quantity(Box::new(money())))
            },
            annotation("2004–2009", Body::Quantity(Box::new(years()))),
        ],
    }
}

fn at(part: &str) -> Span {
    let start = TEXT.find(part).expect("a part of the text");
    Span::new(start, start + part.len())
}

fn entity(kind: NameKind, name: &str, roles: &[&str], mention: usize) -> Entity {
    let roles = roles.iter().map(|&role| role.to_owned()).collect();
    Entity {
        kind,
        name: name.to_owned(),
        aliases: vec!["alias".to_owned()],
        roles,
        mentions: vec![mention],
    }
}

fn name(part: &str, kind: NameKind, entity: usize, title: Option<&str>) -> Annotation {
    annotation(
        part,
        Body::Name {
            kind,
            entity,
            title: title.map(str::to_owned),
        },
    )
}

fn annotation(part: &str, body: Body) -> Annotation {
    Annotation {
        span: at(part),
        paragraph: 1,
        body,
        claim: None,
        origin: Origin::Machine,
        status: Status::Accepted,
        confidence: Some(0.875),
        note: Some("sure?".to_owned()),
    }
}

fn claim() -> Claim {
    Claim {
        clause: at("Acme paid up to €1.5 million more in 2004–2009"),
        modality: Modality::Estimate,
        attribution: Some(Attribution {
            mode: Mode::Indirect,
            speaker: Some(Speaker {
                span: at("Acme"),
                entity: Some(1),
                named: true,
            }),
            cue: Some(at("paid")),
        }),
        worth: CheckWorthiness::of(vec![Reason::SpecificFigure, Reason::NamedSource]),
    }
}

fn money() -> Quantity {
    Quantity {
        value: Some(Value::Decimal(Decimal::from(1_500_000))),
        currency: Some("EUR".to_owned()),
        approximator: Some(Approximator {
            span: at("up to"),
            operator: Operator::AtMost,
        }),
        change: Some(Change::Up),
        counted: Some(at("more")),
        ..quantity("up to €1.5 million", "1.5 million", QuantityKind::Money)
    }
}

fn years() -> Quantity {
    let (low, high) = (Some(Value::Year(2004)), Some(Value::Year(2009)));
    Quantity {
        low,
        high,
        ..quantity("2004–2009", "2004–2009", QuantityKind::Date)
    }
}

fn quantity(part: &str, figure: &str, kind: QuantityKind) -> Quantity {
    Quantity {
        span: at(part),
        ..Quantity::new(kind, at(figure))
    }
}
