//! Annotation set → native JSON.

use super::{claim, wire};
use crate::annotation::{Annotation, AnnotationSet, Body, Kind, Origin, Status, TextQuote};
use crate::entity::Entity;
use crate::format::digest;
use crate::mention::NameKind;
use crate::quantity::{Quantity, Value};
use crate::text::{Offsets, Span};

/// Writes `set` over many lines, for people and for diffs.
pub(super) fn to_pretty(set: &AnnotationSet) -> String {
    let mut json =
        serde_json::to_string_pretty(&document(set)).expect("strings and numbers are always JSON");
    json.push('\n');
    json
}

/// Writes `set` on one line, without a line break: a JSONL record, a message.
#[must_use]
pub fn to_line(set: &AnnotationSet) -> String {
    serde_json::to_string(&document(set)).expect("strings and numbers are always JSON")
}

fn document(set: &AnnotationSet) -> wire::Document {
    let text = set.article.text();
    let writer = Writer {
        text,
        offsets: Offsets::new(text),
    };
    let sha256 = digest::sha256(text);
    wire::Document {
        format: wire::NAME.to_owned(),
        version: wire::VERSION,
        generator: wire::Generator {
            name: "bluepencil".to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            model: set.model.clone(),
        },
        document: wire::Article {
            id: digest::document_id(&set.article, &sha256),
            title: set.title.clone(),
            date: set.article.date.map(|date| date.to_string()),
            language: set.language.code.to_owned(),
            text: text.to_owned(),
            sha256,
        },
        entities: set
            .entities
            .iter()
            .enumerate()
            .map(|(index, entity)| self::entity(index, entity))
            .collect(),
        annotations: set
            .annotations
            .iter()
            .enumerate()
            .map(|(index, annotation)| writer.annotation(index, annotation))
            .collect(),
    }
}

fn entity(index: usize, entity: &Entity) -> wire::Entity {
    wire::Entity {
        id: entity_id(index),
        kind: match entity.kind {
            NameKind::Person => wire::EntityKind::Person,
            NameKind::Institution => wire::EntityKind::Institution,
        },
        name: entity.name.clone(),
        aliases: entity.aliases.clone(),
        roles: entity.roles.clone(),
        mentions: entity
            .mentions
            .iter()
            .map(|&index| annotation_id(index))
            .collect(),
    }
}

pub(super) fn entity_id(index: usize) -> String {
    format!("e{}", index + 1)
}

fn annotation_id(index: usize) -> String {
    format!("a{}", index + 1)
}

/// A text and its offsets, from which every span is written.
struct Writer<'t> {
    text: &'t str,
    offsets: Offsets<'t>,
}

impl Writer<'_> {
    fn annotation(&self, index: usize, annotation: &Annotation) -> wire::Annotation {
        let quote = TextQuote::new(self.text, annotation.span);
        let (entity, title, quantity) = match &annotation.body {
            Body::Name { entity, title, .. } => (Some(entity_id(*entity)), title.clone(), None),
            Body::Quantity(quantity) => {
                let quantity = self.quantity(quantity);
                let quantity = match annotation.claim.as_deref() {
                    Some(claim) => claim::write(self.text, &self.offsets, claim, quantity),
                    None => quantity,
                };
                (None, None, Some(quantity))
            }
        };
        wire::Annotation {
            id: annotation_id(index),
            kind: match annotation.kind() {
                Kind::Person => wire::Kind::Person,
                Kind::Institution => wire::Kind::Institution,
                Kind::Quantity => wire::Kind::Quantity,
            },
            span: self.range(annotation.span),
            utf16: wire::Range {
                start: self.offsets.utf16_from_byte(annotation.span.start),
                end: self.offsets.utf16_from_byte(annotation.span.end),
            },
            paragraph: annotation.paragraph,
            quote: wire::Quote {
                exact: quote.exact.to_owned(),
                prefix: quote.prefix.to_owned(),
                suffix: quote.suffix.to_owned(),
            },
            entity,
            title,
            quantity,
            origin: match annotation.origin {
                Origin::Machine => wire::Origin::Machine,
                Origin::Person => wire::Origin::Person,
            },
            status: match annotation.status {
                Status::Suggested => wire::Status::Suggested,
                Status::Accepted => wire::Status::Accepted,
                Status::Rejected => wire::Status::Rejected,
            },
            confidence: annotation.confidence.map(thousandths),
            note: annotation.note.clone(),
        }
    }

    fn quantity(&self, quantity: &Quantity) -> wire::Quantity {
        let value = |value: &Option<Value>| value.as_ref().map(ToString::to_string);
        wire::Quantity {
            kind: quantity.kind.name().to_owned(),
            figure: self.range(quantity.figure),
            value: value(&quantity.value),
            low: value(&quantity.low),
            high: value(&quantity.high),
            scale: quantity.scale.map(|scale| scale.normalize().to_string()),
            unit: quantity.unit.clone(),
            currency: quantity.currency.clone(),
            approximator: quantity.approximator.map(|approximator| {
                let wire::Range { start, end } = self.range(approximator.span);
                let text = self.text[approximator.span].to_owned();
                wire::Approximator {
                    text,
                    operator: approximator.operator.symbol().to_owned(),
                    start,
                    end,
                }
            }),
            change: quantity.change.map(|change| change.name().to_owned()),
            counted: quantity.counted.map(|span| {
                let wire::Range { start, end } = self.range(span);
                wire::Counted {
                    text: self.text[span].to_owned(),
                    start,
                    end,
                }
            }),
            anaphoric: quantity.anaphoric,
            claim: None,
            modality: None,
            check_worthiness: None,
            attribution: None,
        }
    }

    fn range(&self, span: Span) -> wire::Range {
        wire::Range {
            start: self.offsets.code_point_from_byte(span.start),
            end: self.offsets.code_point_from_byte(span.end),
        }
    }
}

/// Three decimals: more would claim a precision that the model does not have.
fn thousandths(confidence: f32) -> f64 {
    (f64::from(confidence) * 1000.0).round() / 1000.0
}
