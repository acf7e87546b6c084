//! A small annotation set with everything in it that a format must carry, for the formats' tests.

use crate::annotation::{
    Annotation, AnnotationId, AnnotationSet, Body, Corrections, Fact, Loss, LostBody, Origin,
    Orphan, Quote, Reference, SignOff, Source, Status, Verdict, Words,
};
use crate::attribution::{Mode, SourceKind, Speaker, Statement};
use crate::claim::{Attribution, CheckWorthiness, Claim, Modality, Reason, Scope};
use crate::entity::{Entity, EntityId};
use crate::mention::NameKind;
use crate::quantity::{Amount, Approximator, Change, Operator, Quantity, QuantityKind, Value};
use crate::text::{Article, Language, Span};
use rust_decimal::Decimal;
use std::sync::Arc;

/// Characters of one to four bytes stand before every annotation, so that each offset unit differs.
pub(crate) const TEXT: &str =
    "😀 “Café” aid\r\n\r\nPresident Zoë Núñez of Acme paid up to €1.5 million more in 2004–2009.";

pub(crate) fn set() -> AnnotationSet {
    let mut article = Article::new(TEXT).expect("a text");
    article.id = Some("desk-7".to_owned());
    article.date = Some("2021-12-07".parse().expect("a date"));
    let annotations = [
        name("Zoë Núñez", NameKind::Person, (1, 2), Some("President")),
        name("Acme", NameKind::Institution, (2, 1), None),
        Annotation {
            id: AnnotationId::new(5),
            references: vec![reference("https://example.org/paid")],
            ..annotation(
                "up to €1.5 million",
                Body::Quantity {
                    quantity: Box::new(money()),
                    claim: Some(Box::new(claim())),
                    verdict: Some(Verdict::NeedsSource),
                    corrections: Some(Box::new(corrections())),
                },
            )
        },
        Annotation {
            id: AnnotationId::new(3),
            ..annotation("2004–2009", dates())
        },
    ];
    AnnotationSet {
        article,
        title: Some("😀 “Café” aid".to_owned()),
        language: Language::ENGLISH,
        model: "0123456789ab".to_owned(),
        entities: vec![
            Arc::new(entity(
                2,
                NameKind::Person,
                "Zoë Núñez",
                &["President"],
                &[1],
            )),
            Arc::new(entity(1, NameKind::Institution, "Acme", &[], &[2])),
        ],
        annotations: annotations.into_iter().map(Arc::new).collect(),
        statements: [statement()].into(),
        orphans: vec![Arc::new(orphan())],
        foreign: Vec::new(),
        sign_off: Some(SignOff {
            name: "Núria".to_owned(),
            at: "2021-12-08T09:30:00Z".parse().expect("an instant"),
            changed_since: true,
        }),
    }
}

fn statement() -> Statement {
    Statement {
        content: at("paid up to €1.5 million more in 2004–2009"),
        mode: Mode::Indirect,
        speaker: Some(Speaker {
            span: at("Zoë Núñez"),
            entity: Some(EntityId::new(2)),
            named: true,
        }),
        cue: Some(at("of")),
        source: SourceKind::Person,
        words: 8,
    }
}

/// A name that stood in an earlier text.
fn orphan() -> Orphan {
    Orphan {
        id: AnnotationId::new(9),
        quote: Quote {
            exact: "Mx Who".to_owned(),
            prefix: "with ".to_owned(),
            suffix: String::new(),
        },
        body: LostBody::Name {
            entity: Arc::new(entity(7, NameKind::Person, "Mx Who", &[], &[])),
            title: Some("Mx".to_owned()),
        },
        origin: Origin::Person,
        status: Status::Accepted,
        note: Some("who?".to_owned()),
        references: vec![reference("Call, see https://example.org/who")],
        loss: Loss::Gone,
    }
}

fn reference(line: &str) -> Reference {
    Reference::new(line).expect("a reference")
}

fn at(part: &str) -> Span {
    let start = TEXT.find(part).expect("a part of the text");
    Span::new(start, start + part.len())
}

fn entity(id: u32, kind: NameKind, name: &str, roles: &[&str], mentions: &[u32]) -> Entity {
    let roles = roles.iter().map(|&role| role.to_owned()).collect();
    Entity {
        id: EntityId::new(id),
        kind,
        name: name.to_owned(),
        aliases: vec!["alias".to_owned()],
        roles,
        mentions: mentions.iter().copied().map(AnnotationId::new).collect(),
        note: Some("known".to_owned()),
        references: vec![
            reference("https://example.org/name"),
            reference("The yearbook, p. 4"),
        ],
    }
}

/// A name with its annotation's number and its entity's.
fn name(part: &str, kind: NameKind, (id, entity): (u32, u32), title: Option<&str>) -> Annotation {
    let title = title.map(str::to_owned);
    let body = Body::Name {
        kind,
        entity: EntityId::new(entity),
        title,
    };
    Annotation {
        id: AnnotationId::new(id),
        ..annotation(part, body)
    }
}

fn annotation(part: &str, body: Body) -> Annotation {
    Annotation {
        id: AnnotationId::new(1),
        span: at(part),
        paragraph: 1,
        body,
        origin: Origin::Machine,
        status: Status::Accepted,
        confidence: Some(0.875),
        note: Some("sure?".to_owned()),
        references: Vec::new(),
    }
}

fn claim() -> Claim {
    Claim {
        clause: at("Acme paid up to €1.5 million more in 2004–2009"),
        modality: Modality::Estimate,
        negated: true,
        time: Some(at("2004–2009")),
        scope: Scope {
            period: Some(at("2004–2009")),
            place: Some(at("Acme")),
            measured: Some(at("aid")),
        },
        attribution: Some(Attribution {
            mode: Mode::Indirect,
            speaker: Some(Speaker {
                span: at("Acme"),
                entity: Some(EntityId::new(1)),
                named: true,
            }),
            cue: Some(at("paid")),
        }),
        worth: CheckWorthiness::of(vec![Reason::SpecificFigure, Reason::NamedSource]),
    }
}

fn money() -> Quantity {
    Quantity {
        amount: Amount::Exact(Value::Decimal(Decimal::from(1_500_000))),
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

/// What the machine read of the money.
fn corrections() -> Corrections {
    Corrections {
        proposed: vec![
            Fact::Amount(Amount::Exact(Value::Decimal(Decimal::from(1_500)))),
            Fact::Unit(Some("tonne".to_owned())),
            Fact::Hedge(None),
            Fact::Manner(None),
            Fact::Speaker(Some(Source {
                words: Words::Printed(at("Zoë Núñez")),
                entity: Some(EntityId::new(2)),
                named: true,
            })),
            Fact::Negated(false),
        ],
        ..Corrections::default()
    }
}

/// The years, of which a person typed what they count.
fn dates() -> Body {
    let mut body = Body::of_quantity(years(), None);
    body.correct(Fact::Counted(Some(Words::Typed("seasons".to_owned()))));
    body
}

fn years() -> Quantity {
    let (low, high) = (Value::Year(2004), Value::Year(2009));
    Quantity {
        amount: Amount::Range { low, high },
        ..quantity("2004–2009", "2004–2009", QuantityKind::Date)
    }
}

fn quantity(part: &str, figure: &str, kind: QuantityKind) -> Quantity {
    Quantity {
        span: at(part),
        ..Quantity::new(kind, at(figure))
    }
}
