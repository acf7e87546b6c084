//! An annotated article made by hand, for the tests of the page.

use crate::reading::Reading;
use crate::shared::Shared;
use crate::state::Working;
use bluepencil::annotation::{Annotation, AnnotationId, AnnotationSet, Body, Origin, Status};
use bluepencil::attribution::{Mode, SourceKind, Speaker, Statement};
use bluepencil::claim::{Attribution, CheckWorthiness, Claim, Modality, Reason, Scope};
use bluepencil::entity::{Entity, EntityId};
use bluepencil::mention::NameKind;
use bluepencil::quantity::{Amount, Approximator, Operator, Quantity, QuantityKind, Value};
use bluepencil::session::Session;
use bluepencil::text::{Article, Language, Span};
use std::sync::Arc;

/// Nested marks (a number inside an institution's name is not usual, but allowed), a surname, two paragraphs.
pub(crate) const TEXT: &str = "Leaders hold video call\n\
US President Joe Biden and Russian leader Vladimir Putin spoke for about two hours. Biden was at the White House.\n\
\n\
Intelligence suggests that Russia could send up to 175,000 troops. <b>\"Club 21\"</b> & Sons said so.\n";

/// The clause of the numbers' claims.
pub(crate) const CLAUSE: &str = "Russia could send up to 175,000 troops";

/// What is marked, in text order: the words, their kind, the entity's number.
const NAMES: [(&str, usize, NameKind, usize); 5] = [
    ("Joe Biden", 0, NameKind::Person, 0),
    ("Vladimir Putin", 0, NameKind::Person, 1),
    ("Biden", 1, NameKind::Person, 0),
    ("White House", 0, NameKind::Institution, 2),
    ("Club 21", 0, NameKind::Institution, 3),
];

/// The set as it comes into view.
pub(crate) fn working() -> Working {
    Working::new(Session::new(set()))
}

/// The set.
pub(crate) fn set() -> AnnotationSet {
    let mut annotations: Vec<Annotation> = NAMES
        .iter()
        .map(|&(words, nth, kind, entity)| {
            let body = Body::Name {
                kind,
                entity: EntityId::from_index(entity),
                title: None,
            };
            annotation(span(words, nth), body)
        })
        .collect();
    annotations.extend([
        quantity("about two hours", "two", "2", QuantityKind::Duration),
        quantity(
            "up to 175,000 troops",
            "175,000",
            "175000",
            QuantityKind::Count,
        ),
        quantity("21", "21", "21", QuantityKind::Count),
    ]);
    let reasons = [
        vec![Reason::SpecificFigure, Reason::NamedSource, Reason::Hedged],
        vec![Reason::SpecificFigure, Reason::UnnamedSource],
        vec![Reason::RefersBack],
    ];
    let numbers = annotations[NAMES.len()..].iter_mut();
    for ((number, source), reasons) in numbers.zip(sources()).zip(reasons) {
        if let Body::Quantity { claim: made, .. } = &mut number.body {
            *made = Some(Box::new(claim(source, reasons)));
        }
    }
    annotations.sort_by_key(|annotation| (annotation.span.start, usize::MAX - annotation.span.end));
    for (index, annotation) in annotations.iter_mut().enumerate() {
        annotation.id = AnnotationId::from_index(index);
    }
    let entities = entities(&annotations);
    AnnotationSet {
        article: Article::new(TEXT).expect("is text"),
        title: Some("Leaders hold video call".to_owned()),
        language: Language::ENGLISH,
        model: "none".to_owned(),
        entities: entities.into_iter().map(Arc::new).collect(),
        annotations: annotations.into_iter().map(Arc::new).collect(),
        statements: Arc::default(),
        orphans: Vec::new(),
        foreign: Vec::new(),
        sign_off: None,
    }
}

/// The same with what is said in it: Biden is quoted and reported, a finding has no name, and "said so" no source.
pub(crate) fn spoken() -> AnnotationSet {
    let statement = |words: &str, mode, speaker, cue, source| Statement {
        content: span(words, 0),
        mode,
        speaker,
        cue,
        source,
        words: u32::try_from(words.split_whitespace().count()).expect("are few"),
    };
    let [biden, finding] = [0, 1].map(|index| sources()[index].and_then(|source| source.speaker));
    let suggests = Some(span("suggests", 0));
    let statements = [
        statement(
            "spoke for about two hours",
            Mode::Direct,
            biden,
            None,
            SourceKind::Person,
        ),
        statement(
            "Biden was at the White House",
            Mode::Indirect,
            biden,
            None,
            SourceKind::Person,
        ),
        statement(
            "Russia could",
            Mode::Indirect,
            finding,
            suggests,
            SourceKind::Document,
        ),
        statement(
            "send up to 175,000 troops",
            Mode::Indirect,
            finding,
            suggests,
            SourceKind::Document,
        ),
        statement(
            "Sons",
            Mode::Indirect,
            None,
            Some(span("said", 0)),
            SourceKind::Unknown,
        ),
    ];
    AnnotationSet {
        statements: statements.into(),
        ..set()
    }
}

/// The set made ready.
pub(crate) fn reading() -> Shared<Reading> {
    Reading::new(set())
}

fn span(words: &str, nth: usize) -> Span {
    let (at, found) = TEXT.match_indices(words).nth(nth).expect("is in the text");
    Span::new(at, at + found.len())
}

fn annotation(span: Span, body: Body) -> Annotation {
    Annotation {
        id: AnnotationId::new(1),
        span,
        paragraph: TEXT[..span.start].matches('\n').count(),
        body,
        origin: Origin::Machine,
        status: Status::Suggested,
        confidence: Some(0.9),
        note: None,
        references: Vec::new(),
    }
}

fn quantity(words: &str, figure: &str, value: &str, kind: QuantityKind) -> Annotation {
    let span = span(words, 0);
    let at = |part: &str| {
        let start = span.start + words.find(part).expect("is in the words");
        Span::new(start, start + part.len())
    };
    let approximator = words
        .find(figure)
        .filter(|&at| at > 0)
        .map(|length| Approximator {
            span: Span::new(span.start, span.start + length - 1),
            operator: if words.starts_with("up to") {
                Operator::AtMost
            } else {
                Operator::About
            },
        });
    let quantity = Quantity {
        span,
        amount: Amount::exact(value.parse().ok().map(Value::Decimal)),
        unit: (kind == QuantityKind::Duration).then(|| "hour".to_owned()),
        approximator,
        counted: words.ends_with("troops").then(|| at("troops")),
        ..Quantity::new(kind, at(figure))
    };
    annotation(span, Body::of_quantity(quantity, None))
}

/// Who says which number: a surname, somebody unnamed, the article.
fn sources() -> [Option<Attribution>; 3] {
    let reported = |speaker, cue| Attribution {
        mode: Mode::Indirect,
        speaker: Some(speaker),
        cue,
    };
    let biden = Speaker {
        span: span("Biden", 1),
        entity: Some(EntityId::from_index(0)),
        named: true,
    };
    let unnamed = Speaker {
        span: span("Intelligence", 0),
        entity: None,
        named: false,
    };
    [
        Some(reported(biden, None)),
        Some(reported(unnamed, Some(span("suggests", 0)))),
        None,
    ]
}

fn claim(attribution: Option<Attribution>, reasons: Vec<Reason>) -> Claim {
    let is_unnamed = attribution.is_some_and(|attribution| attribution.cue.is_some());
    Claim {
        clause: span(CLAUSE, 0),
        modality: if is_unnamed {
            Modality::Estimate
        } else {
            Modality::Fact
        },
        negated: is_unnamed,
        time: None,
        scope: Scope::default(),
        attribution,
        worth: CheckWorthiness::of(reasons),
    }
}

fn entities(annotations: &[Annotation]) -> Vec<Entity> {
    let names = ["Joe Biden", "Vladimir Putin", "White House", "Club 21"];
    let entity = |(index, name): (usize, &str)| {
        let id = EntityId::from_index(index);
        let named = annotations
            .iter()
            .filter(|annotation| annotation.entity() == Some(id));
        let mentions = named.map(|annotation| annotation.id).collect();
        Entity {
            id,
            kind: if index < 2 {
                NameKind::Person
            } else {
                NameKind::Institution
            },
            name: name.to_owned(),
            aliases: if index == 0 {
                vec!["Biden".to_owned()]
            } else {
                Vec::new()
            },
            roles: if index == 0 {
                vec!["US President".to_owned()]
            } else {
                Vec::new()
            },
            mentions,
            note: None,
            references: Vec::new(),
        }
    };
    names.into_iter().enumerate().map(entity).collect()
}
